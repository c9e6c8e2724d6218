"""Tempo: four digits that say how long each part of a rep lasts."""

import re
import unicodedata
from dataclasses import dataclass
from enum import StrEnum

from gymtimer.domain.exercise import FirstPhase
from gymtimer.domain.mistake import quoted, whether
from gymtimer.domain.tempo_texts import EXAMPLE, NO_LETTER, NO_NUMBER, ONE_KIND
from gymtimer.domain.timing import SECOND, Ms, seconds_text
from gymtimer.tongue import decimal, mark, tr, tr_n

#: Planned length of an X, and of an A that gives no number (handbook 2.5; nobody is held to them).
EXPLOSIVE: Ms = 1 * SECOND
ASSISTED: Ms = 3 * SECOND

#: The longest tempo text, in characters, and the longest part of a rep.
LONGEST_TEXT = 40
LONGEST: Ms = 60 * SECOND


class Lift(StrEnum):
    """How the third digit is done."""

    TIMED = "timed"
    EXPLOSIVE = "X"
    ASSISTED = "A"


class TempoError(ValueError):
    """A text that is no tempo.

    Attributes:
        code: one of the error codes of the handbook, section 2.4: E_TYPE, E_LONG, …
        message: what is wrong, and what to write instead.
        at: offset of the first wrong character, in characters.

    """

    def __init__(self, code: str, message: str, at: int) -> None:
        super().__init__(message)
        self.code = code
        self.message = message
        self.at = at


@dataclass(frozen=True, slots=True)
class Tempo:
    """Eccentric, stretched pause, concentric, contracted pause; always in this order.

    Attributes:
        eccentric: length of the lowering, 100 to 60,000 ms in steps of 100.
        stretched: pause at the bottom, 0 to 60,000 ms in steps of 100.
        lift: who lifts, and how.
        concentric: length of a TIMED lift, planned length of an ASSISTED one (`A4`),
            100 to 60,000 ms in steps of 100; None where the tempo gives no number.
        contracted: pause at the top, 0 to 60,000 ms in steps of 100.

    """

    eccentric: Ms
    stretched: Ms
    lift: Lift
    concentric: Ms | None
    contracted: Ms

    def __str__(self) -> str:
        """Return the canonical form."""
        return self.canonical

    @property
    def canonical(self) -> str:
        """The tempo as written: compact where each field is one character, else with hyphens."""
        number = "" if self.concentric is None else seconds_text(self.concentric)
        third = number if self.lift is Lift.TIMED else self.lift + number
        fields = [*map(seconds_text, (self.eccentric, self.stretched)), third, seconds_text(self.contracted)]
        return ("" if all(len(field) == 1 for field in fields) else "-").join(fields)

    @property
    def fixed(self) -> Ms:
        """What the clock commands in one rep: all parts but an X or an A."""
        timed = self.concentric or 0 if self.lift is Lift.TIMED else 0
        return self.eccentric + self.stretched + timed + self.contracted

    @property
    def planned_lift(self) -> Ms:
        """How long the lift takes in plans: its number, else `EXPLOSIVE` or `ASSISTED`."""
        return self.concentric or (EXPLOSIVE if self.lift is Lift.EXPLOSIVE else ASSISTED)

    @property
    def nominal(self) -> Ms:
        """How long one rep takes in plans and on progress bars; never enforced."""
        return self.eccentric + self.stretched + self.planned_lift + self.contracted

    def set_length(self, reps: int, first: FirstPhase) -> Ms:
        """Return how long a set of *reps*, at least 1, takes in plans.

        The pause after the last rep is not held: with the bar racked nobody waits
        at the top of a press, or hangs at the bottom of a pull-up.
        """
        unheld = self.contracted if first is FirstPhase.ECCENTRIC else self.stretched
        return reps * self.nominal - unheld


def warnings(tempo: Tempo) -> tuple[str, ...]:
    """Return the codes of what is odd about *tempo* (handbook 2.4).

    W_ECC_SHORT matters only where the set is a negative.
    """
    odd = {
        "W_ECC_SHORT": tempo.eccentric < 3 * SECOND,
        "W_ECC_LONG": tempo.eccentric > 10 * SECOND,
        "W_REP_LONG": tempo.fixed > 10 * SECOND,
    }
    return tuple(code for code, holds in odd.items() if holds)


def warning_text(code: str, tempo: Tempo) -> str:
    """Return what the warning *code* says about *tempo*.

    Raises:
        KeyError: there is no such warning.

    """
    seconds = decimal(seconds_text(tempo.eccentric))
    if code == "W_ECC_SHORT" and re.fullmatch(r"1\d[XA]\d", tempo.canonical):
        # Who means ten seconds writes 10A0 and gets one.
        meant = 10 + tempo.stretched // SECOND
        rest = f"0-{tempo.lift}-{tempo.contracted // SECOND}"
        return tr(
            "{seconds} s lowering. For {number} seconds write {tempo}",
            seconds=seconds,
            number=meant,
            tempo=f"{meant}-{rest}",
        )
    rep = decimal(seconds_text(tempo.fixed))
    return {
        "W_ECC_SHORT": tr("{seconds} s lowering. A negative takes 3 s or more.", seconds=seconds),
        "W_ECC_LONG": tr("{seconds} s lowering. More than 10 s is rarely of use.", seconds=seconds),
        "W_REP_LONG": tr("{seconds} s a rep. More than 10 s is rarely of use.", seconds=rep),
    }[code]


