-- What is on the shelf: devices, and packs with their lots.

CREATE TABLE device (
    id   TEXT PRIMARY KEY,
    body TEXT NOT NULL             -- [last-wins] JSON
) STRICT, WITHOUT ROWID;

CREATE TABLE product (
    id   TEXT PRIMARY KEY,
    lot  TEXT NOT NULL,            -- as lots are compared
    body TEXT NOT NULL             -- [last-wins] JSON
) STRICT, WITHOUT ROWID;
CREATE INDEX product_by_lot ON product (lot);
