"""Shows a session phase by phase."""

import json
from argparse import Namespace
from collections.abc import Iterable, Iterator, Sequence

from gymtimer.cli.tape import asked_tape
from gymtimer.domain.cue import Cue
from gymtimer.domain.numbers import counted
from gymtimer.domain.timeline import Kind, Phase, Timeline, WorkSet
from gymtimer.domain.timing import MINUTE, SECOND, Ms
from gymtimer.engine.cuesheet import heard_cues

#: The column of cues is not wider, where words allow it.
WIDTH = 72

_TITLES = ("start", "length", "kind", "exercise", "set", "rep", "cues")
#: The columns of numbers, which are aligned at their right.
_NUMBERS = frozenset({0, 1, 5})


def show(asked: Namespace) -> int:
    """Print the session that *asked* names; return the exit code."""
    timeline = asked_tape(asked)
    print("\n".join(json_lines(timeline) if asked.json else text_lines(timeline)))
    return 0


def json_lines(timeline: Timeline) -> Iterator[str]:
    """Yield *timeline* as the lines of one JSON object, a phase each."""
    phases = timeline.phases
    lifter = phases[0].work.lifter if phases else ""
    head = {"name": timeline.name, "length": _seconds(timeline.length), "lifter": lifter or None}
    yield f'{_json(head)[:-1]}, "phases": ['
    for start, phase in timeline.with_starts():
        comma = "" if phase is phases[-1] else ","
        yield f" {_json(phase_json(start, phase))}{comma}"
    yield "]}"


def phase_json(start: Ms, phase: Phase) -> dict[str, object]:
    """Return *phase*, from *start* on, with its times in seconds and the cues that are heard as planned."""
    return {
        "kind": phase.kind.value,
        "start": _seconds(start),
        "length": _seconds(phase.length),
        "gate": phase.gate,
        "exercise": phase.work.exercise.name,
        "set": phase.work.number,
        "rep": phase.rep,
        "lifter": phase.work.lifter or None,
        "cues": [{"at": _seconds(cue.at), "text": cue.text} for cue in heard_cues(phase)],
    }


def text_lines(timeline: Timeline) -> Iterator[str]:
    """Yield *timeline* as a table for people, a phase a line or a few."""
    count = len({phase.work.index for phase in timeline.phases})
    yield f"{timeline.name}: {counted(count, 'set')}, {_clock(timeline.length)}"
    yield "* is only planned: it waits for a press."
    rows = [_TITLES[:-1], *(_cells(start, phase) for start, phase in timeline.with_starts())]
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    yield ""
    yield f"{_aligned(rows[0], widths)}  {_TITLES[-1]}"
    for row, phase in zip(rows[1:], timeline.phases, strict=True):
        if phase.kind is Kind.SETUP:
            yield ""
        yield from _wrapped(_aligned(row, widths), tuple(_spoken(heard_cues(phase))))


def _cells(start: Ms, phase: Phase) -> tuple[str, ...]:
    length = f"{phase.length / SECOND:.1f}{'*' if phase.gate else ' '}"
    rep = "" if phase.rep is None else str(phase.rep)
    name = phase.work.exercise.name
    return (_clock(start), length, phase.kind.value, name, _set(phase.work), rep)


def _set(work: WorkSet) -> str:
    number = f"{'warm-up ' if work.warm_up else ''}{work.number}/{work.of}"
    return f"{number} {work.side}".rstrip()


def _aligned(cells: Sequence[str], widths: Sequence[int]) -> str:
    return "  ".join(
        cell.rjust(width) if column in _NUMBERS else cell.ljust(width)
        for column, (cell, width) in enumerate(zip(cells, widths, strict=True))
    )


def _spoken(cues: Iterable[Cue]) -> Iterator[str]:
    """Yield what is heard at each time: ``1.0 two [tick]``."""
    together: dict[Ms, list[str]] = {}
    for cue in cues:
        together.setdefault(cue.at, []).append(cue.text)
    for at, texts in together.items():
        words_first = sorted(texts, key=lambda text: text.startswith("["))
        yield f"{at / SECOND:.1f} {' '.join(words_first)}"


def _wrapped(start: str, parts: Sequence[str]) -> Iterator[str]:
    """Yield *start* with all *parts* behind it; further lines begin where the first part did."""
    line = start
    for part in parts:
        if len(line) > len(start) and len(line) + 2 + len(part) > len(start) + 2 + WIDTH:
            yield line
            line = " " * len(start)
        line = f"{line}  {part}"
    yield line.rstrip()


def _clock(at: Ms) -> str:
    tenths = (at + 50) // 100
    minutes, rest = divmod(tenths, MINUTE // 100)
    return f"{minutes}:{rest // 10:02}.{rest % 10}"


def _seconds(length: Ms) -> float:
    return length / SECOND


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)
