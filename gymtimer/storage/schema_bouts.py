"""Bouts: the totals of an exercise in a session, kept true by triggers.

Twenty years are a million reps; the history page adds up bouts instead, of which
there are some ten thousand.  A bout is all work sets of one lifter in one exercise
with one load in one session.  Struck reps and warm-ups are in none, aborted reps
only in `aborted`; measured and commanded lowering times are kept apart.

Load and percent are -1 and the unit is "" where they are unknown: NULL is never equal to NULL in a key.
"""

# As `LoweredRep.hard` of the domain: at 100 % of the 1RM and above, or after own reps to failure.
_HARD = """negative AND NOT aborted AND (
        ifnull(percent, 0) >= 10000 OR EXISTS (
            SELECT 1 FROM reps AS own WHERE own.session = reps.session AND own.set_index = reps.set_index
            AND own.negative = 0 AND own.struck = 0))"""

# Whether a rep is the first of its set: a set is counted once.
_FIRST = """NOT aborted AND NOT EXISTS (
        SELECT 1 FROM reps AS earlier
        WHERE earlier.session = reps.session AND earlier.set_index = reps.set_index
        AND earlier.number < reps.number AND earlier.struck = 0 AND earlier.aborted = 0"""

# A time under 0.3 s is a tap that went wrong, and left out of everything (handbook 4.4).
_MEASURED = "ifnull(measured_ms, 0) >= 300 AND NOT aborted"
_COMMANDED = "measured_ms IS NULL AND commanded_ms IS NOT NULL AND NOT aborted"

# Tempo adherence as in handbook 4.4: max(0, 1 - abs(t - p) / p), here a sum to be divided by `judged`.
_JUDGED = f"{_MEASURED} AND target_ms > 0"
_KEPT_TEMPO = f"CASE WHEN {_JUDGED} THEN max(0, 1 - abs(measured_ms - target_ms) / (1.0 * target_ms)) END"

# A rest is kept within 90 to 125 % of what was planned (handbook 4.4).
_KEPT_REST = "100 * actual_ms BETWEEN 90 * planned_ms AND 125 * planned_ms"

_KEY = ("session", "exercise", "lifter", "hundredths", "unit", "percent")

# What each total is for one rep.
_OF_REP = {
    "sets": f"{_FIRST})",
    "negative_sets": f"negative AND {_FIRST} AND earlier.negative)",
    "reps": "NOT aborted",
    "negatives": "negative AND NOT aborted",
    "hard": _HARD,
    "aborted": "aborted",
    "measured": _MEASURED,
    "measured_ms": f"CASE WHEN {_MEASURED} THEN measured_ms ELSE 0 END",
    "judged": f"ifnull({_JUDGED}, 0)",
    "tempo_kept": f"ifnull({_KEPT_TEMPO}, 0)",
    "commanded": _COMMANDED,
    "commanded_ms": f"CASE WHEN {_COMMANDED} THEN commanded_ms ELSE 0 END",
    "rests": "0",
    "rests_kept": "0",
}
_OF_REST = dict.fromkeys(_OF_REP, "0") | {"rests": "1", "rests_kept": _KEPT_REST}

# What is no sum but the most.
_MOST = {
    "last": "ifnull(wall, started)",
    "longest_measured": f"CASE WHEN {_MEASURED} THEN measured_ms ELSE 0 END",
    "longest_commanded": f"CASE WHEN {_COMMANDED} THEN commanded_ms ELSE 0 END",
}
_MOST_OF_REST = dict.fromkeys(_MOST, "0") | {"last": "started"}

_OF_SET = """sets.session AS session, exercise, lifter, ifnull(load_hundredths, -1) AS hundredths,
        ifnull(load_unit, '') AS unit, ifnull(percent, -1) AS percent, exercise_name AS name, started,
        (started + offset_minutes * 60000) / 86400000 AS day"""


def _named(columns: dict[str, str]) -> str:
    return ", ".join(f"{text} AS {name}" for name, text in columns.items())


_TOTALS = ", ".join(
    [
        *(f"sum({name}) AS {name}" for name in _OF_REP),
        *(f"max({name}) AS {name}" for name in _MOST),
    ]
)
_COLUMNS = ", ".join((*_KEY, "name", "started", "day", *_OF_REP, *_MOST))
_INSERT = f"""INSERT INTO bouts ({_COLUMNS})
        SELECT {", ".join(_KEY)}, max(name) AS name, started, day, {_TOTALS} FROM bout_parts"""
_GROUPED = f"GROUP BY {', '.join(_KEY)}"
_ADDED = ", ".join(
    [
        *(f"{name} = {name} + excluded.{name}" for name in _OF_REP),
        *(f"{name} = max({name}, excluded.{name})" for name in _MOST),
    ]
)


_OTHER_REPS = """SELECT 1 FROM reps WHERE session = new.session AND set_index = new.set_index
            AND struck = 0 AND number <> new.number"""

