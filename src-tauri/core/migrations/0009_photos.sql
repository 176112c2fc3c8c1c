-- Photos of clients, and what each client agrees they are used for.

CREATE TABLE photo (
    id         TEXT PRIMARY KEY,
    client_id  TEXT NOT NULL REFERENCES client (id),
    session_id TEXT REFERENCES session (id),
    view       TEXT NOT NULL,
    taken_on   TEXT NOT NULL,
    note       TEXT NOT NULL,
    sha256     TEXT NOT NULL,        -- the picture, as an attachment
    thumb      TEXT NOT NULL,        -- and a small one
    width      INTEGER NOT NULL,
    height     INTEGER NOT NULL,
    made_at    TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX photo_by_client ON photo (client_id, taken_on, id);

CREATE TABLE photo_end (
    photo_id TEXT PRIMARY KEY REFERENCES photo (id),
    reason   TEXT NOT NULL,
    made_at  TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE photo_consent (
    id         TEXT PRIMARY KEY,
    client_id  TEXT NOT NULL REFERENCES client (id),
    purpose    TEXT NOT NULL,        -- chart, teaching, marketing
    name       TEXT NOT NULL,        -- who agreed
    given_on   TEXT NOT NULL,
    expires_on TEXT NOT NULL,
    made_at    TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX photo_consent_by_client ON photo_consent (client_id, id);

CREATE TABLE photo_consent_end (
    consent_id TEXT PRIMARY KEY REFERENCES photo_consent (id),
    on_day     TEXT NOT NULL,
    reason     TEXT NOT NULL,
    made_at    TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TRIGGER photo_stays BEFORE UPDATE ON photo
BEGIN SELECT RAISE(ABORT, 'a photo is never changed'); END;
CREATE TRIGGER photo_consent_stays BEFORE UPDATE ON photo_consent
BEGIN SELECT RAISE(ABORT, 'what was agreed is never changed, only withdrawn'); END;
CREATE TRIGGER photo_consent_is_never_deleted BEFORE DELETE ON photo_consent
BEGIN SELECT RAISE(ABORT, 'what was agreed is never deleted'); END;
CREATE TRIGGER photo_consent_end_stays BEFORE UPDATE ON photo_consent_end
BEGIN SELECT RAISE(ABORT, 'what was withdrawn stays withdrawn'); END;
