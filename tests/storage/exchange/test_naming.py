"""Names of other programs mean an exercise of the catalogue only where that is sure."""

import pytest

from gymtimer.domain.exercise import Catalogue
from gymtimer.storage.exchange.naming import named, nearest

SAME = (
    ("Bench Press (Barbell)", "bench_press"),
    ("Bench Press (Dumbbell)", "dumbbell_bench_press"),
    ("Bench Press (Smith Machine)", "smith_press"),
    ("Incline Bench Press (Barbell)", "incline_bench_press"),
    ("Overhead Press (Barbell)", "overhead_press"),
    ("Bicep Curl (Barbell)", "biceps_curl"),
    ("Preacher Curl (Barbell)", "preacher_curl"),
    ("Squat (Barbell)", "back_squat"),
    ("Pull Up", "wide_grip_pull_up"),
    ("pull up (weighted)", "wide_grip_pull_up"),
    ("Leg Press (Machine)", "leg_press"),
    ("Lat Pulldown (Cable)", "lat_pull_down"),
)
OTHER = (
    ("Bench Press (Machine)", "bench_press_machine"),
    ("Pull Up (Assisted)", "pull_up_assisted"),
    ("Squat (Bodyweight)", "squat_bodyweight"),
    ("Bicep Curl (Cable)", "bicep_curl_cable"),
    ("Preacher Curl (Machine)", "preacher_curl_machine"),
    ("Bulgarian  Split Squat", "bulgarian_split_squat"),
    ("Жим лёжа", "жим_лёжа"),
    ("???", "own"),
)


@pytest.mark.parametrize(("name", "key"), SAME)
def test_the_same_exercise_gets_our_name(catalogue: Catalogue, name: str, key: str) -> None:
    """The equipment is in our name, or goes without saying."""
    found = named(name, catalogue)
    assert (found.key, found.known) == (key, True)


@pytest.mark.parametrize(("name", "key"), OTHER)
def test_another_exercise_keeps_its_own_name(catalogue: Catalogue, name: str, key: str) -> None:
    """However near it is: two exercises that became one can't be told apart any more."""
    found = named(name, catalogue)
    assert (found.key, found.name, found.known) == (key, " ".join(name.split()), False)


@pytest.mark.parametrize(
    ("name", "near"),
    [("Pull Up (Assisted)", "Wide-grip pull-up"), ("Preacher Curls", "Preacher curl"), ("Treadmill", "")],
)
def test_the_nearest_exercise_is_near(catalogue: Catalogue, name: str, near: str) -> None:
    """A treadmill is no deadlift."""
    assert nearest(name, catalogue) == near
