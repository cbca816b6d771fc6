-- What an article tells that somebody does not say.

ALTER TABLE statements ADD COLUMN negated INTEGER NOT NULL DEFAULT 0 CHECK (negated IN (0, 1));
ALTER TABLE statements ADD COLUMN told TEXT
    GENERATED ALWAYS AS (CASE negated WHEN 1 THEN 'not ' || act ELSE act END) VIRTUAL;

DROP VIEW who_said;
CREATE VIEW who_said AS
SELECT s.id AS statement_id, p.name AS speaker, coalesce(s.content, s.text) AS statement, s.told AS act, s.kind,
       a.published AS said_at, a.title AS article, s.source AS as_printed, p.kind AS speaker_kind, s.confidence,
       s.article_id, s.speaker_id, a.outlet, a.url
FROM statements AS s
JOIN articles AS a ON a.id = s.article_id
LEFT JOIN speakers AS p ON p.id = s.speaker_id
WHERE s.rejected = 0;

INSERT INTO column_notes (table_name, column_name, note) VALUES
    ('statements', 'negated', '1 when the article tells that the source does not do so: never said, declined to agree.'),
    ('statements', 'told', 'The act as it is told: said, or not said.');

UPDATE column_notes SET note = 'What the speaker does: said, asked, denied; with not in front when the article says that it was not done.'
    WHERE table_name = 'who_said' AND column_name = 'act';

UPDATE meta SET value = '8' WHERE key = 'schema_version';
PRAGMA user_version = 8;
