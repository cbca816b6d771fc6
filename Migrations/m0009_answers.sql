-- Answers: where a statement stands beside who said it, no speaker for a number whose statement was rejected, what the
-- articles say about a day, numbers found by words, and indexes and statistics for what the questions ask most.

DROP INDEX statements_by_article;
CREATE INDEX statements_by_article ON statements (article_id, start, told, rejected);
DROP INDEX statements_by_speaker;
CREATE INDEX statements_by_speaker ON statements (speaker_id, rejected);
DROP INDEX statements_by_nested_in;
CREATE INDEX statements_by_nested_in ON statements (nested_in) WHERE nested_in IS NOT NULL;

CREATE VIRTUAL TABLE numbers_fts USING fts5 (
    text, counted, counted_phrase, about, unit, content = 'numbers', content_rowid = 'id',
    tokenize = 'unicode61 remove_diacritics 2');  -- not by stems, which take officers for offices
CREATE TRIGGER numbers_fts_insert AFTER INSERT ON numbers BEGIN
    INSERT INTO numbers_fts (rowid, text, counted, counted_phrase, about, unit)
        VALUES (new.id, new.text, new.counted, new.counted_phrase, new.about, new.unit);
END;
CREATE TRIGGER numbers_fts_delete AFTER DELETE ON numbers BEGIN
    INSERT INTO numbers_fts (numbers_fts, rowid, text, counted, counted_phrase, about, unit)
        VALUES ('delete', old.id, old.text, old.counted, old.counted_phrase, old.about, old.unit);
END;
CREATE TRIGGER numbers_fts_update AFTER UPDATE OF id, text, counted, counted_phrase, about, unit ON numbers BEGIN
    INSERT INTO numbers_fts (numbers_fts, rowid, text, counted, counted_phrase, about, unit)
        VALUES ('delete', old.id, old.text, old.counted, old.counted_phrase, old.about, old.unit);
    INSERT INTO numbers_fts (rowid, text, counted, counted_phrase, about, unit)
        VALUES (new.id, new.text, new.counted, new.counted_phrase, new.about, new.unit);
END;
INSERT INTO numbers_fts (numbers_fts) VALUES ('rebuild');

DROP VIEW who_said;
CREATE VIEW who_said AS
SELECT s.id AS statement_id, p.name AS speaker, coalesce(s.content, s.text) AS statement, s.told AS act, s.kind,
       a.published AS said_at, a.title AS article, s.source AS as_printed, p.kind AS speaker_kind, s.confidence,
       s.article_id, s.speaker_id, a.outlet, a.url, s.start, s."end"
FROM articles AS a
JOIN statements AS s ON s.article_id = a.id
LEFT JOIN speakers AS p ON p.id = s.speaker_id
WHERE s.rejected = 0;

DROP VIEW number_facts;
CREATE VIEW number_facts AS
SELECT n.id AS number_id, a.title AS article, n.text AS stated, n.value, coalesce(n.unit, n.counted) AS unit,
       n.bound || coalesce(' ' || n.direction, '') AS how, coalesce(n.about, n.counted_phrase) AS what,
       p.name AS said_by, coalesce(d.iso, a.published) AS as_of, n.kind, s.id AS statement_id, n.article_id
FROM numbers AS n
JOIN articles AS a ON a.id = n.article_id
LEFT JOIN statements AS s ON s.id = n.statement_id AND s.rejected = 0
LEFT JOIN speakers AS p ON p.id = s.speaker_id
LEFT JOIN numbers AS d ON d.id = n.as_of_id
WHERE n.kind NOT IN ('date', 'time', 'identifier');

