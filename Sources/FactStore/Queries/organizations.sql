-- name: organizations
-- title: Organizations
-- description: Every organization with its names, sort, who speaks for it, what it is named together with, and how often.
-- words: name
-- param name: part of the name, a name that an article uses, or the acronym (default: any)
SELECT o.organization, o.acronym, o.kind, o.parent, o.articles, o.mentions, o.statements,
       (SELECT group_concat(n, ' | ') FROM (
            SELECT DISTINCT f.name AS n FROM article_organizations AS l
            JOIN organization_names AS f ON f.article_organization_id = l.id
            WHERE l.organization_id = o.organization_id AND f.name <> o.organization
              AND f.name IS NOT o.acronym ORDER BY f.name)) AS other_names,
       (SELECT group_concat(n, ' | ') FROM (
            SELECT e.name || ' (' || min(r.title) || ')' AS n
            FROM organization_names AS f
            JOIN article_organizations AS l ON l.id = f.article_organization_id
            JOIN roles AS r ON r.article_id = l.article_id AND r.organization = f.name
            JOIN article_people AS m ON m.id = r.article_person_id
            JOIN people AS e ON e.id = m.person_id
            WHERE l.organization_id = o.organization_id GROUP BY e.id ORDER BY count(*) DESC, e.name LIMIT 5)) AS people,
       (SELECT group_concat(n, ' | ') FROM (
            SELECT x.name AS n FROM article_organizations AS l
            JOIN article_organizations AS m ON m.article_id = l.article_id AND m.organization_id <> l.organization_id
            JOIN organizations AS x ON x.id = m.organization_id
            WHERE l.organization_id = o.organization_id
            GROUP BY x.id ORDER BY count(DISTINCT m.article_id) DESC, x.name LIMIT 5)) AS named_with
FROM organization_facts AS o
WHERE :name IS NULL OR instr(lower(o.organization), lower(:name)) > 0 OR lower(o.acronym) = lower(:name)
   OR o.organization_id IN (
       SELECT l.organization_id FROM organization_names AS f
       JOIN article_organizations AS l ON l.id = f.article_organization_id WHERE lower(f.name) = lower(:name))
ORDER BY o.mentions DESC, o.organization, o.organization_id
