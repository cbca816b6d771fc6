-- name: spoke for
-- title: Who spoke for an organization or a country
-- description: People with a post at an organization or of a country, their posts, and how much they said; and its own words.
-- shows: speaker
-- chart: spoke_for speaker statements
-- reads: whole table
-- words: entity
-- ask: who (spoke|speaks|talks|talked) for {entity} [{period}]
-- ask: who (represents|represented|works for|worked for|works at|worked at) {entity} [{period}]
-- ask: (which|what) people (work|worked|speak|spoke) (for|at) {entity} [{period}]
-- ask: (spokesman|spokeswoman|spokesperson|spokespeople) (for|of) {entity} [{period}]
-- ask: people (at|of) {entity} [{period}]
-- param entity: the organization or place, by any of its names (default: any)
-- param since: first day of publication (default: the oldest)
-- param until: last day of publication (default: the newest)
WITH bodies AS (
    SELECT o.name AS body, l.article_id, f.name AS form, true AS is_organization
    FROM organizations AS o
    JOIN article_organizations AS l ON l.organization_id = o.id
    JOIN organization_names AS f ON f.article_organization_id = l.id
    WHERE (:entity IS NULL OR o.id IN (SELECT id FROM organizations WHERE name = :entity))
    UNION
    SELECT o.name, l.article_id, l.name, false
    FROM places AS o
    JOIN article_places AS l ON l.place_id = o.id
    WHERE (:entity IS NULL OR o.id IN (SELECT id FROM places WHERE name = :entity))
),
voices AS (
    SELECT b.body, p.id, p.name AS speaker, r.title AS post, p.person_id, b.article_id
    FROM bodies AS b
    JOIN roles AS r ON r.article_id = b.article_id
     AND CASE WHEN b.is_organization THEN r.organization ELSE r.place END = b.form
    JOIN article_people AS e ON e.id = r.article_person_id
    JOIN speakers AS p ON p.person_id = e.person_id
    UNION
    SELECT b.body, p.id, p.name, NULL, NULL, b.article_id
    FROM bodies AS b
    JOIN speakers AS p ON p.name = b.body AND p.kind IN ('organization', 'country')
)
SELECT v.id, v.body AS spoke_for, v.speaker, min(v.post) AS post, count(DISTINCT s.id) AS statements,
       min(a.published) AS first_said, max(a.published) AS last_said
FROM voices AS v
JOIN statements AS s ON s.article_id = v.article_id AND s.speaker_id = v.id
JOIN articles AS a ON a.id = s.article_id
WHERE s.rejected = 0
  AND (:since IS NULL OR a.published >= :since)
  AND (:until IS NULL OR a.published <= :until)
GROUP BY v.body, v.id, v.speaker
ORDER BY v.body, statements DESC, v.speaker
