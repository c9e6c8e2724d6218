"""Plan files: what a right one says, what is told about a wrong one."""

import os
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gymtimer.domain.exercise import Catalogue
from gymtimer.domain.load import Basis, Load, Unit
from gymtimer.domain.plan import Advance, Partner, Plan, Purpose, Reps, Schedule
from gymtimer.storage.catalogue import read_catalogue
from gymtimer.storage.planfile import PlanError, PlanMistake, plan_of, read_plan, shown

ROOT = Path(__file__).parents[2]
CATALOGUE = read_catalogue(ROOT / "resources" / "exercises.toml")

HEAD = 'format = 1\nname = "Test"\n'
BENCH = '[[exercise]]\nname = "Bench press"\nsets = "4x4 50A0 105%"\n'

PRODUCT_PAGE = """\
format = 1
name = "Chest and arms, pure negatives"
partner = "required"                      # none, optional, required, two
unit = "kg"

[[exercise]]
name = "Bench press"
warm-up = ["5 30X0 50%", "3 30X0 70%", "1 30X0 90%"]
sets = "4x4 neg 50A0 105%"                # 4 sets of 4 negatives, 5 s down, 105 % of the lifter's 1RM
rest = "3:00"

[[exercise]]
name = "Preacher curl"
sets = "3x8 to failure 20X0 70% + 3 neg 40A0"   # finishing negatives, same load
rest = "2:30"

[[exercise]]
name = "Close-grip bench press"
superset = "A"
sets = "3x5 neg 40A0 85kg"
rest = "0:20"

[[exercise]]
name = "Wide-grip pull-up"
superset = "A"
sets = "3x4 neg 80A0 bw+5kg"
rest = "3:00"
"""


def plan(text: str) -> Plan:
    """Return the plan of *text*."""
    return plan_of(text, CATALOGUE, "test.toml")


def faults(text: str) -> list[str]:
    """Return what is told about *text*, each as LINE:COLUMN: TEXT."""
    with pytest.raises(PlanError) as caught:
        plan(text)
    assert str(caught.value) == "\n".join(str(mistake) for mistake in caught.value.mistakes)
    return [str(mistake).removeprefix("test.toml:") for mistake in caught.value.mistakes]


def told_about(text: str) -> tuple[PlanMistake, ...]:
    """Return the mistakes of *text*, none where it is a plan."""
    try:
        plan(text)
    except PlanError as error:
        return error.mistakes
    return ()


def test_the_plan_of_the_product_page_is_read() -> None:
    """The plan that the product page shows is a plan, with everything it says."""
    made = plan(PRODUCT_PAGE)
    assert (made.name, made.partner, made.unit) == (
        "Chest and arms, pure negatives",
        Partner.REQUIRED,
        Unit.KG,
    )
    bench, curl, close, pull = made.exercises
    assert [exercise.exercise.key for exercise in made.exercises] == [
        "bench_press",
        "preacher_curl",
        "close_grip_bench",
        "wide_grip_pull_up",
    ]
    assert [line.parts[0].reps.laid for line in bench.warm_ups] == [5, 3, 1]
    assert bench.sets[0].sets == 4
    assert bench.sets[0].parts[0].load == Load(Basis.PERCENT, (10_500,))
    assert (bench.rest, curl.rest, close.rest, pull.rest) == (180_000, 150_000, 20_000, 180_000)
    assert [part.to_failure for part in curl.sets[0].parts] == [True, False]
    assert (close.superset, pull.superset, bench.superset) == ("A", "A", None)


def test_every_key_has_its_effect() -> None:
    """Each key of plan and exercise ends up in the value it is for."""
    made = plan(
        HEAD
        + 'notes = "N"\npartner = "two"\nunit = "lb"\nadvance = "auto"\nrecovery = 96\n'
        + BENCH
        + 'warm-up = "5 30X0 50%"\nrest = "90s"\nrest-in-set = "0:10"\nside = "each"\nadvance = "press"\n'
        + 'stop-below = 2.5\nlower-load = "120%"\nrole = "test"\nnotes = """\nTwo\nlines"""\nsuperset = "a"\n'
        + BENCH
        + 'superset = "A"\n'
    )
    assert (made.notes, made.partner, made.unit, made.advance, made.recovery_hours) == (
        "N",
        Partner.TWO,
        Unit.LB,
        Advance.AUTO,
        96,
    )
    first, second = made.exercises
    assert (len(first.warm_ups), first.rest, first.rest_in_set) == (1, 90_000, 10_000)
    assert (first.each_side, first.advance, first.stop_below) == (True, Advance.PRESS, 2500)
    assert (first.lower_load, first.test) == (Load(Basis.PERCENT, (12_000,)), True)
    assert (first.notes, first.superset) == ("Two\nlines", "A")
    assert (second.each_side, second.advance, second.stop_below, second.lower_load) == (
        False,
        None,
        None,
        None,
    )
    assert (second.test, second.notes, second.rest, second.rest_in_set) == (False, "", 180_000, 0)


