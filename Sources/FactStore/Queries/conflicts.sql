-- name: conflicts
-- title: Numbers that disagree
-- description: Pairs of numbers that cannot both be right, in one article or across articles: days, counts and sums.
-- shows: number
-- reads: whole table
-- words: topic
-- ask: where do (they|sources|the numbers|numbers|articles|papers) (disagree|differ|contradict each other) [(about|on|over) {topic}]
-- ask: do (they|sources|the numbers|numbers|articles|papers) (disagree|differ|contradict each other) [(about|on|over) {topic}]
-- ask: (which|what) (numbers|figures) (disagree|conflict|differ|contradict each other) [(about|on) {topic}]
-- ask: (disagreements|contradictions|discrepancies) [(about|on|over) {topic}]
-- ask: (conflicting|contradictory) (numbers|figures|reports|claims) [(about|on|of) {topic}]
-- ask: are there (disagreements|contradictions|discrepancies|conflicts|conflicting numbers|conflicting figures) [(about|on|over) {topic}]
-- param topic: what one of the numbers counts, is about or is measured in (default: anything)
SELECT number_id AS id, reason, subject, predicate, measured, stated, value, said_by, article, other_stated, other_value, other_said_by,
       other_article
FROM conflicts
WHERE (:topic IS NULL OR number_id IN (SELECT rowid FROM numbers_fts WHERE numbers_fts MATCH :topic)
       OR other_number_id IN (SELECT rowid FROM numbers_fts WHERE numbers_fts MATCH :topic))
ORDER BY article_id, number_id, other_number_id
