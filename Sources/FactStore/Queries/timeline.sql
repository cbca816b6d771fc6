-- name: timeline
-- title: Timeline
-- description: What the articles that mention a topic say about which day, oldest first.
-- shows: number
-- chart: day said_by passage
-- words: topic
-- ask: timeline (of|for|on|about) {topic} [{period}]
-- ask: timeline {topic} {period}
-- ask: timeline {period}
-- ask: what happened (when|{period})
-- ask: when did what happen
-- ask: what happened (in|to|with|at) {topic} [{period}]
-- ask: what (has happened|is happening|'s happening) (in|to|with|at) {topic} [{period}]
-- ask: [key] (chronology|dates|events) [(of|for|about|on|in) {topic}] [{period}]
-- ask: {topic} timeline [{period}]
-- param topic: what the article must mention, by any of its names (default: any)
-- param since: first day that is named (default: the oldest)
-- param until: last day that is named (default: the newest)
SELECT number_id AS id, day, as_printed, said_by, passage, article
FROM date_facts
WHERE (:topic IS NULL OR article_id IN (SELECT rowid FROM articles_fts WHERE articles_fts MATCH :topic))
  AND (:since IS NULL OR day >= :since)
  AND (:until IS NULL OR day <= :until)
ORDER BY day, number_id
