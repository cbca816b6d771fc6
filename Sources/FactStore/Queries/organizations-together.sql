-- name: organizations together
-- title: Organizations that occur together
-- description: Pairs of organizations that articles name together, most articles first.
-- shows: organization
-- chart: organization other articles
-- reads: whole table
-- words: organization
-- ask: (which|what) organizations (are|occur|come|appear) (together|in the same articles)
-- ask: (which|what) organizations (are named|are mentioned|are linked|occur|appear|work) (with|to|beside|together with) {organization}
-- ask: organizations [(named|mentioned|linked|associated|together)] (with|to|beside|together with) {organization}
-- ask: who is (named|mentioned|linked|associated) (with|to|beside) {organization}
-- param organization: one of the two (default: any)
SELECT y.id, x.name AS organization, y.name AS other, count(DISTINCT lx.article_id) AS articles
FROM organizations AS x
JOIN article_organizations AS lx ON lx.organization_id = x.id
JOIN article_organizations AS ly ON ly.article_id = lx.article_id
JOIN organizations AS y ON y.id = ly.organization_id
WHERE x.id <> y.id
  AND (:organization IS NULL OR lx.organization_id IN (
      SELECT id FROM organizations WHERE name = :organization))
  AND (:organization IS NOT NULL OR x.id < y.id)
GROUP BY x.id, y.id
ORDER BY articles DESC, x.name, y.name
