"""The exercise catalogue: what the bundled one holds, what a faulty one is told."""

from pathlib import Path

import pytest

from gymtimer.domain.exercise import Assist, Catalogue, FirstPhase, plain
from gymtimer.domain.load import Mass, Unit
from gymtimer.storage.catalogue import CatalogueError, read_catalogue

BUNDLED = Path(__file__).parents[2] / "resources" / "exercises.toml"

CURL = """
[[exercise]]
key = "curl"
name = "Curl"
primary = ["elbow flexors"]
first = "concentric"
assist = "partner"
checks = ["Elbows still"]
"""


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    return read_catalogue(BUNDLED)


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("bench press", "bench_press"),
        ("wide-grip pull-up", "wide_grip_pull_up"),
        ("biceps curl", "biceps_curl"),
        ("biceps preacher curl", "preacher_curl"),
        ("close-grip bench press", "close_grip_bench"),
        ("Smith machine press", "smith_press"),
        ("Bench", "bench_press"),
        ("Pull up", "wide_grip_pull_up"),
        ("Preacher curl", "preacher_curl"),
        ("Smith press", "smith_press"),
        ("dumbbell_curl_two_up_one_down", "dumbbell_curl_two_up_one_down"),
        ("leg_extension_two_up_one_down", "leg_extension_two_up_one_down"),
    ],
)
def test_exercise_is_found(catalogue: Catalogue, name: str, key: str) -> None:
    """The exercises are found by name, by the names that plans use and by the keys of the handbook."""
    exercise = catalogue.find(name)
    assert exercise is not None
    assert exercise.key == key


def test_first_phase_and_assist_follow_the_handbook(catalogue: Catalogue) -> None:
    """Presses begin with the lowering, curls and pull-ups with the lift; a pull-up needs only a box."""
    first = {exercise.key: exercise.first_phase for exercise in catalogue.exercises}
    presses = {"bench_press", "close_grip_bench", "smith_press"}
    pulls = {"biceps_curl", "preacher_curl", "wide_grip_pull_up", "triceps_push_down"}
    assert {first[key] for key in presses} == {FirstPhase.ECCENTRIC}
    assert {first[key] for key in pulls} == {FirstPhase.CONCENTRIC}
    alone = {exercise.key for exercise in catalogue.exercises if exercise.assist is Assist.SELF}
    assert "wide_grip_pull_up" in alone
    assert not alone & {"bench_press", "close_grip_bench", "smith_press", "biceps_curl", "preacher_curl"}


def test_bars_are_given_only_where_they_are_all_alike(catalogue: Catalogue) -> None:
    """A bench has a bar of 20 kg or 45 lb; a Smith machine's has to be measured, EZ bars differ."""
    bench, smith, curl = (catalogue.find(name) for name in ("bench press", "smith press", "curl"))
    assert bench is not None
    assert smith is not None
    assert curl is not None
    assert (bench.bar, bench.bar_lb) == (Mass(2000, Unit.KG), Mass(4500, Unit.LB))
    assert smith.bar is smith.bar_lb is curl.bar is curl.bar_lb is None
    for exercise in catalogue.exercises:
        assert (exercise.bar is None) == (exercise.bar_lb is None)


def test_presses_that_can_pin_the_lifter_say_so(catalogue: Catalogue) -> None:
    """Every press above the face or the back is marked; curls and pull-ups are not."""
    pins = {exercise.key for exercise in catalogue.exercises if exercise.overhead}
    assert {"bench_press", "close_grip_bench", "smith_press", "incline_bench_press", "back_squat"} <= pins
    assert not pins & {"biceps_curl", "preacher_curl", "wide_grip_pull_up", "dip"}


def test_words_differ_by_exercise(catalogue: Catalogue) -> None:
    """A pull-up steps up and down, a Smith machine is unlocked and locked, a push-down is let up."""
    words = {exercise.key: exercise.words for exercise in catalogue.exercises}
    assert (words["wide_grip_pull_up"].lift, words["wide_grip_pull_up"].rack) == ("Step up", "Step down")
    assert (words["smith_press"].lift_off, words["smith_press"].rack) == ("Unlock", "Lock")
    assert words["triceps_push_down"].lower == "Let up"
    assert (words["bench_press"].lift_off, words["bench_press"].lift) == ("Lift off", "Lift")


