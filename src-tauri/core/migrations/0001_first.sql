-- The first shape of a clinic file. A released migration never changes.
-- Merge classes, for chairs that share a clinic later: [keep-both] [last-wins] [add-wins] [one-authority].

CREATE TABLE meta (
    key   TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE clinic (
    id           TEXT PRIMARY KEY,
    name         TEXT NOT NULL,      -- [last-wins]
    phone        TEXT NOT NULL,      -- [last-wins]
    hours        TEXT NOT NULL,      -- [last-wins]
    out_of_hours TEXT NOT NULL,      -- [last-wins]
    country      TEXT NOT NULL,      -- [last-wins]
    emergency    TEXT NOT NULL,      -- [last-wins]
    zone         TEXT NOT NULL,      -- [last-wins]
    paper        TEXT NOT NULL       -- [last-wins]
) STRICT, WITHOUT ROWID;

CREATE TABLE practitioner (
    id            TEXT PRIMARY KEY,
    name          TEXT NOT NULL,     -- [last-wins]
    qualification TEXT NOT NULL,     -- [last-wins]
    max_face_mm   REAL,              -- [one-authority] the clinic's owner
    max_body_mm   REAL,              -- [one-authority]
    archived      INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

CREATE TABLE client (
    id              TEXT PRIMARY KEY,
    first_name      TEXT NOT NULL,   -- [last-wins]
    family_name     TEXT NOT NULL,   -- [last-wins]
    birth_on        TEXT,            -- [last-wins]
    phone           TEXT NOT NULL,   -- [last-wins]
    email           TEXT NOT NULL,   -- [last-wins]
    address         TEXT NOT NULL,   -- [last-wins]
    language        TEXT NOT NULL,   -- [last-wins]
    fitzpatrick     INTEGER,         -- [last-wins]
    form_of_address TEXT,            -- [last-wins]
    allergies       TEXT NOT NULL,   -- [keep-both] JSON array
    conditions      TEXT NOT NULL,   -- [keep-both] JSON array
    medication      TEXT NOT NULL,   -- [keep-both] JSON array
    tags            TEXT NOT NULL,   -- [add-wins] JSON array
    note            TEXT NOT NULL,   -- [keep-both]
    archived        INTEGER NOT NULL DEFAULT 0,
    removed         INTEGER NOT NULL DEFAULT 0  -- a tombstone; rows are never deleted
) STRICT, WITHOUT ROWID;

-- A projection: rebuilt from `client`, compared by `check`.
CREATE TABLE client_word (
    word      TEXT NOT NULL,
    client_id TEXT NOT NULL REFERENCES client (id),
    PRIMARY KEY (word, client_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE screening (
    id                TEXT PRIMARY KEY,
    client_id         TEXT NOT NULL REFERENCES client (id),
    on_day            TEXT NOT NULL,
    asked             TEXT NOT NULL,
    verdict           TEXT NOT NULL,
    knowledge_version TEXT NOT NULL,
    made_at           TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX screening_by_client ON screening (client_id, id);

CREATE TABLE plan (
    id                TEXT PRIMARY KEY,
    client_id         TEXT NOT NULL REFERENCES client (id),
    asked             TEXT NOT NULL,
    course            TEXT NOT NULL,
    knowledge_version TEXT NOT NULL,
    made_at           TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX plan_by_client ON plan (client_id, id);

CREATE TABLE session (
    id        TEXT PRIMARY KEY,
    client_id TEXT NOT NULL REFERENCES client (id),
    state     TEXT NOT NULL CHECK (state IN ('draft', 'signed', 'discarded')),
    chart     TEXT NOT NULL,
    ended_at  TEXT,
    amends_id TEXT REFERENCES session (id),
    signed_n  INTEGER,
    made_at   TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX session_by_client ON session (client_id, id);
CREATE UNIQUE INDEX session_amended_once ON session (amends_id) WHERE amends_id IS NOT NULL;

CREATE TABLE handout (
    id                TEXT PRIMARY KEY,
    session_id        TEXT NOT NULL REFERENCES session (id),
    sha256            TEXT NOT NULL,
    pages             INTEGER NOT NULL,
    lang              TEXT NOT NULL,
    paper             TEXT NOT NULL,
    size              INTEGER NOT NULL,
    report            TEXT NOT NULL,
    knowledge_version TEXT NOT NULL,
    template_version  TEXT NOT NULL,
    made_at           TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX handout_by_session ON handout (session_id);

CREATE TABLE journal (
    n            INTEGER NOT NULL,
    device_id    TEXT NOT NULL,
    at           TEXT NOT NULL,
    hlc          TEXT NOT NULL,
    actor        TEXT NOT NULL,
    op           TEXT NOT NULL,
    entity       TEXT NOT NULL,
    entity_id    TEXT NOT NULL,
    client_id    TEXT,
    payload_hash TEXT NOT NULL,
    prev_hash    TEXT NOT NULL,
    hash         TEXT NOT NULL,
    PRIMARY KEY (n, device_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX journal_by_client ON journal (client_id, n);

CREATE TABLE journal_payload (
    device_id TEXT NOT NULL,
    n         INTEGER NOT NULL,
    body      TEXT NOT NULL,
    PRIMARY KEY (device_id, n)
) STRICT, WITHOUT ROWID;

-- What is signed, screened, printed or written in the journal stays as it is.
CREATE TRIGGER session_signed_stays BEFORE UPDATE ON session WHEN OLD.state = 'signed'
BEGIN SELECT RAISE(ABORT, 'a signed session is never changed'); END;
CREATE TRIGGER session_is_never_deleted BEFORE DELETE ON session
BEGIN SELECT RAISE(ABORT, 'a session is never deleted'); END;
CREATE TRIGGER screening_stays BEFORE UPDATE ON screening
BEGIN SELECT RAISE(ABORT, 'a screening is never changed'); END;
CREATE TRIGGER screening_is_never_deleted BEFORE DELETE ON screening
BEGIN SELECT RAISE(ABORT, 'a screening is never deleted'); END;
CREATE TRIGGER plan_stays BEFORE UPDATE ON plan
BEGIN SELECT RAISE(ABORT, 'a plan is never changed, only followed by another'); END;
CREATE TRIGGER plan_is_never_deleted BEFORE DELETE ON plan
BEGIN SELECT RAISE(ABORT, 'a plan is never deleted'); END;
CREATE TRIGGER handout_stays BEFORE UPDATE ON handout
BEGIN SELECT RAISE(ABORT, 'a printed sheet is never changed'); END;
CREATE TRIGGER handout_is_never_deleted BEFORE DELETE ON handout
BEGIN SELECT RAISE(ABORT, 'a printed sheet is never deleted'); END;
CREATE TRIGGER journal_stays BEFORE UPDATE ON journal
BEGIN SELECT RAISE(ABORT, 'the journal is never changed'); END;
CREATE TRIGGER journal_is_never_deleted BEFORE DELETE ON journal
BEGIN SELECT RAISE(ABORT, 'the journal is never shortened'); END;
CREATE TRIGGER client_is_never_deleted BEFORE DELETE ON client
BEGIN SELECT RAISE(ABORT, 'a client is never deleted, only removed'); END;
