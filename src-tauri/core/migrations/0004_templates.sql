-- What the clinic says on its sheets in its own way. Each change is a version of its own.

CREATE TABLE template (
    version INTEGER PRIMARY KEY,  -- 1, 2, 3 ... [one-authority] the clinic's owner
    body    TEXT NOT NULL,        -- JSON: logo, colour, own lines and own words
    made_at TEXT NOT NULL
) STRICT;

CREATE TRIGGER template_stays BEFORE UPDATE ON template
BEGIN SELECT RAISE(ABORT, 'a template is never changed, only followed by another'); END;
CREATE TRIGGER template_is_never_deleted BEFORE DELETE ON template
BEGIN SELECT RAISE(ABORT, 'a template is never deleted'); END;

-- The sheets that went to paper are looked for by day.
CREATE INDEX journal_of_prints ON journal (at, entity_id) WHERE op = 'print_handout';
