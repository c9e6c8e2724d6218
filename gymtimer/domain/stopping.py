"""Stopping: the splices that follow from how fast a load came down."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from gymtimer.domain import cues
from gymtimer.domain.cue import Cue, Sound, word
from gymtimer.domain.exercise import FirstPhase
from gymtimer.domain.load import grams
from gymtimer.domain.resting import Set, ahead_changed
from gymtimer.domain.timeline import SURELY_NOT_UP, Cut, Kind, Phase, Timeline, WorkSet
from gymtimer.domain.timing import Ms

#: Two words of one assist start at least this far apart.
APART: Ms = cues.WORD_ROOM
#: The one word of feedback is over this long after its beat (handbook 6.2: 0.39 s).
WORD_LENGTH: Ms = 400


def home_after(timeline: Timeline, index: int) -> int | None:
    """Return the next assist or rack, from the phase at *index* on, in which its set can end early.

    None where only the planned rack is left.
    """
    after = timeline.after_set(index)
    ways = (Kind.ASSIST, Kind.RACK)
    return next((i for i in range(index, after - 1) if timeline.phases[i].kind in ways), None)


def stopped(timeline: Timeline, index: int, at: Ms) -> Timeline:
    """Return the timeline in which the set ends in the assist or cluster rack at *index*.

    It becomes the rack of the set, with what it took the place of. "Rack it" comes *at* an
    offset: at once where the load is down, later where it has to come up first, or where
    "Lift" was said already.
    """
    here, after = timeline.phases[index], timeline.after_set(index)
    rack = replace(
        timeline.phases[after - 1],
        work=here.work,
        cues=_homeward_cues(here, at),
        rep=here.rep,
        ends_after=max(SURELY_NOT_UP, at + SURELY_NOT_UP),
        instead=timeline.phases[index:after],
    )
    return _put(timeline, Cut("stopped", index, at), index, after, (rack,))


def rack_word_at(timeline: Timeline, index: int, elapsed: Ms) -> Ms:
    """Return when "Rack it" comes in the assist at *index*, which has gone on for *elapsed*."""
    here = timeline.phases[index]
    down_at_once = here.work.exercise.first_phase is FirstPhase.CONCENTRIC and not elapsed
    if here.kind is Kind.RACK or down_at_once:
        return 0
    return max(cues.RACK_AFTER_LIFT, elapsed + APART)


def _homeward_cues(here: Phase, at: Ms) -> tuple[Cue, ...]:
    if here.kind is Kind.RACK:  # that of a cluster says the right words anyway
        return here.cues
    words = here.work.exercise.words
    tones = tuple(cue for cue in here.cues if cue.sound is Sound.BOTTOM)
    lift = (word(0, words.lift),) if at else ()
    return (*tones, *lift, word(at, words.rack))


def slower(timeline: Timeline, index: int, at: Ms) -> Timeline:
    """Return the timeline in which "Slower" is said in the assist at *index*, *at* an offset."""
    return _said(timeline, Cut("slower", index, at), timeline.phrases.slower)


def easy(timeline: Timeline, index: int, at: Ms) -> Timeline:
    """Return the timeline in which "Easy" is said in the assist at *index*, *at* an offset."""
    return _said(timeline, Cut("easy", index, at), timeline.phrases.easy)


def feedback_at(timeline: Timeline, index: int, elapsed: Ms) -> Ms | None:
    """Return when a word fits into the assist at *index*, which has gone on for *elapsed*.

    After "Lift", and over before anybody can have the load up: it never runs into "Lower".
    None where it is too late for that.
    """
    here = timeline.phases[index]
    at = max(APART, elapsed + APART // 2 if elapsed else 0)
    in_time = here.gate or at + 2 * APART <= here.length
    return at if elapsed < SURELY_NOT_UP and in_time else None


def _said(timeline: Timeline, cut: Cut, text: str) -> Timeline:
    index, at = cut.index, cut.length
    here = timeline.phases[index]
    # "Last one" makes room for it.
    others = (replace(cue, at=max(cue.at, at + APART)) if cue.at else cue for cue in here.cues)
    told = replace(
        here,
        cues=tuple(sorted((*others, word(at, text)), key=_offset)),
        ends_after=max(SURELY_NOT_UP, at + WORD_LENGTH),
        instead=(here,),
    )
    return _put(timeline, cut, index, index + 1, (told,))


def _offset(cue: Cue) -> Ms:
    return cue.at


def as_planned(timeline: Timeline, index: int) -> Timeline:
    """Return the timeline with what a rule had replaced at *index*."""
    phases = timeline.phases[index].instead or (timeline.phases[index],)
    return _put(timeline, Cut("as planned", index), index, index + 1, phases)


def missed(timeline: Timeline, index: int) -> Timeline:
    """Return the timeline without the heavier singles of the test that was racked before *index*.

    Where nothing is left after it, the rest at *index* is left out, too.
    """
    change = partial(_without_heavier, timeline.phases[index - 1].work)
    phases = ahead_changed(timeline, index, change)
    return Timeline(phases, timeline.name, (*timeline.cuts, Cut("missed", index)))


def _without_heavier(missed_one: WorkSet, ahead: Sequence[Set]) -> Sequence[Set]:
    return [its for its in ahead if not _is_heavier(its[0].work, missed_one)]


def _is_heavier(work: WorkSet, missed_one: WorkSet) -> bool:
    """Return whether *work* is a heavier single of the same test; also where nobody knows the loads."""
    same = work.exercise.key == missed_one.exercise.key and work.lifter == missed_one.lifter
    if not (work.test and same and work.side == missed_one.side):
        return False
    its, light = work.lower_load or work.load, missed_one.lower_load or missed_one.load
    if its.mass and light.mass:
        return grams(its.mass) > grams(light.mass)
    return its.percent is None or light.percent is None or its.percent > light.percent


def _put(timeline: Timeline, cut: Cut, index: int, after: int, phases: tuple[Phase, ...]) -> Timeline:
    """Return *timeline* with *phases* in the place of those from *index* up to *after*."""
    its = (*timeline.phases[:index], *phases, *timeline.phases[after:])
    return Timeline(its, timeline.name, (*timeline.cuts, cut))
