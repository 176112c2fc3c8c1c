-- How clients are found: by beginnings of words, by words that are mistyped, and by digits in a row.
-- Projections of `client`, written with it and compared by `check`.

DROP TABLE client_word;
CREATE TABLE client_word (
    archived  INTEGER NOT NULL,
    word      TEXT NOT NULL,
    client_id TEXT NOT NULL REFERENCES client (id),
    PRIMARY KEY (archived, word, client_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX client_word_by_client ON client_word (client_id, word);

-- The first four letters of a word, whole and with each one left out.
CREATE TABLE word_key (
    key  TEXT NOT NULL,
    word TEXT NOT NULL,
    PRIMARY KEY (key, word)
) STRICT, WITHOUT ROWID;

CREATE TABLE client_number (
    n         INTEGER PRIMARY KEY,
    client_id TEXT NOT NULL UNIQUE REFERENCES client (id),
    digits    TEXT NOT NULL
) STRICT;
CREATE VIRTUAL TABLE client_digits USING fts5 (
    digits, content = 'client_number', content_rowid = 'n', tokenize = 'trigram'
);
INSERT INTO client_digits (client_digits, rank) VALUES ('secure-delete', 1);

CREATE INDEX client_by_birth ON client (birth_on);
CREATE INDEX client_by_name ON client (family_name COLLATE NOCASE, first_name COLLATE NOCASE, id) WHERE NOT removed;

-- Lots are compared by their letters and digits alone: what an older Stipple compared is written anew.
DELETE FROM session_lot;
