-- name: same quote
-- title: The same quotation in several articles
-- description: Quotations of five words or more that several articles carry, with the outlets and the first day.
-- shows: statement
-- reads: whole table
-- words: words
-- ask: (same|repeated|shared) (quote|quotes|quotation|quotations) [(about|on|with) {words}]
-- ask: (same|repeated|shared) (quotes|quotations) across (outlets|articles|papers)
-- ask: (which|what) (quotes|quotations) are (repeated|shared|in several articles)
-- ask: who (repeats|repeated|carries|carried|reprinted) the same (quote|quotes|quotation|quotations)
-- param words: words that the quotation must hold (default: any)
SELECT min(s.id) AS id, p.name AS speaker, min(coalesce(s.content, s.text)) AS quotation,
       count(DISTINCT s.article_id) AS articles, group_concat(DISTINCT a.outlet) AS outlets,
       min(a.published) AS first_said, max(a.published) AS last_said
FROM statements AS s
JOIN articles AS a ON a.id = s.article_id
LEFT JOIN speakers AS p ON p.id = s.speaker_id
WHERE s.rejected = 0 AND s.kind = 'direct' AND s.text LIKE '% % % % %'
  AND (:words IS NULL OR s.id IN (SELECT rowid FROM statements_fts WHERE statements_fts MATCH :words))
GROUP BY s.speaker_id, lower(trim(coalesce(s.content, s.text), ' .,!?'))
HAVING count(DISTINCT s.article_id) > 1
ORDER BY articles DESC, first_said, id
