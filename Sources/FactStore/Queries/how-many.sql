-- name: how many
-- title: How many
-- description: The counts of a thing, with who gave each of them.
-- shows: number
-- words: words
-- ask: how many {words} {period}
-- ask: how many {words} did {speaker} (say|give|mention|count) [{period}]
-- ask: how many {words} (were|was|are|is|have|has|had|did|do|will|would|could) {topic} [{period}]
-- ask: how many {words} (in|at|for) {topic} [{period}]
-- ask: how many {words} (are there|were there|there are|are|were) [(in|at|for) {topic}] [{period}]
-- ask: (number|count) of {words} [{period}]
-- param words: the noun counted and words that describe it (default: anything)
-- param topic: what the number, its statement or its sentence must mention (default: anything)
-- param speaker: who gave it (default: anyone)
-- param since: first day of publication, yyyy-mm-dd (default: the oldest)
-- param until: last day of publication, yyyy-mm-dd (default: the newest)
WITH RECURSIVE wanted (word, rest) AS (
    -- The words of the topic in its first form.
    SELECT NULL, lower(replace(replace(replace(substr(:topic, 1, instr(:topic || ' OR ', ' OR ') - 1),
                                               '" AND "', ' '), '"', ''), '(', '')) || ' '
    UNION ALL
    SELECT substr(rest, 1, instr(rest, ' ') - 1), substr(rest, instr(rest, ' ') + 1) FROM wanted WHERE rest <> ''
)
SELECT n.id, n.text AS stated, n.value, coalesce(n.counted_phrase, n.counted) AS counted,
       n.bound || coalesce(' ' || n.direction, '') AS how, n.about, p.name AS said_by,
       coalesce(d.iso, a.published) AS as_of, a.title AS article
FROM numbers AS n
JOIN articles AS a ON a.id = n.article_id
LEFT JOIN statements AS s ON s.id = n.statement_id AND s.rejected = 0
LEFT JOIN speakers AS p ON p.id = s.speaker_id
LEFT JOIN numbers AS d ON d.id = n.as_of_id
WHERE n.counted IS NOT NULL AND coalesce(n.kind, '') IN ('cardinal', 'range', 'vague', 'fraction', 'ratio')
  AND (:words IS NULL OR n.id IN (
      SELECT rowid FROM numbers_fts WHERE numbers_fts MATCH '{counted counted_phrase} : (' || :words || ')'))
  AND (:topic IS NULL
       OR n.id IN (SELECT rowid FROM numbers_fts WHERE numbers_fts MATCH :topic)
       OR n.statement_id IN (SELECT rowid FROM statements_fts WHERE statements_fts MATCH :topic)
       -- The article's own voice: all words stand between the full stops around the number.
       OR n.article_id IN (SELECT rowid FROM articles_fts WHERE articles_fts MATCH :topic)
          AND NOT EXISTS (
              SELECT 1
              FROM (SELECT replace(substr(a.body, max(n.start - 199, 1), n.start - max(n.start - 200, 0)),
                                   char(10), '.') AS before,
                           replace(substr(a.body, n."end" + 1, 200), char(10), '.') || '.' AS behind) AS x
              JOIN wanted AS w
              WHERE w.word <> ''
                AND instr(' ' || lower(replace(replace(
                        substr(x.before, length(rtrim(x.before, replace(x.before, '.', ''))) + 1) || n.text
                        || substr(x.behind, 1, instr(x.behind, '.') - 1), ',', ' '), '’', ' ')) || ' ',
                    ' ' || w.word || ' ') = 0))
  AND (:speaker IS NULL OR n.id IN (
      SELECT x.id FROM speakers AS w JOIN statements AS q ON q.speaker_id = w.id JOIN numbers AS x ON x.statement_id = q.id
      WHERE q.rejected = 0 AND w.id IN (SELECT id FROM speakers WHERE name = :speaker)))
  AND (:since IS NULL OR a.published >= :since)
  AND (:until IS NULL OR a.published <= :until)
ORDER BY n.id
