"""The tempo: its grammar, its canonical form, its lengths."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gymtimer.domain.exercise import FirstPhase
from gymtimer.domain.tempo import Lift, Tempo, TempoError, parse_tempo, warning_text, warnings

VECTORS = json.loads(Path(__file__).with_name("tempo-vectors.json").read_text("utf-8"))
VALID = [pytest.param(vector, id=ascii(vector["text"])) for vector in VECTORS["valid"]]
INVALID = [pytest.param(vector, id=ascii(vector["text"])) for vector in VECTORS["invalid"]]

PAUSES = st.integers(0, 600).map(lambda tenths: tenths * 100)
LENGTHS = st.integers(1, 600).map(lambda tenths: tenths * 100)
LIFTS = st.one_of(
    st.tuples(st.just(Lift.TIMED), LENGTHS),
    st.just((Lift.EXPLOSIVE, None)),
    st.tuples(st.just(Lift.ASSISTED), st.none() | LENGTHS),
)


@st.composite
def tempos(draw):
    lift, concentric = draw(LIFTS)
    return Tempo(draw(LENGTHS), draw(PAUSES), lift, concentric, draw(PAUSES))


def fields(tempo):
    """Return the fields as the vectors write them: seconds, or a letter."""
    third = {
        Lift.TIMED: tempo.concentric,
        Lift.EXPLOSIVE: "X",
        Lift.ASSISTED: "A" if tempo.concentric is None else ["A", tempo.concentric / 1000],
    }[tempo.lift]
    third = third / 1000 if isinstance(third, int) else third
    return [tempo.eccentric / 1000, tempo.stretched / 1000, third, tempo.contracted / 1000]


@pytest.mark.parametrize("vector", VALID)
def test_valid_tempos_are_read(vector):
    """Each valid vector gives its fields, canonical form, lengths and warnings."""
    tempo = parse_tempo(vector["text"])

    assert fields(tempo) == vector["fields"]
    assert str(tempo) == tempo.canonical == vector["canonical"]
    assert tempo.fixed == vector["fixed_s"] * 1000
    assert tempo.nominal == vector["nominal_rep_s"] * 1000
    assert tempo.set_length(5, FirstPhase.ECCENTRIC) == vector["set5_ecc_first_s"] * 1000
    assert tempo.set_length(5, FirstPhase.CONCENTRIC) == vector["set5_con_first_s"] * 1000
    assert list(warnings(tempo)) == vector["warnings"]


@pytest.mark.parametrize("vector", INVALID)
def test_invalid_tempos_are_refused(vector):
    """Each invalid vector is refused with its code, and no other exception."""
    with pytest.raises(TempoError) as refused:
        parse_tempo(vector["text"])

    assert refused.value.code == vector["code"]


@pytest.mark.parametrize("thing", [None, 4010, 3.5, b"50A0", ["5", "0", "A", "0"]])
def test_only_text_is_a_tempo(thing):
    """A number, as unquoted YAML or TOML gives it, is an error of its own."""
    with pytest.raises(TempoError) as refused:
        parse_tempo(thing)

    assert (refused.value.code, refused.value.at) == ("E_TYPE", 0)


COUNT = "not 3 or 4: lower, pause, lift, pause."


@pytest.mark.parametrize(
    ("text", "code", "at", "what", "instead"),
    [
        ("5A00", "E_PAUSE_LETTER", 1, "the second digit is a pause in seconds and can't be A.", "50A0"),
        ("5XA0", "E_PAUSE_LETTER", 1, "the second digit is a pause in seconds and can't be X.", "50A0"),
        ("X010", "E_ECC_LETTER", 0, "the first digit is the lowering in seconds and can't be X.", None),
        ("3OX1", "E_CHAR", 1, '"O" means nothing in a tempo.', "30X1"),
        ("50А0", "E_CHAR", 2, '"А" (cyrillic capital letter a) means nothing in a tempo.', "50A0"),
        ("５０A０", "E_CHAR", 0, '"５" (fullwidth digit five) means nothing in a tempo.', "50A0"),
        ("50", "E_COUNT", 0, f"2 places, {COUNT}", "50A0"),
        ("3-5-0-A-0", "E_COUNT", 8, f"5 places, {COUNT}", "50A0"),
        (" (50A0", "E_BRACKET", 1, "a bracket without its partner.", "50A0"),
        ("@ 5-0/A-0", "E_MIXED", 5, '"-" and "/" in one tempo.', "5-0-A-0"),
        ("5000", "E_CON_ZERO", 2, "the third digit is the lift and can't be 0 s.", "50X0"),
        ("5-0-A0-0", "E_RANGE", 4, "the third digit is the lift and can't be 0 s.", "50A0"),
        ("00A0", "E_ECC_ZERO", 0, "the first digit is the lowering and can't be 0 s.", None),
    ],
)
def test_refusals_say_where_what_and_what_instead(text, code, at, what, instead):
    """A refusal points at the first wrong character and proposes what works."""
    with pytest.raises(TempoError) as refused:
        parse_tempo(text)

    hint = f'Did you mean "{instead}"?' if instead else 'Write for example "50A0".'
    assert (refused.value.code, refused.value.at) == (code, at)
    assert str(refused.value) == refused.value.message == f'tempo "{text}": {what} {hint}'


@pytest.mark.parametrize(
    ("text", "at", "instead"),
    [
        ("4.5A0", 1, 'decimals and "s" need separators. Write for example "4.5-0-A-0".'),
        ("5-0-A 4-0", 5, 'a space and "-" in one tempo. Use one kind of separator.'),
        ("5-0-61-0", 4, '"61" is too long. Write at most 60 seconds.'),
        ("5-0-A61-0", 5, '"61" is too long. Write at most 60 seconds.'),
        ("5--A-0", 2, "a place is empty. Write 0 where there is no pause."),
        ("5-0- -A", 5, "a place is empty. Write 0 where there is no pause."),
        ("5-0-A-0.55", 6, "Write 0 to 60, with one decimal at most."),
        ("5-0-4.55-0", 4, 'the third place, "4.55", is no number of seconds.'),
        ("5-0-A4.55-0", 5, 'the third place, "4.55", is no number of seconds.'),
        ("( 5-0-4.55-0)", 6, 'the third place, "4.55", is no number of seconds.'),
        ("3O-0-B-0", 1, "Write digits, X or A"),
    ],
)
def test_refusals_without_a_sure_reading_say_the_rule(text, at, instead):
    """Where nothing can be proposed, the rule that was broken is said."""
    with pytest.raises(TempoError) as refused:
        parse_tempo(text)

    assert refused.value.at == at
    assert instead in refused.value.message


@pytest.mark.parametrize("text", ["60-0-A-0", "5-60-A-60", "0.1-0-0.1-0", "5-0-A60-0", "5-0-A0.1s-0"])
def test_the_ends_of_the_range_are_in(text):
    """Each part may last up to 60 s; lowering and lift last 0.1 s at least."""
    assert parse_tempo(text)


def test_forty_characters_are_not_too_long():
    """The longest text has 40 characters, spaces included."""
    assert str(parse_tempo("50A0".ljust(40))) == "50A0"


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("60.1-0-A-0", "E_RANGE"),
        ("5-60.1-A-0", "E_RANGE"),
        ("5-0-A60.1-0", "E_RANGE"),
        ("5-0-A-60.1", "E_RANGE"),
        ("0.0-0-A-0", "E_ECC_ZERO"),
        ("5-0-0.0-0", "E_CON_ZERO"),
        ("5.-0-A-0", "E_NUMBER"),
        (".5-0-A-0", "E_NUMBER"),
        ("5-0-Xs-0", "E_CHAR"),
        ("5-0-As-0", "E_CHAR"),
        ("5-0-X4-0", "E_CHAR"),
        ("A4-0-A-0", "E_ECC_LETTER"),
        ("-", "E_EMPTY_FIELD"),
        ("5-0-A-", "E_EMPTY_FIELD"),
        ("()", "E_EMPTY"),
        ("@", "E_EMPTY"),
        ("tempo:", "E_EMPTY"),
        ("50[A]0", "E_BRACKET"),
        ("(50A0]", "E_BRACKET"),
        ("((50A0))", "E_BRACKET"),
        ("5\t0\tA\t0", "E_CHAR"),
        ("50\u01310", "E_CHAR"),
        ("3\u017f-0-X-1", "E_CHAR"),
        ("5" + " " * 40, "E_LONG"),
    ],
)
def test_what_is_just_outside_the_grammar_is_refused(text, code):
    """The first text past each border of the grammar is an error."""
    with pytest.raises(TempoError) as refused:
        parse_tempo(text)

    assert refused.value.code == code


@pytest.mark.parametrize(
    "text",
    ["tempo = 50a0", "@@50A0", "[ 5 / 0 / A / 0 ]", "5\u00a00\u2009A\u202f0", "5\u22120\u2010A\u20140"],
)
def test_prefixes_brackets_dashes_and_spaces_are_free(text):
    """Dress of the text, typographic dashes and spaces change nothing."""
    assert str(parse_tempo(text)) == "50A0"


@given(tempos())
def test_the_canonical_form_is_read_back(tempo):
    """Reading the canonical form gives the same tempo."""
    assert parse_tempo(tempo.canonical) == tempo


@given(tempos(), st.integers(1, 100), st.sampled_from(FirstPhase))
def test_a_set_is_its_reps_without_the_last_pause(tempo, reps, first):
    """A set lasts as many nominal reps as it has, less the one pause nobody holds."""
    last = tempo.contracted if first is FirstPhase.ECCENTRIC else tempo.stretched

    assert tempo.set_length(reps, first) + last == reps * tempo.nominal
    assert tempo.nominal == tempo.fixed + (0 if tempo.lift is Lift.TIMED else tempo.planned_lift)


@given(st.text("0123456789xXaA×*.sS-/:, ()[]@tempo\u04105\uff15OB", max_size=12) | st.text())
def test_any_text_is_read_or_refused_inside_itself(text):
    """Whatever is typed is a tempo or a TempoError that points into the text."""
    refused = None
    try:
        tempo = parse_tempo(text)
    except TempoError as error:
        refused = error

    if refused:
        assert 0 <= refused.at <= len(text)
        assert refused.message.startswith("tempo ")
        assert refused.message.isprintable()
    else:
        assert parse_tempo(str(tempo)) == tempo


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("2.9-0-A-0", ("W_ECC_SHORT",)),
        ("3-0-A-0", ()),
        ("10-0-A-0", ()),
        ("10.1-0-A-0", ("W_ECC_LONG", "W_REP_LONG")),
        ("5-0-5-0", ()),
        ("5-0-5-0.1", ("W_REP_LONG",)),
        ("5-0-A60-5", ()),
    ],
)
def test_warnings_begin_past_their_limits(text, codes):
    """3 s are not short, 10 s not long, and an assisted lift is not the lifter's time."""
    assert warnings(parse_tempo(text)) == codes


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("10A0", "1 s lowering. For 10 seconds write 10-0-A-0"),
        ("12X1", "1 s lowering. For 12 seconds write 12-0-X-1"),
        ("20A0", "2 s lowering. A negative takes 3 s or more."),
        ("1010", "1 s lowering. A negative takes 3 s or more."),
        ("1.5-0-A-0", "1.5 s lowering. A negative takes 3 s or more."),
    ],
)
def test_who_means_ten_seconds_is_told_how(text, said):
    """A one-second lowering before a letter was probably meant as ten seconds or more."""
    assert warning_text("W_ECC_SHORT", parse_tempo(text)) == said


def test_each_warning_has_a_text():
    """The texts of long lowerings and reps name their seconds."""
    tempo = parse_tempo("30-1-A-0")

    assert [warning_text(code, tempo)[:4] for code in warnings(tempo)] == ["30 s", "31 s"]
