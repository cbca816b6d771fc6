-- name: timeline
-- title: Timeline
-- description: What the articles say about which day, oldest first.
-- shows: number
-- words: topic
-- ask: timeline (of|for|on|about) {topic} [{period}]
-- ask: timeline {topic} {period}
-- ask: timeline {period}
-- ask: what happened (when|{period})
-- ask: when did what happen
-- ask: what happened (in|to|with) {topic} [{period}]
-- ask: (chronology|dates) [(of|for|about|on) {topic}] [{period}]
-- param topic: what the statement, or the article's title, must mention (default: any)
-- param since: first day that is named (default: the oldest)
-- param until: last day that is named (default: the newest)
SELECT n.id, n.iso AS day, n.text AS as_printed, p.name AS speaker, coalesce(s.content, s.text) AS statement,
       a.title AS article
FROM numbers AS n
JOIN articles AS a ON a.id = n.article_id
LEFT JOIN statements AS s ON s.id = n.statement_id
LEFT JOIN speakers AS p ON p.id = s.speaker_id
WHERE n.kind = 'date' AND n.iso IS NOT NULL
  AND (:topic IS NULL OR n.id IN (
      SELECT d.id FROM numbers AS d WHERE d.statement_id IN (
          SELECT rowid FROM statements_fts WHERE statements_fts MATCH :topic)
      UNION SELECT d.id FROM numbers AS d WHERE d.article_id IN (
          SELECT rowid FROM articles_fts WHERE articles_fts MATCH 'title : (' || :topic || ')')))
  AND (:since IS NULL OR n.iso >= :since)
  AND (:until IS NULL OR n.iso <= :until)
ORDER BY n.iso, n.id
