-- name: who is
-- title: Who somebody is
-- description: A person's names, posts in time, articles, first and last day, and how much they said.
-- shows: person
-- reads: whole table
-- words: person
-- ask: who ('s|was|are|were) {person}
-- ask: tell me about {person}
-- ask: [(list|all)] [the] people
-- ask: (which|what) people are (there|named|mentioned)
-- ask: what is known about {person}
-- param person: the person, by any name that articles use (default: everyone)
SELECT e.id, e.name AS person, e.gender,
       (SELECT group_concat(n, ' | ') FROM (
            SELECT DISTINCT f.name AS n FROM article_people AS l JOIN person_names AS f ON f.article_person_id = l.id
            WHERE l.person_id = e.id AND f.name <> e.name ORDER BY f.name)) AS other_names,
       (SELECT group_concat(post, ' | ') FROM (
            SELECT r.title || coalesce(', ' || r.organization, '') || coalesce(', ' || r.place, '')
                   || coalesce(' (' || nullif(min(coalesce(r.published, '')), '') || ')', '') AS post
            FROM role_history AS r WHERE r.person_id = e.id
            GROUP BY lower(r.title), r.organization, r.place ORDER BY min(coalesce(r.published, '')), post)) AS roles,
       (SELECT count(DISTINCT l.article_id) FROM article_people AS l WHERE l.person_id = e.id) AS articles,
       (SELECT min(a.published) FROM article_people AS l JOIN articles AS a ON a.id = l.article_id
        WHERE l.person_id = e.id) AS first_seen,
       (SELECT max(a.published) FROM article_people AS l JOIN articles AS a ON a.id = l.article_id
        WHERE l.person_id = e.id) AS last_seen,
       (SELECT count(*) FROM speakers AS p JOIN statements AS s ON s.speaker_id = p.id
        WHERE p.person_id = e.id AND s.rejected = 0) AS statements
FROM people AS e
WHERE (:person IS NULL
       OR e.id IN (SELECT id FROM people WHERE name = :person))
ORDER BY articles DESC, e.name, e.id
