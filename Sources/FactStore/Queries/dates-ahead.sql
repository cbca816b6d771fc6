-- name: dates ahead
-- title: Dates ahead
-- description: Days that articles name and that lie after their publication, the nearest first.
-- shows: number
-- ask: (which|what) dates (are|lie) ahead [{period}]
-- ask: (upcoming|future|coming) (dates|events|deadlines) [(about|on|for|of) {topic}] [{period}]
-- ask: what (happens|will happen|is planned|comes) next
-- ask: what is (planned|scheduled|ahead|due) [{period}]
-- ask: deadlines [(about|on|for|of) {topic}] [{period}]
-- param topic: what the statement must mention (default: anything)
-- param since: first day that is named (default: the day after the article)
-- param until: last day that is named (default: any)
SELECT n.id, n.iso AS day, n.text AS as_printed, coalesce(s.content, s.text) AS statement, p.name AS speaker,
       a.published, a.title AS article
FROM numbers AS n
JOIN articles AS a ON a.id = n.article_id
LEFT JOIN statements AS s ON s.id = n.statement_id
LEFT JOIN speakers AS p ON p.id = s.speaker_id
WHERE n.kind = 'date' AND n.iso > a.published
  AND (:topic IS NULL OR n.id IN (
      SELECT d.id FROM numbers AS d WHERE d.statement_id IN (
          SELECT rowid FROM statements_fts WHERE statements_fts MATCH :topic)))
  AND (:since IS NULL OR n.iso >= :since)
  AND (:until IS NULL OR n.iso <= :until)
ORDER BY n.iso, n.id
