-- name: statements by month
-- title: Statements by month
-- description: How many statements each month of publication has, oldest first.
-- chart: month statements
-- words: topic
-- ask: (statements|quotes) (by|per|each|over the) (month|months) [(about|on) {topic}] [{period}]
-- ask: how often (did|does|has) {speaker} (speak|spoken|say something) [(about|on) {topic}] [{period}]
-- ask: how often (is|was|are|were) {topic} mentioned [{period}]
-- ask: how (often|many times) (did|does|has) {speaker} (mention|mentioned|say|said|talk about|talked about|speak of|speak about) {topic} [{period}]
-- param topic: what the statement must mention (default: anything)
-- param speaker: whose words (default: anyone's)
-- param since: first day of publication (default: the oldest)
-- param until: last day of publication (default: the newest)
-- reads: whole table
SELECT substr(a.published, 1, 7) AS month, count(*) AS statements, count(DISTINCT s.speaker_id) AS speakers,
       count(DISTINCT s.article_id) AS articles
FROM articles AS a
JOIN statements AS s ON s.article_id = a.id
WHERE a.published IS NOT NULL AND s.rejected = 0
  AND (:topic IS NULL OR s.id IN (SELECT rowid FROM statements_fts WHERE statements_fts MATCH :topic))
  AND (:speaker IS NULL
       OR s.speaker_id IN (SELECT id FROM speakers WHERE name = :speaker))
  AND (:since IS NULL OR a.published >= :since)
  AND (:until IS NULL OR a.published <= :until)
GROUP BY substr(a.published, 1, 7)
ORDER BY month
