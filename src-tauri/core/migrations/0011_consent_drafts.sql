-- A consent that is being signed: what is ticked and drawn so far, until it is signed.

CREATE TABLE consent_draft (
    client_id TEXT PRIMARY KEY REFERENCES client (id),
    on_day    TEXT NOT NULL,         -- another day begins anew
    body      TEXT NOT NULL          -- JSON
) STRICT, WITHOUT ROWID;

-- Drafts are looked for on every morning.
CREATE INDEX session_drafts ON session (client_id) WHERE state = 'draft';