def test_every_exercise_has_a_few_short_checks(catalogue: Catalogue) -> None:
    """Each exercise has two to five set-up checks that fit on a line, and each says at least one muscle."""
    assert len(catalogue.exercises) >= 18
    for exercise in catalogue.exercises:
        checks = exercise.checks + exercise.partner_checks
        assert exercise.checks
        assert 2 <= len(checks) <= 5
        assert not any(check.endswith(".") for check in checks)
        assert exercise.primary
        assert not set(exercise.primary) & set(exercise.secondary)


def test_only_those_with_a_partner_are_asked_about_one(catalogue: Catalogue) -> None:
    """What names the partner stands apart, and only where a partner lifts."""
    for exercise in catalogue.exercises:
        assert not any(check.startswith("Partner") for check in exercise.checks)
        assert all(check.startswith("Partner") for check in exercise.partner_checks)
        assert not exercise.partner_checks or exercise.assist is Assist.PARTNER


def test_what_is_true_at_the_end_of_a_set_fits_its_last_word(catalogue: Catalogue) -> None:
    """After "Step down" one is down; who has nothing to rack is not asked whether it is racked."""
    pairs = {(exercise.words.rack, exercise.words.racked) for exercise in catalogue.exercises}
    assert pairs == {
        ("Rack it", "It is racked"),
        ("Lock", "It is locked"),
        ("Put down", "It is down"),
        ("Step down", "I am down"),
        ("Let go", "It is released"),
        ("Sit back", "I am seated"),
    }


def test_every_spelling_leads_home(catalogue: Catalogue) -> None:
    """Whatever spelling is used, the exercise it was listed under is found."""
    for exercise in catalogue.exercises:
        for spelling in (exercise.key, exercise.name, *exercise.aliases):
            assert catalogue.find(spelling) is exercise
        assert plain(exercise.key) == exercise.key.replace("_", " ")


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("exercise = 3", "no exercises"),
        ("", "no exercises"),
        ("exercise = [3]", "exercise 1: "),
        ("[[exercise]", "Expected"),
        (CURL.replace('name = "Curl"', ""), "exercise 1: lacks name"),
        (CURL + 'colour = "red"', "exercise 1: unknown colour"),
        (CURL.replace('"concentric"', '"sideways"'), "'sideways' is not a valid FirstPhase"),
        (CURL.replace('"Curl"', '" "'), "name is not a text: ' '"),
        (CURL.replace('["elbow flexors"]', "[]"), "primary is empty"),
        (CURL.replace('["elbow flexors"]', '"elbow flexors"'), "primary is not a list of texts"),
        (CURL.replace("Elbows still", "x" * 61), "check longer than 60 characters"),
        (CURL + f'partner-checks = ["{"x" * 61}"]', "check longer than 60 characters"),
        (CURL + "bar = true", "bar is not a number above 0 up to 100: True"),
        (CURL + "bar = 0", "bar is not a number above 0 up to 100: 0"),
        (CURL + "overhead = 1", "overhead is not true or false: 1"),
        (CURL + 'words = { up = "Up", yell = "Hey" }', "unknown words: yell"),
        (CURL + 'words = "Up"', "words is not a table"),
        (CURL + CURL, "means both curl and curl"),
        (CURL + CURL.replace("curl", "hammer"), "'Curl' means both curl and hammer"),
    ],
)
def test_a_fault_in_the_catalogue_is_named(tmp_path: Path, text: str, fault: str) -> None:
    """A faulty catalogue is refused with the file and the exercise."""
    path = tmp_path / "exercises.toml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(CatalogueError) as caught:
        read_catalogue(path)
    assert str(caught.value).startswith(f"{path}: ")
    assert fault in str(caught.value)


def test_a_missing_catalogue_is_a_fault(tmp_path: Path) -> None:
    """A catalogue that isn't there is a CatalogueError, not a bare OSError."""
    with pytest.raises(CatalogueError):
        read_catalogue(tmp_path / "none.toml")


def test_decimal_bars_are_exact(tmp_path: Path) -> None:
    """A bar of 7.5 kg is 750 hundredths."""
    path = tmp_path / "exercises.toml"
    path.write_text(CURL + "bar = 7.5\n", encoding="utf-8")
    assert read_catalogue(path).exercises[0].bar == Mass(750, Unit.KG)
