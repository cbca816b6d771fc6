-- name: promises
-- title: Who promised what, by when
-- description: Promises and pledges with the first date that they name, newest first.
-- shows: statement
-- words: topic
-- ask: who (promised|pledged|vowed|has promised) what [{period}]
-- ask: who (promised|pledged|vowed|has promised) {topic} [{period}]
-- ask: what (did|has|have|does|do) {speaker} (promise|promised|pledge|pledged|vow|vowed) [(about|on|for|to) {topic}] [{period}]
-- ask: (did|has) {speaker} (promise|promised|pledge|pledged) {topic} [{period}]
-- ask: {speaker} 's (promises|pledges) [(about|on|for|to) {topic}] [{period}]
-- ask: what was (promised|pledged) [{period}]
-- ask: (promises|pledges) [(by|of|from) {speaker}] [(about|on) {topic}] [{period}]
-- ask: what did they promise [about {topic}] [{period}]
-- param topic: what the statement must mention (default: anything)
-- param speaker: who promised it (default: anyone)
-- param since: first day of publication (default: the oldest)
-- param until: last day of publication (default: the newest)
SELECT statement_id AS id, speaker, statement AS promised,
       (SELECT min(day) FROM date_facts AS d WHERE d.statement_id = w.statement_id) AS due, said_at, article
FROM who_said AS w
WHERE act IN ('pledged', 'promised')
  AND (:topic IS NULL OR statement_id IN (SELECT rowid FROM statements_fts WHERE statements_fts MATCH :topic))
  AND (:speaker IS NULL
       OR speaker_id IN (SELECT id FROM speakers WHERE name = :speaker))
  AND (:since IS NULL OR said_at >= :since)
  AND (:until IS NULL OR said_at <= :until)
ORDER BY said_at DESC, article_id DESC, start
