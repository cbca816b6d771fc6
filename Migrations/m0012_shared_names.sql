-- Conflicts: articles write about one thing where a place or body stands close to both numbers, or a person is what both
-- numbers are said of; a dateline, or names that stand anywhere, are those of two events as well.

DROP VIEW conflicts;
CREATE VIEW conflicts AS
WITH given AS (
    SELECT n.*, a.published, o.organization_id, s.speaker_id,
           -- The digits written tell how far two values may lie apart and still agree; words count exactly.
           abs(n.value) * CASE WHEN n.bound = '~' THEN 0.1 ELSE CASE coalesce(n.significant, 0)
                WHEN 0 THEN 0.0 WHEN 1 THEN 0.1 WHEN 2 THEN 0.05 WHEN 3 THEN 0.005 ELSE 0.0005 END END AS tolerance
    FROM numbers AS n
    JOIN articles AS a ON a.id = n.article_id
    LEFT JOIN article_organizations AS o ON o.id = n.about_article_organization_id
    LEFT JOIN statements AS s ON s.id = n.statement_id AND s.rejected = 0
    WHERE n.predicate IS NOT NULL AND n.subject IS NOT NULL
),
mentions AS NOT MATERIALIZED (
    SELECT m.article_id, m.start, 'place' || p.place_id AS name
    FROM place_mentions AS m
    JOIN article_places AS p ON p.id = m.article_place_id
    WHERE p.kind IS NOT 'country'
    UNION ALL
    SELECT m.article_id, m.start, 'organization' || o.organization_id
    FROM organization_mentions AS m
    JOIN article_organizations AS o ON o.id = m.article_organization_id
),
named AS NOT MATERIALIZED (
    -- The names close to a number, but not those in the dateline, and the person that it is said of.
    SELECT n.id AS number_id, m.name
    FROM numbers AS n
    JOIN articles AS a ON a.id = n.article_id
    JOIN mentions AS m ON m.article_id = n.article_id AND m.start >= coalesce(a.prose_start, 0)
         AND m.start BETWEEN n.start - 200 AND n.start + 200
    UNION ALL
    SELECT n.id, 'person' || p.person_id
    FROM numbers AS n
    JOIN article_people AS p ON p.article_id = n.article_id AND lower(p.name) = n.subject
),
pairs AS (
    -- One event on two days: only what happens once can be dated twice, and days far apart are those of two events.
    SELECT x.id AS x, y.id AS y, 'day' AS reason
    FROM given AS x
    JOIN given AS y ON y.predicate = x.predicate AND y.subject = x.subject AND y.article_id = x.article_id AND y.id > x.id
    WHERE x.kind IN ('date', 'duration') AND y.kind IN ('date', 'duration')
      AND x.grain = 'day' AND y.grain = 'day' AND x.iso_end IS NULL AND y.iso_end IS NULL
      AND x.iso GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'
      AND y.iso GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND x.iso <> y.iso
      AND abs(julianday(x.iso) - julianday(y.iso)) <= 60 AND x.statement_id IS NOT y.statement_id
      AND x.predicate IN ('expire', 'lapse', 'end', 'begin', 'start', 'open', 'close', 'launch', 'die', 'resign', 'conclude')
      -- A day on which a value was reached comes again: shares close on each.
      AND NOT EXISTS (SELECT 1 FROM numbers AS v WHERE v.as_of_id IN (x.id, y.id) AND v.predicate = x.predicate)
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
      AND x.role IS y.role AND x.role IS NOT 'from'
      -- What rises twice rises by two amounts; of 500 jobs cut and 900 jobs cut one is wrong.
      AND (x.role IS NOT 'change' OR x.counted IS NOT NULL) AND x.base_id IS NULL AND y.base_id IS NULL
      AND x.direction IS y.direction AND x.modality IS y.modality
      AND abs(x.value - y.value) > max(x.tolerance, y.tolerance)
      AND (x.speaker_id IS NULL OR x.speaker_id IS NOT y.speaker_id)
      AND (x.article_id = y.article_id AND x.statement_id IS NOT y.statement_id
           OR x.article_id <> y.article_id AND abs(julianday(x.published) - julianday(y.published)) <= 7
              -- Who gives both values says two things.
              AND NOT EXISTS (SELECT 1 FROM numbers AS v WHERE v.article_id = y.article_id AND v.predicate = x.predicate
                              AND v.subject = x.subject AND v.value = x.value)
              AND NOT EXISTS (SELECT 1 FROM numbers AS v WHERE v.article_id = x.article_id AND v.predicate = x.predicate
                              AND v.subject = x.subject AND v.value = y.value)
              AND x.organization_id IS y.organization_id
              -- Of two companies each has its shops, and of two fires each its dead.
              AND (x.organization_id IS NOT NULL
                   OR EXISTS (SELECT 1 FROM named AS p JOIN named AS q ON q.name = p.name
                              WHERE p.number_id = x.id AND q.number_id = y.id)))
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

UPDATE meta SET value = '12' WHERE key = 'schema_version';
PRAGMA user_version = 12;
