-- name: denied
-- title: Who denied what
-- description: Denials, newest first.
-- shows: statement
-- words: topic
-- ask: (who|what people) (denied|denies) what [{period}]
-- ask: who (denied|denies) {topic} [{period}]
-- ask: what did {speaker} deny [{period}]
-- ask: what does {speaker} deny
-- ask: what was denied [{period}]
-- ask: denials [(by|of|from) {speaker}] [{period}]
-- ask: did {speaker} deny {topic} [{period}]
-- param topic: what the statement must mention (default: anything)
-- param speaker: who denied it (default: anyone)
-- param since: first day of publication (default: the oldest)
-- param until: last day of publication (default: the newest)
SELECT s.id, p.name AS speaker, coalesce(s.content, s.text) AS denied, a.published AS said_at, a.title AS article
FROM articles AS a
JOIN statements AS s ON s.article_id = a.id
LEFT JOIN speakers AS p ON p.id = s.speaker_id
WHERE s.rejected = 0 AND s.told = 'denied'
  AND (:topic IS NULL OR s.id IN (SELECT rowid FROM statements_fts WHERE statements_fts MATCH :topic))
  AND (:speaker IS NULL
       OR s.speaker_id IN (SELECT id FROM speakers WHERE instr('|' || :speaker || '|', '|' || name || '|') > 0))
  AND (:since IS NULL OR a.published >= :since)
  AND (:until IS NULL OR a.published <= :until)
ORDER BY a.published DESC, a.id DESC, s.start
