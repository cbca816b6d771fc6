-- Writing: no index that no question and no reference reads, and none of rows without what it is for. Each index whose keys
-- come in no order costs an ingest most of its pages with every transaction.

DROP INDEX articles_by_external_id;
DROP INDEX numbers_by_unit;
DROP INDEX numbers_by_frame;

DROP INDEX articles_by_story;
CREATE INDEX articles_by_story ON articles (story_id) WHERE story_id IS NOT NULL;
DROP INDEX article_speakers_by_person;
CREATE INDEX article_speakers_by_person ON article_speakers (article_person_id) WHERE article_person_id IS NOT NULL;
DROP INDEX article_speakers_by_organization;
CREATE INDEX article_speakers_by_organization ON article_speakers (article_organization_id)
    WHERE article_organization_id IS NOT NULL;
DROP INDEX article_speakers_by_place;
CREATE INDEX article_speakers_by_place ON article_speakers (article_place_id) WHERE article_place_id IS NOT NULL;
DROP INDEX statements_by_confidence;
CREATE INDEX statements_by_confidence ON statements (confidence) WHERE confidence < 0.8;  -- as the view doubtful has it
DROP INDEX numbers_by_iso;
CREATE INDEX numbers_by_iso ON numbers (kind, iso) WHERE iso IS NOT NULL;
DROP INDEX numbers_by_organization;
CREATE INDEX numbers_by_organization ON numbers (about_article_organization_id)
    WHERE about_article_organization_id IS NOT NULL;
DROP INDEX numbers_by_base;
CREATE INDEX numbers_by_base ON numbers (base_id) WHERE base_id IS NOT NULL;
DROP INDEX numbers_by_as_of;
CREATE INDEX numbers_by_as_of ON numbers (as_of_id) WHERE as_of_id IS NOT NULL;

-- Fingerprints are short, found by themselves alone, and taken away by the words that they are of.
ALTER TABLE article_bands RENAME TO former_bands;
CREATE TABLE article_bands (            -- bands of each article's min-hash: neighbours by rank in a band are compared
    band        INTEGER NOT NULL,
    rank        INTEGER NOT NULL,
    article_id  INTEGER NOT NULL,
    PRIMARY KEY (band, rank, article_id)
) STRICT, WITHOUT ROWID;
INSERT OR IGNORE INTO article_bands (band, rank, article_id)
SELECT ((band & 4294967295) + 2147483648) % 4294967296 - 2147483648 AS half, rank >> 29, article_id
FROM former_bands ORDER BY half, rank, article_id;
DROP TABLE former_bands;
ALTER TABLE quote_prints RENAME TO former_prints;
CREATE TABLE quote_prints (             -- fingerprints of direct quotations: neighbours by rank in a print are compared
    print         INTEGER NOT NULL,
    rank          INTEGER NOT NULL,
    statement_id  INTEGER NOT NULL,
    PRIMARY KEY (print, rank, statement_id)
) STRICT, WITHOUT ROWID;
INSERT OR IGNORE INTO quote_prints (print, rank, statement_id)
SELECT ((print & 4294967295) + 2147483648) % 4294967296 - 2147483648 AS half, rank >> 32, statement_id
FROM former_prints ORDER BY half, rank, statement_id;
DROP TABLE former_prints;
UPDATE column_notes SET note = 'Half of the hash of min-hashes of the article''s words.'
    WHERE table_name = 'article_bands' AND column_name = 'band';
UPDATE column_notes SET note = 'Half of the hash of four words of the quotation.'
    WHERE table_name = 'quote_prints' AND column_name = 'print';

-- The statistics went with the indexes.
INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES
    ('statements', 'statements_by_confidence', '200000 20000'),
    ('numbers', 'numbers_by_iso', '250000 60000 30'),
    ('numbers', 'numbers_by_organization', '100000 5'),
    ('numbers', 'numbers_by_base', '50000 2'),
    ('numbers', 'numbers_by_as_of', '50000 2'),
    ('article_speakers', 'article_speakers_by_person', '300000 2');
ANALYZE sqlite_schema;

UPDATE meta SET value = '14' WHERE key = 'schema_version';
PRAGMA user_version = 14;
