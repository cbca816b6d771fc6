-- name: speakers by outlet
-- title: Whom an outlet quotes
-- description: How often each outlet quotes each speaker, most first.
-- shows: speaker
-- chart: outlet speaker statements
-- reads: whole table
-- words: outlet
-- ask: (whom|who) does {outlet} quote [most] [{period}]
-- ask: (whom|who) do (outlets|papers) quote [most] [{period}]
-- ask: (speakers|sources) (in|of|by) {outlet} [{period}]
-- ask: (which|what) (outlets|papers) (quote|quoted) {speaker} [most] [{period}]
-- ask: who quotes {speaker} [most] [{period}]
-- param outlet: the publication (default: any)
-- param speaker: who is quoted (default: anyone)
-- param since: first day of publication (default: the oldest)
-- param until: last day of publication (default: the newest)
SELECT s.speaker_id AS id, a.outlet, p.name AS speaker, count(*) AS statements,
       count(DISTINCT s.article_id) AS articles, min(a.published) AS first_said, max(a.published) AS last_said
FROM statements AS s
JOIN articles AS a ON a.id = s.article_id
JOIN speakers AS p ON p.id = s.speaker_id
WHERE a.outlet IS NOT NULL AND s.rejected = 0
  AND (:outlet IS NULL
       OR a.outlet IN (SELECT outlet FROM articles WHERE outlet = :outlet))
  AND (:speaker IS NULL
       OR s.speaker_id IN (SELECT id FROM speakers WHERE name = :speaker))
  AND (:since IS NULL OR a.published >= :since)
  AND (:until IS NULL OR a.published <= :until)
GROUP BY a.outlet, s.speaker_id
ORDER BY statements DESC, a.outlet, p.name
