-- name: speakers
-- title: Speakers
-- description: Every source that was resolved, with the roles that the articles give.
-- shows: speaker
-- words: speaker
-- ask: (who|which people) (speaks|speak|spoke|talks|talked)
-- ask: who (are|were|was) quoted
-- ask: all (speakers|sources)
-- param speaker: the speaker (default: anyone)
SELECT p.id, p.name AS speaker, p.kind,
       (SELECT group_concat(DISTINCT r.title) FROM article_people AS l
        JOIN roles AS r ON r.article_person_id = l.id WHERE l.person_id = p.person_id) AS roles,
       (SELECT count(*) FROM statements AS s WHERE s.speaker_id = p.id AND s.rejected = 0) AS statements
FROM speakers AS p
WHERE p.kind <> 'unnamed' AND (:speaker IS NULL OR p.id IN (SELECT id FROM speakers WHERE name = :speaker))
ORDER BY p.name
