"""The pieces of a set line: what stands between its plus signs, word by word."""

import re
from dataclasses import dataclass

from gymtimer.domain.load import Load, Unit
from gymtimer.domain.loads import LoadError, has_form_of_load, parse_load
from gymtimer.domain.mistake import Mistake, quoted, whether
from gymtimer.domain.plan import Reps
from gymtimer.domain.tempo import Tempo, TempoError, parse_tempo
from gymtimer.tongue import mark, tr

#: The most sets and reps in a line; more is a slip of the finger.
MOST_SETS = 50
MOST_REPS = 100

_DASH = "[-‐‑‒–—−]"
_REPS = rf"(?P<reps>[0-9]+\s*{_DASH}\s*[0-9]+(?!\S)|\S*)"
_SETS_AND_REPS = re.compile(rf"\s*(?P<sets>[^\sxX×]*)\s*[xX×]\s*{_REPS}")
_REPS_ALONE = re.compile(rf"\s*{_REPS}")
_WITHOUT_X = re.compile(r"\s*(?P<word>(?P<sets>[0-9]{1,2})\s+(?P<reps>[0-9]{1,2}))(?!\S)")
_RANGE = re.compile(rf"(?P<least>[0-9]+)\s*{_DASH}\s*(?P<laid>[0-9]+)")
_NEEDLESS_SETS = re.compile(r"\s*(?P<sets>[0-9]+\s*[xX×])\s*(?=[0-9])")
_WORD = re.compile(r"\s*(?P<word>\S+)")
_KEYWORD = re.compile(r"\s*(?P<word>neg[a-z]*|to(?:\s+fail[a-z]*)?|[a-z]*fail[a-z]*)(?!\S)", re.IGNORECASE)
_TEMPO = re.compile(r"\s*(?P<word>@\s*\S+|\S+)")
_SPACED_TEMPO = re.compile(r"\s*(?P<word>[0-9]+(?:\s+(?:[0-9]+|[xa*×])){2,3})(?!\S)", re.IGNORECASE)
_AMOUNT = re.compile(r"\+\s*[0-9][0-9.,/+-]*\s*(?:kg|lb)(?!\w)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Word:
    """A stretch of the line: its offset, its characters."""

    at: int
    text: str

    def mistake(self, what: str) -> Mistake:
        """Return the mistake that this word is *what*."""
        return Mistake(self.at, len(self.text), what)


@dataclass(frozen=True, slots=True)
class Piece:
    """One part of a set as it was written, as far as it could be read.

    Attributes:
        failure: the words "to failure"; None where they are not written.
        neg: the word "neg"; None where it is not written.
        digits: the word of the tempo; empty where it is missing.
        tempo: what *digits* says; None where it says nothing.
        load: None where none is written, or none that could be read.
        end: of the piece, without the spaces after it.
        loaded: whether something stands where the load should be.

    """

    failure: Word | None
    neg: Word | None
    digits: Word
    tempo: Tempo | None
    load: Load | None
    end: int
    loaded: bool


def segments(text: str) -> list[Word]:
    """Return what stands between the plus signs that are no part of a load; one or more."""
    cuts = [plus.start() for plus in re.finditer(r"\+", text) if _separates(text, plus.start())]
    starts, ends = [0, *(cut + 1 for cut in cuts)], [*cuts, len(text)]
    return [Word(start, text[start:end]) for start, end in zip(starts, ends, strict=True)]


def _separates(text: str, plus: int) -> bool:
    """Return whether the plus sign at *plus* begins another part, and is not one of `bw+10kg`."""
    before = text[:plus].rstrip()
    if before.endswith("/"):
        return False
    if not re.search(r"(?<!\w)bw$", before, re.IGNORECASE):
        return True
    glued = plus == len(before) and re.match(r"\+[0-9]", text[plus:])
    return not glued and not _AMOUNT.match(text, plus)


def sets_and_reps(segment: Word, wrong: list[Mistake]) -> tuple[int | None, Reps | None, Word]:
    """Return the sets, the reps, and what follows them; mistakes go to *wrong*."""
    head = _SETS_AND_REPS.match(segment.text)
    if head:
        sets = _count(_group(segment, head, "sets"), "sets", MOST_SETS, wrong)
        return sets, _reps(_group(segment, head, "reps"), wrong), _after(segment, head)
    pair = _WITHOUT_X.match(segment.text)
    if pair:
        word, meant = _group(segment, pair, "word"), f"{pair['sets']}x{pair['reps']}"
        what = tr("{word}: an x is missing.", word=quoted(word.text))
        wrong.append(word.mistake(f"{what} {whether(meant)}"))
        return None, None, _after(segment, pair)
    first = _WORD.match(segment.text)
    word = _group(segment, first, "word") if first else Word(segment.at, "")
    what = tr('a line begins with sets x reps. Write for example "4x4 50A0 105%".')
    wrong.append(word.mistake(f"{quoted(word.text)}: {what}" if word.text else what))
    return None, None, _after(segment, first) if first and not _is_tempo(word.text) else segment


def reps_alone(segment: Word, wrong: list[Mistake]) -> tuple[Reps | None, Word]:
    """Return the reps, before which no sets may stand, and what follows them."""
    sets, first = _NEEDLESS_SETS.match(segment.text), _WORD.match(segment.text)
    if sets and first and not _is_tempo(first["word"]):
        what = tr("no sets are counted here. Write the reps alone.")
        wrong.append(_group(segment, sets, "sets").mistake(what))
        segment = _after(segment, sets)
    head = _REPS_ALONE.match(segment.text)
    assert head is not None  # it matches everything
    return _reps(_group(segment, head, "reps"), wrong), _after(segment, head)


def piece(rest: Word, unit: Unit, wrong: list[Mistake]) -> Piece:
    """Return what *rest* writes as `[to failure] [neg] TEMPO [LOAD]`; mistakes go to *wrong*."""
    end = rest.at + len(rest.text.rstrip())
    failure = neg = None
    while keyword := _KEYWORD.match(rest.text):
        word, rest = _group(rest, keyword, "word"), _after(rest, keyword)
        if word.text[0] in "nN":
            neg = _keyword(word, "neg", neg, wrong)
        else:
            failure = _keyword(word, "to failure", failure, wrong)
    digits, tempo, rest = _tempo(rest, unit, wrong)
    while keyword := _KEYWORD.match(rest.text):
        word, rest = _group(rest, keyword, "word"), _after(rest, keyword)
        what = tr("{word}: in the wrong place. Write it before the tempo.", word=quoted(word.text))
        wrong.append(word.mistake(what))
    loaded = bool(rest.text.strip())
    load = None
    try:
        load = parse_load(rest.text, unit) if loaded else None
    except LoadError as error:
        wrong.append(error.mistake.moved(rest.at))
    return Piece(failure, neg, digits, tempo, load, end, loaded)


def _group(segment: Word, match: re.Match[str], name: str) -> Word:
    return Word(segment.at + match.start(name), match[name])


def _after(segment: Word, match: re.Match[str]) -> Word:
    return Word(segment.at + match.end(), segment.text[match.end() :])


#: Why something is no number of sets, or of reps: nothing there, no whole number, too small or great.
_NO_SETS = (
    mark('the sets are missing. Write for example "4x4 50A0".'),
    mark('sets {word}: no whole number within 1 to {most}. Write for example "4x4 50A0".'),
    mark('sets {word}: not within 1 to {most}. Write for example "4x4 50A0".'),
)
_NO_REPS = (
    mark('the reps are missing. Write for example "4".'),
    mark('reps {word}: no whole number within 1 to {most}. Write for example "4".'),
    mark('reps {word}: not within 1 to {most}. Write for example "4".'),
)


def _count(word: Word, name: str, most: int, wrong: list[Mistake]) -> int | None:
    """Return *word* as a number from 1 to *most*."""
    # Thousands of digits would be refused by int() with an exception of its own.
    if re.fullmatch(r"0*[0-9]{1,4}", word.text) and 1 <= int(word.text[-4:]) <= most:
        return int(word.text[-4:])
    missing, fraction, beyond = _NO_SETS if name == "sets" else _NO_REPS
    fault = beyond if re.fullmatch(r"[0-9]+", word.text) else fraction if word.text else missing
    wrong.append(word.mistake(tr(fault, word=quoted(word.text), most=most)))
    return None


def _reps(word: Word, wrong: list[Mistake]) -> Reps | None:
    """Return the reps that *word* writes: `4`, or `4-6`."""
    bounds = _RANGE.fullmatch(word.text)
    if not bounds:
        number = _count(word, "reps", MOST_REPS, wrong)
        return Reps(number, number) if number else None
    least = _count(_group(word, bounds, "least"), "reps", MOST_REPS, wrong)
    laid = _count(_group(word, bounds, "laid"), "reps", MOST_REPS, wrong)
    if least is None or laid is None:
        return None
    if least > laid:
        what = tr("reps {word}: the smaller number comes first.", word=quoted(word.text))
        wrong.append(word.mistake(f"{what} {whether(f'{laid}-{least}')}"))
        return None
    return Reps(least, laid)


def _keyword(word: Word, right: str, before: Word | None, wrong: list[Mistake]) -> Word:
    """Return *word*, which should be written *right*, and once."""
    if before:
        wrong.append(word.mistake(tr("{word}: said already. Leave it out.", word=quoted(word.text))))
    elif " ".join(word.text.lower().split()) != right:
        what = tr("{word}: not understood.", word=quoted(word.text))
        wrong.append(word.mistake(f"{what} {whether(right)}"))
    return word


def _tempo(rest: Word, unit: Unit, wrong: list[Mistake]) -> tuple[Word, Tempo | None, Word]:
    """Return the word of the tempo, what it says, and what follows it."""
    found = _TEMPO.match(rest.text)
    if found is None or _is_load(rest.text, unit):
        missing = Word(rest.at + (found.start("word") if found else 0), "")
        wrong.append(missing.mistake(tr('the tempo is missing. Write four digits, for example "50A0".')))
        return missing, None, rest
    word = _group(rest, found, "word")
    try:
        return word, parse_tempo(word.text), _after(rest, found)
    except TempoError as error:
        spaced = _SPACED_TEMPO.match(rest.text)
        if spaced and _is_tempo(spaced["word"]):
            found, word = spaced, _group(rest, spaced, "word")
            meant = parse_tempo(word.text).canonical
            what = tr("tempo {word}: has spaces.", word=quoted(word.text))
            wrong.append(word.mistake(f"{what} {whether(meant)}"))
        else:
            wrong.append(word.mistake(error.message))
    return word, None, _after(rest, found)


def _is_load(text: str, unit: Unit) -> bool:
    try:
        return has_form_of_load(text) and bool(parse_load(text, unit))
    except LoadError:
        return False


def _is_tempo(text: str) -> bool:
    try:
        parse_tempo(text)
    except TempoError:
        return False
    return True
