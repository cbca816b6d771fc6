-- name: warnings
-- title: Who warned of what
-- description: Warnings, threats and predictions, newest first.
-- shows: statement
-- words: topic
-- ask: who (warned of|warned about|warned|threatened|predicted|predicts|warns of|warns about) what [{period}]
-- ask: who (warned of|warned about|warned|threatened|predicted|predicts|warns of|warns about) {topic} [{period}]
-- ask: what (did|does|do) {speaker} (warn of|warn about|warn|threaten|predict) [{period}]
-- ask: (warnings|threats|predictions|forecasts) [(by|of|from) {speaker}] [(about|on) {topic}] [{period}]
-- param topic: what the statement must mention (default: anything)
-- param speaker: who warned (default: anyone)
-- param since: first day of publication (default: the oldest)
-- param until: last day of publication (default: the newest)
SELECT s.id, p.name AS speaker, s.told AS act, coalesce(s.content, s.text) AS warning, a.published AS said_at, a.title AS article
FROM articles AS a
JOIN statements AS s ON s.article_id = a.id
LEFT JOIN speakers AS p ON p.id = s.speaker_id
WHERE s.rejected = 0 AND s.told IN ('warned', 'threatened', 'predicted')
  AND (:topic IS NULL OR s.id IN (SELECT rowid FROM statements_fts WHERE statements_fts MATCH :topic))
  AND (:speaker IS NULL
       OR s.speaker_id IN (SELECT id FROM speakers WHERE instr('|' || :speaker || '|', '|' || name || '|') > 0))
  AND (:since IS NULL OR a.published >= :since)
  AND (:until IS NULL OR a.published <= :until)
ORDER BY a.published DESC, a.id DESC, s.start
