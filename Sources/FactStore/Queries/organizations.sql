-- name: organizations
-- title: Organizations
-- description: Every organization with how often it is named and how much it said, most mentioned first.
-- words: name
-- param name: part of the name or the acronym (default: any)
SELECT organization, acronym, kind, articles, mentions, statements
FROM organization_facts
WHERE :name IS NULL OR instr(lower(organization), lower(:name)) > 0 OR lower(acronym) = lower(:name)
ORDER BY mentions DESC, organization
