"""Rules: what stands against a plan today, against the next set, against the last one."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace

from gymtimer.domain import rules_dose, rules_lifter, rules_load, rules_plan
from gymtimer.domain.care import Finding, Hit, Rulebook, found
from gymtimer.domain.circumstances import Circumstances
from gymtimer.domain.judging import last_negative, stop_after
from gymtimer.domain.timeline import RepId, WorkSet
from gymtimer.domain.timing import Ms, seconds_text
from gymtimer.tongue import decimal

Condition = Callable[[Circumstances], Iterator[Hit]]

#: Every condition that a plan, a lifter and a day can fulfil, in the order of the table.
CONDITIONS: tuple[Condition, ...] = (
    rules_plan.alone,
    rules_plan.no_stops,
    rules_load.two_partners,
    rules_load.beyond_measure,
    rules_load.hard_to_hold,
    rules_load.too_many_reps,
    rules_dose.first_session,
    rules_dose.large_dose,
    rules_dose.too_soon,
    rules_dose.every_workout,
    rules_dose.no_easy_week,
    rules_plan.fast_negatives,
    rules_plan.slow_reps,
    rules_lifter.unsure_one_rm,
    rules_plan.cold,
    rules_lifter.beginner,
    rules_plan.short_rest,
    rules_lifter.sore,
    rules_lifter.warning_signs,
    rules_lifter.doctor_first,
    rules_plan.no_partner_negatives,
    rules_load.band,
    rules_plan.unmeasured_bar,
    rules_lifter.test_soon,
    rules_dose.micro_dose,
    rules_plan.other_partner,
    rules_plan.nobody_helps,
    rules_plan.not_in_order,
    rules_load.jumps,
    rules_load.rounded_far,
    rules_plan.foreign_assist,
    rules_plan.tired_partner,
    rules_lifter.too_young,
)


def against_plan(it: Circumstances, rules: Rulebook) -> tuple[Finding, ...]:
    """Return all that stands against the plan, what wants most first."""
    hits = _together(hit for condition in CONDITIONS for hit in condition(it))
    return tuple(sorted((found(hit, rules) for hit in hits), key=_rank))


def _together(hits: Iterable[Hit]) -> Iterator[Hit]:
    """Yield *hits*; those that say the same of the same sets are one: "chest, triceps"."""
    alike: dict[object, list[Hit]] = {}
    for hit in hits:
        alike.setdefault((hit.rule, hit.sets, tuple(hit.words.items())), []).append(hit)
    for first, *more in alike.values():
        yield replace(first, about=", ".join([first.about, *(hit.about for hit in more)]))


def before_set(
    it: Circumstances, rules: Rulebook, answered: frozenset[tuple[str, str]]
) -> tuple[Finding, ...]:
    """Return what stands against the set at `it.live.at` and has no answer yet, what wants most first.

    What concerns the session as a whole comes before its first overloaded set; the key of a finding
    that was answered holds for the whole session.
    """
    at = it.live.at if it.live else 0
    return tuple(one for one in against_plan(it, rules) if at in one.sets and one.key not in answered)


def after_set(work: WorkSet, measured: Mapping[RepId, Ms], rules: Rulebook) -> tuple[Finding, ...]:
    """Return what the *measured* lowerings of the set *work* tell: a drop, or two short ones in a row.

    They are judged as in the set itself, where the second of them ended it: a tap is good to 0.3 s,
    the coach may have said what is too fast, and what nobody measured tells nothing (handbook 4.5).
    """
    rep = last_negative(work, measured)
    stop = stop_after(work, rep, measured) if rep is not None else None
    if stop is None:
        return ()
    words = {"seconds": decimal(seconds_text(stop.times[-1]))}
    hit = Hit("R17" if stop.drop else "R16", work.exercise.name, (work.index,), words)
    return (found(hit, rules),)


def after_session(rules: Rulebook) -> Finding:
    """Return what to look out for in the days after overloaded work."""
    return found(Hit("R23b"), rules)


def _rank(finding: Finding) -> int:
    return finding.severity.rank
