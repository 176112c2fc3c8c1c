-- Which lots touched which session. A projection: written with each chart, compared by `check`.
-- A lot is compared in capitals, without spaces, hyphens, dots and strokes.

CREATE TABLE session_lot (
    lot        TEXT NOT NULL,
    session_id TEXT NOT NULL REFERENCES session (id),
    role       TEXT NOT NULL,
    name       TEXT NOT NULL,
    written    TEXT NOT NULL,
    PRIMARY KEY (lot, session_id, role, name, written)
) STRICT, WITHOUT ROWID;
CREATE INDEX session_lot_by_session ON session_lot (session_id);

INSERT OR IGNORE INTO session_lot
SELECT upper(replace(replace(replace(replace(trim(value ->> 'lot'), ' ', ''), '-', ''), '.', ''), '/', '')),
       s.id, coalesce(value ->> 'role', ''), coalesce(value ->> 'name', ''), value ->> 'lot'
FROM session s, json_each(s.chart, '$.products') WHERE trim(coalesce(value ->> 'lot', '')) <> '';

INSERT OR IGNORE INTO session_lot
SELECT upper(replace(replace(replace(replace(trim(s.chart ->> '$.gel.lot'), ' ', ''), '-', ''), '.', ''), '/', '')),
       s.id, 'gel', coalesce(s.chart ->> '$.gel.name', ''), s.chart ->> '$.gel.lot'
FROM session s WHERE trim(coalesce(s.chart ->> '$.gel.lot', '')) <> '';
