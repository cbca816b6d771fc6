-- name: spoke for
-- title: Who spoke for an organization
-- description: People with a post at an organization, their posts, and how much they said; then the organization's own words.
-- shows: speaker
-- words: organization
-- ask: who (spoke|speaks|talks|talked) for {organization} [{period}]
-- ask: who (represents|represented|works for|worked for) {organization} [{period}]
-- param organization: the organization, by any of its names (default: any)
-- param since: first day of publication (default: the oldest)
-- param until: last day of publication (default: the newest)
WITH posts AS (
    SELECT DISTINCT o.name AS organization, e.person_id, r.title, r.article_id
    FROM article_organizations AS l
    JOIN organizations AS o ON o.id = l.organization_id
    JOIN organization_names AS f ON f.article_organization_id = l.id
    JOIN roles AS r ON r.article_id = l.article_id AND r.organization = f.name
    JOIN article_people AS e ON e.id = r.article_person_id
    WHERE (:organization IS NULL OR l.organization_id IN (
        SELECT id FROM organizations WHERE instr('|' || :organization || '|', '|' || name || '|') > 0))
)
SELECT p.id, h.organization, p.name AS speaker, min(h.title) AS post, count(DISTINCT s.id) AS statements,
       min(a.published) AS first_said, max(a.published) AS last_said
FROM posts AS h
JOIN speakers AS p ON p.person_id = h.person_id
JOIN statements AS s ON s.speaker_id = p.id AND s.article_id = h.article_id
JOIN articles AS a ON a.id = s.article_id
WHERE s.rejected = 0
  AND (:since IS NULL OR a.published >= :since)
  AND (:until IS NULL OR a.published <= :until)
GROUP BY h.organization, p.id, p.name
UNION ALL
SELECT p.id, o.name, p.name, NULL, count(*), min(a.published), max(a.published)
FROM organizations AS o
JOIN speakers AS p ON p.organization_id = o.id
JOIN statements AS s ON s.speaker_id = p.id
JOIN articles AS a ON a.id = s.article_id
WHERE s.rejected = 0
  AND (:organization IS NULL OR o.id IN (
      SELECT id FROM organizations WHERE instr('|' || :organization || '|', '|' || name || '|') > 0))
  AND (:since IS NULL OR a.published >= :since)
  AND (:until IS NULL OR a.published <= :until)
GROUP BY o.name, p.id, p.name
ORDER BY 2, 5 DESC, 3
