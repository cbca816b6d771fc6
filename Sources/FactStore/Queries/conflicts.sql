-- name: conflicts
-- title: Numbers that disagree
-- description: Pairs of different values given for the same thing in the same unit.
SELECT about, counted, unit, stated, said_by, article, other_stated, other_said_by, other_article
FROM conflicts
ORDER BY about, number_id, other_number_id
