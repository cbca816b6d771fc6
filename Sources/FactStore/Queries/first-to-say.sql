-- name: first to say
-- title: First to say
-- description: The statements that hold some words, the oldest publication first.
-- shows: statement
-- words: words
-- ask: who (was|were) first to (say|mention|speak of|speak about|talk about|use) {words} [{period}]
-- ask: who (was|were|is) the first [(person|one|source|speaker)] to (say|mention|speak of|speak about|talk about|use) {words} [{period}]
-- ask: who said {words} first [{period}]
-- ask: who first (said|mentioned|spoke of|spoke about|talked about|used) {words} [{period}]
-- ask: when was {words} first (said|mentioned|used) [{period}]
-- param words: words that the statement must hold (default: any)
-- param since: first day of publication (default: the oldest)
-- param until: last day of publication (default: the newest)
SELECT statement_id AS id, said_at, speaker, statement, outlet, article
FROM who_said
WHERE said_at IS NOT NULL
  AND (:words IS NULL OR statement_id IN (SELECT rowid FROM statements_fts WHERE statements_fts MATCH :words))
  AND (:since IS NULL OR said_at >= :since)
  AND (:until IS NULL OR said_at <= :until)
ORDER BY said_at, article_id, start
