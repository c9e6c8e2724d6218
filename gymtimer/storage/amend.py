"""Amends the text of a plan: the smallest edits, so that all that the coach wrote around them stays."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from gymtimer.storage.positions import Positions, Trail

#: The order in which keys are written into a plan.
PLAN_ORDER = ("format", "name", "notes", "partner", "unit", "advance", "recovery")
#: The same for an exercise.
EXERCISE_ORDER = (
    "name", "like", "superset", "warm-up", "sets", "rest", "rest-in-set", "side", "stop-below",
    "lower-load", "role", "advance", "notes",
)  # fmt: skip

_ESCAPES = {'"': '\\"', "\\": "\\\\", "\t": "\\t"}
_HEAD = "[[exercise]]"
_COMMENT = re.compile(r"[ \t]*#[^\n]*")


@dataclass(frozen=True, slots=True, order=True)
class Edit:
    """One change of a text.

    Attributes:
        start: offset of the first character that goes, in characters.
        end: offset behind the last one.
        text: what comes instead.

    """

    start: int
    end: int
    text: str


def amended(text: str, edits: Iterable[Edit]) -> str:
    """Return *text* after *edits*, which all count from the text as it was and don't overlap."""
    for edit in sorted(edits, reverse=True):
        text = text[: edit.start] + edit.text + text[edit.end :]
    return text


def toml_text(text: str) -> str:
    """Return *text* in quotes as TOML; several lines are written as lines."""
    inner = "".join(_escaped(letter) for letter in text)
    return f'"""\n{inner}"""' if "\n" in text else f'"{inner}"'


def _escaped(letter: str) -> str:
    if letter in _ESCAPES:
        return _ESCAPES[letter]
    plain = letter == "\n" or (letter >= " " and letter != "\x7f")
    return letter if plain else f"\\u{ord(letter):04X}"


def exercises_in(positions: Positions) -> int:
    """Return how many exercises have a line [[exercise]] of their own."""
    count = 0
    while _has_head(positions, ("exercise", count)):
        count += 1
    return count


def put(positions: Positions, trail: Trail, toml: str) -> tuple[Edit, ...]:
    """Return the edits that make *toml* the value of *trail*; none where the text has no place for it."""
    if trail in positions.values:
        start, end = positions.values[trail], positions.ends.get(trail)
        if end is None or positions.text[start:end] == toml:
            return ()
        return (Edit(start, end, toml),)
    if trail[:-1] and not _has_head(positions, trail[:-1]):
        return ()
    return (_new_line(positions, trail, toml),)


def put_text(positions: Positions, trail: Trail, text: str) -> tuple[Edit, ...]:
    """Return the edits that make *text* the value of *trail*; an empty text takes the key out."""
    return put(positions, trail, toml_text(text)) if text else drop(positions, trail)


def drop(positions: Positions, trail: Trail) -> tuple[Edit, ...]:
    """Return the edits that take the key of *trail* out; a remark behind it stays, on a line of its own."""
    if trail not in positions.values or trail not in positions.ends:
        return ()
    text = positions.text
    start = text.rfind("\n", 0, positions.keys[trail]) + 1
    end = positions.ends[trail]
    line_end = _line_end(text, end)
    remark = text[end:line_end].strip()
    if remark:
        return (Edit(start, line_end, remark),)
    return (Edit(start, min(line_end + 1, len(text)), ""),)


def put_lines(positions: Positions, trail: Trail, lines: Sequence[str]) -> tuple[Edit, ...]:
    """Return the edits that make *lines* the value of *trail*: one as a text, several as a list.

    In a list with remarks only the lines that differ are touched.
    """
    if not lines:
        return drop(positions, trail)
    if trail not in positions.values or trail not in positions.ends:
        return put(positions, trail, _listed(lines, inline=len(lines) == 1))
    start, end = positions.values[trail], positions.ends[trail]
    written = positions.text[start:end]
    if not written.startswith("["):
        return put(positions, trail, _listed(lines, inline=len(lines) == 1))
    entries = _entries(positions, trail)
    if len(entries) == len(lines):
        changes = (put(positions, entry, toml_text(line)) for entry, line in zip(entries, lines, strict=True))
        return tuple(edit for change in changes for edit in change)
    if not _has_remarks(positions, trail, entries):
        return put(positions, trail, _listed(lines, inline="\n" not in written))
    return _patched(positions, entries, lines)


def _listed(lines: Sequence[str], *, inline: bool) -> str:
    texts = [toml_text(line) for line in lines]
    if len(texts) == 1:
        return texts[0]
    return f"[{', '.join(texts)}]" if inline else "[\n" + "".join(f"    {text},\n" for text in texts) + "]"


def _entries(positions: Positions, trail: Trail) -> list[Trail]:
    entries: list[Trail] = []
    while (*trail, len(entries)) in positions.ends:
        entries.append((*trail, len(entries)))
    return entries


def _has_remarks(positions: Positions, trail: Trail, entries: Sequence[Trail]) -> bool:
    """Return whether there is a remark between the brackets."""
    edges = [positions.values[trail], *(positions.ends[entry] for entry in entries)]
    starts = [*(positions.values[entry] for entry in entries), positions.ends[trail]]
    return any("#" in positions.text[edge:start] for edge, start in zip(edges, starts, strict=True))


