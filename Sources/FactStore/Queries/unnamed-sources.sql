-- name: unnamed sources
-- title: Unnamed sources
-- description: Statements whose speaker is described but not named, is not resolved, or is not given at all.
SELECT coalesce(as_printed, '(unattributed)') AS source, statement, said_at, article
FROM who_said
WHERE speaker IS NULL OR speaker_kind = 'unnamed'
ORDER BY said_at DESC, statement_id
