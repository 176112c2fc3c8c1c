-- What clients agree to: the clinic's texts in versions, each signed one frozen, and what was taken back.

CREATE TABLE consent_text (
    version    INTEGER PRIMARY KEY,  -- 1, 2, 3 ... [one-authority] the clinic's owner
    title      TEXT NOT NULL,
    body       TEXT NOT NULL,
    valid_days INTEGER NOT NULL,
    made_at    TEXT NOT NULL
) STRICT;

CREATE TABLE consent (
    id         TEXT PRIMARY KEY,
    client_id  TEXT NOT NULL REFERENCES client (id),
    version    INTEGER NOT NULL,     -- of the text; 0 is the one that comes with Stipple
    title      TEXT NOT NULL,
    body       TEXT NOT NULL,        -- as it was read
    name       TEXT NOT NULL,        -- who signed
    guardian   INTEGER NOT NULL,     -- 1 where somebody signed for the client
    strokes    TEXT NOT NULL,        -- JSON: the signature, in parts of its width
    signed_on  TEXT NOT NULL,
    expires_on TEXT NOT NULL,
    signed_n   INTEGER NOT NULL,     -- of the journal
    made_at    TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX consent_by_client ON consent (client_id, id);

CREATE TABLE consent_end (
    consent_id TEXT PRIMARY KEY REFERENCES consent (id),
    on_day     TEXT NOT NULL,
    reason     TEXT NOT NULL,
    made_at    TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TRIGGER consent_text_stays BEFORE UPDATE ON consent_text
BEGIN SELECT RAISE(ABORT, 'a text of consent is never changed, only followed by another'); END;
CREATE TRIGGER consent_text_is_never_deleted BEFORE DELETE ON consent_text
BEGIN SELECT RAISE(ABORT, 'a text of consent is never deleted'); END;
CREATE TRIGGER consent_stays BEFORE UPDATE ON consent
BEGIN SELECT RAISE(ABORT, 'a signed consent is never changed'); END;
CREATE TRIGGER consent_is_never_deleted BEFORE DELETE ON consent
BEGIN SELECT RAISE(ABORT, 'a signed consent is never deleted'); END;
CREATE TRIGGER consent_end_stays BEFORE UPDATE ON consent_end
BEGIN SELECT RAISE(ABORT, 'what was withdrawn stays withdrawn'); END;
CREATE TRIGGER consent_end_is_never_deleted BEFORE DELETE ON consent_end
BEGIN SELECT RAISE(ABORT, 'what was withdrawn stays withdrawn'); END;
