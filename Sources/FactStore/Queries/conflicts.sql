-- name: conflicts
-- title: Numbers that disagree
-- description: Pairs of numbers that cannot both be right, in one article or across articles: days, counts and sums.
SELECT reason, subject, predicate, measured, stated, value, said_by, article, other_stated, other_value, other_said_by,
       other_article
FROM conflicts
ORDER BY article_id, number_id, other_number_id
