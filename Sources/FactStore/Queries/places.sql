-- name: places
-- title: Places
-- description: Every place with how often it is named, most mentioned first.
-- shows: place
-- chart: place mentions
-- reads: whole table
-- ask: (which|what) (places|countries|cities) are (named|mentioned)
-- ask: countries
SELECT id, place, kind, articles, mentions
FROM place_facts
ORDER BY mentions DESC, place
