-- name: numbers
-- title: Numbers
-- description: Every quantity with its unit, what it is about and who gave it; nobody means the article's own voice.
-- shows: number
-- words: about
-- ask: (numbers|quantities) (about|on|for|of) {about} [{period}]
-- ask: (numbers|quantities) (by|from|of) {speaker} [about {about}] [{period}]
-- ask: (numbers|quantities) [{about}] {period}
-- ask: how much {about} [{period}]
-- ask: (which|what) numbers did {speaker} (give|cite|mention) [about {about}] [{period}]
-- param about: part of what it counts, is about or is measured in, or of who gave it (default: anything)
-- param speaker: who gave it (default: anyone)
-- param since: first day of publication, yyyy-mm-dd (default: the oldest)
-- param until: last day of publication, yyyy-mm-dd (default: the newest)
SELECT f.number_id AS id, f.stated, f.value, f.unit, f.how, f.what, f.said_by, f.as_of, f.article
FROM number_facts AS f
JOIN articles AS a ON a.id = f.article_id
WHERE (:about IS NULL
       OR instr(lower(coalesce(f.what, '') || ' ' || coalesce(f.unit, '') || ' ' || f.stated || ' ' || coalesce(f.said_by, '')),
                lower(:about)) > 0)
  AND (:speaker IS NULL OR instr('|' || :speaker || '|', '|' || f.said_by || '|') > 0)
  AND (:since IS NULL OR a.published >= :since)
  AND (:until IS NULL OR a.published <= :until)
ORDER BY f.article_id, f.number_id
