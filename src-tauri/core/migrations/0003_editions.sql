-- The clinical data as they were when they decided something, so that it can be explained for ever.

CREATE TABLE edition (
    version TEXT PRIMARY KEY,  -- of the data, with the clinic's own decisions
    decides TEXT NOT NULL,     -- JSON array: every applied value in short
    made_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE explanation (
    version TEXT NOT NULL REFERENCES edition (version),
    entry   TEXT NOT NULL,
    words   TEXT NOT NULL,     -- JSON: all that was to be said of it
    PRIMARY KEY (version, entry)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER edition_stays BEFORE UPDATE ON edition
BEGIN SELECT RAISE(ABORT, 'what has decided something stays'); END;
CREATE TRIGGER edition_is_never_deleted BEFORE DELETE ON edition
BEGIN SELECT RAISE(ABORT, 'what has decided something stays'); END;
CREATE TRIGGER explanation_stays BEFORE UPDATE ON explanation
BEGIN SELECT RAISE(ABORT, 'what has decided something stays'); END;
CREATE TRIGGER explanation_is_never_deleted BEFORE DELETE ON explanation
BEGIN SELECT RAISE(ABORT, 'what has decided something stays'); END;