def test_a_protocol_says_how_often() -> None:
    """Told, never enforced; an exercise may belong to some weeks, and to one side."""
    weeks = ("1", "2 - 4", "5-", "3–4")
    exercises = "".join(BENCH + f'in-weeks = "{its}"\nside = "left"\n' for its in weeks)
    made = plan(HEAD + 'purpose = "rehab"\nper-day = 2\nper-week = 7\nweeks = 12\n' + exercises)
    assert (made.purpose, made.schedule) == (Purpose.REHAB, Schedule(2, 7, 12))
    assert [one.in_weeks for one in made.exercises] == [(1, 1), (2, 4), (5, None), (3, 4)]
    assert {(one.side, one.each_side) for one in made.exercises} == {("left", False)}
    silent = plan(HEAD + BENCH)
    assert (silent.purpose, silent.schedule) == (Purpose.TRAINING, Schedule())
    assert (silent.exercises[0].side, silent.exercises[0].in_weeks) == ("", (1, None))


def test_the_unit_of_the_plan_is_the_unit_of_its_loads() -> None:
    """A load of bodyweight without an amount is in the unit of the plan."""
    made = plan(HEAD + 'unit = "lb"\n' + BENCH.replace("105%", "bw"))
    load = made.exercises[0].sets[0].parts[0].load
    assert load is not None
    assert load.unit is Unit.LB


def test_reps_may_be_a_range() -> None:
    """Of 4-6 reps six are laid and four are enough."""
    made = plan(HEAD + BENCH.replace("4x4", "4x4-6"))
    assert made.exercises[0].sets[0].parts[0].reps == Reps(4, 6)


def test_an_exercise_of_ones_own_borrows_from_the_one_it_is_like() -> None:
    """`like` lends everything but the name, and the log keeps the two apart."""
    made = plan(HEAD + BENCH.replace("Bench press", "Pin press, 2 cm") + 'like = "Smith press"\n')
    exercise = made.exercises[0].exercise
    smith = CATALOGUE.find("Smith press")
    assert smith is not None
    assert (exercise.name, exercise.key, exercise.aliases) == ("Pin press, 2 cm", "pin_press_2_cm", ())
    assert (exercise.words, exercise.checks, exercise.bar) == (smith.words, smith.checks, smith.bar)


