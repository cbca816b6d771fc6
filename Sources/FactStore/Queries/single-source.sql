-- name: single source
-- title: Articles with a single source
-- description: Articles all of whose statements come from one speaker, most statements first.
-- shows: article
-- reads: whole table
-- ask: single source (articles|stories)
-- ask: (articles|stories) (from|by) (only one|a single|one) (source|speaker)
-- ask: (articles|stories) with (only one|a single|one) (source|speaker)
-- ask: (which|what) (articles|stories) (have|rest on|rely on) (only one|a single|one) (source|speaker)
SELECT id, article, speaker, statements, published, outlet
FROM single_source
ORDER BY statements DESC, id
