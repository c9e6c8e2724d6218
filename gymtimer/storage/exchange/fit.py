"""Writes a session as a FIT activity with strength sets; needs the package fit-tool (the extra `fit`).

FIT knows no tempo: what is kept are reps, weights, lengths and rests.  A rest is a set of its own there.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from gymtimer.domain.load import Unit, grams
from gymtimer.domain.log import LoggedRep, LoggedSession, LoggedSet
from gymtimer.domain.timing import SECOND, Ms
from gymtimer.storage.exchange.found import ExchangeError
from gymtimer.storage.exchange.written import done_sets

#: Category and subtype of exercises in Garmin's profile (21.218.0).
EXERCISES: Mapping[str, tuple[int, int]] = {
    "bench_press": (0, 1),
    "close_grip_bench": (0, 4),
    "smith_press": (0, 22),
    "wide_grip_pull_up": (21, 26),
    "biceps_curl": (7, 3),
    "preacher_curl": (7, 19),
}
#: For all others: "unknown", with a subtype of our own whose title stands in the same file.
UNKNOWN = 65534

#: FIT counts its seconds from the end of 1989, in 32 bits of which the low ones mean something else.
EPOCH: Ms = 631_065_600_000
EARLIEST, LATEST = EPOCH + 0x1000_0000 * SECOND, EPOCH + 0xF000_0000 * SECOND
#: The most that a weight can be, in grams: 16 bits of 1/16 kg, the highest one being "none".
HEAVIEST = 65534 * 1000 // 16
_MOST_REPS = 65534
#: The longest session: FIT counts its milliseconds in 32 bits, and the last value means "unknown".
LONGEST: Ms = (1 << 32) - 2


@dataclass(frozen=True, slots=True)
class _Stretch:
    """A set or a rest on the way through a session, in ms since 1970."""

    start: Ms
    end: Ms
    one: LoggedSet | None = None
    count: int = 0


def fit_bytes(session: LoggedSession) -> bytes:
    """Return the file that *session* makes.

    Sets lie between their first and last rep; where nobody timed them, they follow each other
    with no length.

    Raises:
        ExchangeError: the package is missing, or the session began outside of FIT's time.

    """
    try:
        from fit_tool.fit_file_builder import FitFileBuilder
    except ImportError:
        raise ExchangeError(
            "FIT files need the package fit-tool. Type: pip install 'gymtimer[fit]', or export json or csv."
        ) from None
    stretches = tuple(_stretches(session))
    if not EARLIEST <= session.started <= _end(session, stretches) <= LATEST:
        raise ExchangeError(f'"{session.plan}" was not trained within 1998 to 2117: FIT has no other time.')
    builder = FitFileBuilder(auto_define=True, min_string_size=64)
    builder.add_all([*_front(session), *_sets(stretches), *_titles(stretches), *_back(session, stretches)])
    made: bytes = builder.build_bytes()
    return made


def _stretches(session: LoggedSession) -> Iterator[_Stretch]:
    now = session.started
    for one, count in done_sets(session):
        walls = [rep.wall for rep in one.reps if rep.wall is not None]
        start = max(now, min(walls) - _lowered(one.reps[0])) if walls else now
        end = max([start + (one.length or 0), *walls])
        yield _Stretch(start, end, one, count)
        now = end
        if one.rest is not None:
            yield _Stretch(now, now + max(0, one.rest.actual))
            now += max(0, one.rest.actual)


def _end(session: LoggedSession, stretches: tuple[_Stretch, ...]) -> Ms:
    return max([session.started, session.ended or 0, *(stretch.end for stretch in stretches)])


def _lowered(rep: LoggedRep) -> Ms:
    """Return how long before its end a rep began, as far as anybody knows."""
    return next((time for time in (rep.measured, rep.commanded) if time is not None), 0)


def _front(session: LoggedSession) -> Iterator[Any]:
    from fit_tool.profile.messages.event_message import EventMessage
    from fit_tool.profile.messages.file_id_message import FileIdMessage
    from fit_tool.profile.profile_type import Event, EventType, FileType, Manufacturer

    begun = FileIdMessage()
    begun.type = FileType.ACTIVITY
    begun.manufacturer = Manufacturer.DEVELOPMENT.value
    begun.product = 0
    begun.time_created = session.started
    # The session's own name, so that the same session is the same activity in every export.
    begun.serial_number = int(session.id[:8], 16) or 1
    yield begun
    start = EventMessage()
    start.timestamp = session.started
    start.event = Event.TIMER
    start.event_type = EventType.START
    yield start


def _sets(stretches: tuple[_Stretch, ...]) -> Iterator[Any]:
    from fit_tool.profile.messages.set_message import SetMessage

    subtypes = _subtypes(stretches)
    for index, stretch in enumerate(stretches):
        message = SetMessage()
        message.message_index = index
        message.start_time = stretch.start
        message.timestamp = stretch.end
        message.duration = (stretch.end - stretch.start) / SECOND
        message.set_type = 0 if stretch.one is None else 1
        if stretch.one is not None:
            category, subtype = subtypes[stretch.one.exercise]
            message.category = [category]
            message.category_subtype = [subtype]
            message.repetitions = min(stretch.count, _MOST_REPS)
            _add_weight(message, stretch.one)
        yield message


def _add_weight(message: Any, one: LoggedSet) -> None:
    mass = one.load.mass
    if mass is not None and 0 <= grams(mass) <= HEAVIEST:
        message.weight = float(grams(mass) / 1000)
        message.weight_display_unit = 2 if mass.unit is Unit.LB else 1


def _subtypes(stretches: tuple[_Stretch, ...]) -> dict[str, tuple[int, int]]:
    """Return category and subtype of each exercise; those that FIT doesn't know are numbered."""
    found: dict[str, tuple[int, int]] = {}
    own = 0
    for stretch in stretches:
        if stretch.one is None or stretch.one.exercise in found:
            continue
        known = EXERCISES.get(stretch.one.exercise)
        found[stretch.one.exercise] = known or (UNKNOWN, own)
        own += known is None
    return found


