-- name: numbers
-- title: Numbers
-- description: Every quantity with its unit, what it is about and who gave it; nobody means the article's own voice.
-- words: about
-- param about: part of what it counts, is about or is measured in (default: anything)
-- param speaker: part of the name of who gave it (default: anyone)
SELECT stated, value, unit, how, what, said_by, as_of, article
FROM number_facts
WHERE (:about IS NULL OR instr(lower(coalesce(what, '') || ' ' || coalesce(unit, '') || ' ' || stated), lower(:about)) > 0)
  AND (:speaker IS NULL OR instr(lower(said_by), lower(:speaker)) > 0)
ORDER BY article_id, number_id
