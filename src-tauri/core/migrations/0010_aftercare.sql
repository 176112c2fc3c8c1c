-- What follows a session: calls, visits that are agreed, reactions, and what came of it.

CREATE TABLE appointment (
    id        TEXT PRIMARY KEY,
    client_id TEXT NOT NULL REFERENCES client (id),
    at        TEXT NOT NULL,         -- UTC, to be sorted by
    body      TEXT NOT NULL          -- [last-wins] JSON
) STRICT, WITHOUT ROWID;
CREATE INDEX appointment_by_time ON appointment (at);
CREATE INDEX appointment_by_client ON appointment (client_id, at);

CREATE TABLE follow_up_call (
    id         TEXT PRIMARY KEY,
    client_id  TEXT NOT NULL REFERENCES client (id),
    session_id TEXT NOT NULL REFERENCES session (id),
    reached    INTEGER NOT NULL,
    body       TEXT NOT NULL         -- JSON
) STRICT, WITHOUT ROWID;
CREATE INDEX follow_up_call_by_session ON follow_up_call (session_id);

CREATE TABLE reaction (
    id        TEXT PRIMARY KEY,
    client_id TEXT NOT NULL REFERENCES client (id),
    body      TEXT NOT NULL          -- JSON
) STRICT, WITHOUT ROWID;
CREATE INDEX reaction_by_client ON reaction (client_id, id);

CREATE TABLE reaction_note (
    id          TEXT PRIMARY KEY,
    reaction_id TEXT NOT NULL REFERENCES reaction (id),
    over        INTEGER NOT NULL,    -- 1 where it says that the reaction is over
    body        TEXT NOT NULL        -- JSON
) STRICT, WITHOUT ROWID;
CREATE INDEX reaction_note_by_reaction ON reaction_note (reaction_id, id);

CREATE TABLE outcome (
    id        TEXT PRIMARY KEY,
    client_id TEXT NOT NULL REFERENCES client (id),
    body      TEXT NOT NULL          -- JSON
) STRICT, WITHOUT ROWID;
CREATE INDEX outcome_by_client ON outcome (client_id, id);

CREATE INDEX session_by_end ON session (ended_at) WHERE state = 'signed';

CREATE TRIGGER follow_up_call_stays BEFORE UPDATE ON follow_up_call
BEGIN SELECT RAISE(ABORT, 'what was said in a call is never changed'); END;
CREATE TRIGGER reaction_stays BEFORE UPDATE ON reaction
BEGIN SELECT RAISE(ABORT, 'a reaction is never changed, only followed'); END;
CREATE TRIGGER reaction_note_stays BEFORE UPDATE ON reaction_note
BEGIN SELECT RAISE(ABORT, 'what was noted is never changed'); END;
CREATE TRIGGER outcome_stays BEFORE UPDATE ON outcome
BEGIN SELECT RAISE(ABORT, 'a result is never changed'); END;
