-- name: doubtful
-- title: Doubtful statements
-- description: Statements whose rule is least sure, least first: where checking pays most.
-- shows: statement
-- ask: (doubtful|uncertain|unsure) (statements|quotes)
-- ask: what should (i|be) (check|checked)
-- ask: (which|what) statements are (doubtful|uncertain|least sure)
SELECT id, confidence, rule, speaker, statement, article
FROM doubtful
ORDER BY confidence, id
