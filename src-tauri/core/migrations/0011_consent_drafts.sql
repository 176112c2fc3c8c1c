-- A consent that is being signed: what is ticked and drawn so far, until it is signed.

CREATE TABLE consent_draft (
    client_id TEXT PRIMARY KEY REFERENCES client (id),
    body      TEXT NOT NULL          -- JSON
) STRICT, WITHOUT ROWID;
