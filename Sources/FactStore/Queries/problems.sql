-- name: problems
-- title: Problems
-- description: What could not be read, where and why.
SELECT path, record, byte_offset, reason
FROM problems
ORDER BY path, record, byte_offset
