-- name: who talks about whom
-- title: Who talks about whom
-- description: How often each speaker mentions each person, organization or place, most first.
-- shows: speaker
-- chart: speaker about statements
-- reads: whole table
-- words: speaker
-- ask: (whom|who) does {speaker} (talk about|speak about|mention) [most] [{period}]
-- ask: who (speaks|spoke|talked) about whom [most] [{period}]
-- param speaker: who speaks (default: anyone)
-- param since: first day of publication (default: the oldest)
-- param until: last day of publication (default: the newest)
WITH meant AS (
    SELECT s.id, s.speaker_id, s.article_id, e.name
    FROM statements AS s
    JOIN person_mentions AS m ON m.article_id = s.article_id AND m.start >= s.start AND m.start < s."end"
    JOIN article_people AS l ON l.id = m.article_person_id
    JOIN people AS e ON e.id = l.person_id
    WHERE s.rejected = 0 AND (:speaker IS NULL
           OR s.speaker_id IN (SELECT id FROM speakers WHERE name = :speaker))
    UNION ALL
    SELECT s.id, s.speaker_id, s.article_id, e.name
    FROM statements AS s
    JOIN organization_mentions AS m ON m.article_id = s.article_id AND m.start >= s.start AND m.start < s."end"
    JOIN article_organizations AS l ON l.id = m.article_organization_id
    JOIN organizations AS e ON e.id = l.organization_id
    WHERE s.rejected = 0 AND (:speaker IS NULL
           OR s.speaker_id IN (SELECT id FROM speakers WHERE name = :speaker))
    UNION ALL
    SELECT s.id, s.speaker_id, s.article_id, e.name
    FROM statements AS s
    JOIN place_mentions AS m ON m.article_id = s.article_id AND m.start >= s.start AND m.start < s."end"
    JOIN article_places AS l ON l.id = m.article_place_id
    JOIN places AS e ON e.id = l.place_id
    WHERE s.rejected = 0 AND (:speaker IS NULL
           OR s.speaker_id IN (SELECT id FROM speakers WHERE name = :speaker))
)
SELECT m.speaker_id AS id, p.name AS speaker, m.name AS about, count(DISTINCT m.id) AS statements
FROM meant AS m
JOIN articles AS a ON a.id = m.article_id
JOIN speakers AS p ON p.id = m.speaker_id
WHERE m.name <> p.name
  AND (:since IS NULL OR a.published >= :since)
  AND (:until IS NULL OR a.published <= :until)
GROUP BY m.speaker_id, p.name, m.name
ORDER BY statements DESC, p.name, m.name
