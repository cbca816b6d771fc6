-- name: how many
-- title: How many
-- description: The counts of a thing, with who gave each of them.
-- shows: number
-- words: counted
-- ask: how many {counted} {period}
-- ask: how many {counted} did {speaker} (say|give|mention) [{period}]
-- ask: how many {counted} (are there|were there|there are|are|were) [{period}]
-- ask: (number|count) of {counted} [{period}]
-- param counted: part of the noun counted or of the words that describe it (default: anything)
-- param speaker: who gave it (default: anyone)
-- param since: first day of publication, yyyy-mm-dd (default: the oldest)
-- param until: last day of publication, yyyy-mm-dd (default: the newest)
SELECT n.id, n.text AS stated, n.value, coalesce(n.counted_phrase, n.counted) AS counted,
       n.bound || coalesce(' ' || n.direction, '') AS how, n.about, p.name AS said_by,
       coalesce(d.iso, a.published) AS as_of, a.title AS article
FROM numbers AS n
JOIN articles AS a ON a.id = n.article_id
LEFT JOIN statements AS s ON s.id = n.statement_id
LEFT JOIN speakers AS p ON p.id = s.speaker_id
LEFT JOIN numbers AS d ON d.id = n.as_of_id
WHERE n.counted IS NOT NULL AND n.kind IN ('cardinal', 'range', 'vague', 'fraction', 'ratio')
  AND (:counted IS NULL
       OR instr(lower(n.counted || ' ' || coalesce(n.counted_phrase, '')), lower(:counted)) > 0)
  AND (:speaker IS NULL OR instr('|' || :speaker || '|', '|' || p.name || '|') > 0)
  AND (:since IS NULL OR a.published >= :since)
  AND (:until IS NULL OR a.published <= :until)
ORDER BY n.article_id, n.id
