-- name: articles
-- title: Articles
-- description: Every article with how much it holds, newest first.
-- shows: article
-- words: words
-- ask: (articles|stories|news) (about|on|with|mentioning|containing|that mention) {words} [{period}]
-- ask: (articles|stories) {period}
-- ask: (which|what) (articles|stories) [are there] [(mention|mentioned|are about|were about|speak of|contain) {words}] [{period}]
-- ask: (articles|stories) (in|by|from|of) {outlet} [(about|on|with|mentioning) {words}] [{period}]
-- ask: what did {outlet} (write|report|publish) [(about|on) {words}] [{period}]
-- param words: words that the title or text must hold (default: any)
-- param outlet: the publication (default: any)
-- param since: first day of publication (default: the oldest)
-- param until: last day of publication (default: the newest)
SELECT a.id, a.published, a.title, a.outlet, a.word_count AS words,
       (SELECT count(*) FROM statements AS s WHERE s.article_id = a.id AND s.rejected = 0) AS statements,
       (SELECT count(*) FROM numbers AS n WHERE n.article_id = a.id) AS numbers, a.source_path AS source
FROM articles AS a
WHERE (:words IS NULL OR a.id IN (SELECT rowid FROM articles_fts WHERE articles_fts MATCH :words))
  AND (:outlet IS NULL
       OR a.outlet IN (SELECT outlet FROM articles WHERE outlet = :outlet))
  AND (:since IS NULL OR a.published >= :since)
  AND (:until IS NULL OR a.published <= :until)
ORDER BY a.published DESC, a.id DESC