def test_an_exercise_like_itself_is_itself() -> None:
    """A needless `like` changes nothing, so plans live on when the catalogue learns their exercises."""
    made = plan(HEAD + BENCH + 'like = "bench"\n')
    assert made.exercises[0].exercise is CATALOGUE.find("Bench press")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (HEAD, '1:1: the plan has no exercises. Write [[exercise]], and below it name = "…" and sets = "…".'),
        ("name = 'x'\n" + BENCH, "1:1: the format is missing. Write format = 1 as the first line."),
        (HEAD.replace("1", '"1"') + BENCH, '1:11: format: expected the number 1, got the text "1".'),
        (HEAD.replace("1", "true") + BENCH, "1:10: format: expected the number 1, got true."),
        (HEAD.replace("1", "0") + BENCH, "1:10: format: expected the number 1, got the number 0."),
        ("format = 1\n" + BENCH, '1:1: the plan has no name. Write name = "…" below format = 1.'),
        (HEAD.replace("Test", " ") + BENCH, "2:9: name is empty. Write one, or leave the key out."),
        (HEAD + "name2 = 1\n" + BENCH, '3:1: unknown key "name2". Did you mean "name"?'),
        (
            HEAD + "rest = '3:00'\n" + BENCH,
            '3:1: unknown key "rest". It belongs to an exercise: move it below a line [[exercise]].',
        ),
        (
            HEAD + BENCH.replace("exercise", "exercises"),
            '3:3: unknown key "exercises". Did you mean "exercise"? Write [[exercise]] above each of them.',
        ),
        (
            HEAD + BENCH.replace("[[exercise]]", "[exercise]"),
            "3:2: exercise: write [[exercise]], in two brackets, above each exercise.",
        ),
        (
            HEAD + 'partner = "Two"\n' + BENCH,
            '3:12: partner "Two": expected "none", "optional", "required" or "two". Did you mean "two"?',
        ),
        (
            HEAD + "partner = 2\n" + BENCH,
            '3:11: partner: expected "none", "optional", "required" or "two", got the number 2.',
        ),
        (HEAD + 'unit = "lbs"\n' + BENCH, '3:9: unit "lbs": expected "kg" or "lb". Did you mean "lb"?'),
        (
            HEAD + "recovery = 72.5\n" + BENCH,
            "3:12: recovery: expected a whole number of hours, got the number 72.5.",
        ),
        (HEAD + "recovery = -1\n" + BENCH, "3:12: recovery: the number -1 is not from 0 to 672 hours."),
        (
            HEAD + "recovery = true\n" + BENCH,
            "3:12: recovery: expected a number of hours without quotes, got true.",
        ),
        (HEAD + "recovery = nan\n" + BENCH, "3:12: recovery: the number nan is not from 0 to 672 hours."),
        (HEAD + "notes = 3\n" + BENCH, "3:9: notes: expected a text in quotes, got the number 3."),
        (HEAD + f"notes = '{'x' * 201}'\n" + BENCH, "3:10: notes: 201 characters. Write 200 at the most."),
        (
            HEAD + "notes = 'a\u202eb'\n" + BENCH,
            "3:11: notes: the invisible character U+202E can't stand in a text. Type it anew.",
        ),
        (
            HEAD + 'notes = "a\\u0007b"\n' + BENCH,
            "3:11: notes: the invisible character U+0007 can't stand in a text. Type it anew.",
        ),
        (HEAD + BENCH + "rest = 3\n", '6:8: rest: expected a text like "3:00", got the number 3.'),
        (
            HEAD + BENCH + "rest = 00:03:00\n",
            '6:8: rest: expected a text like "3:00", got the date or time 00:03:00.',
        ),
        (
            HEAD + BENCH + 'rest = "2m"\n',
            '6:9: rest "2m": expected minutes as "3:00" or seconds as "90s". Did you mean "2:00"?',
        ),
        (HEAD + BENCH + 'rest = "61:00"\n', '6:9: rest "61:00" is too long. "60:00" is the most.'),
        (HEAD + BENCH + 'rests = "3:00"\n', '6:1: unknown key "rests". Did you mean "rest"?'),
        (HEAD + BENCH + 'warm_up = "5 30X0"\n', '6:1: unknown key "warm_up". Did you mean "warm-up"?'),
        (
            HEAD + BENCH + "tempo = '50A0'\n",
            '6:1: unknown key "tempo". Sets, reps, tempo and load are one line: sets = "4x4 50A0 105%".',
        ),
        (
            HEAD + BENCH + "unit = 'kg'\n",
            '6:1: unknown key "unit". It belongs to the whole plan: move it above the first [[exercise]].',
        ),
        (
            HEAD + BENCH + "side = 'lift'\n",
            '6:9: side "lift": expected "each", "left" or "right". Did you mean "left"?',
        ),
        (HEAD + "per-day = 11\n" + BENCH, "3:11: per-day: the number 11 is not from 1 to 10 sessions."),
        (HEAD + "per-week = 8\n" + BENCH, "3:12: per-week: the number 8 is not from 1 to 7 days."),
        (HEAD + "weeks = 0\n" + BENCH, "3:9: weeks: the number 0 is not from 1 to 52 weeks."),
        (
            HEAD + "purpose = 'rehabb'\n" + BENCH,
            '3:12: purpose "rehabb": expected "training", "rehab" or "micro-dose". Did you mean "rehab"?',
        ),
        (
            HEAD + BENCH + "in-weeks = '4-2'\n",
            '6:13: in-weeks "4-2": expected weeks of the plan, like "1", "2-4" or, without an end, "5-".',
        ),
        (
            HEAD + BENCH + "in-weeks = '0'\n",
            '6:13: in-weeks "0": expected weeks of the plan, like "1", "2-4" or, without an end, "5-".',
        ),
        (
            HEAD + BENCH + "in-weeks = 'all'\n",
            '6:13: in-weeks "all": expected weeks of the plan, like "1", "2-4" or, without an end, "5-".',
        ),
        (
            HEAD + BENCH + "in-weeks = '2-'\n",
            "6:13: in week 1 the plan has no exercise. Give one of them that week, too.",
        ),
        (
            HEAD + BENCH + "in-weeks = '1'\n" + BENCH + "in-weeks = '3'\n",
            "6:13: in week 2 the plan has no exercise. Give one of them that week, too.",
        ),
        (HEAD + BENCH + "role = 'tset'\n", '6:9: role "tset": expected "test". Did you mean "test"?'),
        (
            HEAD + BENCH + "stop-below = 61\n",
            "6:14: stop-below: the number 61 is not from 0.5 to 60 seconds.",
        ),
        (
            HEAD + BENCH + "superset = 'A1'\n",
            (
                '6:13: superset "A1": expected one letter, the same for all exercises of the superset. '
                'Did you mean "A"?'
            ),
        ),
        (
            HEAD + BENCH + "superset = 'A'\n",
            '6:13: superset "A" has only one exercise. Give the next one superset = "A" too, or remove it.',
        ),
        (
            HEAD + BENCH.replace('name = "Bench press"\n', ""),
            '3:1: this exercise has no name. Write name = "…" below [[exercise]].',
        ),
        (
            HEAD + "[[exercise]]\nname = 'Curl'\n",
            '3:1: this exercise has no sets. Write sets = "4x4 50A0 105%".',
        ),
        (
            HEAD + BENCH.replace("Bench press", "Benchpress"),
            (
                '4:9: unknown exercise "Benchpress". Did you mean "Bench press"? '
                'For an exercise of your own add like = "…", with the nearest name of the catalogue.'
            ),
        ),
        (
            HEAD + BENCH + 'like = "Nordci"\n',
            '6:9: unknown exercise "Nordci". Did you mean "Nordic hamstring curl"?',
        ),
        (
            HEAD + BENCH.replace('"4x4 50A0 105%"', "44"),
            '5:8: sets: expected a text like "4x4 50A0 105%", got the number 44.',
        ),
        (
            HEAD + BENCH.replace('"4x4 50A0 105%"', "[]"),
            '5:8: sets: a list of 0 lines. Write 1 to 100, like ["4x4 50A0 105%"].',
        ),
        (
            HEAD + BENCH.replace('"4x4 50A0 105%"', '["4x4 50A0", 7]'),
            '5:21: sets: expected a text like "4x4 50A0 105%", got the number 7.',
        ),
        (
            HEAD + "exercise = [1]\n",
            "3:1: exercise: write [[exercise]], in two brackets, above each exercise.",
        ),
        (HEAD + "exercise = []\n", "3:1: 0 exercises. Write 1 to 100."),
    ],
)
def test_a_mistake_is_told_with_its_place(text: str, expected: str) -> None:
    """Each mistake is told alone, at the first character of the wrong word, with what to write instead."""
    assert faults(text) == [expected]


