"""Makes a planned exercise of one [[exercise]] table, or says everything that is wrong with it."""

import re
from collections.abc import Callable
from dataclasses import replace
from enum import StrEnum

from gymtimer.domain.exercise import Catalogue, Exercise, plain
from gymtimer.domain.load import Load, Unit
from gymtimer.domain.loads import LoadError, parse_load
from gymtimer.domain.mistake import Mistake, quoted, whether
from gymtimer.domain.plan import Advance, PlannedExercise, SetLine
from gymtimer.domain.setline import SetLineError, parse_set_line, parse_warm_up
from gymtimer.domain.timing import SECOND
from gymtimer.storage.positions import Trail
from gymtimer.storage.section import Section, Slip
from gymtimer.tongue import mark, tr

EXERCISE_KEYS = frozenset(
    {
        "name", "like", "sets", "warm-up", "rest", "rest-in-set", "superset", "side", "advance", "stop-below",
        "lower-load", "role", "notes", "in-weeks",
    }
)  # fmt: skip

_SETS = '"4x4 50A0 105%"'
_WARM_UP = '"5 30X0 50%"'
_LETTER = re.compile(r"[A-Za-z]")
_WEEKS = re.compile(r"([0-9]{1,2})(?:\s*([-–])\s*([0-9]{1,2})?)?")


class _Side(StrEnum):
    """What can be said about sides."""

    EACH = "each"
    LEFT = "left"
    RIGHT = "right"


class _Role(StrEnum):
    """The only special role of an exercise."""

    TEST = "test"


def _hints() -> dict[str, str]:
    """Return where keys belong that are no key of an exercise."""
    above = tr("It belongs to the whole plan: move it above the first [[exercise]].")
    line = tr("Sets, reps, tempo and load are one line: sets = {example}.", example=_SETS)
    keys = ("reps", "tempo", "load", "weight", "percent", "negatives")
    return dict.fromkeys(("format", "partner", "unit", "recovery"), above) | dict.fromkeys(keys, line)


def check_exercise(section: Section, catalogue: Catalogue, unit: Unit) -> PlannedExercise | None:
    """Return the exercise of *section*, None where its name or its sets are unusable.

    Everything wrong is added to the slips of the section.
    """
    section.unknown(EXERCISE_KEYS, _hints())
    exercise = _exercise(section, catalogue)
    sets = _sets(section, unit)
    warm_ups = _lines(section, "warm-up", _WARM_UP, unit, parse_warm_up) or ()
    rest = section.duration("rest")
    stop_below = section.number("stop-below", 0.5, 60, mark("seconds", sense="a number of"))
    rest_in_set = section.duration("rest-in-set")
    side = section.choice("side", _Side)
    test = section.choice("role", _Role)
    advance = section.choice("advance", Advance)
    superset = _superset(section)
    lower_load = _lower_load(section, unit)
    notes = section.text("notes", lines=True)
    in_weeks = _in_weeks(section)
    if exercise is None or sets is None:
        return None
    return PlannedExercise(
        exercise=exercise,
        sets=sets,
        warm_ups=warm_ups,
        rest=180 * SECOND if rest is None else rest,
        rest_in_set=rest_in_set or 0,
        superset=superset,
        each_side=side is _Side.EACH,
        advance=advance,
        stop_below=None if stop_below is None else round(stop_below * SECOND),
        lower_load=lower_load,
        test=test is not None,
        notes=notes or "",
        side=side.value if side in (_Side.LEFT, _Side.RIGHT) else "",
        in_weeks=in_weeks,
    )


def _exercise(section: Section, catalogue: Catalogue) -> Exercise | None:
    """Return the exercise named, or the one it is like under its own name."""
    section.missing("name", tr('this exercise has no name. Write name = "…" below [[exercise]].'))
    name = section.filled("name")
    like = section.filled("like")
    known = None if name is None else catalogue.find(name)
    model = None if like is None else catalogue.find(like)
    if like is not None and model is None:
        section.wrong("like", _unknown(catalogue, like))
    if name is None or "like" in section:
        return model if name is None or model is None or model is known else _own(name, model)
    if known is None:
        own = tr('For an exercise of your own add like = "…", with the nearest name of the catalogue.')
        section.wrong("name", f"{_unknown(catalogue, name)} {own}")
    return known


def _own(name: str, model: Exercise) -> Exercise:
    """Return an exercise that is done like *model* and logged under its own *name*."""
    key = re.sub(r"\W+", "_", plain(name)).strip("_")
    return replace(model, key=key or "own", name=name, english="", aliases=())


def _unknown(catalogue: Catalogue, name: str) -> str:
    """Return that nobody knows the exercise *name*, with the nearest ones."""
    what = tr("unknown exercise {word}.", word=quoted(name))
    names = catalogue.nearest(name)
    same = [near for near in names if _letters(near) == _letters(name)]
    return f"{what} {whether(*(same or names))}" if names else what


def _letters(name: str) -> str:
    return plain(name).replace(" ", "")


def _sets(section: Section, unit: Unit) -> tuple[SetLine, ...] | None:
    section.missing("sets", tr("this exercise has no sets. Write sets = {example}.", example=_SETS))
    return _lines(section, "sets", _SETS, unit, parse_set_line)


def _lines(
    section: Section, key: str, example: str, unit: Unit, parse: Callable[[str, Unit], SetLine]
) -> tuple[SetLine, ...] | None:
    """Return the set lines of *key*; None where there are none or one is wrong."""
    texts = section.lines(key, example)
    made = []
    for trail, text in texts:
        try:
            made += [parse(text, unit)] if text is not None else []
        except SetLineError as error:
            _add(section, trail, error.mistakes)
    return tuple(made) if made and len(made) == len(texts) else None


def _add(section: Section, trail: Trail, mistakes: tuple[Mistake, ...]) -> None:
    for mistake in mistakes:
        section.slip(Slip(trail, mistake.text, inside=mistake.at))


def _superset(section: Section) -> str | None:
    letter = section.text("superset")
    if letter is None or _LETTER.fullmatch(letter):
        return letter.upper() if letter else None
    first = _LETTER.match(letter)
    what = tr(
        "superset {word}: expected one letter, the same for all exercises of the superset.",
        word=quoted(letter),
    )
    section.wrong("superset", f"{what} {whether(first[0].upper())}" if first else what)
    return None


def _in_weeks(section: Section) -> tuple[int, int | None]:
    """Return the first and the last week of `in-weeks`; all weeks without it, and after a slip."""
    text = section.filled("in-weeks")
    written = None if text is None else _WEEKS.fullmatch(text)
    if text is None:
        return 1, None
    first = int(written[1]) if written else 0
    last = None if written and written[2] and not written[3] else int(written[3] or first) if written else 0
    if not first or (last is not None and last < first):
        what = tr(
            'in-weeks {word}: expected weeks of the plan, like "1", "2-4" or, without an end, "5-".',
            word=quoted(text),
        )
        section.wrong("in-weeks", what)
        return 1, None
    return first, last


def _lower_load(section: Section, unit: Unit) -> Load | None:
    text = section.text("lower-load")
    try:
        return None if text is None else parse_load(text, unit)
    except LoadError as error:
        section.wrong("lower-load", error.mistake.text, at=error.mistake.at)
    return None
