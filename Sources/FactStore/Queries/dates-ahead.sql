-- name: dates ahead
-- title: Dates ahead
-- description: Days that articles name and that lie after their publication, the nearest first.
-- shows: number
-- chart: day said_by passage
-- ask: (which|what) dates (are|lie) ahead [{period}]
-- ask: (upcoming|future|coming) (dates|events|deadlines) [(about|on|for|of) {topic}] [{period}]
-- ask: what (happens|will happen|is planned|comes) next
-- ask: what is (planned|scheduled|ahead|due) [{period}]
-- ask: deadlines [(about|on|for|of) {topic}] [{period}]
-- param topic: what the article must mention, by any of its names (default: anything)
-- param since: first day that is named (default: the day after the article)
-- param until: last day that is named (default: any)
SELECT number_id AS id, day, as_printed, said_by, passage, published, article
FROM date_facts
WHERE day > published
  AND (:topic IS NULL OR article_id IN (SELECT rowid FROM articles_fts WHERE articles_fts MATCH :topic))
  AND (:since IS NULL OR day >= :since)
  AND (:until IS NULL OR day <= :until)
ORDER BY day, number_id
