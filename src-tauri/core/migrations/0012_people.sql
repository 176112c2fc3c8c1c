-- The client file: who is the same person, who belongs to whom, notes with papers, and when a plan is due.

ALTER TABLE client ADD COLUMN contact TEXT NOT NULL DEFAULT ''; -- [last-wins] how a client wants to be reached
-- How many clients there are, without reading them.
CREATE INDEX client_here ON client (removed);

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

-- A projection of the plans: the day of each visit.
CREATE TABLE plan_visit (
    plan_id   TEXT NOT NULL REFERENCES plan (id),
    n         INTEGER NOT NULL,
    on_day    TEXT NOT NULL,
    PRIMARY KEY (plan_id, n)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER plan_visits AFTER INSERT ON plan BEGIN
    INSERT INTO plan_visit
        SELECT NEW.id, json_extract(value, '$.n'), json_extract(value, '$.on')
        FROM json_each(NEW.course, '$.sessions');
END;
INSERT INTO plan_visit
    SELECT plan.id, json_extract(value, '$.n'), json_extract(value, '$.on')
    FROM plan, json_each(plan.course, '$.sessions');

-- A projection of plans and signed sessions: the next visit of each client.
CREATE TABLE due_visit (
    client_id TEXT PRIMARY KEY REFERENCES client (id),
    on_day    TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX due_visit_by_day ON due_visit (on_day);
CREATE VIEW next_visit (client_id, on_day) AS
    SELECT p.client_id, v.on_day FROM plan p JOIN plan_visit v ON v.plan_id = p.id
    WHERE p.id = (SELECT max(id) FROM plan WHERE client_id = p.client_id)
    AND v.n = 1 + (SELECT count(*) FROM session s WHERE s.client_id = p.client_id AND s.id > p.id
                   AND s.state = 'signed' AND s.amends_id IS NULL);
CREATE TRIGGER due_by_plan AFTER INSERT ON plan_visit WHEN NEW.n = 1 BEGIN
    DELETE FROM due_visit WHERE client_id = (SELECT client_id FROM plan WHERE id = NEW.plan_id);
    INSERT INTO due_visit
        SELECT client_id, on_day FROM next_visit
        WHERE client_id = (SELECT client_id FROM plan WHERE id = NEW.plan_id);
END;
CREATE TRIGGER due_by_session AFTER UPDATE OF state ON session WHEN NEW.state = 'signed' BEGIN
    DELETE FROM due_visit WHERE client_id = NEW.client_id;
    INSERT INTO due_visit SELECT client_id, on_day FROM next_visit WHERE client_id = NEW.client_id;
END;
INSERT INTO due_visit SELECT client_id, on_day FROM next_visit;
