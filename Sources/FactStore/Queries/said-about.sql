-- name: said about
-- title: Said about whom
-- description: Statements by the person, organization or place that they mention by a name, a description or a pronoun.
-- shows: statement
-- reads: whole table
-- words: entity
-- ask: (who said what|what was said|what is said|what did people say|statements) about whom [{period}]
-- ask: said by {speaker} about {entity} [{period}]
-- ask: mentions of {entity} [{period}]
-- ask: who (was|is|were|are) talking about {entity} [{period}]
-- param entity: the person, organization or place (default: any)
-- param speaker: who speaks (default: anyone)
-- param since: first day of publication (default: the oldest)
-- param until: last day of publication (default: the newest)
WITH meant AS (
    SELECT m.article_id, m.start, m."end", e.name
    FROM people AS e
    JOIN article_people AS l ON l.person_id = e.id
    JOIN person_mentions AS m ON m.article_person_id = l.id
    WHERE (:entity IS NULL
           OR l.person_id IN (SELECT id FROM people WHERE name = :entity))
    UNION ALL
    SELECT m.article_id, m.start, m."end", e.name
    FROM organizations AS e
    JOIN article_organizations AS l ON l.organization_id = e.id
    JOIN organization_mentions AS m ON m.article_organization_id = l.id
    WHERE (:entity IS NULL
           OR l.organization_id IN (SELECT id FROM organizations WHERE name = :entity))
    UNION ALL
    SELECT m.article_id, m.start, m."end", e.name
    FROM places AS e
    JOIN article_places AS l ON l.place_id = e.id
    JOIN place_mentions AS m ON m.article_place_id = l.id
    WHERE (:entity IS NULL
           OR l.place_id IN (SELECT id FROM places WHERE name = :entity))
), mentioned AS (
    -- What is sorted out here is narrow: the text is read only of the rows that are left.
    SELECT DISTINCT s.id, m.name
    FROM meant AS m
    JOIN statements AS s ON s.article_id = m.article_id AND m.start >= s.start AND m."end" <= s."end"
    WHERE s.rejected = 0
      AND (:speaker IS NULL
           OR s.speaker_id IN (SELECT id FROM speakers WHERE name = :speaker))
)
SELECT s.id, m.name AS about, p.name AS speaker, coalesce(s.content, s.text) AS statement,
       a.published AS said_at, a.title AS article
FROM mentioned AS m
JOIN statements AS s ON s.id = m.id
JOIN articles AS a ON a.id = s.article_id
LEFT JOIN speakers AS p ON p.id = s.speaker_id
WHERE (:since IS NULL OR a.published >= :since)
  AND (:until IS NULL OR a.published <= :until)
ORDER BY a.published DESC, s.id, m.name
