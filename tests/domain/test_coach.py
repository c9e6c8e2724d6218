"""Coaches' lines."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gymtimer.domain.coach import looks_written, prescriptions, shared_groups
from gymtimer.domain.setline import parse_set_line, set_line_text

#: What was written, then name, set line, rest in seconds.
LINES = [
    ("B1. Back Squat @30X0; 4-6 reps x5 sets; rest 2m", "Back Squat", "5x4-6 30X0", 120),
    ("A. Deadlift 5 x [4-5], 31×1, rest :120", "Deadlift", "5x4-5 31X1", 120),
    ("B2. Chin-ups, 4 x [6-8], 30×1, rest :90", "Chin-ups", "4x6-8 30X1", 90),
    ("A1) DB Row – 3 x 8-10 @ 3010 – 60 sec", "DB Row", "3x8-10 3010", 60),
    ("Bench press 5x5 @ 80%", "Bench press", "5x5 20X0 80%", None),
    ("Bench Press: 4 sets of 6-8 reps, tempo 40X0, 2-3 min rest", "Bench Press", "4x6-8 40X0", 180),
    ("Back squat, 5x3, 50A0, 105%, 3:00 rest", "Back squat", "5x3 neg 50A0 105%", 180),
    ("C. Weighted Chin-up 3x5 (4010) +10kg rest 90", "Weighted Chin-up", "3x5 4010 bw+10kg", 90),
    ("3x8 Bench Press @ 60kg", "Bench Press", "3x8 20X0 60kg", None),
    ("Bench 100kg x 5 x 3", "Bench", "3x5 20X0 100kg", None),
    ("Squat 3 x 5 x 100kg", "Squat", "3x5 20X0 100kg", None),
    ("Push press [@3111, 115#, 3x15/side; rest 2:30]", "Push press", "3x15 3111 115lb", 150),
    (
        "D: Incline bench press 4 x 5 @ 4-0-X-0, rest 3 min between sets",
        "Incline bench press",
        "4x5 40X0",
        180,
    ),
    ("E1 Leg curl 3x10, tempo 4/0/1/0, 75 seconds", "Leg curl", "3x10 4010", 75),
    ("* Preacher curl 4x6-8 @ 40X0 rest 90s", "Preacher curl", "4x6-8 40X0", 90),
    ("Bench press negatives 4x4, 105%, rest 180s", "Bench press negatives", "4x4 neg 40A0 105%", 180),
    ("Romanian deadlift 3 x 8 rest 2-3 minutes", "Romanian deadlift", "3x8 20X0", 180),
    ("Overhead press 5 reps x 3 sets @ 62,5 kg", "Overhead press", "3x5 20X0 62.5kg", None),
    ("Leg press – 4×12 @ 75-80% 1RM, rest 60", "Leg press", "4x12 20X0 75%", 60),
    ("Nordic curl 3x5 to failure 5010", "Nordic curl", "3x5 to failure 5010", None),
    ("Pull-up: 8 sets of 3 reps, 1 min rest", "Pull-up", "8x3 20X0", 60),
    ("Lat pulldown 12-15 reps for 3 sets, 2010 tempo, 45s rest", "Lat pulldown", "3x12-15 2010", 45),
    (
        "2. Close-grip bench press - three sets of 6, 40A0, bodyweight",
        "Close-grip bench press",
        "3x6 neg 40A0 bw",
        None,
    ),
    ("Dip 3x5, 301 tempo, rest 1.5 min", "Dip", "3x5 3010", 90),
]


@pytest.mark.parametrize(("written", "name", "sets", "rest"), LINES, ids=[line[0] for line in LINES])
def test_a_line_is_understood(written: str, name: str, sets: str, rest: int | None) -> None:
    """Whatever the order, the marks and the spelling."""
    (one,) = prescriptions(written)

    assert one.name == name
    assert one.set_line is not None
    assert set_line_text(one.set_line) == sets
    assert one.rest == (None if rest is None else rest * 1000)
    assert looks_written(written)


def test_several_lines_can_make_one_exercise() -> None:
    """A name, then what belongs to it; or a head for those below."""
    text = "Four sets of:\n\nFront Squat x 6-8 reps @ 30X1\n\nRest 90 seconds\n\n"
    text += "Bench Press\n4 sets x 6\nTempo: 40X0\nRest: 2 min"

    squat, bench = prescriptions(text)

    assert (squat.name, set_line_text(squat.set_line), squat.rest) == ("Front Squat", "4x6-8 30X1", 90_000)
    assert (bench.name, set_line_text(bench.set_line), bench.rest) == ("Bench Press", "4x6 40X0", 120_000)


def test_sides_labels_and_what_is_left_over() -> None:
    """Each side, the letter, and the words that mean nothing to us as a note."""
    lunge, chin = prescriptions(
        "B1. DB Walking Lunges, 4 x [10-12steps ea leg], 21×0, RPE 8, rest :60\nB2. Chin-ups, 4x6, 30X1"
    )

    assert (lunge.label, chin.label) == ("B1", "B2")
    assert lunge.found.each_side
    assert not chin.found.each_side
    assert lunge.notes == ("RPE 8",)
    assert shared_groups((lunge, chin)) == ("B", "B")
    assert shared_groups((lunge,)) == ("",)
    assert shared_groups(prescriptions("1a) Bench 5x3 @ 80%\n1b) Squat 5x3\n2) Dip 3x5")) == ("1", "1", "")


def test_what_was_not_given_is_said() -> None:
    """And what an A may mean (handbook, R33)."""
    (one,) = prescriptions("Bench press x 5 reps")
    assert one.assumed == ("no tempo was given", "no number of sets was given")

    (one,) = prescriptions("Bench press 3x5 @ 31A1")
    assert one.assumed == ()
    assert "partner lifts" in one.asks


def test_without_reps_there_is_no_set_line() -> None:
    """Nothing is made up."""
    (one,) = prescriptions("Dip, 3 sets x AMRAP, bodyweight")

    assert one.set_line is None
    assert one.found.sets == 3


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Bench press",
        "3:00",
        '[[exercise]]\nname = "Dip"\nsets = "4x4 50A0"',
        "105%",
        "see you at 4",
        "x" * 5000,
    ],
)
def test_what_is_no_list_of_exercises(text: str) -> None:
    """A word, a plan, a sentence: pasted as it is."""
    assert not looks_written(text)


@given(st.text(alphabet="AB12 x-:;@.,%kgXrestpminse/()[]\n", max_size=120))
def test_no_text_breaks_it(text: str) -> None:
    """And what it makes of any is a set line that can be read again."""
    for one in prescriptions(text):
        if one.set_line is not None:
            assert parse_set_line(set_line_text(one.set_line)) == one.set_line
