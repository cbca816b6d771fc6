-- name: unnamed sources
-- title: Unnamed sources
-- description: Statements whose speaker is described but not named, is not resolved, or is not given at all.
-- shows: statement
-- reads: whole table
-- ask: (anonymous|unattributed|unidentified) (sources|quotes|statements|speakers)
-- ask: (which|what) sources are (unnamed|anonymous)
-- ask: statements without (a speaker|speakers|names|a name)
SELECT id, source, statement, said_at, article
FROM unnamed_sources
ORDER BY said_at DESC, id
