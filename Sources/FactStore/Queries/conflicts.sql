-- name: conflicts
-- title: Numbers that disagree
-- description: Pairs of numbers that cannot both be right, in one article or across articles: days, counts and sums.
-- shows: number
-- reads: whole table
-- ask: where do (they|sources|the numbers|numbers|articles) (disagree|differ|contradict each other)
-- ask: (which|what) numbers (disagree|conflict|differ|contradict each other)
-- ask: (disagreements|contradictions)
SELECT number_id AS id, reason, subject, predicate, measured, stated, value, said_by, article, other_stated, other_value, other_said_by,
       other_article
FROM conflicts
ORDER BY article_id, number_id, other_number_id