_BRACKETS = {"(": ")", "[": "]"}
_MARKS = "-/:,"

#: One character for one, so that offsets stay what they are.
_ALIKE = str.maketrans(
    "abcdefghijklmnopqrstuvwxyz×✕*‐‑‒–—−"
    "\N{NO-BREAK SPACE}\N{FIGURE SPACE}\N{THIN SPACE}\N{NARROW NO-BREAK SPACE}",
    "ABCDEFGHIJKLMNOPQRSTUVWXYZXXX------    ",
)

#: Letters that look right and are not: Latin, Greek, Cyrillic. Never read, only hinted at.
_LOOKALIKES = str.maketrans("OoΟοОоАаΑαХхΧχIlІ", "0" * 6 + "A" * 4 + "X" * 4 + "1" * 3)

_WRAP = re.compile(r"\s*(?:TEMPO\s*[:=]?|@)?\s*@?\s*(?P<body>.*?)\s*(?:TEMPO)?\s*", re.DOTALL)
_SECS = re.compile(r"([0-9]{1,3})(?:\.([0-9]))?S?")
_LETTER = re.compile(r"X|A([0-9.]*S?)")


@dataclass(frozen=True, slots=True)
class _Field:
    """One place of a tempo: its offset in the whole text, its characters."""

    at: int
    text: str


class _Refusal(Exception):  # noqa: N818 - no error yet: its hint is still missing
    """Why a text is no tempo; *instead* is in English yet; *candidates* may be what its author meant."""

    def __init__(self, code: str, at: int, what: str, instead: str, *candidates: str) -> None:
        super().__init__(code)
        self.code, self.at, self.what, self.instead, self.candidates = code, at, what, instead, candidates


def parse_tempo(text: object) -> Tempo:
    """Return the tempo that *text* writes, by the grammar of the handbook, section 2.4.

    Nothing is guessed: letters that only look like a digit, ranges, or two kinds of
    separators are errors with a hint.

    Raises:
        TempoError: *text* is no tempo, or not even text.

    """
    if not isinstance(text, str):
        what = tr('a tempo is text. Put it in quotes, for example "50A0".')
        raise TempoError("E_TYPE", what, 0)
    try:
        return _read(text)
    except _Refusal as no:
        meant = next(filter(_is_tempo, no.candidates), None)
        instead = whether(meant) if meant else tr(no.instead)
        what = tr("tempo {word}: {what} {instead}", word=quoted(text), what=no.what, instead=instead)
        raise TempoError(no.code, what, no.at) from None


def _is_tempo(text: str) -> bool:
    try:
        _read(text)
    except _Refusal:
        return False
    return True


def _read(text: str) -> Tempo:
    if len(text) > LONGEST_TEXT:
        raise _Refusal("E_LONG", LONGEST_TEXT, tr("longer than any tempo."), EXAMPLE)
    body = _unwrapped(text)
    _check_characters(text, body)
    fields = _fields(body)
    eccentric, stretched, contracted = (_pause(fields, place) for place in (0, 1, 3))
    lift, concentric = _lift(fields)
    if not eccentric:
        what = tr("the first digit is the lowering and can't be 0 s.")
        raise _Refusal("E_ECC_ZERO", fields[0].at, what, EXAMPLE)
    if concentric == 0:
        code, letter = ("E_CON_ZERO", "X") if lift is Lift.TIMED else ("E_RANGE", "A")
        what = tr("the third digit is the lift and can't be 0 s.")
        raise _Refusal(code, fields[2].at, what, EXAMPLE, _joined(fields, {2: letter}))
    return Tempo(eccentric, stretched, lift, concentric, contracted)


def _joined(fields: list[_Field], instead: dict[int, str] | None = None) -> str:
    """Return *fields* as a tempo, with other texts at the places named in *instead*."""
    texts = [(instead or {}).get(place, field.text) for place, field in enumerate(fields)]
    return ("" if all(len(text) == 1 for text in texts) else "-").join(texts)


def _trimmed(at: int, text: str) -> _Field:
    return _Field(at + len(text) - len(text.lstrip()), text.strip())


def _unwrapped(text: str) -> _Field:
    """Return what is inside the prefix, the suffix or the brackets of *text*."""
    wrap = _WRAP.fullmatch(text.translate(_ALIKE))
    assert wrap is not None  # it matches everything
    body = _Field(wrap.start("body"), wrap["body"])
    if body.text and body.text[0] in _BRACKETS and body.text[-1] == _BRACKETS[body.text[0]]:
        body = _trimmed(body.at + 1, body.text[1:-1])
    if not body.text:
        raise _Refusal("E_EMPTY", 0, tr("nothing is written."), EXAMPLE)
    bracket = re.search(r"[()\[\]]", body.text)
    if bracket:
        what = tr("a bracket without its partner.")
        bare = re.sub(r"[()\[\]]", "", body.text)
        raise _Refusal("E_BRACKET", body.at + bracket.start(), what, mark("Leave out the brackets."), bare)
    return body