def test_a_tempo_is_told_where_it_stands_in_the_line() -> None:
    """The column inside a set line counts the key, the quote and every escape before it."""
    for quote in "\"'":
        [fault] = faults(
            HEAD
            + BENCH.replace("4x4 50A0", "4x4 neg 5A00")
            .replace('"4x4', f"{quote}4x4")
            .replace('%"', f"%{quote}")
        )
        assert fault.startswith('5:17: tempo "5A00"')
    [fault] = faults(HEAD + BENCH.replace("4x4 50A0", "4\\u00d74 neg 5A00"))
    assert fault.startswith('5:22: tempo "5A00"')
    [fault] = faults(HEAD + BENCH.replace('"4x4 50A0 105%"', '"""4x4 neg 5A00"""'))
    assert fault.startswith('5:8: tempo "5A00"')


def test_a_load_of_the_lowering_is_told_where_it_stands() -> None:
    """A wrong lower-load is told as a wrong load of a set is."""
    [fault] = faults(HEAD + BENCH + 'lower-load = "12o%"\n')
    assert fault.startswith("6:15: load ")


def test_windows_lines_and_marks_change_nothing() -> None:
    """A byte order mark and CRLF, as Windows writes them, are read, and columns stay what they are."""
    assert plan("\ufeff" + PRODUCT_PAGE.replace("\n", "\r\n")) == plan(PRODUCT_PAGE)
    assert faults("\ufeff" + (HEAD + BENCH + "rest = 3\n").replace("\n", "\r\n")) == faults(
        HEAD + BENCH + "rest = 3\n"
    )