CREATE VIEW date_facts AS
SELECT n.id AS number_id, n.iso AS day, n.text AS as_printed, p.name AS said_by,
       coalesce(s.content, s.text,
                -- The article's own voice: the whole words around the date.
                replace(CASE WHEN n.start - coalesce(a.prose_start, 0) <= 90
                          THEN substr(a.body, coalesce(a.prose_start, 0) + 1, max(n.start - coalesce(a.prose_start, 0), 0))
                     ELSE '…' || substr(substr(a.body, n.start - 89, 90), instr(substr(a.body, n.start - 89, 90), ' ')) END
                || n.text
                || CASE WHEN length(a.body) <= n."end" + 90 THEN substr(a.body, n."end" + 1)
                        ELSE rtrim(substr(a.body, n."end" + 1, 90), 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789')
                             || '…' END, char(10), ' ')) AS passage,
       a.title AS article, a.published, n.grain, s.id AS statement_id, n.article_id
FROM numbers AS n
JOIN articles AS a ON a.id = n.article_id
LEFT JOIN statements AS s ON s.id = n.statement_id AND s.rejected = 0
LEFT JOIN speakers AS p ON p.id = s.speaker_id
WHERE n.kind = 'date' AND n.iso IS NOT NULL;

DROP VIEW conflicts;
CREATE VIEW conflicts AS
WITH given AS (
    SELECT n.*, coalesce(n.counted, n.unit) AS measured, a.title, a.published, p.name AS speaker,
           -- The digits written tell how far two values may lie apart and still agree; words count exactly.
           abs(n.value) * CASE WHEN n.bound = '~' THEN 0.1 ELSE CASE coalesce(n.significant, 0)
                WHEN 0 THEN 0.0 WHEN 1 THEN 0.1 WHEN 2 THEN 0.05 WHEN 3 THEN 0.005 ELSE 0.0005 END END AS tolerance
    FROM numbers AS n
    JOIN articles AS a ON a.id = n.article_id
    LEFT JOIN statements AS s ON s.id = n.statement_id AND s.rejected = 0
    LEFT JOIN speakers AS p ON p.id = s.speaker_id
    WHERE n.predicate IS NOT NULL AND n.subject IS NOT NULL
),
pairs AS (
    -- One event on two days: only what happens once can be dated twice.
    SELECT x.id AS x, y.id AS y, 'day' AS reason
    FROM given AS x
    JOIN given AS y ON y.predicate = x.predicate AND y.subject = x.subject AND y.article_id = x.article_id AND y.id > x.id
    WHERE x.kind IN ('date', 'duration') AND y.kind IN ('date', 'duration')
      AND x.grain = 'day' AND y.grain = 'day' AND x.iso_end IS NULL AND y.iso_end IS NULL
      AND x.iso GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'
      AND y.iso GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND x.iso <> y.iso
      AND x.predicate IN ('expire', 'lapse', 'end', 'begin', 'start', 'open', 'close', 'launch', 'die', 'resign', 'conclude')
    UNION ALL
    -- One count or measure of one thing, told in one article or by several within a week.
    SELECT x.id, y.id, 'value'
    FROM given AS x
    JOIN given AS y ON y.predicate = x.predicate AND y.subject = x.subject AND y.kind = x.kind AND y.id > x.id
         AND y.unit IS x.unit AND y.per_unit IS x.per_unit AND lower(y.counted) IS lower(x.counted)
         AND lower(y.counted_phrase) IS lower(x.counted_phrase)
    LEFT JOIN numbers AS xd ON xd.id = x.as_of_id
    LEFT JOIN numbers AS yd ON yd.id = y.as_of_id
    WHERE x.kind IN ('cardinal', 'money', 'measure', 'percent') AND x.bound IN ('=', '~') AND y.bound IN ('=', '~')
      AND (x.counted IS NOT NULL OR x.about = y.about) AND xd.iso IS yd.iso
      AND x.role IS y.role AND x.role IS NOT 'from' AND x.role IS NOT 'change' AND x.base_id IS NULL AND y.base_id IS NULL
      AND x.direction IS y.direction AND x.modality IS y.modality
      AND abs(x.value - y.value) > max(x.tolerance, y.tolerance)
      AND (x.article_id <> y.article_id AND abs(julianday(x.published) - julianday(y.published)) <= 7
           OR x.article_id = y.article_id AND x.statement_id IS NOT y.statement_id)
    UNION ALL
    -- A total and its parts, all of them given.
    SELECT t.id, min(part.id), 'sum'
    FROM numbers AS t
    JOIN numbers AS part ON part.base_id = t.id
    WHERE t.role = 'total' AND t.kind = 'cardinal' AND t.bound = '='
    GROUP BY t.id
    HAVING count(*) >= 2 AND sum(part.value) <> t.value
)
SELECT pairs.reason, x.subject, x.predicate, coalesce(x.counted, x.unit) AS measured, x.text AS stated,
       coalesce(x.iso, x.value_text) AS value, xp.name AS said_by, xa.title AS article, y.text AS other_stated,
       coalesce(y.iso, y.value_text) AS other_value, yp.name AS other_said_by, ya.title AS other_article,
       x.id AS number_id, y.id AS other_number_id, x.article_id, y.article_id AS other_article_id
FROM pairs
JOIN numbers AS x ON x.id = pairs.x
JOIN numbers AS y ON y.id = pairs.y
JOIN articles AS xa ON xa.id = x.article_id
JOIN articles AS ya ON ya.id = y.article_id
LEFT JOIN statements AS xs ON xs.id = x.statement_id AND xs.rejected = 0
LEFT JOIN speakers AS xp ON xp.id = xs.speaker_id
LEFT JOIN statements AS ys ON ys.id = y.statement_id AND ys.rejected = 0
LEFT JOIN speakers AS yp ON yp.id = ys.speaker_id;

INSERT INTO table_notes (name, note) VALUES
    ('numbers_fts', 'Full text of what numbers count, are about and are measured in; its rowid is the number.'),
    ('date_facts', 'The dates that articles name, with the words they stand in and who said them.');
INSERT INTO column_notes (table_name, column_name, note) VALUES
    ('numbers_fts', 'text', 'The words of the number.'),
    ('numbers_fts', 'counted', 'The noun counted.'),
    ('numbers_fts', 'counted_phrase', 'The noun counted with the words that describe it.'),
    ('numbers_fts', 'about', 'What the value is a property of.'),
    ('numbers_fts', 'unit', 'The unit.'),
    ('who_said', 'start', 'Where it starts in the article''s body: the number of code points before it.'),
    ('who_said', 'end', 'Where it ends in the article''s body: the number of code points up to there.'),
    ('date_facts', 'number_id', 'The number that is the date.'),
    ('date_facts', 'day', 'The date as ISO 8601: 2025-10-02, 2025-10, 2025-Q3.'),
    ('date_facts', 'as_printed', 'As the article prints it.'),
    ('date_facts', 'said_by', 'Who named it; NULL: the article itself, or not known.'),
    ('date_facts', 'passage', 'The statement that names it, else the words around it.'),
    ('date_facts', 'article', 'The title of the article.'),
    ('date_facts', 'published', 'The day of publication, yyyy-mm-dd.'),
    ('date_facts', 'grain', 'How exact the date is: day, month, year.'),
    ('date_facts', 'statement_id', 'The statement that names it; NULL: the article''s own voice.'),
    ('date_facts', 'article_id', 'The article.');

-- What SQLite plans by: the proportions of a large collection of news, the same in every file, so that a question takes
-- the same way whatever ANALYZE would find (https://www.sqlite.org/optoverview.html, "Manual Control Of Query Plans").

ANALYZE;
DELETE FROM sqlite_stat1;
INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES
    ('articles', 'articles_by_published', '100000 20'),
    ('articles', 'articles_by_outlet', '100000 50'),
    ('articles', 'articles_by_external_id', '100000 1'),
    ('articles', 'sqlite_autoindex_articles_1', '100000 1'),
    ('statements', 'statements_by_article', '900000 9 1 1 1'),
    ('statements', 'statements_by_article_speaker', '900000 3'),
    ('statements', 'statements_by_speaker', '900000 20 20'),
    ('statements', 'statements_by_nested_in', '9000 1'),
    ('statements', 'statements_by_confidence', '900000 20000'),
    ('numbers', 'numbers_by_article', '1000000 10 1'),
    ('numbers', 'numbers_by_statement', '1000000 5'),
    ('numbers', 'numbers_by_unit', '1000000 60000 9000 10'),
    ('numbers', 'numbers_by_iso', '1000000 60000 30'),
    ('numbers', 'numbers_by_frame', '1000000 500 20'),
    ('numbers', 'numbers_by_organization', '1000000 50'),
    ('numbers', 'numbers_by_base', '1000000 20'),
    ('numbers', 'numbers_by_as_of', '1000000 20'),
    ('people', 'people_by_name', '80000 1'),
    ('people', 'sqlite_autoindex_people_1', '80000 1'),
    ('organizations', 'organizations_by_name', '50000 1'),
    ('organizations', 'organizations_by_acronym', '50000 10'),
    ('organizations', 'sqlite_autoindex_organizations_1', '50000 1'),
    ('places', 'places_by_name', '10000 1'),
    ('places', 'sqlite_autoindex_places_1', '10000 1'),
    ('speakers', 'speakers_by_name', '80000 1'),
    ('speakers', 'speakers_by_person', '80000 1'),
    ('speakers', 'speakers_by_organization', '80000 5'),
    ('speakers', 'speakers_by_place', '80000 50'),
    ('speakers', 'sqlite_autoindex_speakers_1', '80000 1'),
    ('article_people', 'article_people_by_article', '500000 5'),
    ('article_people', 'article_people_by_person', '500000 7'),
    ('article_organizations', 'article_organizations_by_article', '450000 5'),
    ('article_organizations', 'article_organizations_by_organization', '450000 9'),
    ('article_places', 'article_places_by_article', '400000 4'),
    ('article_places', 'article_places_by_place', '400000 40'),
    ('article_speakers', 'article_speakers_by_article', '400000 4'),
    ('article_speakers', 'article_speakers_by_speaker', '400000 6'),
    ('article_speakers', 'article_speakers_by_person', '400000 3'),
    ('person_names', 'person_names_by_person', '700000 1'),
    ('person_names', 'person_names_by_name', '700000 7'),
    ('organization_names', 'organization_names_by_organization', '500000 1'),
    ('organization_names', 'organization_names_by_name', '500000 8'),
    ('person_mentions', 'person_mentions_by_article', '1800000 18 1'),
    ('person_mentions', 'person_mentions_by_person', '1800000 4'),
    ('organization_mentions', 'organization_mentions_by_article', '850000 9 1'),
    ('organization_mentions', 'organization_mentions_by_organization', '850000 2'),
    ('place_mentions', 'place_mentions_by_article', '650000 7 1'),
    ('place_mentions', 'place_mentions_by_place', '650000 2'),
    ('roles', 'roles_by_article', '120000 2 1'),
    ('roles', 'roles_by_person', '120000 1'),
    ('same_quotes', 'same_quotes_by_first', '10000 2'),
    ('same_quotes', 'same_quotes', '10000 1');
ANALYZE sqlite_schema;

UPDATE meta SET value = '9' WHERE key = 'schema_version';
PRAGMA user_version = 9;
