-- name: warnings
-- title: Who warned of what
-- description: Warnings, threats and predictions, newest first.
-- shows: statement
-- words: topic
-- ask: who (warned of|warned about|warned|threatened|predicted|predicts|warns of|warns about) what [{period}]
-- ask: who (warned of|warned about|warned|threatened|predicted|predicts|warns of|warns about) {topic} [{period}]
-- ask: what (did|does|do|has) {speaker} (warn of|warned of|warn about|warned about|warn|threaten|predict|predicted|expect|forecast) [(about|on|for) {topic}] [{period}]
-- ask: (did|has) {speaker} (warn of|warned of|warn about|threaten|predict|predicted) {topic} [{period}]
-- ask: (warnings|threats|predictions|forecasts) [(by|of|from) {speaker}] [(about|on) {topic}] [{period}]
-- param topic: what the statement must mention (default: anything)
-- param speaker: who warned (default: anyone)
-- param since: first day of publication (default: the oldest)
-- param until: last day of publication (default: the newest)
SELECT statement_id AS id, speaker, act, statement AS warning, said_at, article
FROM who_said
WHERE act IN ('warned', 'threatened', 'predicted')
  AND (:topic IS NULL OR statement_id IN (SELECT rowid FROM statements_fts WHERE statements_fts MATCH :topic))
  AND (:speaker IS NULL
       OR speaker_id IN (SELECT id FROM speakers WHERE name = :speaker))
  AND (:since IS NULL OR said_at >= :since)
  AND (:until IS NULL OR said_at <= :until)
ORDER BY said_at DESC, article_id DESC, start
