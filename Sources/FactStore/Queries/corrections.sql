-- name: corrections
-- title: What people corrected
-- description: Every correction, the oldest first; factdb corrections tells which of them hold.
-- ask: what was corrected
-- ask: who corrected what
-- ask: what did people correct
SELECT id, made_at, action, entity_kind, subject, value, article_key, start, "end", note FROM corrections ORDER BY id
