-- Questions in words: how canned queries are asked for, queries of the user's own, and names that are found at once.

ALTER TABLE canned_queries ADD COLUMN phrases TEXT NOT NULL DEFAULT '';  -- how people ask for it, one per line
ALTER TABLE canned_queries ADD COLUMN shows TEXT;                        -- what its column id numbers: statement, number …
ALTER TABLE canned_queries ADD COLUMN source TEXT NOT NULL DEFAULT '';   -- the whole file, header included
ALTER TABLE canned_queries ADD COLUMN origin TEXT NOT NULL DEFAULT 'factdb' CHECK (origin IN ('factdb', 'user'));

CREATE INDEX people_by_name ON people (name);
CREATE INDEX organizations_by_name ON organizations (name);
CREATE INDEX organizations_by_acronym ON organizations (acronym);
CREATE INDEX places_by_name ON places (name);
CREATE INDEX articles_by_outlet ON articles (outlet);

INSERT INTO column_notes (table_name, column_name, note) VALUES
    ('canned_queries', 'phrases', 'How people ask for it, one phrase per line: [may be left out], (this|or that), {parameter}.'),
    ('canned_queries', 'shows', 'The kind of row that its column id numbers, as factdb show takes it; NULL for none.'),
    ('canned_queries', 'source', 'The whole file that it was read from.'),
    ('canned_queries', 'origin', 'factdb: comes with the program; user: kept here by factdb query --save.');

CREATE INDEX statements_by_confidence ON statements (confidence);
CREATE INDEX numbers_by_iso ON numbers (kind, iso);

CREATE VIEW unnamed_sources AS
SELECT s.id, coalesce(s.source, '(unattributed)') AS source, coalesce(s.content, s.text) AS statement,
       a.published AS said_at, a.title AS article
FROM statements AS s
JOIN articles AS a ON a.id = s.article_id
LEFT JOIN speakers AS p ON p.id = s.speaker_id
WHERE s.rejected = 0 AND (p.id IS NULL OR p.kind = 'unnamed');

CREATE VIEW named_and_unnamed AS
SELECT coalesce(a.outlet, '(not known)') AS outlet, count(*) AS statements,
       count(CASE WHEN p.kind <> 'unnamed' THEN 1 END) AS named, count(CASE WHEN p.kind = 'unnamed' THEN 1 END) AS unnamed,
       count(CASE WHEN p.id IS NULL THEN 1 END) AS unattributed,
       round(100.0 * count(CASE WHEN p.kind <> 'unnamed' THEN 1 END) / count(*), 1) AS percent_named
FROM statements AS s
JOIN articles AS a ON a.id = s.article_id
LEFT JOIN speakers AS p ON p.id = s.speaker_id
WHERE s.rejected = 0
GROUP BY coalesce(a.outlet, '(not known)');

CREATE VIEW single_source AS
SELECT a.id, a.title AS article, min(p.name) AS speaker, count(*) AS statements, a.published, a.outlet
FROM articles AS a
JOIN statements AS s ON s.article_id = a.id
JOIN speakers AS p ON p.id = s.speaker_id
WHERE s.rejected = 0
GROUP BY a.id, a.title, a.published, a.outlet
HAVING count(DISTINCT s.speaker_id) = 1;

CREATE VIEW outlets AS
SELECT coalesce(a.outlet, '(not known)') AS outlet, count(DISTINCT a.id) AS articles, count(s.id) AS statements,
       count(DISTINCT s.speaker_id) AS speakers, min(a.published) AS first_published, max(a.published) AS last_published
FROM articles AS a
LEFT JOIN statements AS s ON s.article_id = a.id AND s.rejected = 0
GROUP BY coalesce(a.outlet, '(not known)');

CREATE VIEW place_facts AS
SELECT e.id, e.name AS place, e.kind, count(DISTINCT l.article_id) AS articles, count(m.id) AS mentions
FROM places AS e
JOIN article_places AS l ON l.place_id = e.id
JOIN place_mentions AS m ON m.article_place_id = l.id
GROUP BY e.id, e.name, e.kind;

CREATE VIEW doubtful AS
SELECT s.id, s.confidence, s.rule, p.name AS speaker, coalesce(s.content, s.text) AS statement, a.title AS article
FROM statements AS s
JOIN articles AS a ON a.id = s.article_id
LEFT JOIN speakers AS p ON p.id = s.speaker_id
WHERE s.rejected = 0 AND s.confidence < 0.8;

INSERT INTO table_notes (name, note) VALUES
    ('unnamed_sources', 'Statements whose speaker is described but not named, is not resolved, or is not given at all.'),
    ('named_and_unnamed', 'For each outlet, how many statements have a named speaker, an unnamed one or none.'),
    ('single_source', 'Articles all of whose statements come from one speaker.'),
    ('outlets', 'Every publication with how much of it is here.'),
    ('place_facts', 'Every place with how often it is named.'),
    ('doubtful', 'Statements whose rule is less than 80 % sure.');

INSERT INTO column_notes (table_name, column_name, note) VALUES
    ('unnamed_sources', 'id', 'The statement.'),
    ('unnamed_sources', 'source', 'The speaker as printed.'),
    ('unnamed_sources', 'statement', 'The words said.'),
    ('unnamed_sources', 'said_at', 'The day of publication, yyyy-mm-dd.'),
    ('unnamed_sources', 'article', 'The title of the article.'),
    ('named_and_unnamed', 'outlet', 'The publication''s name.'),
    ('named_and_unnamed', 'statements', 'The number of statements.'),
    ('named_and_unnamed', 'named', 'How many of them have a named speaker.'),
    ('named_and_unnamed', 'unnamed', 'How many have a speaker who is described only.'),
    ('named_and_unnamed', 'unattributed', 'How many have no speaker that could be told.'),
    ('named_and_unnamed', 'percent_named', 'The share of statements with a named speaker.'),
    ('single_source', 'id', 'The article.'),
    ('single_source', 'article', 'The title of the article.'),
    ('single_source', 'speaker', 'The only speaker.'),
    ('single_source', 'statements', 'The number of statements.'),
    ('single_source', 'published', 'The day of publication, yyyy-mm-dd.'),
    ('single_source', 'outlet', 'The publication''s name.'),
    ('outlets', 'outlet', 'The publication''s name.'),
    ('outlets', 'articles', 'The number of articles.'),
    ('outlets', 'statements', 'The number of statements.'),
    ('outlets', 'speakers', 'The number of speakers.'),
    ('outlets', 'first_published', 'The first day of publication.'),
    ('outlets', 'last_published', 'The last day of publication.'),
    ('place_facts', 'id', 'The place.'),
    ('place_facts', 'place', 'The name of the place.'),
    ('place_facts', 'kind', 'The sort.'),
    ('place_facts', 'articles', 'The number of articles.'),
    ('place_facts', 'mentions', 'The number of mentions.'),
    ('doubtful', 'id', 'The statement.'),
    ('doubtful', 'confidence', 'How sure the rule is, from 0 to 1.'),
    ('doubtful', 'rule', 'The rule that found it.'),
    ('doubtful', 'speaker', 'The speaker''s real name; NULL when nobody could tell.'),
    ('doubtful', 'statement', 'The words said.'),
    ('doubtful', 'article', 'The title of the article.');

UPDATE meta SET value = '4' WHERE key = 'schema_version';
PRAGMA user_version = 4;
