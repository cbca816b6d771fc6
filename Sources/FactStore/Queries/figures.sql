-- name: figures
-- title: Figures that sources gave
-- description: Statements that hold a quantity, with the quantity, newest first.
-- shows: statement
-- reads: whole table
-- words: topic
-- ask: (figures|statistics) [(by|of|from|given by) {speaker}] [(about|on) {topic}] [{period}]
-- ask: what (figures|statistics) did {speaker} (give|cite|mention) [(about|on) {topic}] [{period}]
-- ask: statements with (numbers|figures) [(by|of|from) {speaker}] [(about|on) {topic}] [{period}]
-- param topic: what the statement must mention (default: anything)
-- param speaker: who gave it (default: anyone)
-- param since: first day of publication (default: the oldest)
-- param until: last day of publication (default: the newest)
SELECT s.id, p.name AS speaker, n.text AS figure, coalesce(n.about, n.counted_phrase) AS what,
       coalesce(s.content, s.text) AS statement, a.published AS said_at
FROM articles AS a
JOIN statements AS s ON s.article_id = a.id
LEFT JOIN numbers AS n ON n.statement_id = s.id
LEFT JOIN speakers AS p ON p.id = s.speaker_id
WHERE s.rejected = 0 AND coalesce(n.kind, 'date') NOT IN ('date', 'time', 'identifier', 'ordinal')
  AND (:topic IS NULL OR s.id IN (SELECT rowid FROM statements_fts WHERE statements_fts MATCH :topic))
  AND (:speaker IS NULL
       OR s.speaker_id IN (SELECT id FROM speakers WHERE instr('|' || :speaker || '|', '|' || name || '|') > 0))
  AND (:since IS NULL OR a.published >= :since)
  AND (:until IS NULL OR a.published <= :until)
ORDER BY a.published DESC, a.id DESC, s.start