def _titles(stretches: tuple[_Stretch, ...]) -> Iterator[Any]:
    from fit_tool.profile.messages.exercise_title_message import ExerciseTitleMessage

    names = {stretch.one.exercise: stretch.one.name for stretch in stretches if stretch.one is not None}
    for index, (key, (category, subtype)) in enumerate(_subtypes(stretches).items()):
        message = ExerciseTitleMessage()
        message.message_index = index
        message.exercise_category = category
        message.exercise_name = subtype
        message.workout_step_name = names[key].replace("\0", "")[:60]
        yield message


def _back(session: LoggedSession, stretches: tuple[_Stretch, ...]) -> Iterator[Any]:
    from fit_tool.profile.messages.activity_message import ActivityMessage
    from fit_tool.profile.messages.lap_message import LapMessage
    from fit_tool.profile.messages.session_message import SessionMessage
    from fit_tool.profile.profile_type import Activity, Event, EventType, Sport, SubSport

    ended = _end(session, stretches)
    if ended - session.started > LONGEST:
        raise ExchangeError(f'"{session.plan}" lasted more than 49 days: FIT has no such length.')
    for message in (LapMessage(), SessionMessage()):
        message.message_index = 0
        message.start_time = session.started
        message.total_elapsed_time = message.total_timer_time = (ended - session.started) / SECOND
        message.sport = Sport.TRAINING
        message.sub_sport = SubSport.STRENGTH_TRAINING
        message.timestamp = ended
        if isinstance(message, SessionMessage):
            message.first_lap_index, message.num_laps = 0, 1
        yield message
    activity = ActivityMessage()
    activity.timestamp = ended
    activity.local_timestamp = (ended - EPOCH) // SECOND + session.offset * 60
    activity.total_timer_time = (ended - session.started) / SECOND
    activity.num_sessions = 1
    activity.type = Activity.MANUAL
    activity.event = Event.ACTIVITY
    activity.event_type = EventType.STOP
    yield activity
