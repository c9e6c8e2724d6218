"""A coach's lines as a plan."""

from gymtimer.assets import asset
from gymtimer.domain.coach import prescriptions
from gymtimer.storage.amend import add_exercise, amended
from gymtimer.storage.catalogue import read_catalogue
from gymtimer.storage.coachlines import Named, blocks, duration_text, named, proposals
from gymtimer.storage.draft import draft_of
from gymtimer.storage.positions import scan

CATALOGUE = read_catalogue(asset("exercises.toml"))
TEXT = """\
A1. Bench Press @ 40A0, 4x4, 105%, rest 20s
A2. Chin-ups 4 x [6-8], 30X1, rest 3 min
B. Zercher squat 3x5, RPE 8
C. Dip AMRAP
"""


def test_known_exercises_are_found_by_any_spelling() -> None:
    """Plurals, abbreviations, words that change nothing."""
    for written, name in (
        ("Bench Press", "Bench press"),
        ("Chin-ups", "Chin-up"),
        ("Weighted Chin-up", "Chin-up"),
        ("DB bench press", "Dumbbell bench press"),
        ("Barbell Back Squats", "Back squat"),
        ("Bench press negatives", "Bench press"),
        ("Romanian Deadlifts", "Romanian deadlift"),
    ):
        assert named(written, CATALOGUE) == Named(name), written
    assert named("Zercher squat", CATALOGUE) is None


def test_unknown_exercises_get_proposals() -> None:
    """The nearest names, then its own name like any of the catalogue."""
    offered = proposals("Zercher squat", CATALOGUE)

    assert offered[0].like == ""
    assert "squat" in offered[0].name.lower()
    assert Named("Zercher squat", "Back squat") in offered
    assert len({(one.name, one.like) for one in offered}) == len(offered)
    assert Named("Qwrtz", "Bench press") in proposals("Qwrtz", CATALOGUE)


def test_the_lines_are_a_plan_without_mistakes() -> None:
    """Superset, remarks on what was assumed, notes; what has no reps is left out."""
    made = prescriptions(TEXT)
    names = [named(one.name, CATALOGUE) or Named(one.name, "Back squat") for one in made]
    text = 'format = 1\nname = "Monday"\n'
    for index, block in enumerate(blocks(made, names, "")):
        text = amended(text, add_exercise(scan(text), index, block))

    draft = draft_of(text, CATALOGUE)

    assert draft.mistakes == ()
    assert [one.exercise.name for one in draft.plan.exercises] == ["Bench press", "Chin-up", "Zercher squat"]
    assert [one.superset for one in draft.plan.exercises] == ["A", "A", None]
    assert 'sets = "3x5 20X0" # no tempo was given\nnotes = "RPE 8"' in text


def test_letters_that_are_taken_are_not_given_again() -> None:
    """A second superset A would tear the first one apart."""
    made = prescriptions(TEXT)
    names = [Named(one.name) for one in made]

    made_blocks = list(blocks(made, names, "A"))

    assert 'superset = "B"' in made_blocks[0]
    assert 'superset = "B"' in made_blocks[1]
    assert "superset" not in made_blocks[2]


def test_durations_as_plans_write_them() -> None:
    """Seconds up to two minutes, but for whole minutes."""
    texts = [duration_text(1000 * seconds) for seconds in (0, 20, 60, 90, 120, 150)]

    assert texts == ["0s", "20s", "1:00", "90s", "2:00", "2:30"]
