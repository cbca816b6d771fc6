-- Prints what a database holds, ordered by content, without the ids and times that depend on the order of ingest:
--   sqlite3 facts.db < scripts/canonical_dump.sql
-- Two databases of the same articles and corrections print the same, however they came about.
SELECT 'person', identity_key, name, gender FROM people ORDER BY identity_key;
SELECT 'organization', o.identity_key, o.name, o.acronym, o.kind, p.identity_key
FROM organizations AS o LEFT JOIN organizations AS p ON p.id = o.parent_id ORDER BY o.identity_key;
SELECT 'place', identity_key, name, kind FROM places ORDER BY identity_key;
SELECT 'speaker', s.identity_key, s.name, s.kind, p.identity_key, o.identity_key, l.identity_key
FROM speakers AS s LEFT JOIN people AS p ON p.id = s.person_id LEFT JOIN organizations AS o ON o.id = s.organization_id
LEFT JOIN places AS l ON l.id = s.place_id ORDER BY s.identity_key;
SELECT 'telling', n.kind, n.name, n.acronym, n.detail, n.roles, n.pin, n.block, n."key", n.rule_key, n.articles,
       coalesce(p.identity_key, o.identity_key, l.identity_key)
FROM identity_names AS n LEFT JOIN people AS p ON n.kind = 'person' AND p.id = n.entity_id
LEFT JOIN organizations AS o ON n.kind = 'organization' AND o.id = n.entity_id
LEFT JOIN places AS l ON n.kind = 'place' AND l.id = n.entity_id
ORDER BY n.kind, n.name, n.acronym, n.detail, n.roles, n.pin;
SELECT 'article', key, external_id, title, published, outlet, url, byline, dateline_place, language, modified,
       word_count, prose_start, prose_end, body
FROM articles ORDER BY key;
SELECT 'person of', a.key, l.name, l.gender, e.identity_key, n.pin,
       (SELECT group_concat(f.name, ' | ') FROM person_names AS f WHERE f.article_person_id = l.id)
FROM article_people AS l JOIN articles AS a ON a.id = l.article_id JOIN people AS e ON e.id = l.person_id
JOIN identity_names AS n ON n.id = l.identity_name_id ORDER BY a.key, l.name, e.identity_key, l.id;
SELECT 'organization of', a.key, l.name, l.acronym, l.kind, e.identity_key, n.pin,
       (SELECT group_concat(f.name, ' | ') FROM organization_names AS f WHERE f.article_organization_id = l.id)
FROM article_organizations AS l JOIN articles AS a ON a.id = l.article_id
JOIN organizations AS e ON e.id = l.organization_id
JOIN identity_names AS n ON n.id = l.identity_name_id ORDER BY a.key, l.name, e.identity_key, l.id;
SELECT 'place of', a.key, l.name, l.kind, e.identity_key
FROM article_places AS l JOIN articles AS a ON a.id = l.article_id JOIN places AS e ON e.id = l.place_id
ORDER BY a.key, l.name, e.identity_key, l.id;
SELECT 'mention', a.key, m.start, m."end", m.mention_kind, m.name, substr(m.entity, 1, instr(m.entity, ':'))
FROM mentions AS m JOIN articles AS a ON a.id = m.article_id ORDER BY a.key, m.start, m."end", m.mention_kind, 7, m.name;
SELECT 'role', a.key, r.start, r."end", r.title, r.organization, r.place, e.identity_key
FROM roles AS r JOIN articles AS a ON a.id = r.article_id JOIN article_people AS l ON l.id = r.article_person_id
JOIN people AS e ON e.id = l.person_id ORDER BY a.key, r.start, r."end", r.title, e.identity_key;
SELECT 'acronym', a.key, c.start, c."end", c.text, c.long_start, c.long_end, c.long_text
FROM acronyms AS c JOIN articles AS a ON a.id = c.article_id ORDER BY a.key, c.start, c.long_start;
SELECT 'statement', a.key, s.start, s."end", s.kind, s.text, s.content, s.act, s.cue_start, s.source_start, s.source,
       s.source_mention, s.attribution, s.paragraph, s.confidence, s.rule, s.rejected, p.identity_key, p.name, o.start,
       (SELECT group_concat(x.part || x.start || '-' || x."end", ' ') FROM statement_parts AS x WHERE x.statement_id = s.id)
FROM statements AS s JOIN articles AS a ON a.id = s.article_id LEFT JOIN speakers AS p ON p.id = s.speaker_id
LEFT JOIN statements AS o ON o.id = s.nested_in ORDER BY a.key, s.start, s."end", s.kind, s.rule, s.id;
SELECT 'number', a.key, n.start, n."end", n.text, n.cue_start, n.cue_end, n.kind, n.value, n.low, n.high,
       n.low_inclusive, n.high_inclusive, n.value_text, n.significant, n.unit, n.unit_kind, n.per_unit,
       n.currency_assumed, n.counted, n.counted_phrase, n.about, g.identity_key, n.bound, n.direction, n.role, b.start,
       n.modality, n.iso, n.iso_end, n.grain, d.start, n.confidence, n.rule, n.predicate, n.subject, s.start, s."end"
FROM numbers AS n JOIN articles AS a ON a.id = n.article_id LEFT JOIN statements AS s ON s.id = n.statement_id
LEFT JOIN numbers AS b ON b.id = n.base_id LEFT JOIN numbers AS d ON d.id = n.as_of_id
LEFT JOIN article_organizations AS l ON l.id = n.about_article_organization_id
LEFT JOIN organizations AS g ON g.id = l.organization_id
ORDER BY a.key, n.start, n."end", n.kind, n.id;
SELECT 'near duplicate', min(a.key, b.key), max(a.key, b.key), d.similarity
FROM near_duplicates AS d JOIN articles AS a ON a.id = d.article_id JOIN articles AS b ON b.id = d.other_id
ORDER BY 2, 3;
SELECT 'story', a.key, f.key FROM articles AS a JOIN articles AS f ON f.id = a.story_id ORDER BY a.key;
SELECT 'same quote', a.key, s.start, s."end", b.key, f.start, f."end", q.relation, q.difference
FROM same_quotes AS q JOIN statements AS s ON s.id = q.statement_id JOIN articles AS a ON a.id = s.article_id
JOIN statements AS f ON f.id = q.first_id JOIN articles AS b ON b.id = f.article_id ORDER BY a.key, s.start, s."end";
SELECT 'correction', action, entity_kind, subject, value, article_key, start, "end", note FROM corrections ORDER BY id;
SELECT 'problem', path, record, byte_offset, reason FROM problems ORDER BY path, record, byte_offset, reason;
