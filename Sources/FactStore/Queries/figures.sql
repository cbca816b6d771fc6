-- name: figures
-- title: Figures that sources gave
-- description: Statements that hold a quantity, with the quantity, newest first.
-- shows: statement
-- words: topic
-- ask: (figures|statistics) [(by|of|from|given by) {speaker}] [(about|on) {topic}] [{period}]
-- ask: (which|what) (figures|statistics|numbers) (did|does|has|have) {speaker} (give|given|gave|cite|cited|mention|mentioned|quote|quoted) [(about|on|for) {topic}] [{period}]
-- ask: {topic} (figures|statistics) [{period}]
-- ask: {speaker} 's (figures|statistics|numbers) [(about|on|for) {topic}] [{period}]
-- ask: statements with (numbers|figures) [(by|of|from) {speaker}] [(about|on) {topic}] [{period}]
-- param topic: what the statement must mention (default: anything)
-- param speaker: who gave it (default: anyone)
-- param since: first day of publication (default: the oldest)
-- param until: last day of publication (default: the newest)
SELECT w.statement_id AS id, speaker, n.text AS figure, coalesce(n.about, n.counted_phrase) AS what, statement, said_at
FROM who_said AS w
JOIN numbers AS n ON n.statement_id = w.statement_id
WHERE n.kind NOT IN ('date', 'time', 'identifier', 'ordinal')
  AND (:topic IS NULL OR w.statement_id IN (SELECT rowid FROM statements_fts WHERE statements_fts MATCH :topic))
  AND (:speaker IS NULL
       OR speaker_id IN (SELECT id FROM speakers WHERE name = :speaker))
  AND (:since IS NULL OR said_at >= :since)
  AND (:until IS NULL OR said_at <= :until)
ORDER BY said_at DESC, w.article_id DESC, w.start, n.start
