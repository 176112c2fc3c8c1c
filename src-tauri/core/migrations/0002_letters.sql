-- Letters of doctors, what the clinic has decided for itself about the clinical data, and its closed days.

CREATE TABLE letter (
    id        TEXT PRIMARY KEY,
    client_id TEXT NOT NULL REFERENCES client (id),
    keys      TEXT NOT NULL,   -- JSON array of the conditions it clears
    written_by TEXT NOT NULL,
    written_on TEXT NOT NULL,
    until_on  TEXT,
    says      TEXT NOT NULL,
    sha256    TEXT,            -- the scanned letter, as an attachment
    made_at   TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX letter_by_client ON letter (client_id, id);

CREATE TABLE settlement (
    entry   TEXT PRIMARY KEY,  -- [one-authority] the clinic's owner
    value   REAL,              -- in the entry's unit; nothing where it is signed as it is
    reading TEXT,              -- of a disagreement; nothing for the applied one
    by      TEXT NOT NULL,
    on_day  TEXT NOT NULL,
    reason  TEXT NOT NULL,
    made_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

ALTER TABLE clinic ADD COLUMN closed TEXT NOT NULL DEFAULT '{}';  -- [last-wins] JSON: weekdays, days

CREATE TRIGGER letter_stays BEFORE UPDATE ON letter
BEGIN SELECT RAISE(ABORT, 'a letter is never changed, only followed by another'); END;
CREATE TRIGGER letter_is_never_deleted BEFORE DELETE ON letter
BEGIN SELECT RAISE(ABORT, 'a letter is never deleted'); END;
CREATE TRIGGER settlement_stays BEFORE UPDATE ON settlement
BEGIN SELECT RAISE(ABORT, 'what is settled stays'); END;
CREATE TRIGGER settlement_is_never_deleted BEFORE DELETE ON settlement
BEGIN SELECT RAISE(ABORT, 'what is settled stays'); END;
