-- name: first to say
-- title: First to say
-- description: The statements that hold some words, the oldest publication first.
-- shows: statement
-- words: words
-- ask: who (was|were) first to (say|mention|speak of|talk about) {words} [{period}]
-- ask: who (was|were) the first to (say|mention|speak of|talk about) {words} [{period}]
-- ask: who said {words} first [{period}]
-- ask: who first (said|mentioned|spoke of) {words} [{period}]
-- ask: when was {words} first (said|mentioned) [{period}]
-- param words: words that the statement must hold (default: any)
-- param since: first day of publication (default: the oldest)
-- param until: last day of publication (default: the newest)
SELECT s.id, a.published AS said_at, p.name AS speaker, coalesce(s.content, s.text) AS statement, a.outlet,
       a.title AS article
FROM articles AS a
JOIN statements AS s ON s.article_id = a.id
LEFT JOIN speakers AS p ON p.id = s.speaker_id
WHERE a.published IS NOT NULL AND s.rejected = 0
  AND (:words IS NULL OR s.id IN (SELECT rowid FROM statements_fts WHERE statements_fts MATCH :words))
  AND (:since IS NULL OR a.published >= :since)
  AND (:until IS NULL OR a.published <= :until)
ORDER BY a.published, a.id, s.start
