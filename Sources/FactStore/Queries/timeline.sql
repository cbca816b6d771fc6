-- name: timeline
-- title: Timeline
-- description: What the articles say about which day, oldest first.
-- param since: first day, yyyy-mm-dd (default: the oldest)
-- param until: last day, yyyy-mm-dd (default: the newest)
SELECT day, as_printed, speaker, statement, article
FROM timeline
WHERE (:since IS NULL OR day >= :since) AND (:until IS NULL OR day <= :until)
ORDER BY day, number_id
