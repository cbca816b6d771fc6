-- name: sources
-- title: Sources
-- description: Every source with how much it said and where, most quoted first.
-- shows: speaker
-- chart: speaker statements
-- reads: whole table
-- ask: who is (quoted|cited) [(the)] most [often]
-- ask: who (speaks|spoke|talks|talked|says|said) [the] most
-- ask: who are the (sources|speakers)
-- ask: (most|top) (quoted|cited) [(people|sources|speakers)]
-- ask: top (sources|speakers)
-- ask: who is most (quoted|cited)
SELECT speaker_id AS id, speaker, kind, statements, direct, articles, first_said, last_said
FROM sources
ORDER BY statements DESC, speaker
