"""Logs drawn at random: anything that can have been trained."""

from hypothesis import strategies as st

from gymtimer.domain.load import Mass, Unit
from gymtimer.domain.log import LoggedLoad, LoggedRep, LoggedRest, LoggedSession, LoggedSet, SetKind

#: Within the years 1970 to 2200; minutes, for programs that know no seconds.
WALLS = st.integers(86_400_000, 7_258_000_000_000)
LENGTHS = st.integers(0, 10_000_000)
MAYBE = st.none() | LENGTHS
#: What files can hold; half characters are none.
WORDS = st.text(st.characters(exclude_categories=["Cs"]), max_size=12) | st.sampled_from(
    ["=1+1", "'=1", "@x", "-5", "+5", "'", "''-", "\t", "\r\n=", 'a "b", c;d', "line\none", "\ufeff", "ü\0"]
)
NAMES = WORDS.filter(bool)
MASSES = st.builds(Mass, st.integers(-30_000, 220_000), st.sampled_from(Unit))
LOADS = st.builds(LoggedLoad, WORDS, st.none() | MASSES, st.none() | st.integers(0, 20_000))
REPS = st.builds(
    LoggedRep, st.integers(1, 50), st.booleans(), st.none() | WALLS, MAYBE, MAYBE, MAYBE, st.booleans()
)
SETS = st.builds(
    LoggedSet,
    index=st.integers(0, 200),
    exercise=NAMES,
    name=NAMES,
    number=st.integers(1, 50),
    reps=st.lists(REPS, max_size=4).map(tuple),
    warm_up=st.booleans(),
    side=st.sampled_from(["", "left", "right"]),
    lifter=WORDS,
    load=LOADS,
    tempo=WORDS,
    rest=st.none() | st.builds(LoggedRest, WALLS, LENGTHS, LENGTHS),
    kind=st.sampled_from(SetKind),
    superset=WORDS,
    rpe=st.none() | st.integers(0, 100),
    length=MAYBE,
    distance=MAYBE,
    notes=WORDS,
).filter(lambda one: one.reps or one.length is not None or one.distance is not None)
SESSIONS = st.builds(
    LoggedSession,
    id=st.uuids().map(str),
    plan=WORDS,
    started=WALLS,
    offset=st.integers(-720, 840),
    sets=st.lists(SETS, max_size=4, unique_by=lambda one: one.index).map(
        lambda sets: tuple(sorted(sets, key=lambda one: one.index))
    ),
    lifters=st.lists(WORDS, max_size=3).map(tuple),
    ended=st.none() | WALLS,
    outcome=st.sampled_from([None, "finished", "left", "discarded"]),
    source=WORDS,
    notes=WORDS,
)
LOGS = st.lists(SESSIONS, max_size=4, unique_by=lambda session: session.id)
