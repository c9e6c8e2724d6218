"""Writes the exercises of a coach's list as the lines of a plan."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from string import ascii_uppercase

from gymtimer.domain.coach import Prescription, names_like, shared_groups
from gymtimer.domain.exercise import Catalogue
from gymtimer.domain.setline import set_line_text
from gymtimer.domain.timing import MINUTE, SECOND, Ms
from gymtimer.storage.amend import toml_text
from gymtimer.storage.section import LONGEST_TEXT

#: Between two sets where the coach said nothing.
_FULL_MINUTES = 2


@dataclass(frozen=True, slots=True)
class Named:
    """How an exercise is called in the plan.

    Attributes:
        name: as files have it from the catalogue, or the coach's own.
        like: such a name of the catalogue's exercise that it is like; "" where it is one of them.

    """

    name: str
    like: str = ""


def named(written: str, catalogue: Catalogue) -> Named | None:
    """Return what the catalogue calls the exercise that was *written*; None where it is not in it."""
    for name in names_like(written):
        found = catalogue.called(name)
        if found is not None:
            return Named(found.written)
    return None


def proposals(written: str, catalogue: Catalogue) -> tuple[Named, ...]:
    """Return what an unknown exercise may be: the nearest ones, then one of its own like each of them."""
    near = dict.fromkeys(one for name in names_like(written) for one in catalogue.nearest(name))
    names = tuple(near)[:3]
    others = tuple(one.written for one in catalogue.exercises if one.written not in names)
    return (*map(Named, names), *(Named(written, like) for like in (*names, *others)))


def blocks(made: Sequence[Prescription], names: Sequence[Named], taken: str) -> Iterator[str]:
    """Yield the lines of each of *made* that has reps, below its [[exercise]].

    *names* says how each is called; *taken* holds the letters of supersets that the plan has already.
    """
    whole = [(one, name) for one, name in zip(made, names, strict=True) if one.set_line is not None]
    groups = shared_groups(tuple(one for one, _ in whole))
    letters = _letters(groups, taken)
    for (one, name), letter in zip(whole, letters, strict=True):
        yield "".join(_lines(one, name, letter))


def _letters(groups: Sequence[str], taken: str) -> list[str]:
    """Return a letter for each of *groups* that is neither taken nor another group's; "" for none."""
    free = [letter for letter in ascii_uppercase if letter not in taken.upper()]
    letters: list[str] = []
    before, letter = "", ""
    for group in groups:
        if group and group != before:
            wanted = group if group in free else next(iter(free), "")
            letter = wanted
            free = [one for one in free if one != letter]
        letters.append(letter if group else "")
        before = group
    return letters


def _lines(one: Prescription, name: Named, letter: str) -> Iterator[str]:
    assert one.set_line is not None
    yield f"name = {toml_text(name.name)}\n"
    if name.like:
        yield f"like = {toml_text(name.like)}\n"
    if letter:
        yield f"superset = {toml_text(letter)}\n"
    remark = f" # {', '.join(one.assumed)}" if one.assumed else ""
    yield f"sets = {toml_text(set_line_text(one.set_line))}{remark}\n"
    if one.rest is not None:
        yield f"rest = {toml_text(duration_text(one.rest))}\n"
    if one.found.each_side:
        yield 'side = "each"\n'
    notes = "; ".join(one.notes)[:LONGEST_TEXT]
    if notes:
        yield f"notes = {toml_text(notes)}\n"


def duration_text(length: Ms) -> str:
    """Return *length* as plans write it: "90s", "3:00"."""
    seconds = length // SECOND
    if length >= _FULL_MINUTES * MINUTE or (seconds and not seconds % 60):
        return f"{seconds // 60}:{seconds % 60:02}"
    return f"{seconds}s"
