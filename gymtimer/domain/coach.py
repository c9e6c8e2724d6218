"""Reads exercises as coaches write them: `B1. Back Squat @30X0; 4-6 reps x5 sets; rest 2m`.

Written by hand, by people, in no fixed order. Nothing is refused: what is understood
is taken, what is left over becomes a note, what is missing is named.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from gymtimer.domain.coach_words import Found, find_all
from gymtimer.domain.plan import Part, SetLine
from gymtimer.domain.tempo import Lift, Tempo, parse_tempo
from gymtimer.domain.timing import Ms
from gymtimer.tongue import tr

#: What stands for a tempo that nobody gave: own reps as most people do them, negatives as the
#: handbook's default (1.4).
OWN_TEMPO = "20X0"
NEGATIVE_TEMPO = "40A0"

#: Longer texts are no list of exercises.
MOST_LINES = 300
LONGEST_LINE = 300

_LABEL = re.compile(
    r"^\s*(?:[-*•·▪–—]\s+)?(?:(?P<label>[A-Za-z]\d?|\d{1,2}[A-Za-z]?)\s*[.):]\s*|(?P<bare>[A-Z]\d)\s+(?=\D))?"
)
_LETTERS = re.compile(r"[^\W\d_]{2}")
_EDGES = " \t,;:.-–—@()[]/|x×+&"
_IDLE = re.compile(r"\b(?:of|at|with|for|then|tempo|reps?|sets?|and|rest|between)\b", re.IGNORECASE)
_BESIDE = re.compile(r"\b(?:BBs?|barbell|weighted|negatives?|eccentrics?)\b", re.IGNORECASE)
_TOML = re.compile(r"^\s*(?:\[\[|[\w-]+\s*=)", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Prescription:
    """One exercise as far as it was understood.

    Attributes:
        name: of the exercise, as written.
        label: "B1", "A", "1a"; "" without one.
        found: sets, reps, tempo, load, rest and the like.
        notes: what was not understood, as written.
        line: number of its first line, from 1.

    """

    name: str
    label: str
    found: Found
    notes: tuple[str, ...] = ()
    line: int = 1

    @property
    def group(self) -> str:
        """What those done in turn have in common: "B" of "B1", "1" of "1a"; "" for a single one."""
        return self.label[0].upper() if len(self.label) == 2 and self.label[0].isalpha() else self._numbered

    @property
    def _numbered(self) -> str:
        return self.label[:-1] if len(self.label) > 1 and self.label[-1].isalpha() else ""

    @property
    def tempo(self) -> Tempo:
        """The tempo given, or the one that stands for it."""
        return self.found.tempo or parse_tempo(NEGATIVE_TEMPO if self.found.negative else OWN_TEMPO)

    @property
    def asks(self) -> str:
        """What its coach may have meant otherwise (handbook, R33); "" for nothing."""
        given = self.found.tempo
        assisted = given is not None and given.lift is Lift.ASSISTED
        return tr("A in the tempo is read as: the partner lifts") if assisted else ""

    @property
    def rest(self) -> Ms | None:
        """The rest given."""
        return self.found.rest

    @property
    def set_line(self) -> SetLine | None:
        """The sets; None where no reps were given."""
        reps = self.found.reps
        if reps is None:
            return None
        negative = self.tempo.lift is Lift.ASSISTED
        failure = self.found.to_failure and not negative
        return SetLine(self.found.sets or 1, (Part(reps, self.tempo, negative, failure, self.found.load),))

    @property
    def assumed(self) -> tuple[str, ...]:
        """What was not given, and is there all the same."""
        return (
            *(() if self.found.tempo else (tr("no tempo was given"),)),
            *(() if self.found.sets else (tr("no number of sets was given"),)),
        )


def prescriptions(text: str) -> tuple[Prescription, ...]:
    """Return the exercises that *text* prescribes, in its order."""
    made: list[Prescription] = []
    headed = Found()
    for number, line in enumerate(text.splitlines()[:MOST_LINES], start=1):
        if not line.strip():
            continue
        one = _read(line[:LONGEST_LINE], number)
        if one.name:
            made.append(replace(one, found=one.found.filled(headed)))
        elif one.found == Found():
            continue
        elif made and not _heads(line):
            made[-1] = replace(
                made[-1], found=made[-1].found.filled(one.found), notes=made[-1].notes + one.notes
            )
        else:
            headed = one.found
    return tuple(one for one in made if one.found != Found())


def looks_written(text: str) -> bool:
    """Return whether *text* is a coach's list of exercises rather than a plan or a single word."""
    if _TOML.search(text):
        return False
    return any(one.set_line and (one.found.sets or one.found.tempo) for one in prescriptions(text))


def shared_groups(made: tuple[Prescription, ...]) -> tuple[str, ...]:
    """Return for each of *made* the group that it shares with a neighbour; "" where it is alone."""
    names = [one.group for one in made]
    return tuple(
        name if name and name in (*names[max(0, place - 1) : place], *names[place + 1 : place + 2]) else ""
        for place, name in enumerate(names)
    )


def _heads(line: str) -> bool:
    """Return whether *line* is about those below it: "Four sets of:"."""
    return line.rstrip().endswith(":") or line.rstrip().lower().endswith("sets of")


def _read(line: str, number: int) -> Prescription:
    label = _LABEL.match(line)
    written = (label["label"] or label["bare"] or "") if label else ""
    rest = line[label.end() :] if label else line
    found, chunks = find_all(rest)
    texts = [text for text in map(_trimmed, chunks) if text]
    name = next((text for text in texts if _LETTERS.search(_IDLE.sub("", text))), "")
    notes = tuple(text for text in texts if text is not name and _IDLE.sub("", text).strip(_EDGES))
    return Prescription(name, written, found, notes, number)


def _trimmed(chunk: str) -> str:
    return " ".join(chunk.strip(_EDGES).split())


def names_like(name: str) -> Iterator[str]:
    """Yield *name* as a catalogue may have it, best first: without its plural, its "DB", its "barbell"."""
    yield name
    plain = re.sub(r"\bDBs?\b", "dumbbell", name, flags=re.IGNORECASE)
    plain = _BESIDE.sub("", plain)
    plain = " ".join(re.sub(r"\([^)]*\)", " ", plain).split())
    for one in (plain, f"barbell {plain}", plain.replace("-", ""), re.sub(r"\bdead lift", "deadlift", plain)):
        yield one
        yield re.sub(r"(?<=[a-z])s\b", "", one)
        yield re.sub(r"(?<=[a-z]{3})e?s$", "", one)