def test_a_plan_from_the_future_is_told_that_alone() -> None:
    """Of a newer format nothing else is said, since nothing else can be known."""
    [fault] = faults("format = 2\ncolour = 'red'\n")
    assert fault == "1:10: written for a newer gymtimer (format 2, this one reads 1). Please update gymtimer."


def test_the_same_unknown_exercise_twice_is_two_mistakes() -> None:
    """Equal texts at different places are different mistakes."""
    wrong = BENCH.replace("Bench press", "Benchpress")
    assert [fault[:4] for fault in faults(HEAD + wrong + wrong)] == ["4:9:", "7:9:"]


def test_a_torn_superset_is_told() -> None:
    """Exercises of one superset stand one below the other."""
    told = faults(HEAD + BENCH + "superset = 'A'\n" + BENCH + BENCH + "superset = 'A'\n")
    assert told == [
        '13:13: superset "A" ended further up. Put its exercises one below the other, or take another letter.'
    ]


def test_an_endless_session_is_told() -> None:
    """More than ten thousand phases are refused before anything is laid out."""
    [fault] = faults(HEAD + BENCH.replace("4x4", "50x50"))
    assert fault.startswith("5:9: up to here the session can have 15,2")
    assert fault.endswith("phases, 10,000 are the most. Take fewer sets or reps.")


def test_mistakes_end_after_a_hundred() -> None:
    """A file with thousands of mistakes gives a hundred, and says so."""
    told = faults(HEAD + "".join(f"key{number} = 1\n" for number in range(500)) + BENCH)
    assert len(told) == 101
    assert "mistakes are enough for once" in told[-1]


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (b"", '1:1: the plan is empty. Write format = 1, a name = "\u2026" and a line [[exercise]].'),
        (b"format = 1\nname = '\xc3\xbc\xff'", "2:10: the byte FF is not UTF-8. Save the file as UTF-8."),
        ("format = 1".encode("utf-16"), "1:1: saved as UTF-16. Save it as UTF-8."),
        (b"\0", "1:1: this is no key. Write key = value, a line [[exercise]], or a # before a remark."),
        (
            b"a" * (1 << 20),
            '1:1048577: a key is followed by =. Write key = value, for example rest = "3:00".',
        ),
        (b"#" * ((1 << 20) + 1), "1:1: longer than 1 MiB. A plan has a few lines; is this the right file?"),
        (b"a = " + b"[" * 500_000, "1:13: brackets in brackets, more than 8 deep. Remove some."),
        (b"a." * 9 + b"b = 1", "1:17: a key of more than 8 parts. Take a short one."),
        (b"format = " + b"9" * 5000, "1:10: 5,000 characters without quotes. Put a text in quotes."),
        (b"recovery = 0x" + b"f" * 90, "1:1: the format is missing."),
    ],
)
def test_a_hostile_file_gives_one_clear_line(tmp_path: Path, content: bytes, expected: str) -> None:
    """Whatever bytes a file holds, it is told in words, on one line."""
    path = tmp_path / "hostile.toml"
    path.write_bytes(content)
    with pytest.raises(PlanError) as caught:
        read_plan(path, CATALOGUE)
    first = str(caught.value).splitlines()[0]
    assert first.startswith(f"{path}:{expected}")


def test_what_is_no_file_is_told(tmp_path: Path) -> None:
    """A missing file, a folder and a name with a NUL are told as mistakes are."""
    for path, text in [
        (tmp_path / "none.toml", "no such file. Check the name and the folder."),
        (tmp_path, "a folder, not a plan. Name a file in it."),
    ]:
        with pytest.raises(PlanError, match="1:1") as caught:
            read_plan(path, CATALOGUE)
        assert str(caught.value) == f"{path}:1:1: {text}"
    with pytest.raises(PlanError, match="can't be read"):
        read_plan(Path("a\0b"), CATALOGUE)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="Windows has no such files")
