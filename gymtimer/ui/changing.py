"""Changing: carries out what the page of changes is asked for."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from gymtimer.domain.exercise import Catalogue
from gymtimer.domain.lifter import Lifter
from gymtimer.domain.regrouping import brought_forward, joined, one_more, without
from gymtimer.domain.step import Regrouping
from gymtimer.domain.timeline import RepId, Timeline, WorkSet
from gymtimer.domain.timing import Ms
from gymtimer.engine.bookkeeper import Bookkeeper
from gymtimer.engine.recipe import Recipe
from gymtimer.engine.runner import Runner
from gymtimer.ui.care_after import Key
from gymtimer.ui.care_question import Helper
from gymtimer.ui.changes import Changes
from gymtimer.ui.day import day_of
from gymtimer.ui.scene import Role, Scene
from gymtimer.ui.training import Training

if TYPE_CHECKING:
    from gymtimer.ui.care_watch import CareWatch  # it comes with a journal


class Changing(QObject):
    """Stands between the page and a running session.

    Signals:
        came: a `Lifter` has come in, on a `Timeline`.

    """

    came = Signal(object, object)

    def __init__(
        self,
        page: Changes,
        training: Training,
        book: Bookkeeper,
        recipe: Recipe,
        catalogue: Catalogue,
        lifters: Sequence[Lifter],
        own: Mapping[str, Timeline],
        watch: "CareWatch | None" = None,
    ) -> None:
        """Change the session of *training*, laid out by *recipe*; any of *lifters* may come in.

        *own* has the tapes of those who came in before the session was cut off; *watch* asks about
        sets that are over, and is told who helps.
        """
        super().__init__(training)
        self._page = page
        self._transport = training.transport
        self._book = book
        self._recipe = recipe
        self._catalogue = catalogue
        self._known = {lifter.name: lifter for lifter in lifters}
        self._own = dict(own)
        self._laid = recipe.lay_out(catalogue)
        self._watch = watch
        self._connect(page)

    def _connect(self, page: Changes) -> None:
        page.without_wanted.connect(self._without)
        page.joined_wanted.connect(self._joined)
        page.forward_wanted.connect(self._forward)
        page.more_wanted.connect(self._more)
        page.count_wanted.connect(self._count)
        page.length_wanted.connect(self._length)
        page.helper_wanted.connect(self._help)
        page.answered.connect(self._answer)
        self._transport.scene_changed.connect(self._show_clock)

    def show(self) -> None:
        """Show what can be changed now."""
        moment = self._transport.moment
        day, watch = day_of(moment, self._transport.reps, tuple(self._known)), self._watch
        if watch is not None and watch.may_change_helper and day.ahead:
            day = replace(day, helper=watch.helper)
        self._page.show_day(day, watch.asked if watch is not None else ())

    @Slot(object)
    def _show_clock(self, scene: Scene) -> None:
        if self._page.isVisible():
            runs = scene.role is Role.REST and scene.number[:1].isdigit()
            self._page.show_clock(f"{scene.word}  {scene.number}" if runs else scene.word)

    @Slot(object)
    def _help(self, helper: Helper) -> None:
        if self._watch is not None:
            self._watch.change_helper(helper)
        self.show()

    @Slot(object, str)
    def _answer(self, key: Key, reason: str) -> None:
        if self._watch is not None:
            self._watch.answer_after(key, reason)
        self.show()

    @Slot(str)
    def _without(self, name: str) -> None:
        """Let *name* go home; whom that one helped has another partner from then on."""
        gone = self._regroup(partial(without, lifter=name))
        if gone and self._watch is not None and self._watch.is_helped_by(name):
            self._help(Helper.OTHER)

    @Slot(str)
    def _joined(self, name: str) -> None:
        recipe = replace(self._recipe, lifters=(self._known[name],))
        own = recipe.lay_out(self._catalogue)
        self._own[name] = own
        self._book.joined(name, recipe.text())
        if self._regroup(partial(joined, own=own, lifter=name)):
            self.came.emit(self._known[name], self._transport.moment.timeline)

    @Slot(int)
    def _forward(self, group: int) -> None:
        self._regroup(partial(brought_forward, group=group))

    @Slot(object)
    def _more(self, work: WorkSet) -> None:
        laid = self._own.get(work.lifter, self._laid)
        self._regroup(partial(one_more, laid=laid, lifter=work.lifter, turn=work.turn))

    @Slot(int, bool, int)
    def _count(self, set_index: int, negative: bool, by: int) -> None:
        correct = partial(Runner.correct_count, set_index=set_index, negative=negative, by=by)
        self._transport.change(correct)
        self.show()

    @Slot(object, object)
    def _length(self, rep: RepId, length: Ms) -> None:
        if self._transport.change(partial(Runner.correct_length, rep=rep, length=length)):
            self._book.note("corrected", f"set {rep.set_index} rep {rep.number}: {length} ms")
        self.show()

    def _regroup(self, change: Regrouping) -> bool:
        """Change the sets ahead, and show them as they are now; return whether anything changed."""
        changed = self._transport.change(partial(Runner.regroup, change=change))
        self.show()
        return changed
