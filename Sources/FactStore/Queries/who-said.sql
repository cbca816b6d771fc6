-- name: who said
-- title: Who said what
-- description: Every statement with its speaker, newest first; in one article in the order of its text.
-- words: words
-- param words: words that the statement must hold (default: any)
-- param speaker: part of the speaker's name (default: anyone)
-- param about: part of the name of a person, organization or place meant in the statement, or of its words (default: anything)
-- param since: first day of publication, yyyy-mm-dd (default: the oldest)
-- param until: last day of publication, yyyy-mm-dd (default: the newest)
SELECT w.statement_id AS id, w.speaker, w.statement, w.act, w.kind, w.said_at, w.article
FROM who_said AS w
WHERE (:words IS NULL OR w.statement_id IN (SELECT rowid FROM statements_fts WHERE statements_fts MATCH :words))
  AND (:speaker IS NULL OR instr(lower(w.speaker), lower(:speaker)) > 0)
  AND (:about IS NULL OR instr(lower(w.statement), lower(:about)) > 0
       OR w.statement_id IN (SELECT a.statement_id FROM said_about AS a WHERE instr(lower(a.about), lower(:about)) > 0))
  AND (:since IS NULL OR w.said_at >= :since)
  AND (:until IS NULL OR w.said_at <= :until)
ORDER BY w.said_at DESC, w.article_id, w.statement_id