def test_a_pipe_is_no_plan(tmp_path: Path) -> None:
    """What is neither file nor folder is not even opened, since that could wait for ever."""
    pipe = tmp_path / "pipe.toml"
    os.mkfifo(pipe)
    with pytest.raises(PlanError, match="not a file"):
        read_plan(pipe, CATALOGUE)


def test_a_file_that_may_not_be_read_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What the system answers is passed on."""

    def refuse(*args: object, **options: object) -> None:
        raise PermissionError(13, "Permission denied")

    path = tmp_path / "closed.toml"
    path.write_text(HEAD + BENCH)
    monkeypatch.setattr(Path, "open", refuse)
    with pytest.raises(PlanError, match=r"1:1: can't be read \(Permission denied\)"):
        read_plan(path, CATALOGUE)


def test_messages_are_fit_for_a_terminal() -> None:
    """Neither a file's name nor its text can send a terminal anything it obeys."""
    file = shown(Path("a\x1b[31m\udcff.toml"))
    with pytest.raises(PlanError) as caught:
        plan_of(HEAD + '"\\u001b[2J" = 1\n' + BENCH.replace("Bench", "\u202eB"), CATALOGUE, file)
    assert all(line.isprintable() for line in str(caught.value).splitlines())
    assert str(caught.value).encode().startswith(b"a?[31m")


def test_every_golden_error_text_is_told(subtests: pytest.Subtests) -> None:
    """The bad plans in tests/golden/errors give the texts beside them; GYMTIMER_GOLDEN=1 writes them anew."""
    folder = ROOT / "tests" / "golden" / "errors"
    for path in sorted(folder.glob("*.toml")):
        with subtests.test(path.name):
            told = "".join(f"{path.name}:{fault}\n" for fault in faults(path.read_text("utf-8")))
            golden = path.with_suffix(".txt")
            if os.environ.get("GYMTIMER_GOLDEN"):
                golden.write_text(told, "utf-8")
            assert told == golden.read_text("utf-8")


bits = st.sampled_from(
    [HEAD, BENCH, "[[exercise]]\n", "[exercise]\n", '"', "'", '"""', "[", "]", "{", "}", "=", "\n", "#", "\\",
     "\0", "rest", "sets = ", "name = ", "warm-up = ", "4x4 ", "50A0 ", "neg ", "to failure ", "+ ", "105%",
     "bw", "max", "superset = 'A'\n", "like = 'Curl'\n", "\u202e", "ü", "1e999", "nan", "00:03:00", "true",
     ".", ","]
)  # fmt: skip


@given(
    st.one_of(
        st.binary(), st.text().map(str.encode), st.lists(bits, max_size=30).map("".join).map(str.encode)
    )
)
def test_any_bytes_are_a_plan_or_a_plan_error(
    tmp_path_factory: pytest.TempPathFactory, content: bytes
) -> None:
    """No file, however broken, makes anything but a plan or a PlanError."""
    path = tmp_path_factory.getbasetemp() / "any.toml"
    path.write_bytes(content)
    mistakes = told_about(path.read_bytes().decode("utf-8", "replace"))
    with suppress(PlanError):
        read_plan(path, CATALOGUE)
    assert all(mistake.line >= 1 and mistake.column >= 1 for mistake in mistakes)
    assert all(str(mistake).isprintable() for mistake in mistakes)


words = st.text(st.sampled_from('x+%/- 0123456789.,neg toailurbwkmX\u00d7A"\\'), max_size=30)


@given(words)
def test_any_set_line_is_a_plan_or_points_into_the_line(line: str) -> None:
    """A wrong set line is told at a column inside its quotes."""
    raw = line.replace("\\", "\\\\").replace('"', '\\"')
    for mistake in told_about(HEAD + BENCH.replace("4x4 50A0 105%", raw)):
        assert mistake.line == 5
        assert 9 <= mistake.column <= 9 + len(raw)


def test_an_empty_catalogue_knows_no_exercise() -> None:
    """Without a catalogue every exercise is unknown, and that is said."""
    with pytest.raises(PlanError, match="unknown exercise"):
        plan_of(HEAD + BENCH, Catalogue(()), "test.toml")
