-- name: denied
-- title: Who denied what
-- description: Denials, newest first.
-- shows: statement
-- words: topic
-- ask: (who|what people) (denied|denies) what [{period}]
-- ask: who (denied|denies) {topic} [{period}]
-- ask: what (did|does|has) {speaker} (deny|denied) [(about|on) {topic}] [{period}]
-- ask: what was denied [{period}]
-- ask: denials [(by|from) {speaker}] [(of|about) {topic}] [{period}]
-- ask: denials of {topic} by {speaker} [{period}]
-- ask: (did|has) {speaker} (deny|denied) (anything|something) [about {topic}] [{period}]
-- ask: (did|has) {speaker} (deny|denied) {topic} [{period}]
-- ask: (did|has) (anyone|anybody|somebody|someone) (deny|denied) (anything|something) [{period}]
-- ask: (did|has) (anyone|anybody|somebody|someone) (deny|denied) {topic} [{period}]
-- param topic: what the statement must mention (default: anything)
-- param speaker: who denied it (default: anyone)
-- param since: first day of publication (default: the oldest)
-- param until: last day of publication (default: the newest)
SELECT statement_id AS id, speaker, statement AS denied, said_at, article
FROM who_said
WHERE act = 'denied'
  AND (:topic IS NULL OR statement_id IN (SELECT rowid FROM statements_fts WHERE statements_fts MATCH :topic))
  AND (:speaker IS NULL
       OR speaker_id IN (SELECT id FROM speakers WHERE name = :speaker))
  AND (:since IS NULL OR said_at >= :since)
  AND (:until IS NULL OR said_at <= :until)
ORDER BY said_at DESC, article_id DESC, start
