-- A way to treat that is used again and again: zones, depths and passes under a name.

CREATE TABLE protocol (
    id   TEXT PRIMARY KEY,
    body TEXT NOT NULL               -- [last-wins] JSON
) STRICT, WITHOUT ROWID;
