-- name: dates ahead
-- title: Dates ahead
-- description: Days that articles name and that lie after their publication, the nearest first.
-- shows: number
-- chart: day said_by passage
-- periods: ahead
-- ask: (which|what) dates (are|lie) ahead [{period}]
-- ask: (events|dates|deadlines) ahead [(about|on|for|of|in) {topic}] [{period}]
-- ask: {period} (dates|events|deadlines) [(about|on|for|of|in) {topic}]
-- ask: what (happens|will happen|is planned|comes|is) {period} [(with|to|for|about|in) {topic}]
-- ask: what is (planned|scheduled|ahead|due|coming up) [(for|about|in|with) {topic}] [{period}]
-- ask: what (will happen|is going to happen|is due to happen) {period}
-- ask: (events|dates|deadlines) {period}
-- ask: [planned] deadlines [(about|on|for|of) {topic}] [{period}]
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
