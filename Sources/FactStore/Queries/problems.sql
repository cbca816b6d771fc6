-- name: problems
-- title: Problems
-- description: What could not be read, where and why.
-- ask: what (could not|cannot|can not) be read
-- ask: what went wrong
SELECT path, record, byte_offset, reason
FROM problems
ORDER BY path, record, byte_offset
