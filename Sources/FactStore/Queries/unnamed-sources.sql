-- name: unnamed sources
-- title: Unnamed sources
-- description: Statements whose speaker is described but not named, is not resolved, or is not given at all.
-- shows: statement
-- reads: whole table
-- words: topic
-- ask: (anonymous|unattributed|unidentified|unnamed) (sources|quotes|statements|speakers) [(about|on) {topic}] [{period}]
-- ask: what did (unnamed|anonymous|unidentified) sources say [(about|on) {topic}] [{period}]
-- ask: (which|what) sources are (unnamed|anonymous)
-- ask: statements without (a speaker|speakers|names|a name)
-- param topic: what the statement must mention, by any of its names (default: anything)
-- param since: first day of publication (default: the oldest)
-- param until: last day of publication (default: the newest)
SELECT id, source, statement, said_at, article
FROM unnamed_sources
WHERE (:topic IS NULL OR id IN (SELECT rowid FROM statements_fts WHERE statements_fts MATCH :topic))
  AND (:since IS NULL OR said_at >= :since)
  AND (:until IS NULL OR said_at <= :until)
ORDER BY said_at DESC, id
