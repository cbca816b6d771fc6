-- name: same quote
-- title: The same quotation in several articles
-- description: Direct quotations of six words or more that several articles carry, the first one read first, with the words that others trimmed or changed.
-- shows: statement
-- reads: whole table
-- words: words
-- ask: (same|repeated|shared) (quote|quotes|quotation|quotations) [(about|on|with) {words}]
-- ask: (same|repeated|shared) (quotes|quotations) across (outlets|articles|papers)
-- ask: (which|what) (quotes|quotations) are (repeated|shared|in several articles)
-- ask: who (repeats|repeated|carries|carried|reprinted) the same (quote|quotes|quotation|quotations)
-- param words: words that the quotation must hold (default: any)
SELECT v.statement_id AS id, v.speaker, v.quote, v.relation, v.difference, v.said_at, v.outlet, v.article, v.quote_id
FROM quote_versions AS v
WHERE v.quote_id IN (
    SELECT w.quote_id FROM quote_versions AS w
    WHERE :words IS NULL OR w.statement_id IN (SELECT rowid FROM statements_fts WHERE statements_fts MATCH :words))
ORDER BY v.quote_id, v.said_at IS NULL, v.said_at, v.statement_id
