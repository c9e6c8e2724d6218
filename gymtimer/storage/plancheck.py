"""Makes a plan of what TOML read, or says everything that is wrong with it."""

from collections.abc import Mapping

from gymtimer.domain.exercise import Catalogue
from gymtimer.domain.load import Unit
from gymtimer.domain.plan import Advance, Partner, Plan, PlannedExercise, Purpose, Schedule
from gymtimer.storage.exercisecheck import EXERCISE_KEYS, check_exercise
from gymtimer.storage.section import EnoughError, Section, Slip, got

#: The format of plan files that this program reads.
FORMAT = 1
#: A long evening has six hundred; more is a slip of the keyboard or a hostile file.
MOST_PHASES = 10_000
MOST_EXERCISES = 100

PLAN_KEYS = frozenset(
    {
        "format", "name", "notes", "partner", "unit", "advance", "recovery", "purpose", "per-day", "per-week",
        "weeks", "exercise",
    }
)  # fmt: skip

_START = 'Write format = 1, a name = "…" and a line [[exercise]].'
_BELONGS_BELOW = " It belongs to an exercise: move it below a line [[exercise]]."
_HINTS = dict.fromkeys(EXERCISE_KEYS - PLAN_KEYS, _BELONGS_BELOW) | {
    "exercises": ' Did you mean "exercise"? Write [[exercise]] above each of them.',
}


def check_plan(document: Mapping[str, object], catalogue: Catalogue) -> tuple[Plan | None, tuple[Slip, ...]]:
    """Return the plan of *document* and no slips, or None and every slip in it.

    After `section.MOST_SLIPS` the rest of the document is left alone.
    """
    slips: list[Slip] = []
    try:
        plan = _plan(Section(document, (), slips), catalogue, slips)
    except EnoughError:
        plan = None
    return (None if slips else plan), tuple(slips)


def _plan(top: Section, catalogue: Catalogue, slips: list[Slip]) -> Plan | None:
    """Return the plan; it means something only if there are no slips."""
    if not list(top):
        top.wrong("", f"the plan is empty. {_START}")
        return None
    if not _format_is_ours(top):
        return None
    top.unknown(PLAN_KEYS, _HINTS)
    name = top.filled("name")
    top.missing("name", 'the plan has no name. Write name = "…" below format = 1.')
    notes = top.text("notes", lines=True) or ""
    partner = top.choice("partner", Partner) or Partner.REQUIRED
    unit = top.choice("unit", Unit) or Unit.KG
    advance = top.choice("advance", Advance) or Advance.PRESS
    recovery = top.whole("recovery", 0, 24 * 28, "hours")
    purpose = top.choice("purpose", Purpose) or Purpose.TRAINING
    schedule = _schedule(top)
    exercises = _exercises(top, catalogue, unit, slips)
    hours = 72 if recovery is None else recovery
    return Plan(name or "", exercises, notes, partner, unit, advance, hours, purpose, schedule)


def _schedule(top: Section) -> Schedule:
    return Schedule(
        top.whole("per-day", 1, 10, "sessions") or 0,
        top.whole("per-week", 1, 7, "days") or 0,
        top.whole("weeks", 1, 52, "weeks") or 0,
    )


def _format_is_ours(top: Section) -> bool:
    """Tell whether the rest can be checked: not in a plan from the future."""
    number = top.raw("format")
    if "format" not in top:
        top.missing("format", "the format is missing. Write format = 1 as the first line.")
    elif isinstance(number, bool) or not isinstance(number, int) or number < FORMAT:
        top.wrong("format", f"format: expected the number {FORMAT}, got {got(number)}.")
    elif number > FORMAT:
        written = f"written for a newer gymtimer ({got(number).replace('the number', 'format')}"
        top.wrong("format", f"{written}, this one reads {FORMAT}). Please update gymtimer.")
        return False
    return True


