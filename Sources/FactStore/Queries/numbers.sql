-- name: numbers
-- title: Numbers
-- description: Every quantity with its unit, what it is about and who gave it; nobody means the article's own voice.
-- shows: number
-- words: topic
-- ask: (numbers|quantities) (about|on|for|of) {topic} [{period}]
-- ask: (numbers|quantities) (by|from|of) {speaker} [about {topic}] [{period}]
-- ask: (numbers|quantities) [{topic}] {period}
-- ask: how much (did|does|do|is|was|are|were|has|have|will|would) {topic} [{period}]
-- ask: how much {topic} [{period}]
-- ask: {topic} numbers [{period}]
-- param topic: what it counts, is about or is measured in (default: anything)
-- param speaker: who gave it (default: anyone)
-- param since: first day of publication, yyyy-mm-dd (default: the oldest)
-- param until: last day of publication, yyyy-mm-dd (default: the newest)
SELECT f.number_id AS id, f.stated, f.value, f.unit, f.how, f.what, f.said_by, f.as_of, f.article
FROM number_facts AS f
JOIN articles AS a ON a.id = f.article_id
WHERE (:topic IS NULL OR f.number_id IN (SELECT rowid FROM numbers_fts WHERE numbers_fts MATCH :topic))
  AND (:speaker IS NULL OR f.number_id IN (
      SELECT x.id FROM speakers AS w JOIN statements AS q ON q.speaker_id = w.id JOIN numbers AS x ON x.statement_id = q.id
      WHERE q.rejected = 0 AND w.id IN (SELECT id FROM speakers WHERE name = :speaker)))
  AND (:since IS NULL OR a.published >= :since)
  AND (:until IS NULL OR a.published <= :until)
ORDER BY f.article_id, f.number_id
