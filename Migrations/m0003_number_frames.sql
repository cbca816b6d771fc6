-- What a number is said of, so that two numbers can be held against each other.
ALTER TABLE numbers ADD COLUMN predicate TEXT;  -- expire in `the mandate expires in 11 days`
ALTER TABLE numbers ADD COLUMN subject TEXT;    -- mandate
CREATE INDEX numbers_by_frame ON numbers (predicate, subject);

DROP VIEW conflicts;
CREATE VIEW conflicts AS
WITH given AS (
    SELECT n.*, coalesce(n.counted, n.unit) AS measured, a.title, a.published, p.name AS speaker,
           -- The digits written tell how far two values may lie apart and still agree; words count exactly.
           abs(n.value) * CASE WHEN n.bound = '~' THEN 0.1 ELSE CASE coalesce(n.significant, 0)
                WHEN 0 THEN 0.0 WHEN 1 THEN 0.1 WHEN 2 THEN 0.05 WHEN 3 THEN 0.005 ELSE 0.0005 END END AS tolerance
    FROM numbers AS n
    JOIN articles AS a ON a.id = n.article_id
    LEFT JOIN statements AS s ON s.id = n.statement_id
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
LEFT JOIN statements AS xs ON xs.id = x.statement_id
LEFT JOIN speakers AS xp ON xp.id = xs.speaker_id
LEFT JOIN statements AS ys ON ys.id = y.statement_id
LEFT JOIN speakers AS yp ON yp.id = ys.speaker_id;

UPDATE table_notes SET note = 'Pairs of numbers that cannot both be right: one event on two days, one count of one thing with values further apart than their digits allow, and totals that their parts do not add up to.'
WHERE name = 'conflicts';
DELETE FROM column_notes WHERE table_name = 'conflicts';
INSERT INTO column_notes (table_name, column_name, note) VALUES
    ('numbers', 'predicate', 'The verb of its clause, as a lemma: expire.'),
    ('numbers', 'subject', 'The head noun of that verb''s subject, singular: mandate.'),
    ('conflicts', 'reason', 'day, value or sum: what disagrees.'),
    ('conflicts', 'subject', 'The head noun of what both are said of.'),
    ('conflicts', 'predicate', 'The verb of both clauses.'),
    ('conflicts', 'measured', 'The noun counted, or the unit.'),
    ('conflicts', 'stated', 'The words of the number.'),
    ('conflicts', 'value', 'Its value, or the day it stands for.'),
    ('conflicts', 'said_by', 'Who gave it; NULL: the article itself, or not known.'),
    ('conflicts', 'article', 'The title of the article.'),
    ('conflicts', 'other_stated', 'The words of the other number; of a sum the first part.'),
    ('conflicts', 'other_value', 'The value of the other number, or the day it stands for.'),
    ('conflicts', 'other_said_by', 'Who gave the other number.'),
    ('conflicts', 'other_article', 'The title of the other article.'),
    ('conflicts', 'number_id', 'The number.'),
    ('conflicts', 'other_number_id', 'The other number.'),
    ('conflicts', 'article_id', 'The article.'),
    ('conflicts', 'other_article_id', 'The other article.');

PRAGMA user_version = 3;
