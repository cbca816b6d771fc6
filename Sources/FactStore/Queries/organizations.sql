-- name: organizations
-- title: Organizations
-- description: Every organization with its names, sort, who speaks for it, what it is named together with, and how often.
-- shows: organization
-- chart: organization mentions
-- reads: whole table
-- words: organization
-- ask: (which|what) organizations are (there|named|mentioned)
-- ask: [(which|what)] organizations [are] (in|around|active in|involved in) {entity}
-- ask: (what|who) ('s|is|was|are|were) {organization!}
-- ask: tell me about {organization!}
-- ask: what is known about {organization!}
-- ask: what ('s|is) the organization {organization}
-- ask: all organizations
-- param organization: the organization, by any of its names (default: any)
-- param entity: a place that articles which name the organization name too (default: any)
SELECT o.organization_id AS id, o.organization, o.acronym, o.kind, o.parent, o.articles, o.mentions, o.statements,
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
WHERE (:organization IS NULL OR o.organization_id IN (
      SELECT id FROM organizations WHERE name = :organization))
  AND (:entity IS NULL OR o.organization_id IN (
      SELECT l.organization_id FROM places AS e
      JOIN article_places AS m ON m.place_id = e.id
      JOIN article_organizations AS l ON l.article_id = m.article_id
      WHERE e.id IN (SELECT id FROM places WHERE name = :entity)))
ORDER BY o.mentions DESC, o.organization, o.organization_id
