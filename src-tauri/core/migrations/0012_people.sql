-- The client file: who is the same person, who belongs to whom, notes with papers, and when a plan is due.

ALTER TABLE client ADD COLUMN contact TEXT NOT NULL DEFAULT ''; -- [last-wins] how a client wants to be reached

-- Two files of one person. Nothing of the other file is rewritten: it is read as the kept client's.
CREATE TABLE client_alias (
    client_id TEXT PRIMARY KEY REFERENCES client (id),
    kept_id   TEXT NOT NULL REFERENCES client (id),
    on_day    TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX client_alias_by_kept ON client_alias (kept_id);

-- Every id under which there are records of a client.
CREATE VIEW person (id, kept) AS
    SELECT id, id FROM client UNION ALL SELECT client_id, kept_id FROM client_alias;

CREATE TABLE relation (
    client_id TEXT NOT NULL REFERENCES client (id),
    other_id  TEXT NOT NULL REFERENCES client (id),
    kind      TEXT NOT NULL,         -- what the other is to the client
    PRIMARY KEY (client_id, other_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX relation_by_other ON relation (other_id);

CREATE TABLE note (
    id        TEXT PRIMARY KEY,
    client_id TEXT NOT NULL REFERENCES client (id),
    removed   INTEGER NOT NULL DEFAULT 0,  -- a tombstone
    body      TEXT NOT NULL          -- [keep-both] JSON
) STRICT, WITHOUT ROWID;
CREATE INDEX note_by_client ON note (client_id, id);

CREATE TABLE note_template (
    id   TEXT PRIMARY KEY,
    body TEXT NOT NULL               -- [last-wins] JSON
) STRICT, WITHOUT ROWID;

-- A projection of the plans: the day of each visit, so that a morning does not read every plan.
CREATE TABLE plan_visit (
    plan_id   TEXT NOT NULL REFERENCES plan (id),
    n         INTEGER NOT NULL,
    on_day    TEXT NOT NULL,
    PRIMARY KEY (plan_id, n)
) STRICT, WITHOUT ROWID;
CREATE INDEX plan_visit_by_day ON plan_visit (on_day);
CREATE TRIGGER plan_visits AFTER INSERT ON plan BEGIN
    INSERT INTO plan_visit
        SELECT NEW.id, json_extract(value, '$.n'), json_extract(value, '$.on')
        FROM json_each(NEW.course, '$.sessions');
END;
INSERT INTO plan_visit
    SELECT plan.id, json_extract(value, '$.n'), json_extract(value, '$.on')
    FROM plan, json_each(plan.course, '$.sessions');
