-- Schema version 6: stories and same quotations as functions of what is there, whatever came first or again.

ALTER TABLE articles ADD COLUMN prose_start INTEGER;  -- of the article's own words within body; NULL: the whole body
ALTER TABLE articles ADD COLUMN prose_end INTEGER CHECK (prose_end >= prose_start AND prose_start >= 0);
ALTER TABLE articles ADD COLUMN former_key TEXT CHECK (length(former_key) = 32);  -- the key that an older version gave it
CREATE INDEX articles_by_former_key ON articles (former_key) WHERE former_key IS NOT NULL;

DROP TABLE article_bands;
CREATE TABLE article_bands (            -- bands of each article's min-hash: neighbours by rank in a band are compared
    band        INTEGER NOT NULL,
    rank        INTEGER NOT NULL,       -- from the article's key, so that the order of ingest does not matter
    article_id  INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    PRIMARY KEY (band, rank, article_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX article_bands_by_article ON article_bands (article_id);

DROP TABLE quote_prints;
CREATE TABLE quote_prints (             -- fingerprints of direct quotations: neighbours by rank in a print are compared
    print         INTEGER NOT NULL,
    rank          INTEGER NOT NULL,     -- from the article's key and the place
    statement_id  INTEGER NOT NULL REFERENCES statements (id) ON DELETE CASCADE,
    PRIMARY KEY (print, rank, statement_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX quote_prints_by_statement ON quote_prints (statement_id);

CREATE TABLE quote_matches (            -- pairs of quotations of two articles with mostly the same words
    statement_id  INTEGER NOT NULL REFERENCES statements (id) ON DELETE CASCADE,
    other_id      INTEGER NOT NULL REFERENCES statements (id) ON DELETE CASCADE,
    PRIMARY KEY (statement_id, other_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX quote_matches_by_other ON quote_matches (other_id);

-- The next ingest fills these again.
DELETE FROM near_duplicates;
DELETE FROM same_quotes;
UPDATE articles SET story_id = NULL WHERE story_id IS NOT NULL;

INSERT INTO table_notes (name, note) VALUES
    ('quote_matches', 'Pairs of direct quotations of two articles with mostly the same words.')
    ON CONFLICT (name) DO UPDATE SET note = excluded.note;
INSERT INTO table_notes (name, note) VALUES
    ('same_quotes', 'Direct quotations that repeat an earlier one, whole, trimmed or changed.')
    ON CONFLICT (name) DO UPDATE SET note = excluded.note;
INSERT INTO column_notes (table_name, column_name, note) VALUES
    ('articles', 'story_id', 'The first article of the same story, by the day of publication; NULL when this is the first.'),
    ('articles', 'prose_start', 'The first character of the article''s own words in body; NULL: the whole body.'),
    ('articles', 'prose_end', 'Behind the last character of the article''s own words.'),
    ('articles', 'former_key', 'The key that an older version of the program gave the article.'),
    ('article_bands', 'rank', 'The place among the articles of the band, drawn from the article''s key.'),
    ('near_duplicates', 'article_id', 'The one of the pair with the higher id.'),
    ('near_duplicates', 'other_id', 'The one of the pair with the lower id.'),
    ('quote_prints', 'rank', 'The place among the quotations of the print, drawn from the article''s key and the place.'),
    ('quote_matches', 'statement_id', 'The one of the pair with the higher id.'),
    ('quote_matches', 'other_id', 'The one of the pair with the lower id.'),
    ('same_quotes', 'statement_id', 'The quotation.'),
    ('same_quotes', 'first_id', 'The quotation that it repeats: the first by day of publication.'),
    ('stories', 'story_id', 'The first article of the story, by the day of publication.'),
    ('stories', 'title', 'The title of its first article.'),
    ('quote_versions', 'quote_id', 'The first of the quotations by day of publication.'),
    ('quote_versions', 'relation', 'first, or how it differs from the first: same, trimmed, longer, changed.')
    ON CONFLICT (table_name, column_name) DO UPDATE SET note = excluded.note;

UPDATE meta SET value = '6' WHERE key = 'schema_version';
PRAGMA user_version = 6;
