-- name: timeline
-- title: Timeline
-- description: What the articles say about which day, oldest first.
-- words: words
-- param words: words that the statement must hold (default: any)
-- param since: first day, yyyy-mm-dd (default: the oldest)
-- param until: last day, yyyy-mm-dd (default: the newest)
SELECT day, as_printed, speaker, statement, article
FROM timeline
WHERE (:words IS NULL OR statement_id IN (SELECT rowid FROM statements_fts WHERE statements_fts MATCH :words))
  AND (:since IS NULL OR day >= :since)
  AND (:until IS NULL OR day <= :until)
ORDER BY day, number_id
