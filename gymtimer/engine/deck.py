"""The deck: plays the tape from a playhead on."""

from dataclasses import replace

from gymtimer.domain.playhead import Playhead
from gymtimer.domain.stretch import stretch_from, with_check, with_word
from gymtimer.domain.timeline import Timeline
from gymtimer.engine.clock import Clock
from gymtimer.engine.sounding import Sounding


class Deck:
    """Plays what follows a playhead, each time instead of all that sounded before.

    Attributes:
        began: when the first of it was heard, the last time.

    """

    def __init__(self, sounding: Sounding, clock: Clock) -> None:
        """Play through *sounding*; in silence at first."""
        self._sounding = sounding
        self._clock = clock
        self.began = clock.now()

    def play(
        self, timeline: Timeline, head: Playhead, *, alarm: bool = False, said: str = "", afresh: bool = False
    ) -> Playhead:
        """Sound what follows *head* on *timeline*; return the playhead that runs with what is heard.

        Something *said* comes instead of the words that sound now. A phase that begins starts with
        the zero of its sound. A time that goes on does not wait for that: its sound begins that
        much later in it, and what is heard until then is on its way already; but *afresh*, after
        a silence, nothing is.
        """
        goes_on = head.elapsed > 0 and head.running and not afresh
        lead = self._sounding.lead(alarm=alarm) if goes_on else 0
        later = lead + self._sounding.delay if goes_on else 0
        heard = replace(head, elapsed=head.elapsed + later)
        stretch = stretch_from(timeline, heard, before=lead, alarm=alarm)
        if said:
            self._sounding.silence()  # of two loads the newer one is the one to hear
            stretch = with_word(stretch, said)
        zero = self._sounding.begin(stretch)
        self.began = zero - self._sounding.lead(alarm=alarm)
        return head if goes_on else replace(head, since=zero)

    def check(self, timeline: Timeline, head: Playhead) -> None:
        """Say a few numbers, and then what follows *head*."""
        later = self._clock.now() + self._sounding.lead(alarm=False) + self._sounding.delay
        self._sounding.begin(
            with_check(stretch_from(timeline, head.rebased(timeline, later)), timeline.phrases)
        )

    def silence(self) -> None:
        """Stop all sound."""
        self._sounding.silence()
