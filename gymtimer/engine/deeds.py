"""Deeds: the reps that count, in the order in which they were done."""

from collections.abc import Iterable

from gymtimer.domain.event import RepStruck
from gymtimer.domain.timeline import RepId


class Deeds:
    """Remembers the reps of a session; all but corrections happen at the end."""

    def __init__(self, reps: Iterable[RepId]) -> None:
        """Begin with *reps*."""
        self._reps = list(reps)

    def __len__(self) -> int:
        """Return how many reps count."""
        return len(self._reps)

    @property
    def last(self) -> RepId | None:
        """The last rep, or None."""
        return self._reps[-1] if self._reps else None

    def add(self, rep: RepId) -> None:
        """Count *rep*, which was just done."""
        self._reps.append(rep)

    def strike(self, keep: int) -> tuple[RepStruck, ...]:
        """Let only the first *keep* reps count; return what became of the others, last first."""
        struck = tuple(RepStruck(rep) for rep in reversed(self._reps[keep:]))
        del self._reps[keep:]
        return struck

    def place_of(self, rep: RepId) -> int | None:
        """Return the place of *rep* in the order; None where it does not count."""
        return self._reps.index(rep) if rep in self._reps else None

    def like(self, set_index: int, *, negative: bool) -> list[RepId]:
        """Return the reps of one kind in one set."""
        return [rep for rep in self._reps if (rep.set_index, rep.negative) == (set_index, negative)]

    def take_out(self, rep: RepId) -> int:
        """Count *rep* no more; return the place that it had."""
        place = self._reps.index(rep)
        del self._reps[place]
        return place

    def put_in(self, rep: RepId) -> int:
        """Count *rep*, forgotten before, after the others of its set; return its place."""
        before = [place for place, other in enumerate(self._reps) if other < rep]
        place = before[-1] + 1 if before else 0
        self._reps.insert(place, rep)
        return place
