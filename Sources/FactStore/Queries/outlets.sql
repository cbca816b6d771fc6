-- name: outlets
-- title: Outlets
-- description: Every publication with its articles, statements and speakers, most articles first.
-- chart: outlet articles
-- reads: whole table
-- ask: (which|what) (outlets|papers|publications) are there
-- ask: (papers|newspapers|publications)
SELECT outlet, articles, statements, speakers, first_published, last_published
FROM outlets
ORDER BY articles DESC, outlet
