"""Makes a plan of what TOML read, or says everything that is wrong with it."""

from collections.abc import Mapping

from gymtimer.domain.exercise import Catalogue
from gymtimer.domain.load import Unit
from gymtimer.domain.mistake import quoted, whether
from gymtimer.domain.plan import Advance, Partner, Plan, PlannedExercise, Purpose, Schedule
from gymtimer.storage.exercisecheck import EXERCISE_KEYS, check_exercise
from gymtimer.storage.section import HUGE, EnoughError, Section, Slip, got
from gymtimer.tongue import grouped, mark, tr

#: What numbers of a plan count.
HOURS = mark("hours", sense="a number of")
SESSIONS = mark("sessions", sense="a number of")
DAYS = mark("days", sense="a number of")
WEEKS = mark("weeks", sense="a number of")

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


def _hints() -> dict[str, str]:
    """Return where keys belong that are no key of a plan."""
    below = tr("It belongs to an exercise: move it below a line [[exercise]].")
    above = tr("Write [[exercise]] above each of them.")
    return dict.fromkeys(EXERCISE_KEYS - PLAN_KEYS, below) | {"exercises": f"{whether('exercise')} {above}"}


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
        top.wrong("", tr('the plan is empty. Write format = 1, a name = "…" and a line [[exercise]].'))
        return None
    if not _format_is_ours(top):
        return None
    top.unknown(PLAN_KEYS, _hints())
    name = top.filled("name")
    top.missing("name", tr('the plan has no name. Write name = "…" below format = 1.'))
    notes = top.text("notes", lines=True) or ""
    partner = top.choice("partner", Partner) or Partner.REQUIRED
    unit = top.choice("unit", Unit) or Unit.KG
    advance = top.choice("advance", Advance) or Advance.PRESS
    recovery = top.whole("recovery", 0, 24 * 28, HOURS)
    purpose = top.choice("purpose", Purpose) or Purpose.TRAINING
    schedule = _schedule(top)
    exercises = _exercises(top, catalogue, unit, slips)
    hours = 72 if recovery is None else recovery
    return Plan(name or "", exercises, notes, partner, unit, advance, hours, purpose, schedule)


def _schedule(top: Section) -> Schedule:
    return Schedule(
        top.whole("per-day", 1, 10, SESSIONS) or 0,
        top.whole("per-week", 1, 7, DAYS) or 0,
        top.whole("weeks", 1, 52, WEEKS) or 0,
    )


def _format_is_ours(top: Section) -> bool:
    """Tell whether the rest can be checked: not in a plan from the future."""
    number = top.raw("format")
    if "format" not in top:
        top.missing("format", tr("the format is missing. Write format = 1 as the first line."))
    elif isinstance(number, bool) or not isinstance(number, int) or number < FORMAT:
        what = tr("format: expected the number {ours}, got {got}.", ours=FORMAT, got=got(number))
        top.wrong("format", what)
    elif number > FORMAT:
        top.wrong("format", _newer(number))
        return False
    return True


def _newer(number: int) -> str:
    """Return that *number* is the format of a plan from the future."""
    if number >= HUGE:
        return tr(
            "written for a newer gymtimer (a huge number, this one reads {ours}). Please update gymtimer.",
            ours=FORMAT,
        )
    return tr(
        "written for a newer gymtimer (format {found}, this one reads {ours}). Please update gymtimer.",
        found=number,
        ours=FORMAT,
    )


def _exercises(
    top: Section, catalogue: Catalogue, unit: Unit, slips: list[Slip]
) -> tuple[PlannedExercise, ...]:
    """Return all exercises without a slip of their own."""
    tables = top.raw("exercise")
    if tables is None:
        if "exercises" not in top:
            what = tr(
                'the plan has no exercises. Write [[exercise]], and below it name = "…" and sets = "…".'
            )
            top.wrong("", what)
        return ()
    if not isinstance(tables, list) or not all(isinstance(table, dict) for table in tables):
        what = tr("exercise: write [[exercise]], in two brackets, above each exercise.")
        top.wrong("exercise", what, on_key=True)
        return ()
    if not 1 <= len(tables) <= MOST_EXERCISES:
        count = grouped(len(tables))
        what = tr("{n} exercises. Write 1 to {most}.", n=count, most=MOST_EXERCISES)
        top.wrong("exercise", what, on_key=True)
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
            what = tr("in week {week} the plan has no exercise. Give one of them that week, too.", week=week)
            sections[0].wrong("in-weeks" if "in-weeks" in sections[0] else "", what)
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
            what = tr(
                "up to here the session can have {n} phases, {most} are the most. Take fewer sets or reps.",
                n=grouped(total),
                most=grouped(MOST_PHASES),
            )
            section.wrong("sets", what)
            return


_TORN = mark(
    "superset {word} ended further up. Put its exercises one below the other, or take another letter."
)
_LONELY = mark(
    "superset {word} has only one exercise. Give the next one superset = {word} too, or remove it."
)


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
            sections[index].wrong("superset", tr(_TORN, word=quoted(name)))
        elif name not in (before, after) and name not in names[index + 1 :]:
            sections[index].wrong("superset", tr(_LONELY, word=quoted(name)))


def _is_letter(text: str) -> bool:
    letter = text.strip()
    return len(letter) == 1 and letter.isascii() and letter.isalpha()
