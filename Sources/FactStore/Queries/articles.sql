-- name: articles
-- title: Articles
-- description: Every article with how much it holds, newest first.
-- words: words
-- param words: words that the title or text must hold (default: any)
SELECT a.id, a.published, a.title, a.outlet, a.word_count AS words,
       (SELECT count(*) FROM statements AS s WHERE s.article_id = a.id) AS statements,
       (SELECT count(*) FROM numbers AS n WHERE n.article_id = a.id) AS numbers, a.source_path AS source
FROM articles AS a
WHERE :words IS NULL OR a.id IN (SELECT rowid FROM articles_fts WHERE articles_fts MATCH :words)
ORDER BY a.published DESC, a.id
