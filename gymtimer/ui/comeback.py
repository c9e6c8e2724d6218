"""The comeback: a session that was cut off is found, offered, and gone on with."""

import logging
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from gymtimer.domain.exercise import Catalogue
from gymtimer.domain.phrases import ENGLISH
from gymtimer.domain.timeline import Timeline
from gymtimer.engine.bookkeeper import wall_time
from gymtimer.engine.recipe import LAYOUT_VERSION, Recipe, recipe_of
from gymtimer.engine.resuming import Resumed, resume_at, resume_at_next_setup
from gymtimer.storage.journal import Journal
from gymtimer.storage.planfile import PlanError
from gymtimer.storage.rows import SessionEnd
from gymtimer.storage.unfinished import Unfinished, unfinished
from gymtimer.ui.captions import offer_text
from gymtimer.ui.offer import Offer
from gymtimer.ui.voice_desk import VoiceDesk

log = logging.getLogger(__name__)


class Comeback(QObject):
    """Asks the journal for sessions without an end, and the lifter what to do with the newest.

    Signals:
        accepted: go on with a session: its id, the `Resumed` place, its `Recipe`, its reps
            with their lowering times, the recipes of those who came in later, by name.
        settled: there is nothing to go on with, or no longer.

    """

    accepted = Signal(object, object, object, object, object)
    settled = Signal()
    _found = Signal(object)  # from the journal's thread to ours

    def __init__(
        self, offer: Offer, catalogue: Catalogue, voices: VoiceDesk, parent: QObject | None = None
    ) -> None:
        """Show what is found on *offer*; *voices* tells in which language it can go on."""
        super().__init__(parent)
        self._voices = voices
        self._offer = offer
        self._catalogue = catalogue
        self._journal: Journal | None = None
        self._one: Unfinished | None = None
        self._found.connect(self._take)
        offer.accepted.connect(self._go_on)
        offer.discarded.connect(self._discard)

    def look(self, journal: Journal) -> None:
        """Have *journal* look; the offer follows when it has answered."""
        self._journal = journal
        journal.ask(unfinished, self._found.emit, self._refused)

    def _refused(self, text: str) -> None:
        log.info("no look for unfinished sessions: %s", text)
        self._found.emit(())

    def forget(self) -> None:
        """Ask and end nothing any more: the journal is about to be closed."""
        self._journal = None

    @Slot(object)
    def _take(self, sessions: tuple[Unfinished, ...]) -> None:
        """Offer the newest of *sessions* that can go on; the others end here."""
        if self._journal is None:
            return
        for one in sessions:
            place = self._place_of(one) if self._one is None else None
            if place is None:
                self._end(one, "left")
            else:
                self._one = one
                self._offer.show_offer(offer_text(one.plan, place))
        if self._one is None:
            self.settled.emit()

    def _place_of(self, one: Unfinished, language: str = ENGLISH.language) -> Resumed | None:
        """Return where *one* goes on; None where nothing was pressed, or nothing is left of it."""
        if one.stand is None:
            return None
        done = [rep for rep, _ in one.done]
        try:
            recipe = _spoken(one.state, language)
            laid = recipe.lay_out(self._catalogue)
            if recipe.layout != LAYOUT_VERSION:
                return resume_at_next_setup(laid, done)
            return resume_at(laid, one.stand, wall_time() - one.wall, done, self._own_tapes(one, language))
        except (ValueError, PlanError) as wrong:
            log.info("session %s can't go on: %s", one.session, wrong)
            return None

    @Slot()
    def _go_on(self) -> None:
        one, self._one = self._one, None
        if one is not None:
            offered_again = partial(self._offer_again, one)
            self._voices.ask(recipe_of(one.state).language, partial(self._accept, one), offered_again)
        else:
            self.settled.emit()

    def _offer_again(self, one: Unfinished, _: str) -> None:
        """Let people find the offer of *one* when they are back from the page that they went to."""
        self._take((one,))

    def _accept(self, one: Unfinished, language: str) -> None:
        """Go on with *one* in *language*: its own, if that can still be heard."""
        # The rest went on while the offer stood.
        place = self._place_of(one, language)
        if place is not None:
            place = replace(place, measured=dict(one.measured))
            joined = {name: _spoken(text, language) for name, text in one.joined.items()}
            self.accepted.emit(one.session, place, _spoken(one.state, language), dict(one.done), joined)
        else:
            self.settled.emit()

    def _own_tapes(self, one: Unfinished, language: str) -> dict[str, Timeline]:
        """Return the tape of each who came in later, laid out for that one alone."""
        return {name: _spoken(text, language).lay_out(self._catalogue) for name, text in one.joined.items()}

    @Slot()
    def _discard(self) -> None:
        one, self._one = self._one, None
        if one is not None:
            self._end(one, "discarded")
        self.settled.emit()

    def _end(self, one: Unfinished, outcome: str) -> None:
        if self._journal is not None:
            self._journal.end(SessionEnd(one.session, wall_time(), outcome))


def _spoken(text: str, language: str) -> Recipe:
    """Return the recipe that *text* is, in *language*.

    Raises:
        ValueError: *text* is not one.

    """
    return replace(recipe_of(text), language=language)
