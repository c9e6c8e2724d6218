"""Another language: numbers, loads, lengths and every text that a press can add."""

import re
from dataclasses import replace

import pytest

from gymtimer.domain import cues, splice, stopping
from gymtimer.domain.cue import Sound
from gymtimer.domain.exercise import Words
from gymtimer.domain.hearing import Spoken, ear_of, heard
from gymtimer.domain.layout import lay_out
from gymtimer.domain.lifter import Lifter
from gymtimer.domain.load import Basis, Load, Mass, Unit
from gymtimer.domain.loading import heavier
from gymtimer.domain.numbers import spell, spell_hundredths, spell_length, spell_mass
from gymtimer.domain.pacing import Pacing
from gymtimer.domain.phrases import ENGLISH
from gymtimer.domain.playhead import Playhead
from gymtimer.domain.resolve import set_load
from gymtimer.domain.stretch import stretch_from, with_check
from gymtimer.domain.texts import texts_of
from gymtimer.domain.timeline import Kind
from gymtimer.storage.phrasefile import bundled_phrases
from tests.gym import BENCH, kilos, part, percent, plan, planned, sets

GERMAN = bundled_phrases("de")

_ONES = {
    "eins": 1, "ein": 1, "zwei": 2, "drei": 3, "vier": 4, "fünf": 5, "sechs": 6, "sieben": 7, "acht": 8,
    "neun": 9, "zehn": 10, "elf": 11, "zwölf": 12, "sechzehn": 16, "siebzehn": 17,
}  # fmt: skip
_TENS = {
    "zwanzig": 20, "dreißig": 30, "vierzig": 40, "fünfzig": 50, "sechzig": 60, "siebzig": 70,
    "achtzig": 80, "neunzig": 90,
}  # fmt: skip


def understood(text: str) -> int:
    """Return the number that a German hears in *text*: by the rules of the language, not by a list."""
    thousands, _, rest = text.rpartition("tausend")
    hundreds, _, rest = rest.rpartition("hundert")
    number = 1000 * (_ONES[thousands] if thousands else 0) + 100 * (_ONES[hundreds] if hundreds else 0)
    if not rest:
        return number
    if rest in _ONES:
        return number + _ONES[rest]
    if rest.endswith("zehn"):
        return number + 10 + _ONES[rest.removesuffix("zehn")]
    ones, _, tens = rest.rpartition("und")
    return number + (_ONES[ones] if ones else 0) + _TENS[tens]


def test_every_german_number_is_understood_as_itself():
    """From 1 to 9999, by somebody who knows the rules; nought is a word of its own."""
    assert spell(0, GERMAN) == "null"
    assert [understood(spell(number, GERMAN)) for number in range(1, 10_000)] == list(range(1, 10_000))


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (1, "eins"),
        (16, "sechzehn"),
        (21, "einundzwanzig"),
        (30, "dreißig"),
        (67, "siebenundsechzig"),
        (100, "einhundert"),
        (101, "einhunderteins"),
        (1000, "eintausend"),
        (1100, "eintausendeinhundert"),
        (7016, "siebentausendsechzehn"),
    ],
)
def test_german_numbers_as_they_are_written(number, words):
    """One word each (all 10,000 were compared with num2words 0.5 once)."""
    assert spell(number, GERMAN) == words


def test_german_decimals_have_a_comma():
    """And the digits after it one by one."""
    assert spell_hundredths(10_250, GERMAN) == "einhundertzwei Komma fünf"
    assert spell_hundredths(125, GERMAN) == "eins Komma zwei fünf"


@pytest.mark.parametrize(
    ("mass", "words"),
    [
        (Mass(100, Unit.KG), "ein Kilo"),
        (Mass(10_500, Unit.KG), "einhundertfünf Kilo"),
        (Mass(150, Unit.KG), "eins Komma fünf Kilo"),
        (Mass(100, Unit.LB), "ein Pfund"),
        (Mass(22_500, Unit.LB), "zweihundertfünfundzwanzig Pfund"),
    ],
)
def test_german_masses(mass, words):
    """One is "ein" before what it counts."""
    assert spell_mass(mass, GERMAN) == words


@pytest.mark.parametrize(
    ("length", "words"),
    [
        (1000, "eine Sekunde"),
        (20_000, "zwanzig Sekunden"),
        (60_000, "eine Minute"),
        (90_000, "eine Minute dreißig"),
        (150_000, "zwei Minuten dreißig"),
    ],
)
def test_german_lengths(length, words):
    """Minutes, then the bare seconds."""
    assert spell_length(length, GERMAN) == words


def test_loads_are_said_in_the_language():
    """With the body, with a band, in percent, as hard as one can; shown they stay as they are."""
    body = Load(Basis.BODYWEIGHT, (1250,), Unit.KG), Load(Basis.BODYWEIGHT, (-1000,), Unit.KG)
    added, taken = (set_load(load, Unit.KG, phrases=GERMAN) for load in body)

    assert (added.text, added.spoken) == (
        "bodyweight + 12.5 kg",
        "Körpergewicht plus zwölf Komma fünf Kilo",
    )
    assert taken.spoken == "Körpergewicht minus zehn Kilo"
    assert set_load(percent(105), Unit.KG, phrases=GERMAN).spoken == "einhundertfünf Prozent"
    assert set_load(Load(Basis.MAX), Unit.KG, phrases=GERMAN).spoken == "maximal"


def german(*exercises, lifters=(), **more):
    """Return the German tape of a plan."""
    who = tuple(map(Lifter, lifters))
    return lay_out(plan(*exercises, **more), Pacing(), who, phrases=GERMAN)


NEGATIVES = planned(BENCH, sets(3, part(2, "41A0", kilos(100))), rest=90_000)


