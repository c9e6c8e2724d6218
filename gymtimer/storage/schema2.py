"""The second format: what belongs to a set stands once for the set, not in each of its reps.

It makes room for sets of other programs, which have a length, a distance or notes,
and for reps of which nobody knows how long they were lowered.  Sessions get a small
number, because their names, 36 letters in each rep and once more in the index, were
half of the file.
"""

MIGRATION_2: tuple[str, ...] = (
    "ALTER TABLE sessions RENAME TO sessions_1",
    "ALTER TABLE events RENAME TO events_1",
    "ALTER TABLE reps RENAME TO reps_1",
    "ALTER TABLE rests RENAME TO rests_1",
    "DROP INDEX events_of_session",
    "DROP INDEX reps_of_session",
    "DROP INDEX rests_of_session",
    """CREATE TABLE sessions (
        key INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        plan TEXT NOT NULL,
        lifters TEXT NOT NULL,
        started INTEGER NOT NULL,
        offset_minutes INTEGER NOT NULL,
        state TEXT NOT NULL,
        ended INTEGER,
        outcome TEXT,
        source TEXT NOT NULL DEFAULT '',
        notes TEXT NOT NULL DEFAULT ''
    )""",
    """CREATE TABLE events (
        number INTEGER PRIMARY KEY,
        session INTEGER NOT NULL,
        wall INTEGER NOT NULL,
        position INTEGER NOT NULL,
        kind TEXT NOT NULL,
        source TEXT NOT NULL,
        payload TEXT NOT NULL
    )""",
    """CREATE TABLE sets (
        session INTEGER NOT NULL,
        set_index INTEGER NOT NULL,
        exercise TEXT NOT NULL,
        exercise_name TEXT NOT NULL,
        set_number INTEGER NOT NULL,
        warm_up INTEGER NOT NULL,
        side TEXT NOT NULL,
        lifter TEXT NOT NULL,
        load_text TEXT NOT NULL,
        load_hundredths INTEGER,
        load_unit TEXT,
        percent INTEGER,
        tempo TEXT NOT NULL DEFAULT '',
        kind TEXT NOT NULL DEFAULT 'normal',
        superset TEXT NOT NULL DEFAULT '',
        rpe INTEGER,
        length_ms INTEGER,
        distance_mm INTEGER,
        notes TEXT NOT NULL DEFAULT '',
        PRIMARY KEY (session, set_index)
    ) WITHOUT ROWID""",
    """CREATE TABLE reps (
        number INTEGER PRIMARY KEY,
        session INTEGER NOT NULL,
        set_index INTEGER NOT NULL,
        negative INTEGER NOT NULL,
        rep INTEGER NOT NULL,
        wall INTEGER,
        target_ms INTEGER,
        commanded_ms INTEGER,
        measured_ms INTEGER,
        aborted INTEGER NOT NULL,
        struck INTEGER NOT NULL
    )""",
    """CREATE TABLE rests (
        number INTEGER PRIMARY KEY,
        session INTEGER NOT NULL,
        set_index INTEGER NOT NULL,
        wall INTEGER NOT NULL,
        planned_ms INTEGER NOT NULL,
        actual_ms INTEGER NOT NULL
    )""",
    """INSERT INTO sessions (key, id, plan, lifters, started, offset_minutes, state, ended, outcome)
        SELECT rowid, id, plan, lifters, started, offset_minutes, state, ended, outcome FROM sessions_1""",
    """INSERT INTO events
        SELECT number, key, wall, position, kind, events_1.source, payload
        FROM events_1 JOIN sessions ON sessions.id = events_1.session""",
    # The columns beside max() are those of the rep done last: SQLite promises that.
    """INSERT INTO sets (session, set_index, exercise, exercise_name, set_number, warm_up, side, lifter,
            load_text, load_hundredths, load_unit, percent)
        SELECT key, set_index, exercise, exercise_name, set_number, warm_up, side, lifter,
            load_text, load_hundredths, load_unit, percent
        FROM (SELECT *, max(number * (struck = 0)) FROM reps_1 GROUP BY session, set_index) AS last
        JOIN sessions ON sessions.id = last.session""",
    """INSERT INTO reps
        SELECT number, key, set_index, negative, rep, wall, target_ms, commanded_ms, measured_ms,
            aborted, struck
        FROM reps_1 JOIN sessions ON sessions.id = reps_1.session""",
    """INSERT INTO rests
        SELECT number, key, set_index, wall, planned_ms, actual_ms
        FROM rests_1 JOIN sessions ON sessions.id = rests_1.session""",
    "DROP TABLE sessions_1",
    "DROP TABLE events_1",
    "DROP TABLE reps_1",
    "DROP TABLE rests_1",
    "CREATE INDEX events_of_session ON events (session, number)",
    "CREATE INDEX reps_of_session ON reps (session, set_index, negative, rep)",
    "CREATE INDEX rests_of_session ON rests (session, set_index)",
)
