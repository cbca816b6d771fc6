-- name: promises
-- title: Who promised what, by when
-- description: Promises and pledges with the first date that they name, newest first.
-- shows: statement
-- words: topic
-- ask: who (promised|pledged|vowed) what [{period}]
-- ask: who (promised|pledged|vowed) {topic} [{period}]
-- ask: what (did|has|does|do) {speaker} (promise|promised|pledge|pledged) [{period}]
-- ask: what was (promised|pledged) [{period}]
-- ask: (promises|pledges) [(by|of|from) {speaker}] [(about|on) {topic}] [{period}]
-- ask: what did they promise [about {topic}] [{period}]
-- param topic: what the statement must mention (default: anything)
-- param speaker: who promised it (default: anyone)
-- param since: first day of publication (default: the oldest)
-- param until: last day of publication (default: the newest)
SELECT s.id, p.name AS speaker, coalesce(s.content, s.text) AS promised,
       (SELECT min(n.iso) FROM numbers AS n WHERE n.statement_id = s.id AND coalesce(n.kind, '') = 'date') AS due,
       a.published AS said_at, a.title AS article
FROM articles AS a
JOIN statements AS s ON s.article_id = a.id
LEFT JOIN speakers AS p ON p.id = s.speaker_id
WHERE s.rejected = 0 AND s.told IN ('pledged', 'promised')
  AND (:topic IS NULL OR s.id IN (SELECT rowid FROM statements_fts WHERE statements_fts MATCH :topic))
  AND (:speaker IS NULL
       OR s.speaker_id IN (SELECT id FROM speakers WHERE instr('|' || :speaker || '|', '|' || name || '|') > 0))
  AND (:since IS NULL OR a.published >= :since)
  AND (:until IS NULL OR a.published <= :until)
ORDER BY a.published DESC, a.id DESC, s.start
