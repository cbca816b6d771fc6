-- name: accusations
-- title: Who accused or criticized whom
-- description: Accusations and criticism, newest first.
-- shows: statement
-- words: topic
-- ask: who (accused|criticized|criticised|blamed) (whom|who) [{period}]
-- ask: who (accused|criticized|criticised|blamed) {topic} [{period}]
-- ask: (whom|who) (did|does) {speaker} (accuse|criticize|criticise|blame) [{period}]
-- ask: (accusations|criticism) [(by|from) {speaker}] [(of|against|about) {topic}] [{period}]
-- param topic: what the accusation must mention (default: anything)
-- param speaker: who accused (default: anyone)
-- param since: first day of publication (default: the oldest)
-- param until: last day of publication (default: the newest)
SELECT s.id, p.name AS speaker, s.told AS act, coalesce(s.content, s.text) AS accusation, a.published AS said_at, a.title AS article
FROM articles AS a
JOIN statements AS s ON s.article_id = a.id
LEFT JOIN speakers AS p ON p.id = s.speaker_id
WHERE s.rejected = 0 AND s.told IN ('accused', 'criticized')
  AND (:topic IS NULL OR s.id IN (SELECT rowid FROM statements_fts WHERE statements_fts MATCH :topic))
  AND (:speaker IS NULL
       OR s.speaker_id IN (SELECT id FROM speakers WHERE instr('|' || :speaker || '|', '|' || name || '|') > 0))
  AND (:since IS NULL OR a.published >= :since)
  AND (:until IS NULL OR a.published <= :until)
ORDER BY a.published DESC, a.id DESC, s.start