def _patched(positions: Positions, entries: list[Trail], lines: Sequence[str]) -> tuple[Edit, ...]:
    """Return the edits of a list with remarks that gains or loses lines in one place."""
    text = positions.text
    old = [text[positions.values[entry] : positions.ends[entry]] for entry in entries]
    new = [toml_text(line) for line in lines]
    same = 0
    while same < min(len(old), len(new)) and old[same] == new[same]:
        same += 1
    tail = 0
    while tail < min(len(old), len(new)) - same and old[-1 - tail] == new[-1 - tail]:
        tail += 1
    gone, come = entries[same : len(old) - tail], new[same : len(new) - tail]
    kept = min(len(gone), len(come))
    edits = [
        edit
        for entry, its in zip(gone[:kept], come[:kept], strict=True)
        for edit in put(positions, entry, its)
    ]
    edits += [_without(positions, entry) for entry in gone[kept:]]
    if come[kept:]:
        edits.append(_inserted(positions, entries, same + kept, come[kept:]))
    return tuple(edits)


def _without(positions: Positions, entry: Trail) -> Edit:
    """Return the edit that takes *entry* and its comma out, with the line where nothing else is on it."""
    text = positions.text
    start, end = positions.values[entry], positions.ends[entry]
    comma = re.compile(r"[ \t]*,?").match(text, end)
    end = comma.end() if comma else end
    line_start, line_end = text.rfind("\n", 0, start) + 1, _line_end(text, end)
    if not text[line_start:start].strip() and not text[end:line_end].strip():
        return Edit(line_start, min(line_end + 1, len(text)), "")
    return Edit(start, end, "")


def _inserted(positions: Positions, entries: Sequence[Trail], place: int, texts: Sequence[str]) -> Edit:
    """Return the edit that puts *texts* before the entry at *place*, or behind the last one."""
    if place < len(entries):
        at = positions.values[entries[place]]
        indent = positions.text[positions.text.rfind("\n", 0, at) + 1 : at]
        between = f",\n{indent}" if not indent.strip() else ", "
        return Edit(at, at, between.join(texts) + between)
    at = positions.ends[entries[-1]]
    return Edit(at, at, "".join(f",\n    {text}" for text in texts))


def _new_line(positions: Positions, trail: Trail, toml: str) -> Edit:
    """Return the edit that writes a key below those that come before it in the order of a plan."""
    table, key = trail[:-1], str(trail[-1])
    order = EXERCISE_ORDER if table else PLAN_ORDER
    before = order[: order.index(key)] if key in order else order
    ends = [positions.ends[trail] for one in before if (trail := (*table, one)) in positions.ends]
    if table:
        ends.append(positions.ends[table])
    line = f"{key} = {toml}\n"
    if not ends:
        at = _block_start(positions, 0) if exercises_in(positions) else 0
        return Edit(at, at, line)
    at = _line_end(positions.text, max(ends))
    if at == len(positions.text):
        return Edit(at, at, f"\n{line}")
    return Edit(at + 1, at + 1, line)


def add_exercise(positions: Positions, index: int, lines: str) -> tuple[Edit, ...]:
    """Return the edits that make *lines*, keys with their values, the exercise number *index* from 0."""
    block = f"{_HEAD}\n{lines.strip()}\n"
    if index < exercises_in(positions):
        at = _block_start(positions, index)
        return (Edit(at, at, f"{block}\n"),)
    text = positions.text
    at = len(text.rstrip())
    return (Edit(at, len(text), f"\n\n{block}" if at else block),)


def drop_exercise(positions: Positions, index: int) -> tuple[Edit, ...]:
    """Return the edits that take out an exercise, with the remarks right above it."""
    count = exercises_in(positions)
    if not 0 <= index < count:
        return ()
    text, start = positions.text, _block_start(positions, index)
    if index + 1 < count:
        return (Edit(start, _block_start(positions, index + 1), ""),)
    kept = len(text[:start].rstrip())
    return (Edit(kept, len(text), "\n" if kept else ""),)


def swap_exercises(positions: Positions, index: int) -> tuple[Edit, ...]:
    """Return the edits that put the exercise at *index* below the next one."""
    count = exercises_in(positions)
    if not 0 <= index < count - 1:
        return ()
    text, start, middle = positions.text, _block_start(positions, index), _block_start(positions, index + 1)
    end = _block_start(positions, index + 2) if index + 2 < count else len(text)
    one, other = text[start:middle], text[middle:end]
    gap, foot = one[len(one.rstrip()) :], other[len(other.rstrip()) :]
    return (Edit(start, end, f"{other.rstrip()}{gap}{one.rstrip()}{foot or chr(10)}"),)


def exercise_at(positions: Positions, offset: int) -> int | None:
    """Return the number from 0 of the exercise in which *offset* stands; None above the first."""
    found = None
    for index in range(exercises_in(positions)):
        if _block_start(positions, index) > offset:
            break
        found = index
    return found


def _block_start(positions: Positions, index: int) -> int:
    """Return where an exercise begins: at the first of the remarks right above its head."""
    text = positions.text
    start = text.rfind("\n", 0, positions.keys[("exercise", index)]) + 1
    while start:
        above = text.rfind("\n", 0, start - 1) + 1
        if not _COMMENT.fullmatch(text, above, start - 1):
            break
        start = above
    return start


def _has_head(positions: Positions, trail: Trail) -> bool:
    at = positions.keys.get(trail)
    return at is not None and positions.text.startswith("[[", at)


def _line_end(text: str, at: int) -> int:
    end = text.find("\n", at)
    return len(text) if end < 0 else end
