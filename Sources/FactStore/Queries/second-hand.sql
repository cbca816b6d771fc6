-- name: second hand
-- title: Second-hand statements
-- description: Statements that one speaker reports of another, newest first.
-- shows: statement
-- ask: who (says|said) what who (says|said)
-- ask: (statements|words) (reported by|second hand|at second hand) [{speaker}] [{period}]
-- ask: hearsay [{period}]
-- ask: what does {speaker} say others said [{period}]
-- param speaker: who reports it (default: anyone)
-- param since: first day of publication (default: the oldest)
-- param until: last day of publication (default: the newest)
SELECT t.id, o.name AS reported_by, p.name AS speaker, coalesce(t.content, t.text) AS statement, a.published AS said_at,
       a.title AS article
FROM statements AS t
JOIN statements AS s ON s.id = t.nested_in
JOIN articles AS a ON a.id = t.article_id
LEFT JOIN speakers AS p ON p.id = t.speaker_id
LEFT JOIN speakers AS o ON o.id = s.speaker_id
WHERE t.nested_in IS NOT NULL AND t.rejected = 0
  AND (:speaker IS NULL
       OR s.speaker_id IN (SELECT id FROM speakers WHERE name = :speaker))
  AND (:since IS NULL OR a.published >= :since)
  AND (:until IS NULL OR a.published <= :until)
ORDER BY a.published DESC, t.id