def _check_characters(text: str, body: _Field) -> None:
    """Refuse the first character that no tempo has.

    A point or an "s" belongs to a number between separators only.
    """
    compact = not any(letter in body.text for letter in _MARKS + " ")
    wrong = re.search(r"[^0-9XAS.\-/:, ]", body.text) or (compact and re.search(r"[.S]", body.text))
    if not wrong:
        return
    at = body.at + wrong.start()
    if wrong[0] in ".S":
        what = tr('decimals and "s" need separators.')
        raise _Refusal("E_CHAR", at, what, mark('Write for example "4.5-0-A-0".'))
    name = "" if text[at].isascii() else f" ({unicodedata.name(text[at], 'unknown').lower()})"
    meant = unicodedata.normalize("NFKC", text.translate(_LOOKALIKES))
    what = tr("{letter} means nothing in a tempo.", letter=f"{quoted(text[at])}{name}")
    raise _Refusal("E_CHAR", at, what, mark('Write digits, X or A, for example "50A0".'), meant)


def _fields(body: _Field) -> list[_Field]:
    """Return the three or four fields of *body*, which may hold nothing else."""
    marks = list(dict.fromkeys(letter for letter in body.text if letter in _MARKS))
    if len(marks) > 1:
        one, other = map(quoted, marks[:2])
        what = tr("{one} and {other} in one tempo.", one=one, other=other)
        at = body.at + body.text.index(marks[1])
        raise _Refusal("E_MIXED", at, what, ONE_KIND, re.sub(r"[-/:,]", "-", body.text))
    pattern = r"\S+" if " " in body.text else r"."
    if marks:  # what is between two of them, or the empty place after the start or one of them
        other = rf"[^{re.escape(marks[0])}]"
        pattern = rf"{other}+|(?<!{other})"
    fields = [_trimmed(body.at + field.start(), field[0]) for field in re.finditer(pattern, body.text)]
    for field in fields:
        if not field.text:
            instead = mark("Write 0 where there is no pause.")
            raise _Refusal("E_EMPTY_FIELD", field.at, tr("a place is empty."), instead)
    if len(fields) not in (3, 4):
        raise _count(fields)
    for field in fields:
        if " " in field.text:
            what = tr("a space and {other} in one tempo.", other=quoted(marks[0]))
            raise _Refusal("E_MIXED", field.at + field.text.index(" "), what, ONE_KIND)
    return fields


def _count(fields: list[_Field]) -> _Refusal:
    """Return the refusal of too few or too many *fields*."""
    what = tr_n(
        len(fields),
        "{n} place, not 3 or 4: lower, pause, lift, pause.",
        "{n} places, not 3 or 4: lower, pause, lift, pause.",
    )
    more = [*fields, _Field(0, "A"), _Field(0, "0")]
    candidates = map(_joined, (fields[:4], fields[-4:], more))
    return _Refusal("E_COUNT", fields[4:5][0].at if fields[4:] else fields[0].at, what, EXAMPLE, *candidates)


def _pause(fields: list[_Field], place: int) -> Ms:
    """Return the length at *place*, where no letter may stand; 0 where there is no such place."""
    if place == len(fields):
        return 0
    field, third = fields[place], fields[2].text
    if not _LETTER.fullmatch(field.text):
        return _length(field, place)
    code = "E_PAUSE_LETTER" if place else "E_ECC_LETTER"
    what = tr(NO_LETTER[place], letter=field.text[0])
    swapped, without = _joined(fields, {place: third, 2: field.text}), _joined(fields, {place: "0"})
    # A letter at the lowering says nothing about how long it should last.
    raise _Refusal(code, field.at, what, EXAMPLE, *([swapped, without] if place else []))


def _lift(fields: list[_Field]) -> tuple[Lift, Ms | None]:
    """Return how the third field lifts, with its length where it gives one."""
    field = fields[2]
    letter = _LETTER.fullmatch(field.text)
    if not letter:
        return Lift.TIMED, _length(field, 2)
    if not letter[1]:
        return Lift(field.text), None
    return Lift.ASSISTED, _length(_Field(field.at + 1, letter[1]), 2)


def _length(field: _Field, place: int) -> Ms:
    """Return *field* in milliseconds, 0 to 60,000 in steps of 100."""
    number = _SECS.fullmatch(field.text)
    if not number:
        lettered = re.search(r"[XAS]", field.text.removesuffix("S") or field.text)
        what = tr(NO_NUMBER[place], word=quoted(field.text))
        code = "E_CHAR" if lettered else "E_NUMBER"
        raise _Refusal(code, field.at, what, mark("Write 0 to 60, with one decimal at most."))
    length = int(number[1]) * SECOND + int(number[2] or 0) * (SECOND // 10)
    if length > LONGEST:
        what = tr("{word} is too long.", word=quoted(field.text))
        raise _Refusal("E_RANGE", field.at, what, mark("Write at most 60 seconds."))
    return length
