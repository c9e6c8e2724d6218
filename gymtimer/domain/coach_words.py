"""Finds sets, reps, tempo, load and rest in a line of a coach, wherever they stand."""

import re
from collections.abc import Callable
from dataclasses import dataclass, fields, replace

from gymtimer.domain.load import Basis, Load, Unit
from gymtimer.domain.loads import LoadError, parse_load
from gymtimer.domain.pieces import MOST_REPS, MOST_SETS
from gymtimer.domain.plan import Reps
from gymtimer.domain.tempo import Tempo, TempoError, parse_tempo
from gymtimer.domain.timing import MINUTE, SECOND, Ms

#: Nobody rests for longer.
LONGEST_REST: Ms = 60 * MINUTE

_NUMBERS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")


def _patterns(*written: str) -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(one, re.IGNORECASE) for one in written)


_DASH = r"(?:-|–|—|‑|to)"
_N = r"\d{1,3}"
_RANGE = rf"{_N}(?:\s*{_DASH}\s*{_N})?"
_X = r"\s*[x×*]\s*"
_SIDE = r"(?:\s*(?:/|per|each|ea\.?|e/)\s*(?P<side>side|leg|arm|s(?!\w)))?"
_UNIT = r"(?:kgs?|kilos?|lbs?|pounds?|\#|%)"
#: What may not follow reps or sets: then they are a mass.
_END = rf"(?![\w%]|[.,]\d|\s*{_UNIT})"
_REPS = rf"[\[(]?\s*(?P<reps>{_RANGE}\+?|AMRAP|max(?!\w))\s*(?:reps?|steps|r(?!\w))?\s*[\])]?"
_REPS_SAID = rf"(?P<reps>{_RANGE}\+?)\s*reps?"
_SETS = rf"(?P<sets>{_RANGE})"
_SETS_SAID = rf"{_SETS}\s*(?:sets?|rounds?)"
_WORK = _patterns(
    # 100kg x 5 x 3
    rf"(?<![\w.])(?P<load>\d{{1,4}}(?:[.,]\d{{1,2}})?\s*{_UNIT}){_X}{_REPS}{_X}{_SETS}(?:\s*sets?)?{_END}",
    # 4-6 reps x5 sets
    rf"(?<![\w.]){_REPS_SAID}{_SIDE}\s*(?:for|[x×*,;/-])\s*{_SETS}(?:\s*(?:sets?|rounds?))?{_END}",
    # 4 sets of 6-8 reps
    rf"(?<![\w.]){_SETS_SAID}\s*(?:of|x|×|:|,|-)?\s*{_REPS}{_SIDE}{_END}",
    # 5 x [4-5], 3x15/side
    rf"(?<![\w.]){_SETS}{_X}{_REPS}{_SIDE}{_END}",
    # one without the other
    rf"(?<!\w)[x×]?\s*{_REPS_SAID}{_SIDE}{_END}",
    rf"(?<![\w.]){_SETS_SAID}(?:\s*of)?(?!\w)",
    rf"(?<!\w)[x×]\s*{_REPS}{_SIDE}{_END}",
    r"(?<!\w)(?P<reps>AMRAP|max reps)(?!\w)",
)
_PLACE = r"\s*[-/:]\s*"
_TEMPO = (
    rf"(?:\d{{1,2}}{_PLACE}\d{{1,2}}{_PLACE}[\dXA×]{{1,2}}(?:{_PLACE}\d{{1,2}})?"
    r"|\d\d[\dXA×]\d|\d\d[XA×]\d?)"
)
_TEMPOS = _patterns(
    rf"(?:@\s*)?\btempo\s*(?:of|is|[:=@])?\s*[(\[]?(?P<tempo>{_TEMPO}|\d\d[\dXA×])[)\]]?",
    rf"@\s*[(\[]?(?P<tempo>{_TEMPO}|\d\d[\dXA×])[)\]]?(?!\s*{_UNIT}|\w)(?:\s*tempo)?",
    rf"[(\[]\s*(?P<tempo>{_TEMPO})\s*[)\]](?:\s*tempo)?",
    rf"(?<![\w.:@/-])(?P<tempo>{_TEMPO})(?!\s*(?:{_UNIT}|m\b|s\b|min|sec|reps|:))(?![\w%/:.-])(?:\s*tempo)?",
)
_TEMPOS += _patterns(r"(?<![\w.:@/-])(?P<tempo>\d\d[\dXA×])\s*tempo")
_AMOUNT = r"\d{1,3}(?:[.,]\d+)?\s*(?:kgs?|lbs?|\#)"
_LOADS = _patterns(
    rf"(?<!\w)(?:@\s*)?(?P<load>(?:bw|body\s*-?weight)(?:\s*[+-]\s*{_AMOUNT})?)(?!\w)",
    rf"(?<![\w.])(?P<load>\+\s*{_AMOUNT})(?!\w)",
    rf"(?<![\w.])(?:@\s*)?(?:(?P<low>\d{{1,3}})\s*{_DASH}\s*)?(?P<load>\d{{1,4}}(?:[.,]\d{{1,2}})?\s*{_UNIT})"
    r"(?:\s*(?:of\s*)?(?:e?1\s*-?RM|max))?(?!\w)",
)
_LENGTH = (
    r"(?P<first>\d{1,3}(?:[.,]5)?)?(?::(?P<seconds>\d{2,3}))?"
    r"(?:\s*(?:-|–|to)\s*(?P<second>\d{1,3}(?:[.,]5)?))?"
    r"\s*(?P<unit>min(?:ute)?s?\b|m\b|sec(?:ond)?s?\b|s\b|'|\"|′|″)?"
)
_BETWEEN = r"(?:\s*(?:between|after)\s+(?:each\s+)?(?:sets?|rounds?))?"
_RESTS = _patterns(
    r"\brest(?:\s*(?:period|interval|time))?\s*(?:of|for|is|[:=@,-])?\s*(?:walk\s*)?" + _LENGTH + _BETWEEN,
    rf"(?<![\w.:]){_LENGTH}\s*(?:of\s+)?\brest\b{_BETWEEN}",
    r"(?<![\w.:])(?P<first>\d{1,3})\s*(?P<unit>min(?:ute)?s?\b|sec(?:ond)?s?\b)(?P<seconds>)(?P<second>)\s*$",
)
_SIDES = _patterns(r"(?:\b(?:each|per|ea\.?)\s*(?:side|leg|arm)\b|/\s*(?:side|leg|arm)\b)")
_FAILURES = _patterns(r"\b(?:to|until|till)\s+failure\b")
_NEGATIVE = re.compile(r"\b(?:negatives?|eccentrics?(?:\s*only)?)\b", re.IGNORECASE)
_SPELLED = re.compile(rf"\b({'|'.join(_NUMBERS)})(?=\s+(?:sets?|rounds?|reps?)\b)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Found:
    """What a line says besides names; None, or False, where it says nothing."""

    sets: int | None = None
    reps: Reps | None = None
    tempo: Tempo | None = None
    load: Load | None = None
    rest: Ms | None = None
    each_side: bool = False
    to_failure: bool = False
    negative: bool = False

    def filled(self, other: "Found") -> "Found":
        """Return this with what it lacks from *other*."""
        lacking = [one.name for one in fields(self) if not getattr(self, one.name)]
        return replace(self, **{name: getattr(other, name) for name in lacking})


class _Line:
    """A line from which one thing after the other is taken."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.found = Found()

    def take(
        self, patterns: tuple[re.Pattern[str], ...], take: Callable[["_Line", re.Match[str]], bool]
    ) -> None:
        """Take out the first place of each pattern in which *take* finds something, until one did."""
        for pattern in patterns:
            for match in pattern.finditer(self.text):
                if match[0].strip() and take(self, match):
                    self.text = f"{self.text[: match.start()]}\0{self.text[match.end() :]}"
                    return


def find_all(text: str) -> tuple[Found, list[str]]:
    """Return what *text* says, with the stretches between that were not understood."""
    plain = _SPELLED.sub(_digit, text.replace("\u00a0", " ").replace("\0", " "))
    line = _Line(plain)
    line.take(_TEMPOS, _take_tempo)
    line.take(_RESTS, _take_rest)
    line.take(_WORK, _take_work)
    if line.found.sets is None or line.found.reps is None:
        line.take(_WORK, _take_work)
    line.take(_LOADS, _take_load)
    line.take(_SIDES, _take_side)
    line.take(_FAILURES, _take_failure)
    found = line.found
    if _NEGATIVE.search(line.text):
        found = replace(found, negative=True)
    return found, line.text.split("\0")


def _digit(word: re.Match[str]) -> str:
    return str(1 + _NUMBERS.index(word[0].lower()))


def _take_tempo(line: _Line, match: re.Match[str]) -> bool:
    try:
        tempo = parse_tempo(re.sub(r"\s+", "", match["tempo"]))
    except TempoError:
        return False
    line.found = replace(line.found, tempo=tempo)
    return True


def _take_rest(line: _Line, match: re.Match[str]) -> bool:
    number = match["second"] or match["first"]
    if not number and not match["seconds"]:
        return False
    unit = (match["unit"] or "").lower()
    if match["seconds"] and not match["second"]:
        length = int(number or 0) * MINUTE + int(match["seconds"]) * SECOND
    else:
        amount = float(number.replace(",", "."))
        minutes = unit[:1] in ("m", "'", "′") or (not unit and amount <= 10)
        length = round(amount * (MINUTE if minutes else SECOND))
    if length > LONGEST_REST:
        return False
    line.found = replace(line.found, rest=length)
    return True


def _take_work(line: _Line, match: re.Match[str]) -> bool:
    """Take sets and reps, and the load where it stands among them."""
    groups = match.groupdict()
    found = line.found
    changes: dict[str, object] = {}
    if groups.get("sets") and found.sets is None:
        changes["sets"] = _last(groups["sets"])
    written = groups.get("reps")
    if written and found.reps is None:
        numbers = [int(number) for number in re.findall(r"\d+", written)]
        if numbers:
            changes["reps"] = Reps(min(numbers), max(numbers))
        if not numbers or written.endswith("+"):
            changes["to_failure"] = True
    if groups.get("side"):
        changes["each_side"] = True
    if not changes or not _sensible(changes):
        return False
    line.found = replace(found, **changes)  # type: ignore[arg-type]
    if groups.get("load"):
        line.found = replace(line.found, load=_load(groups["load"]))
    return True


def _last(written: str) -> int:
    return int(re.findall(r"\d+", written)[-1])


def _sensible(changes: dict[str, object]) -> bool:
    sets, reps = changes.get("sets", 1), changes.get("reps", Reps(1, 1))
    if not isinstance(sets, int) or not isinstance(reps, Reps):
        return False
    return 1 <= sets <= MOST_SETS and reps.least >= 1 and reps.laid <= MOST_REPS


def _take_load(line: _Line, match: re.Match[str]) -> bool:
    load = _load(match["load"])
    if load is None:
        return False
    low = match.groupdict().get("low")
    if low and load.basis is not Basis.BODYWEIGHT:
        # Of a range the lighter one: more can be asked for, a dropped bar can't be taken back.
        load = replace(load, amounts=(min(int(low) * 100, load.amounts[0]),))
    line.found = replace(line.found, load=load)
    return True


def _load(written: str) -> Load | None:
    text = re.sub(r"\s+", "", written.lower())
    text = re.sub(r"body-?weight", "bw", text)
    text = re.sub(r"(?:lbs?|pounds?|#)$", "lb", re.sub(r"(?:kgs?|kilos?)$", "kg", text))
    try:
        return parse_load(f"bw{text}" if text.startswith("+") else text, Unit.KG)
    except LoadError:
        return None


def _take_side(line: _Line, _: re.Match[str]) -> bool:
    line.found = replace(line.found, each_side=True)
    return True


def _take_failure(line: _Line, _: re.Match[str]) -> bool:
    line.found = replace(line.found, to_failure=True)
    return True
