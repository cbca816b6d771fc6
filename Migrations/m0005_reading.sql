-- Schema version 5: when articles were changed, which files were read to their end, which articles tell the same
-- story, and which quotations are the same.

ALTER TABLE articles ADD COLUMN modified TEXT;     -- ISO date of the last change, beside published
ALTER TABLE articles ADD COLUMN story_id INTEGER REFERENCES articles (id) ON DELETE SET NULL;  -- NULL: its own story
CREATE INDEX articles_by_story ON articles (story_id);

CREATE TABLE input_files (              -- the files that were read to their end, for ingest --resume
    path         TEXT PRIMARY KEY NOT NULL,
    size         INTEGER NOT NULL,      -- in bytes
    modified_ns  INTEGER NOT NULL,      -- the file's time of change, in nanoseconds since 1970
    hash         TEXT NOT NULL          -- of its bytes
) STRICT, WITHOUT ROWID;

CREATE TABLE article_bands (            -- bands of each article's min-hash: articles that share one are compared
    band        INTEGER NOT NULL,
    article_id  INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    PRIMARY KEY (band, article_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX article_bands_by_article ON article_bands (article_id);

CREATE TABLE near_duplicates (          -- pairs of articles with mostly the same words
    article_id  INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    other_id    INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    similarity  REAL NOT NULL CHECK (similarity BETWEEN 0 AND 1),
    PRIMARY KEY (article_id, other_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX near_duplicates_by_other ON near_duplicates (other_id);

CREATE TABLE quote_prints (             -- fingerprints of direct quotations: those that share one are compared
    print         INTEGER NOT NULL,
    statement_id  INTEGER NOT NULL REFERENCES statements (id) ON DELETE CASCADE,
    PRIMARY KEY (print, statement_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX quote_prints_by_statement ON quote_prints (statement_id);

CREATE TABLE same_quotes (              -- quotations that repeat one read before
    statement_id  INTEGER PRIMARY KEY NOT NULL REFERENCES statements (id) ON DELETE CASCADE,
    first_id      INTEGER NOT NULL REFERENCES statements (id) ON DELETE CASCADE,
    relation      TEXT NOT NULL CHECK (relation IN ('changed', 'longer', 'same', 'trimmed')),
    difference    TEXT                  -- [-words left out-] and {+words put in+}; NULL when the words are the same
) STRICT, WITHOUT ROWID;
CREATE INDEX same_quotes_by_first ON same_quotes (first_id);

CREATE VIEW stories AS
SELECT coalesce(a.story_id, a.id) AS story_id, count(*) AS articles, count(DISTINCT a.outlet) AS outlets,
       min(a.published) AS first_published, max(a.published) AS last_published,
       (SELECT f.title FROM articles AS f WHERE f.id = coalesce(a.story_id, a.id)) AS title
FROM articles AS a
GROUP BY coalesce(a.story_id, a.id);

CREATE VIEW quote_versions AS
SELECT q.first_id AS quote_id, q.statement_id, q.relation, q.difference, s.text AS quote, p.name AS speaker,
       a.published AS said_at, a.outlet, a.title AS article, s.article_id
FROM (SELECT statement_id, first_id, relation, difference FROM same_quotes
      UNION ALL
      SELECT DISTINCT first_id, first_id, 'first', NULL FROM same_quotes) AS q
JOIN statements AS s ON s.id = q.statement_id
JOIN articles AS a ON a.id = s.article_id
LEFT JOIN speakers AS p ON p.id = s.speaker_id
WHERE s.rejected = 0;

INSERT INTO table_notes (name, note) VALUES
    ('input_files', 'The files that were read to their end, so that ingest --resume need not read them again.'),
    ('article_bands', 'Fingerprints of the words of articles; articles that share one are compared.'),
    ('near_duplicates', 'Pairs of articles with mostly the same words, such as one story at two addresses.'),
    ('quote_prints', 'Fingerprints of the words of direct quotations; those that share one are compared.'),
    ('same_quotes', 'Direct quotations that repeat one read before, whole, trimmed or changed.'),
    ('stories', 'Every story with its articles: those whose words are mostly the same are one story.'),
    ('quote_versions', 'Every quotation that several articles have, in all its versions.');

INSERT INTO column_notes (table_name, column_name, note) VALUES
    ('articles', 'modified', 'The day of the last change, where it is known beside published.'),
    ('articles', 'story_id', 'The first article read of the same story; NULL when this is the first.'),
    ('input_files', 'path', 'The file.'),
    ('input_files', 'size', 'Its size in bytes.'),
    ('input_files', 'modified_ns', 'Its time of change, in nanoseconds since 1970.'),
    ('input_files', 'hash', 'The hash of its bytes.'),
    ('article_bands', 'band', 'The hash of four of the min-hashes of the article''s words.'),
    ('article_bands', 'article_id', 'The article.'),
    ('near_duplicates', 'article_id', 'The article that was read later.'),
    ('near_duplicates', 'other_id', 'The article that was read before.'),
    ('near_duplicates', 'similarity', 'The share of runs of four words that both have, from 0 to 1.'),
    ('quote_prints', 'print', 'The hash of four words of the quotation.'),
    ('quote_prints', 'statement_id', 'The quotation.'),
    ('same_quotes', 'statement_id', 'The quotation that was read later.'),
    ('same_quotes', 'first_id', 'The quotation that was read first.'),
    ('same_quotes', 'relation', 'same: word for word; trimmed: words are left out; longer: words are put in; changed: both.'),
    ('same_quotes', 'difference', 'Against the first: [-words left out-] and {+words put in+}; NULL when the words are the same.'),
    ('stories', 'story_id', 'The first article read of the story.'),
    ('stories', 'articles', 'How many articles tell it.'),
    ('stories', 'outlets', 'How many outlets do, as far as they are known.'),
    ('stories', 'first_published', 'The first day it was published.'),
    ('stories', 'last_published', 'The last day it was published.'),
    ('stories', 'title', 'The title of its first article read.'),
    ('quote_versions', 'quote_id', 'The statement that was read first.'),
    ('quote_versions', 'statement_id', 'The statement.'),
    ('quote_versions', 'relation', 'first, or how it differs from the first one read: same, trimmed, longer, changed.'),
    ('quote_versions', 'difference', 'Against the first: [-words left out-] and {+words put in+}.'),
    ('quote_versions', 'quote', 'The words.'),
    ('quote_versions', 'speaker', 'The speaker''s real name; NULL when nobody could tell.'),
    ('quote_versions', 'said_at', 'The day of publication of the article.'),
    ('quote_versions', 'outlet', 'The publication.'),
    ('quote_versions', 'article', 'The title of the article.'),
    ('quote_versions', 'article_id', 'The article.');

UPDATE meta SET value = '5' WHERE key = 'schema_version';
PRAGMA user_version = 5;
