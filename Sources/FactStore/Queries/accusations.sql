-- name: accusations
-- title: Who accused or criticized whom
-- description: Accusations and criticism, newest first.
-- shows: statement
-- words: topic
-- ask: who (accused|criticized|blamed|attacked|condemned) (whom|who) [{period}]
-- ask: who (accused|criticized|blamed|attacked|condemned|has criticized) {topic} [{period}]
-- ask: (whom|who|what) (did|does|has) {speaker} (accuse|accused|criticize|criticized|blame|blamed|attack|condemn) [(about|over|for) {topic}] [{period}]
-- ask: did (anyone|anybody|somebody|someone) (accuse|criticize|blame|attack|condemn) {topic} [{period}]
-- ask: did {speaker} (accuse|criticize|blame|attack|condemn) {topic} [{period}]
-- ask: (accusations|criticism|criticisms|attacks) [(by|from) {speaker}] [(of|against|about|on) {topic}] [{period}]
-- param topic: what the accusation must mention (default: anything)
-- param speaker: who accused (default: anyone)
-- param since: first day of publication (default: the oldest)
-- param until: last day of publication (default: the newest)
SELECT statement_id AS id, speaker, act, statement AS accusation, said_at, article
FROM who_said
WHERE act IN ('accused', 'criticized')
  AND (:topic IS NULL OR statement_id IN (SELECT rowid FROM statements_fts WHERE statements_fts MATCH :topic))
  AND (:speaker IS NULL
       OR speaker_id IN (SELECT id FROM speakers WHERE name = :speaker))
  AND (:since IS NULL OR said_at >= :since)
  AND (:until IS NULL OR said_at <= :until)
ORDER BY said_at DESC, article_id DESC, start