def spoken(timeline):
    """Return all texts of the words on *timeline*."""
    return [cue.text for phase in timeline.phases for cue in phase.cues if cue.sound is Sound.WORD]


def test_a_set_is_announced_in_the_language():
    """Who, which set, how much; the name of the exercise is as the catalogue has it."""
    timeline = german(NEGATIVES, lifters=["Ana", "Ben"])

    assert spoken(timeline)[0] == "Bench press. Satz eins von drei. Ana, einhundert Kilo."
    assert "Ana: Pause, fünfundvierzig Sekunden" in spoken(timeline) + list(texts_of(timeline))


def test_a_tape_is_the_same_in_every_language_but_for_its_texts():
    """Not one cue comes at another time, or for somebody else."""
    english, other = lay_out(plan(NEGATIVES), Pacing()), german(NEGATIVES)

    def shape(timeline):
        return [
            (phase.kind, start, phase.length, cue.at, cue.sound, ear_of(phase, cue, helped=True))
            for start, phase in timeline.with_starts()
            for cue in phase.cues
        ]

    assert shape(english) == shape(other)
    assert not set(spoken(english)) & set(spoken(other))


#: Every way in which a press or a rule lays a part of the tape anew.
SPLICES = {
    "aborted": lambda t: splice.aborted(t, _first(t, Kind.LOWER)),
    "ended": lambda t: splice.ended(t, _first(t, Kind.ASSIST)),
    "skipped": lambda t: splice.skipped(t, _first(t, Kind.SETUP)),
    "another's rest": lambda t: splice.skipped(t, _first(t, Kind.REST)),
    "rest": lambda t: splice.with_rest(t, _first(t, Kind.REST), 75_000),
    "stopped": lambda t: stopping.stopped(t, _first(t, Kind.ASSIST), 1500),
    "slower": lambda t: stopping.slower(t, _first(t, Kind.ASSIST), 600),
    "easy": lambda t: stopping.easy(t, _first(t, Kind.ASSIST), 600),
    "heavier": lambda t: heavier(t, _first(t, Kind.SETUP)),
    "without": lambda t: splice.without(t, _first(t, Kind.SETUP), t.lifters[-1]),
}


def _first(timeline, kind):
    return next(i for i, phase in enumerate(timeline.phases) if phase.kind is kind)


@pytest.mark.parametrize("how", SPLICES)
def test_what_a_press_adds_is_in_the_same_language(how):
    """The alarm above all; and the voice knows each text before it is needed, but for a changed rest."""
    timeline = german(NEGATIVES, lifters=["Ana", "Ben"])
    changed = SPLICES[how](timeline)

    added = set(spoken(changed)) - set(spoken(timeline))
    english = spoken(SPLICES[how](lay_out(plan(NEGATIVES), Pacing(), (Lifter("Ana"), Lifter("Ben")))))
    assert not set(spoken(changed)) & set(english)
    assert how in ("rest", "another's rest", "heavier", "skipped", "without") or added <= set(
        texts_of(timeline)
    )


def test_alarm_check_and_end_are_in_the_language():
    """What no phase of the tape says itself."""
    timeline = german(NEGATIVES)
    after = stretch_from(timeline, Playhead(len(timeline.phases), 0, 0))

    assert [cue.text for _, cue in after.cues] == ["Fertig"]
    checked = with_check(after, timeline.phrases)
    assert [cue.text for _, cue in checked.cues if cue.sound is Sound.WORD][:3] == ["eins", "zwei", "drei"]
    assert "Stopp. Ablage." in spoken(splice.aborted(timeline, _first(timeline, Kind.LOWER)))
    assert {"Stopp. Ablage.", "Fertig", "Langsamer", "Sachte", "Ablage"} <= set(texts_of(timeline))


def test_what_people_leave_out_is_left_out_in_every_language():
    """Numbers without numbers, announcements without announcements; the stop never."""
    words = Words().spoken_in(GERMAN)
    lowering = tuple((cue.at, cue) for cue in cues.lower_cues(3000, words, partner=True))
    alarm = tuple((cue.at, cue) for cue in cues.abort_cues(GERMAN))

    left = heard(lowering, Spoken.COMMANDS, ticks=True, phrases=GERMAN)
    assert [cue.text for _, cue in left if cue.sound is Sound.WORD] == ["Runter"]
    assert heard(alarm, Spoken.NOTHING, ticks=False, phrases=GERMAN) == alarm


def test_the_count_down_ends_with_the_partners_notice():
    """ "vier, drei, zwei, Hände ran"; and that one is the partner's."""
    words = Words().spoken_in(GERMAN)
    its = cues.lower_cues(5000, words, partner=True, count_down=True)
    assert [cue.text for cue in its if cue.sound is Sound.WORD] == [
        "Runter",
        "vier",
        "drei",
        "zwei",
        "Hände ran",
    ]

    timeline = lay_out(plan(NEGATIVES), replace(Pacing(), count_down=True), phrases=GERMAN)
    phase = timeline.phases[_first(timeline, Kind.LOWER)]
    ears = {cue.text: ear_of(phase, cue, helped=True).value for cue in phase.cues}
    assert (ears["Runter"], ears["Hände ran"]) == ("lifter", "partner")


def test_english_is_what_is_said_where_nobody_chose():
    """A tape without a language is the one there always was."""
    timeline = lay_out(plan(NEGATIVES), Pacing())

    assert timeline.phrases is ENGLISH
    assert spoken(timeline)[:3] == ["Bench press. Set one of three. One hundred kilos.", "Lift off", "Lower"]
    assert re.fullmatch("[A-Za-z. ]+", ENGLISH.stop)
