"""The gate: what lifter and partner go through before an overloaded set, and how long that holds."""

from collections.abc import Iterable
from dataclasses import dataclass

from gymtimer.domain.circumstances import DAY, HOUR, Circumstances
from gymtimer.domain.effort import WHOLE, Effort
from gymtimer.domain.exercise import Assist, plain
from gymtimer.domain.load import GRAMS, Mass, SetLoad, Unit, shown_load
from gymtimer.domain.plan import Partner
from gymtimer.domain.resolve import moved
from gymtimer.domain.rules_load import is_press, percent_text, tired_assist
from gymtimer.domain.timing import MINUTE, Ms
from gymtimer.tongue import mark, tr, tr_n

#: So long a list that was ticked holds, if nothing changed (handbook 6.9).
HOLDS: Ms = 10 * MINUTE
#: What a partner has to be before all else; where it is not so, R01 or R30 has something to say.
HERE = mark("Here, watching, no phone")
#: How the safeties of a press begin in the catalogue; where they are not in order, R02 speaks.
_SAFETIES = (mark("safeties"), mark("stops"))
#: Nobody goes further down by a press than so many steps of the plates (ours).
MOST_STEPS = 60


@dataclass(frozen=True, slots=True)
class Passed:
    """What a list was ticked for.

    Attributes:
        exercise: key of the exercise.
        loads: of all parts of the set.
        lifter: who lifts.
        partner: who helps; "" where nobody was named.
        at: clock time of the press.

    """

    exercise: str
    loads: tuple[SetLoad, ...]
    lifter: str
    partner: str
    at: Ms

    def holds(self, other: "Passed") -> bool:
        """Return whether it holds for the set of *other*: nothing changed, and not too long ago."""
        same = (self.exercise, self.loads, self.lifter, self.partner)
        others = (other.exercise, other.loads, other.lifter, other.partner)
        return same == others and 0 <= other.at - self.at <= HOLDS


def passed(it: Circumstances, effort: Effort, now: Ms) -> Passed:
    """Return what ticking the list before *effort* stands for, at clock time *now*."""
    partner = it.partner.name if it.partner else ""
    return Passed(effort.work.exercise.key, effort.loads, effort.work.lifter, partner, now)


@dataclass(frozen=True, slots=True)
class Share:
    """What one of them looks at.

    Attributes:
        who: "Lifter", "Partner", "Rack and load", in English, as the journal has it.
        items: one short sentence each, in the language of the pages.

    """

    who: str
    items: tuple[str, ...]


def shares(it: Circumstances, effort: Effort) -> tuple[Share, ...]:
    """Return the list before *effort*, for each who has something to look at (handbook 6.9)."""
    exercise = effort.work.exercise
    there = it.plan.partner is not Partner.NONE and "partner" not in it.unticked
    helped = there and exercise.assist is Assist.PARTNER
    every = (
        Share(mark("Lifter"), _of_lifter(it, effort)),
        Share(mark("Partner"), _of_partner(it, effort) if helped else ()),
        Share(mark("Rack and load"), (*exercise.checks, *_load(effort))),
    )
    return tuple(share for share in every if share.items)


def unticked_of(effort: Effort, items: Iterable[str]) -> tuple[frozenset[str], tuple[str, ...]]:
    """Return what the *items* of the list before *effort* mean that are not in order.

    First the names of those that rules of their own are about, "partner" and "safeties"; then all others.
    """
    press = is_press(effort.work.exercise)
    safeties = tuple(plain(tr(word)) for word in _SAFETIES)
    kinds, others = set(), []
    for item in items:
        if item == tr(HERE):
            kinds.add("partner")
        elif press and plain(item).startswith(safeties):
            kinds.add("safeties")
        else:
            others.append(item)
    return frozenset(kinds), tuple(others)


def may_go_below(effort: Effort) -> bool:
    """Return whether the load of *effort* can be taken below 100 % of the 1RM, step by step."""
    load: SetLoad | None = effort.work.load
    if not effort.overloaded or effort.percent is None or len(effort.loads) > 1 or effort.work.lower_load:
        return False
    for _ in range(MOST_STEPS):
        load = moved(load, up=False) if load else None
        if load is None or load.percent is None:
            return False
        if load.percent < WHOLE:
            return True
    return False


def _of_lifter(it: Circumstances, effort: Effort) -> tuple[str, ...]:
    press = is_press(effort.work.exercise)
    warm = tr("Warmed up to 90 % for a single") if press else tr("Warmed up")
    return warm, tr("No sharp pain, nothing popped, not dizzy"), *_last(it, effort)


def _last(it: Circumstances, effort: Effort) -> tuple[str, ...]:
    """Return when the muscle last worked hard, filled in for the lifter."""
    muscle = effort.muscles[0]
    days = it.hard_days(muscle)
    if it.bouts is None or not days:
        return ()
    ago = max(0, it.now - days[-1].last)
    if ago >= 3 * DAY:
        length = tr_n(ago // DAY, "{n} day", "{n} days", sense="ago")
    else:
        length = tr_n(ago // HOUR, "{n} hour", "{n} hours", sense="ago")
    return (tr("Last hard session of the {muscle}: {length} ago", muscle=tr(muscle), length=length),)


def _of_partner(it: Circumstances, effort: Effort) -> tuple[str, ...]:
    tired = tired_assist(it, effort)
    unit = effort.mass.unit if effort.mass else Unit.KG
    lifts: tuple[str, ...] = ()
    if tired is not None and tired > 0:
        # In whole units, rounded up: nobody is to lift more than was said.
        mass = Mass(-(-tired // GRAMS[unit]) * 100, unit)
        lifts = (tr("Can lift about {load} when the lifter is tired", load=mass.shown),)
    agreed = tr("Agreed: who counts, when to lift, where to rack")
    return tr(HERE), agreed, *effort.work.exercise.partner_checks, *lifts


def _load(effort: Effort) -> tuple[str, ...]:
    percent = percent_text(effort.percent)
    share = tr("{percent} of the 1RM", percent=percent) if percent else ""
    known = (shown_load(effort.load_text) if effort.mass is not None else "", share)
    return (", ".join(filter(None, known)),) if any(known) else ()