def _exercises(
    top: Section, catalogue: Catalogue, unit: Unit, slips: list[Slip]
) -> tuple[PlannedExercise, ...]:
    """Return all exercises without a slip of their own."""
    tables = top.raw("exercise")
    if tables is None:
        if "exercises" not in top:
            top.wrong(
                "", 'the plan has no exercises. Write [[exercise]], and below it name = "…" and sets = "…".'
            )
        return ()
    if not isinstance(tables, list) or not all(isinstance(table, dict) for table in tables):
        top.wrong(
            "exercise", "exercise: write [[exercise]], in two brackets, above each exercise.", on_key=True
        )
        return ()
    if not 1 <= len(tables) <= MOST_EXERCISES:
        top.wrong("exercise", f"{len(tables):,} exercises. Write 1 to {MOST_EXERCISES}.", on_key=True)
        return ()
    sections = [Section(table, ("exercise", index), slips) for index, table in enumerate(tables)]
    checked = [check_exercise(section, catalogue, unit) for section in sections]
    _refuse_endless(sections, checked)
    _check_supersets(sections)
    _check_weeks(sections, checked)
    return tuple(exercise for exercise in checked if exercise is not None)


def _check_weeks(sections: list[Section], checked: list[PlannedExercise | None]) -> None:
    """Add a slip to the first exercise of a plan that has a week without any."""
    weeks = [one.in_weeks for one in checked if one is not None]
    if len(weeks) < len(sections):
        return  # said already
    latest = max(last or first for first, last in weeks)
    for week in range(1, latest + 1):
        if not any(first <= week and (last is None or week <= last) for first, last in weeks):
            what = f"in week {week} the plan has no exercise. Give one of them that week"
            sections[0].wrong("in-weeks" if "in-weeks" in sections[0] else "", f"{what}, too.")
            return


def phase_bound(exercise: PlannedExercise) -> int:
    """Return a number of phases that the layout of *exercise* can't exceed.

    Each set has a setup, a lift-off, a rack and a rest; each rep at the most an
    assist or lift, a settle, two holds, a lowering and the rest of a cluster.
    """
    total = 0
    for line in (*exercise.warm_ups, *exercise.sets):
        total += line.sets * (4 + 6 * sum(part.reps.laid for part in line.parts))
    return total * (2 if exercise.each_side else 1)


def _refuse_endless(sections: list[Section], checked: list[PlannedExercise | None]) -> None:
    """Add a slip to the exercise at which the session becomes longer than anybody trains."""
    total = 0
    for section, exercise in zip(sections, checked, strict=True):
        total += phase_bound(exercise) if exercise is not None else 0
        if total > MOST_PHASES:
            much = f"up to here the session can have {total:,} phases, {MOST_PHASES:,} are the most."
            section.wrong("sets", f"{much} Take fewer sets or reps.")
            return


def _check_supersets(sections: list[Section]) -> None:
    """Add a slip to every superset that is torn apart or has only one exercise."""
    letters = [section.raw("superset") for section in sections]
    if not all(letter is None or (isinstance(letter, str) and _is_letter(letter)) for letter in letters):
        return  # said already, and who belongs together is unknown
    names = [None if letter is None else str(letter).strip().upper() for letter in letters]
    ended: set[str] = set()
    for index, name in enumerate(names):
        before = names[index - 1] if index else None
        after = names[index + 1] if index + 1 < len(names) else None
        if before is not None and before != name:
            ended.add(before)
        if name is None:
            continue
        if name in ended:
            what = f'superset "{name}" ended further up.'
            sections[index].wrong(
                "superset", f"{what} Put its exercises one below the other, or take another letter."
            )
        elif name not in (before, after) and name not in names[index + 1 :]:
            what = f'superset "{name}" has only one exercise.'
            sections[index].wrong(
                "superset", f'{what} Give the next one superset = "{name}" too, or remove it.'
            )


def _is_letter(text: str) -> bool:
    letter = text.strip()
    return len(letter) == 1 and letter.isascii() and letter.isalpha()