# A set that was undone and is done again has its rest already, which counts from now on.
_RESTED_BEFORE = f"""EXISTS (
            SELECT 1 FROM rests WHERE session = new.session AND set_index = new.set_index
        ) AND NOT EXISTS ({_OTHER_REPS})"""

# The first own rep of a set makes its negatives hard, even those that stand before it.
_NOW_MIXED = f"""new.negative = 0 AND EXISTS ({_OTHER_REPS} AND negative)
        AND NOT EXISTS ({_OTHER_REPS} AND negative = 0)"""

_CHANGES_MORE = f"({_RESTED_BEFORE}) OR ({_NOW_MIXED})"


def _added_on(table: str, when: str = "") -> str:
    """Return the trigger that adds a new row of *table* to its bout."""
    return f"""CREATE TRIGGER bouts_of_new_{table} AFTER INSERT ON {table} {when} BEGIN
        {_INSERT} WHERE number = new.number {_GROUPED}
        ON CONFLICT DO UPDATE SET {_ADDED};
    END"""


def _reckoned_again(name: str, when: str, row: str) -> str:
    """Return the trigger that adds up the bouts of the session of *row*, "new" or "old", once more."""
    return f"""CREATE TRIGGER {name} {when} BEGIN
        DELETE FROM bouts WHERE session = {row}.session;
        {_INSERT} WHERE session = {row}.session {_GROUPED};
    END"""


def _of_set(row: str) -> str:
    """Return the columns of a set that its bout depends on."""
    names = ("exercise", "exercise_name", "lifter", "warm_up", "load_hundredths", "load_unit", "percent")
    return ", ".join(f"{row}.{name}" for name in names)


BOUTS: tuple[str, ...] = (
    """CREATE TABLE bouts (
        session INTEGER NOT NULL,
        exercise TEXT NOT NULL,
        lifter TEXT NOT NULL,
        hundredths INTEGER NOT NULL,
        unit TEXT NOT NULL,
        percent INTEGER NOT NULL,
        name TEXT NOT NULL,
        started INTEGER NOT NULL,
        day INTEGER NOT NULL,
        sets INTEGER NOT NULL,
        negative_sets INTEGER NOT NULL,
        reps INTEGER NOT NULL,
        negatives INTEGER NOT NULL,
        hard INTEGER NOT NULL,
        aborted INTEGER NOT NULL,
        measured INTEGER NOT NULL,
        measured_ms INTEGER NOT NULL,
        judged INTEGER NOT NULL,
        tempo_kept REAL NOT NULL,
        commanded INTEGER NOT NULL,
        commanded_ms INTEGER NOT NULL,
        rests INTEGER NOT NULL,
        rests_kept INTEGER NOT NULL,
        last INTEGER NOT NULL,
        longest_measured INTEGER NOT NULL,
        longest_commanded INTEGER NOT NULL,
        PRIMARY KEY (session, exercise, lifter, hundredths, unit, percent)
    ) WITHOUT ROWID""",
    f"""CREATE VIEW bout_parts AS
        SELECT reps.number AS number, {_OF_SET}, {_named(_OF_REP)}, {_named(_MOST)}
        FROM reps JOIN sets USING (session, set_index) JOIN sessions ON sessions.key = reps.session
        WHERE struck = 0 AND warm_up = 0
        UNION ALL
        SELECT rests.number AS number, {_OF_SET}, {_named(_OF_REST)}, {_named(_MOST_OF_REST)}
        FROM rests JOIN sets USING (session, set_index) JOIN sessions ON sessions.key = rests.session
        WHERE warm_up = 0 AND planned_ms > 0 AND EXISTS (
            SELECT 1 FROM reps WHERE reps.session = rests.session
            AND reps.set_index = rests.set_index AND struck = 0)""",
    "CREATE INDEX bouts_of_lifter ON bouts (lifter, exercise, started)",
    _added_on("reps", f"WHEN NOT ({_CHANGES_MORE})"),
    _added_on("rests"),
    _reckoned_again("bouts_of_other_sets", f"AFTER INSERT ON reps WHEN {_CHANGES_MORE}", "new"),
    _reckoned_again("bouts_of_changed_reps", "AFTER UPDATE ON reps", "new"),
    _reckoned_again("bouts_of_changed_rests", "AFTER UPDATE ON rests", "new"),
    # Every rep puts its set once more; mostly nothing changes.
    _reckoned_again(
        "bouts_of_changed_sets",
        f"AFTER UPDATE ON sets WHEN ({_of_set('old')}) IS NOT ({_of_set('new')})",
        "new",
    ),
    _reckoned_again("bouts_of_lost_reps", "AFTER DELETE ON reps", "old"),
    _reckoned_again("bouts_of_lost_rests", "AFTER DELETE ON rests", "old"),
)
