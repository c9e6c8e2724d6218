"""The gate: what lifter and partner go through before an overloaded set, and how long that holds."""

from dataclasses import dataclass

from gymtimer.domain.circumstances import DAY, HOUR, Circumstances
from gymtimer.domain.effort import Effort
from gymtimer.domain.exercise import Assist
from gymtimer.domain.load import GRAMS, Mass, SetLoad, Unit, shown_load
from gymtimer.domain.plan import Partner
from gymtimer.domain.rules_load import is_press, percent_text, tired_assist
from gymtimer.domain.timing import MINUTE, Ms
from gymtimer.tongue import mark, tr, tr_n

#: So long a list that was ticked holds, if nothing changed (handbook 6.9).
HOLDS: Ms = 10 * MINUTE


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
    helped = it.plan.partner is not Partner.NONE and exercise.assist is Assist.PARTNER
    every = (
        Share(mark("Lifter"), _of_lifter(it, effort)),
        Share(mark("Partner"), _of_partner(it, effort) if helped else ()),
        Share(mark("Rack and load"), (*exercise.checks, *_load(effort))),
    )
    return tuple(share for share in every if share.items)


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
    return tr("Here, watching, no phone"), agreed, *effort.work.exercise.partner_checks, *lifts


def _load(effort: Effort) -> tuple[str, ...]:
    percent = percent_text(effort.percent)
    share = tr("{percent} of the 1RM", percent=percent) if percent else ""
    known = (shown_load(effort.load_text) if effort.mass is not None else "", share)
    return (", ".join(filter(None, known)),) if any(known) else ()
