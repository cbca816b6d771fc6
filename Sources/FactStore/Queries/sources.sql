-- name: sources
-- title: Sources
-- description: Every source with how much it said and where, most quoted first.
SELECT speaker, kind, statements, direct, articles, first_said, last_said
FROM sources
ORDER BY statements DESC, speaker
