-- name: role history
-- title: Who held which post
-- description: Every post that articles give people, by person and day, with the words that say so.
-- shows: person
-- reads: whole table
-- words: name
-- ask: (posts|roles) [of {name}] [{period}]
-- ask: (which|what) posts (did|has) {name} (have|hold|held|had) [{period}]
-- ask: who (was|is|were|are) the {post} (of|at|for|in|from) {name} [(then|{period})]
-- ask: who (was|is|were|are) the {post!} [(then|{period})]
-- ask: who (was|is) {post} (of|at|for) {name} [(then|{period})]
-- ask: who (was|is) {name} 's {post} [(then|{period})]
-- ask: who (runs|ran|leads|led|heads|headed|chairs|chaired) {name} [{period}]
-- ask: who held which post [{period}]
-- param post: words of the title of the post (default: any)
-- param name: part of a person's name, of the post, or of the body or place it belongs to (default: any)
-- param since: first day of publication, yyyy-mm-dd (default: the oldest)
-- param until: last day of publication, yyyy-mm-dd (default: the newest)
SELECT person_id AS id, person, title, organization, place, min(published) AS first_seen, max(published) AS last_seen,
       count(DISTINCT article_id) AS articles, min(as_printed) AS as_printed
FROM role_history
WHERE (:name IS NULL OR instr(lower(person), lower(:name)) > 0 OR instr(lower(title), lower(:name)) > 0
       OR instr(lower(organization), lower(:name)) > 0 OR instr(lower(place), lower(:name)) > 0)
  AND (:post IS NULL OR instr(' ' || lower(title) || ' ', ' ' || lower(:post) || ' ') > 0)
  AND (:since IS NULL OR published >= :since)
  AND (:until IS NULL OR published <= :until)
GROUP BY person_id, lower(title), organization, place
ORDER BY person, person_id, first_seen, lower(title), organization, place
