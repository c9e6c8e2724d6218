"""Deeds: the reps that count, in the order in which they were done."""

from collections.abc import Iterable, Mapping

from gymtimer.domain.event import Event, RepDone, RepStruck
from gymtimer.domain.playhead import Here, closed
from gymtimer.domain.spotting import measured_in
from gymtimer.domain.timeline import RepId, Timeline
from gymtimer.domain.timing import Ms


class Deeds:
    """Remembers the reps of a session as far as we have looked; all but corrections happen at the end.

    Attributes:
        seen: the place up to which the clock's reps were counted.
        measured: the lowering times of those reps that a press timed.

    """

    def __init__(self, reps: Iterable[RepId], measured: Mapping[RepId, Ms], seen: Here) -> None:
        """Begin with *reps*, which were done before *seen*."""
        self._reps = list(reps)
        self.measured = dict(measured)
        self.seen = seen

    def __len__(self) -> int:
        """Return how many reps count."""
        return len(self._reps)

    @property
    def last(self) -> RepId | None:
        """The last rep, or None."""
        return self._reps[-1] if self._reps else None

    def look(self, timeline: Timeline, here: Here) -> list[RepDone]:
        """Count the reps that the clock has ended up to *here*, and return them."""
        done = [
            RepDone(timeline.work_of(lowered.rep), lowered, lowered.length)
            for lowered in closed(timeline, self.seen, here)
        ]
        self.take(done)
        self.seen = max(self.seen, here, key=lambda place: (place.index, place.elapsed))
        return done

    def take(self, events: Iterable[Event]) -> None:
        """Count the reps, and keep the lowering times, that *events* tell of."""
        events = tuple(events)
        self.measured.update(measured_in(events))
        self._reps += (event.lowered.rep for event in events if isinstance(event, RepDone))

    def strike(self, keep: int) -> tuple[RepStruck, ...]:
        """Let only the first *keep* reps count; return what became of the others, last first."""
        struck = tuple(RepStruck(rep) for rep in reversed(self._reps[keep:]))
        del self._reps[keep:]
        for event in struck:
            self.measured.pop(event.rep, None)
        return struck

    def strike_after(self, timeline: Timeline, here: Here) -> tuple[RepStruck, ...]:
        """Strike the own reps that a look counted before a press from earlier, *here*, said "failure"."""
        if self.seen.index != here.index:
            return ()
        return self.strike(len(self) - len(closed(timeline, here, self.seen)))

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
