"""Set lines as coaches type them."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gymtimer.domain.load import Basis, Load, Unit
from gymtimer.domain.pieces import MOST_REPS, MOST_SETS
from gymtimer.domain.plan import Part, Reps, SetLine
from gymtimer.domain.setline import (
    LONGEST_LINE,
    SetLineError,
    parse_set_line,
    parse_warm_up,
    set_line_text,
    warm_up_text,
)
from gymtimer.domain.tempo import Lift, Tempo, parse_tempo

P105 = Load(Basis.PERCENT, (10_500,))
P70 = Load(Basis.PERCENT, (7_000,))
BW = Load(Basis.BODYWEIGHT, (0,), Unit.KG)


def part(reps, tempo, load=None, to_failure=False):
    """Return a part; `(4, 6)` for a range of reps."""
    least, laid = reps if isinstance(reps, tuple) else (reps, reps)
    return Part(Reps(least, laid), parse_tempo(tempo), "A" in tempo, to_failure, load)


LOADS = st.one_of(
    st.builds(
        Load, st.just(Basis.PERCENT), st.lists(st.integers(100, 20_000), min_size=1, max_size=3).map(tuple)
    ),
    st.integers(1, 100_000).map(lambda amount: Load(Basis.MASS, (amount,), Unit.KG)),
    st.integers(-2_000, 2_000).map(lambda amount: Load(Basis.BODYWEIGHT, (amount,), Unit.KG)),
    st.just(Load(Basis.BODYWEIGHT, (500, -250), Unit.KG)),
    st.just(Load(Basis.MAX)),
)
REPS = st.tuples(st.integers(1, MOST_REPS), st.integers(1, MOST_REPS)).map(lambda pair: Reps(*sorted(pair)))
PAUSES = st.sampled_from([0, 1000, 500, 12_000])
LENGTHS = st.sampled_from([1000, 5000, 4500, 30_000])


@st.composite
def parts(draw, negative):
    if negative:
        lift, concentric = Lift.ASSISTED, draw(st.none() | LENGTHS)
    else:
        lift, concentric = draw(st.sampled_from([(Lift.EXPLOSIVE, None), (Lift.TIMED, 2000)]))
    tempo = Tempo(draw(LENGTHS), draw(PAUSES), lift, concentric, draw(PAUSES))
    to_failure = not negative and draw(st.booleans())
    return Part(draw(REPS), tempo, negative, to_failure, draw(st.none() | LOADS))


@st.composite
def set_lines(draw):
    sets = draw(st.integers(1, MOST_SETS))
    if not draw(st.booleans()):
        return SetLine(sets, (draw(st.booleans().flatmap(parts)),))
    own, negatives = draw(parts(negative=False)), draw(parts(negative=True))
    return SetLine(sets, (own, replace(negatives, load=negatives.load or own.load)))


def mistakes(parse, text, unit=Unit.KG):
    """Return what *parse* finds wrong as (offset, wrong word, text); () for nothing."""
    try:
        parse(text, unit)
    except SetLineError as error:
        return [(m.at, text[m.at : m.at + m.length], m.text) for m in error.mistakes]
    return []


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("4x4 neg 50A0 105%", SetLine(4, (part(4, "50A0", P105),))),
        ("4x4 50A0 105%", SetLine(4, (part(4, "50A0", P105),))),
        ("  4  X  4   NEG  50a0   105 %  ", SetLine(4, (part(4, "50A0", P105),))),
        ("4×4 50A0", SetLine(4, (part(4, "50A0"),))),
        ("3x4-6 50A0", SetLine(3, (part((4, 6), "50A0"),))),
        ("3x4 – 6 50A0", SetLine(3, (part((4, 6), "50A0"),))),
        ("10x8 3010", SetLine(10, (part(8, "3010"),))),
        ("50x100 10-0-A-0", SetLine(50, (part(100, "10-0-A-0"),))),
        ("3x8 To Failure 20X0 70%", SetLine(3, (part(8, "20X0", P70, to_failure=True),))),
        ("4x4 @50A0", SetLine(4, (part(4, "50A0"),))),
        ("4x4 @ 50A0", SetLine(4, (part(4, "50A0"),))),
        ("3x4 5:0:A:0 bw", SetLine(3, (part(4, "50A0", BW),))),
        (
            "3x8 to failure 20X0 70% + 3 neg 40A0",
            SetLine(3, (part(8, "20X0", P70, to_failure=True), part(3, "40A0", P70))),
        ),
        ("3x8 20X0 70%+3 40A0 105%", SetLine(3, (part(8, "20X0", P70), part(3, "40A0", P105)))),
        ("3x8 20X0 + 3-4 neg 40A0", SetLine(3, (part(8, "20X0"), part((3, 4), "40A0")))),
        ("3x5 20X0 bw + 3 neg 40A0", SetLine(3, (part(5, "20X0", BW), part(3, "40A0", BW)))),
        ("3x5 20X0 bw +3 neg 40A0", SetLine(3, (part(5, "20X0", BW), part(3, "40A0", BW)))),
        ("3x5 20X0 bw + 3 40A0", SetLine(3, (part(5, "20X0", BW), part(3, "40A0", BW)))),
    ],
)
def test_set_lines_are_read(text, line):
    """Sets x reps, kind, tempo and load stand in a fixed order, with spaces or case as one likes."""
    assert parse_set_line(text) == line


@pytest.mark.parametrize(
    "amount", ["bw+5kg", "bw + 5 kg", "bw+ 5kg", "BW +5KG", "bw+5/7.5/+10kg", "bw-5/+5kg"]
)
def test_a_plus_after_bodyweight_adds_a_load(amount):
    """A plus with a mass behind it belongs to the bodyweight, in both parts of a line."""
    line = parse_set_line(f"3x5 20X0 {amount} + 3 neg 40A0 {amount}")

    assert [part.load.basis for part in line.parts] == [Basis.BODYWEIGHT] * 2
    assert line.parts[0].load.amounts == line.parts[1].load.amounts
    assert 500 in map(abs, line.parts[0].load.amounts)


def test_the_unit_of_the_plan_is_the_one_of_a_bare_bodyweight():
    """`bw` in a plan in pounds is reckoned in pounds."""
    assert parse_set_line("3x4 50A0 bw", Unit.LB).parts[0].load.unit is Unit.LB
    assert parse_warm_up("3 50A0 bw", Unit.LB).parts[0].load.unit is Unit.LB


@given(set_lines())
def test_what_is_written_is_read_back(line):
    """Reading the written form of a set line gives the same line."""
    assert parse_set_line(set_line_text(line)) == line


@given(st.booleans().flatmap(parts).filter(lambda part: part.load and not part.to_failure))
def test_warm_ups_are_read_back(warm_up):
    """Reading the written form of a warm-up gives the same warm-up: one set."""
    line = SetLine(1, (warm_up,))

    assert parse_warm_up(warm_up_text(line)) == line


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("4 X 4 50a0 105 %", "4x4 neg 50A0 105%"),
        ("3x6-6 3-0-1 102,5 kg", "3x6 3010 102.5kg"),
        ("3x8 to failure 20X0 70% + 3 40A0 70%", "3x8 to failure 20X0 70% + 3 neg 40A0"),
        ("3x8 20X0 + 3-4 neg 40A0 bw-5kg", "3x8 20X0 + 3-4 neg 40A0 bw-5kg"),
    ],
)
def test_the_written_form_is_the_short_one(text, written):
    """A line is written with "neg", the canonical tempo, and a shared load once."""
    assert set_line_text(parse_set_line(text)) == written


def test_a_warm_up_is_written_without_sets():
    """`5 30X0 50%` is one set of five."""
    line = parse_warm_up("5 30X0 50 %")

    assert line == SetLine(1, (part(5, "30X0", Load(Basis.PERCENT, (5_000,))),))
    assert warm_up_text(line) == "5 30X0 50%"


EXAMPLE = 'Write for example "4x4 50A0 105%".'
NO_REPS = 'no whole number within 1 to 100. Write for example "4".'
OWN = "reps to failure are the lifter's own, so the third digit can't be A. Did you mean"
BEFORE = "before + come own reps, not negatives. Write these on a line of their own."
PAUSE = "the second digit is a pause in seconds and can't be A. Did you mean"
MUST = "so the third digit must be A. Did you mean"
MISSING_TEMPO = 'the tempo is missing. Write four digits, for example "50A0".'


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("", [(0, "", f"nothing is written. {EXAMPLE}")]),
        (" \t ", [(0, "", f"nothing is written. {EXAMPLE}")]),
        ("4x4", [(3, "", MISSING_TEMPO)]),
        ("4x4 105%", [(4, "", MISSING_TEMPO)]),
        ("4x4 neg  102 kg", [(9, "", MISSING_TEMPO)]),
        ("0x4 50A0", [(0, "0", 'sets "0": not within 1 to 50. Write for example "4x4 50A0".')]),
        ("51x4 50A0", [(0, "51", 'sets "51": not within 1 to 50. Write for example "4x4 50A0".')]),
        ("x4 50A0", [(0, "", 'the sets are missing. Write for example "4x4 50A0".')]),
        (
            "4x 50A0",
            [
                (3, "50A0", f'reps "50A0": {NO_REPS}'),
                (7, "", MISSING_TEMPO),
            ],
        ),
        ("4x0 50A0", [(2, "0", 'reps "0": not within 1 to 100. Write for example "4".')]),
        ("4 x 101 50A0", [(4, "101", 'reps "101": not within 1 to 100. Write for example "4".')]),
        ("4x4-101 50A0", [(4, "101", 'reps "101": not within 1 to 100. Write for example "4".')]),
        ("4x6-4 50A0", [(2, "6-4", 'reps "6-4": the smaller number comes first. Did you mean "4-6"?')]),
        ("4x٤ 50A0", [(2, "٤", f'reps "٤": {NO_REPS}')]),
        ("4 4 50A0", [(0, "4 4", '"4 4": an x is missing. Did you mean "4x4"?')]),
        ("50A0 105%", [(0, "50A0", f'"50A0": a line begins with sets x reps. {EXAMPLE}')]),
        ("four 50A0", [(0, "four", f'"four": a line begins with sets x reps. {EXAMPLE}')]),
        ("4x4 negs 50A0", [(4, "negs", '"negs": not understood. Did you mean "neg"?')]),
        ("4x4 to fail 20X0", [(4, "to fail", '"to fail": not understood. Did you mean "to failure"?')]),
        ("4x4 failure 20X0", [(4, "failure", '"failure": not understood. Did you mean "to failure"?')]),
        ("4x4 neg neg 50A0", [(8, "neg", '"neg": said already. Leave it out.')]),
        ("4x4 50A0 neg 105%", [(9, "neg", '"neg": in the wrong place. Write it before the tempo.')]),
        (
            "4x4 5A00 105%",
            [
                (
                    4,
                    "5A00",
                    f'tempo "5A00": {PAUSE} "50A0"?',
                )
            ],
        ),
        ("4x4 5 0 A 0 105%", [(4, "5 0 A 0", 'tempo "5 0 A 0": has spaces. Did you mean "50A0"?')]),
        (
            "4x4 neg 4010",
            [
                (
                    8,
                    "4010",
                    f'tempo "4010": a negative is assisted, {MUST} "40A0"?',
                )
            ],
        ),
        (
            "3x8 20X0 + 3 neg 41X1",
            [
                (
                    17,
                    "41X1",
                    f'tempo "41X1": after + come negatives, {MUST} "41A1"?',
                )
            ],
        ),
        (
            "3x8 to failure 40A0",
            [
                (
                    15,
                    "40A0",
                    f'tempo "40A0": {OWN} "40X0"?',
                )
            ],
        ),
        (
            "3x8 to failure neg 40A0",
            [(15, "neg", '"neg": reps to failure are the lifter\'s own. Leave out one of the two.')],
        ),
        (
            "3x8 40A0 + 3 neg 40A0",
            [
                (
                    4,
                    "40A0",
                    f'"40A0": {BEFORE}',
                )
            ],
        ),
        (
            "3x8 neg 40A0 + 3 neg 40A0",
            [(4, "neg", f'"neg": {BEFORE}')],
        ),
        (
            "3x8 20X0 + 3 to failure 40A0",
            [(13, "to failure", '"to failure": after + come negatives. Leave it out.')],
        ),
        ("3x8 20X0 + ", [(9, "+", '"+": nothing follows. Write for example "+ 3 neg 40A0".')]),
        ("3x8 20X0 + 3x4 40A0", [(11, "3x", "no sets are counted here. Write the reps alone.")]),
        (
            "3x8 20X0 + 3 40A0 + 2 40A0",
            [(18, "+", '"+": one is enough. Write other sets on a line of their own.')],
        ),
        (
            "3x8 20X0 + neg 40A0",
            [
                (11, "neg", f'reps "neg": {NO_REPS}'),
            ],
        ),
        ("4x4 50A0 105", [(9, "105", 'load "105": the unit is missing. Did you mean "105%" or "105kg"?')]),
        (
            "4x4 50A0  105% easy",
            [(15, "easy", '"easy": nothing follows a load. Leave it out, or put it into the notes.')],
        ),
        (
            "3x8 20X0 70% + 3 neg 40A0  300%",
            [(27, "300", 'load "300": too much. Write at most 200%.')],
        ),
    ],
)
def test_mistakes_say_where_what_and_what_instead(text, wrong):
    """Each mistake points at the wrong word of the line, and says what to write instead."""
    assert mistakes(parse_set_line, text) == wrong


def test_all_mistakes_come_at_once():
    """A line with a mistake in each word gets them all, in the order of the text."""
    found = mistakes(parse_set_line, "60x200 to fail 4A00 105 + 0 to failure 50X0 9999kg + 3 40A0")

    assert [word for _, word, _ in found] == [
        "60", "200", "to fail", "4A00", "105", "0", "to failure", "50X0", "9999", "+",
    ]  # fmt: skip
    assert [at for at, _, _ in found] == sorted(at for at, _, _ in found)


def test_an_error_reads_one_mistake_a_line():
    """The text of the exception has all mistakes, each on a line of its own."""
    with pytest.raises(SetLineError) as refused:
        parse_set_line("0x0 50A0")

    assert str(refused.value).splitlines() == [mistake.text for mistake in refused.value.mistakes]
    assert len(refused.value.mistakes) == 2


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("", [(0, "", 'nothing is written. Write for example "5 30X0 50%".')]),
        ("5 30X0 ", [(6, "", 'the load is missing. Write for example "50%".')]),
        ("1x5 30X0 50%", [(0, "1x", "no sets are counted here. Write the reps alone.")]),
        (
            "5 to failure 30X0 50%",
            [(2, "to failure", '"to failure": a warm-up stays far from it. Leave it out.')],
        ),
        (
            "5 neg 30X0 50%",
            [
                (
                    6,
                    "30X0",
                    f'tempo "30X0": a negative is assisted, {MUST} "30A0"?',
                )
            ],
        ),
        (
            "5 30X0 50% + 3 neg 40A0",
            [(11, "+", '"+": a warm-up is one set. Write the next one as a text of its own.')],
        ),
        ("5 50% ", [(2, "", MISSING_TEMPO)]),
        ("30X0 50%", [(0, "30X0", f'reps "30X0": {NO_REPS}'), (5, "", MISSING_TEMPO)]),
    ],
)
def test_mistakes_in_a_warm_up(text, wrong):
    """A warm-up is reps, tempo and load, no more and no less."""
    assert mistakes(parse_warm_up, text) == wrong


WORDS = st.sampled_from(
    [
        *("4", "4x4", "x", "×", "4-6", "neg", "to failure", "to", "50A0", "20X0", "5A00", "@", "+", "-", "/"),
        *(
            "105%",
            "105/110%",
            "bw",
            "bw+10kg",
            "bw + 10 kg",
            "+10kg",
            "kg",
            "max",
            "102,5",
            "А",
            "٣",
            "A",
            "0",
        ),
        "9" * 400,
        "\0",
    ]
)
TYPED = st.lists(st.tuples(WORDS, st.sampled_from([" ", "", "  "])), max_size=9).map(
    lambda pairs: "".join(word + space for word, space in pairs)
)


@given(TYPED | st.text(), st.sampled_from([(parse_set_line, set_line_text), (parse_warm_up, warm_up_text)]))
def test_any_text_is_read_or_refused_inside_itself(text, pair):
    """Whatever is typed is a set line or mistakes that lie inside the text, never another exception."""
    parse, written = pair
    try:
        line, found = parse(text, Unit.LB), ()
    except SetLineError as error:
        line, found = None, error.mistakes

    if line:
        assert parse(written(line), Unit.LB) == line
    else:
        assert found
    for mistake in found:
        assert 0 <= mistake.at <= mistake.at + mistake.length <= len(text)
        assert mistake.text.isprintable()


def test_a_line_has_an_end():
    """A line of 500 characters is read, a longer one is refused for that alone."""
    line = "4x4 50A0 105%"

    assert parse_set_line(line.ljust(LONGEST_LINE))
    assert [at for at, _, _ in mistakes(parse_set_line, "?" * (LONGEST_LINE + 1))] == [LONGEST_LINE]
