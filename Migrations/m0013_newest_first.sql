-- The newest statements are asked for most: with the article's own number in the view, the index by day gives them in order,
-- and SQLite need not read and sort all that was said on one day. And whether a user keeps queries in the database is told
-- without reading through those of the program.

DROP VIEW who_said;
CREATE VIEW who_said AS
SELECT s.id AS statement_id, p.name AS speaker, coalesce(s.content, s.text) AS statement, s.told AS act, s.kind,
       a.published AS said_at, a.title AS article, s.source AS as_printed, p.kind AS speaker_kind, s.confidence,
       a.id AS article_id, s.speaker_id, a.outlet, a.url, s.start, s."end"
FROM articles AS a
JOIN statements AS s ON s.article_id = a.id
LEFT JOIN speakers AS p ON p.id = s.speaker_id
WHERE s.rejected = 0;

CREATE INDEX canned_queries_of_users ON canned_queries (name) WHERE origin = 'user';

UPDATE meta SET value = '13' WHERE key = 'schema_version';
PRAGMA user_version = 13;
