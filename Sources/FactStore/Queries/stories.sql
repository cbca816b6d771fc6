-- name: stories
-- title: Stories
-- description: Every story that several articles tell with mostly the same words, most told first.
-- shows: article
-- reads: whole table
-- ask: (which|what) stories are (told twice|told by several|near duplicates)
-- ask: near duplicates
SELECT story_id AS id, title, articles, outlets, first_published, last_published
FROM stories
WHERE articles > 1
ORDER BY articles DESC, story_id
