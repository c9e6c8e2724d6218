"""Phrases: all that the voice says, in one language."""

from dataclasses import dataclass, field

_SMALL = (
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
)  # fmt: skip
_TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_BELOW_HUNDRED = (
    *_SMALL,
    *(f"{ten}-{one}" if n else ten for ten in _TENS for n, one in enumerate(_SMALL[:10])),
)


def _each(pattern: str) -> tuple[str, ...]:
    return tuple(pattern.format(one) for one in _SMALL[1:10])


@dataclass(frozen=True, slots=True)
class Numbers:
    """The words that numbers from 0 to 9999 are put together from; British English unless others are given.

    Attributes:
        below_hundred: 0 to 99.
        hundreds: 100, 200 to 900.
        hundreds_then: the same with less than a hundred behind them, up to where that begins.
        thousands: 1000, 2000 to 9000.
        thousands_then: the same with hundreds behind them.
        thousands_and: the same with less than a hundred behind them.
        decimal: "{whole} point {digits}"; the digits are said one by one.

    """

    below_hundred: tuple[str, ...] = _BELOW_HUNDRED
    hundreds: tuple[str, ...] = _each("{} hundred")
    hundreds_then: tuple[str, ...] = _each("{} hundred and ")
    thousands: tuple[str, ...] = _each("{} thousand")
    thousands_then: tuple[str, ...] = _each("{} thousand ")
    thousands_and: tuple[str, ...] = _each("{} thousand and ")
    decimal: str = "{whole} point {digits}"


@dataclass(frozen=True, slots=True)
class Phrases:
    """What is said in one language; English unless others are given, so that the program is never mute.

    What stands in braces is filled in. Cues have to fit into 0.6 s, and no two that can be
    heard in one set may sound alike: above all those of the lifter, "Lower" and "Up", and
    those of the partner, "Lift" and "Rack it".

    Attributes:
        language: its code, "de".
        name: as it calls itself, "Deutsch".
        hold: at the bottom of a lowering that is held there; a cue.
        hands: one second before the bottom, to the partner; a cue.
        last_one: after the "Lift" before the last rep; a cue.
        slower: after a lowering that was somewhat too short; a cue.
        easy: after one that was far too short; a cue.
        stop: with the alarm: two short sentences.
        time: when a rest is over; a cue.
        done: when the session is over; a cue.
        rest: how a rest begins that has no length.
        rest_for: and one that has.
        rester: the rest of somebody who has not just lifted, without a length.
        rester_for: and with one.
        working_set: which set comes.
        warm_up_set: which warm-up set comes.
        left: which side of the body it is.
        right: and the other one.
        then: before the load of the negatives, where it is another one.
        second: one of it, with the number.
        seconds: several, or none.
        minute: one of it, with the number.
        minutes: several.
        minutes_seconds: minutes in words, then the bare number of seconds.
        kilo: one of it, with the number.
        kilos: more or less than one.
        pound: one of it (0.45 kg), with the number.
        pounds: more or less than one.
        percent: of what the lifter can lift once.
        most: as hard as the lifter can brake.
        bodyweight: the lifter alone.
        bodyweight_plus: with something added.
        bodyweight_minus: with a band that carries something.
        with_bodyweight: the load and the lifter together.
        numbers: what numbers are made of.
        words: those of the exercises in the catalogue, which are English, each with what is said instead;
            cues.
        shown: those that are only shown, in the same way.

    """

    language: str = "en"
    name: str = "English"
    hold: str = "Hold"
    hands: str = "Hands"
    last_one: str = "Last one"
    slower: str = "Slower"
    easy: str = "Easy"
    stop: str = "Stop. Rack."
    time: str = "Time"
    done: str = "Done"
    rest: str = "Rest"
    rest_for: str = "Rest, {length}"
    rester: str = "{name}: rest"
    rester_for: str = "{name}: rest, {length}"
    working_set: str = "Set {number} of {of}"
    warm_up_set: str = "Warm-up {number} of {of}"
    left: str = "Left side"
    right: str = "Right side"
    then: str = "then {load}"
    second: str = "one second"
    seconds: str = "{number} seconds"
    minute: str = "one minute"
    minutes: str = "{number} minutes"
    minutes_seconds: str = "{minutes} {seconds}"
    kilo: str = "one kilo"
    kilos: str = "{number} kilos"
    pound: str = "one pound"
    pounds: str = "{number} pounds"
    percent: str = "{number} percent"
    most: str = "max"
    bodyweight: str = "bodyweight"
    bodyweight_plus: str = "bodyweight plus {mass}"
    bodyweight_minus: str = "bodyweight minus {mass}"
    with_bodyweight: str = "{mass} with bodyweight"
    numbers: Numbers = field(default=Numbers(), hash=False, repr=False)
    words: tuple[tuple[str, str], ...] = field(default=(), hash=False, repr=False)
    shown: tuple[tuple[str, str], ...] = field(default=(), hash=False, repr=False)

    def word(self, english: str) -> str:
        """Return what is said, or shown, for *english*, a word of the exercise catalogue."""
        return {**dict(self.words), **dict(self.shown)}.get(english, english)

    @property
    def cues(self) -> tuple[str, ...]:
        """All that has to fit into a cue, but for the count."""
        own = (self.hold, self.hands, self.last_one, self.slower, self.easy, self.time, self.done, self.rest)
        return tuple(dict.fromkeys((*own, *(said for _, said in self.words))))

    def side(self, side: str) -> str:
        """Return what is said for a *side*, "left" or "right"."""
        return self.left if side == "left" else self.right


#: What is said where no other language was chosen, or none can be heard.
ENGLISH = Phrases()
