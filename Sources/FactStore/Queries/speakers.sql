-- name: speakers
-- title: Speakers
-- description: Every source that was resolved, with the roles that the articles give.
-- words: name
-- param name: part of the name (default: anyone)
SELECT p.name AS speaker, p.kind,
       (SELECT group_concat(DISTINCT r.title) FROM article_people AS l
        JOIN roles AS r ON r.article_person_id = l.id WHERE l.person_id = p.person_id) AS roles,
       (SELECT count(*) FROM statements AS s WHERE s.speaker_id = p.id) AS statements
FROM speakers AS p
WHERE p.kind <> 'unnamed' AND (:name IS NULL OR instr(lower(p.name), lower(:name)) > 0)
ORDER BY p.name
