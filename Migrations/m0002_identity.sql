-- Identity across articles as a reduction over what articles tell, corrections that survive, and parents of bodies.

CREATE TABLE identity_names (           -- derived: each different telling of a name, and which entity it is
    id         INTEGER PRIMARY KEY,
    kind       TEXT NOT NULL CHECK (kind IN ('organization', 'person', 'place')),
    name       TEXT NOT NULL,           -- the fullest form in an article
    acronym    TEXT NOT NULL,           -- of an organization; empty for none
    detail     TEXT NOT NULL,           -- a person's gender, the sort of body or place; empty when not told
    roles      TEXT NOT NULL,           -- a person's posts, parted by semicolons
    pin        TEXT NOT NULL,           -- the key that a correction gives it; empty for none
    block      TEXT NOT NULL,           -- what names must share to be compared
    key        TEXT NOT NULL,           -- the name, normalised
    rule_key   TEXT NOT NULL,           -- the entity by the rules alone
    entity_id  INTEGER NOT NULL,        -- the row in people, organizations or places
    articles   INTEGER NOT NULL         -- how many articles tell exactly this
) STRICT;
CREATE UNIQUE INDEX identity_names_once ON identity_names (kind, name, acronym, detail, roles, pin);
CREATE INDEX identity_names_by_block ON identity_names (kind, block);
CREATE INDEX identity_names_by_key ON identity_names (kind, key);
CREATE INDEX identity_names_by_rule_key ON identity_names (kind, rule_key);
CREATE INDEX identity_names_by_entity ON identity_names (kind, entity_id);

ALTER TABLE article_people ADD COLUMN identity_name_id INTEGER REFERENCES identity_names (id);
CREATE INDEX article_people_by_identity_name ON article_people (identity_name_id);
ALTER TABLE article_organizations ADD COLUMN identity_name_id INTEGER REFERENCES identity_names (id);
CREATE INDEX article_organizations_by_identity_name ON article_organizations (identity_name_id);
ALTER TABLE article_places ADD COLUMN identity_name_id INTEGER REFERENCES identity_names (id);
CREATE INDEX article_places_by_identity_name ON article_places (identity_name_id);

ALTER TABLE organizations ADD COLUMN parent_id INTEGER REFERENCES organizations (id) ON DELETE SET NULL;
CREATE INDEX organizations_by_parent ON organizations (parent_id);

ALTER TABLE statements ADD COLUMN rejected INTEGER NOT NULL DEFAULT 0 CHECK (rejected IN (0, 1));

ALTER TABLE corrections RENAME TO corrections_1;
CREATE TABLE corrections (              -- what people corrected; only ever added to
    id           INTEGER PRIMARY KEY,
    made_at      TEXT NOT NULL,         -- UTC, wall clock
    action       TEXT NOT NULL CHECK (action IN ('merge', 'reject', 'rename', 'speaker', 'split', 'undo')),
    entity_kind  TEXT CHECK (entity_kind IN ('country', 'document', 'group', 'organization', 'person', 'place', 'unnamed')),
    subject      TEXT,                  -- the identity_key of what is corrected
    value        TEXT,                  -- the other one, the new name, the speaker, the id of what is undone
    article_key  TEXT,                  -- with start and end: what in which article
    start        INTEGER,
    "end"        INTEGER CHECK ("end" >= start AND start >= 0),
    note         TEXT                   -- why
) STRICT;
INSERT INTO corrections (id, made_at, action, subject, value, article_key, start, "end")
    SELECT id, made_at, action, subject, value, article_key, start, "end" FROM corrections_1;
DROP TABLE corrections_1;
CREATE INDEX corrections_by_article ON corrections (article_key) WHERE article_key IS NOT NULL;
CREATE TRIGGER corrections_stay_as_they_are BEFORE UPDATE ON corrections BEGIN
    SELECT raise(ABORT, 'corrections are only added to; undo one by another');
END;
CREATE TRIGGER corrections_stay BEFORE DELETE ON corrections BEGIN
    SELECT raise(ABORT, 'corrections are only added to; undo one by another');
END;

-- Views: rejected statements are hidden.

DROP VIEW who_said;
CREATE VIEW who_said AS
SELECT s.id AS statement_id, p.name AS speaker, coalesce(s.content, s.text) AS statement, s.act, s.kind,
       a.published AS said_at, a.title AS article, s.source AS as_printed, p.kind AS speaker_kind, s.confidence,
       s.article_id, s.speaker_id, a.outlet, a.url
FROM statements AS s
JOIN articles AS a ON a.id = s.article_id
LEFT JOIN speakers AS p ON p.id = s.speaker_id
WHERE s.rejected = 0;

DROP VIEW organization_facts;
CREATE VIEW organization_facts AS
SELECT o.id AS organization_id, o.name AS organization, o.acronym, o.kind, p.name AS parent,
       (SELECT count(DISTINCT l.article_id) FROM article_organizations AS l WHERE l.organization_id = o.id) AS articles,
       (SELECT count(*) FROM article_organizations AS l
        JOIN organization_mentions AS m ON m.article_organization_id = l.id WHERE l.organization_id = o.id) AS mentions,
       (SELECT count(*) FROM speakers AS p JOIN statements AS s ON s.speaker_id = p.id
        WHERE p.organization_id = o.id AND s.rejected = 0) AS statements
FROM organizations AS o
LEFT JOIN organizations AS p ON p.id = o.parent_id;

DROP VIEW sources;
CREATE VIEW sources AS
SELECT p.id AS speaker_id, p.name AS speaker, p.kind, count(s.id) AS statements,
       sum(s.kind = 'direct') AS direct, count(DISTINCT s.article_id) AS articles,
       min(a.published) AS first_said, max(a.published) AS last_said
FROM speakers AS p
JOIN statements AS s ON s.speaker_id = p.id AND s.rejected = 0
JOIN articles AS a ON a.id = s.article_id
GROUP BY p.id;

DROP VIEW said_about;
CREATE VIEW said_about AS
SELECT s.id AS statement_id, p.name AS speaker, m.entity, m.name AS about, coalesce(s.content, s.text) AS statement,
       a.published AS said_at, a.title AS article, s.article_id
FROM statements AS s
JOIN articles AS a ON a.id = s.article_id
JOIN mentions AS m ON m.article_id = s.article_id AND m.start >= s.start AND m.start < s."end"
     AND m."end" <= s."end"
LEFT JOIN speakers AS p ON p.id = s.speaker_id
WHERE s.rejected = 0
GROUP BY s.id, m.entity;

CREATE VIEW role_history AS
SELECT e.id AS person_id, e.name AS person, r.title, r.organization, r.place, a.published, r.text AS as_printed,
       a.title AS article, r.article_id, r.start, r."end"
FROM roles AS r
JOIN article_people AS l ON l.id = r.article_person_id
JOIN people AS e ON e.id = l.person_id
JOIN articles AS a ON a.id = r.article_id;

DELETE FROM column_notes WHERE table_name = 'corrections';
INSERT INTO table_notes (name, note) VALUES
    ('identity_names', 'Each different telling of a name with the entity that it is; derived from the articles, rebuilt by factdb resolve.'),
    ('role_history', 'Every post that an article gives a person, with the article''s date.');
INSERT INTO column_notes (table_name, column_name, note) VALUES
    ('identity_names', 'id', 'The number of the row.'),
    ('identity_names', 'kind', 'The sort of entity: organization, person or place.'),
    ('identity_names', 'name', 'The fullest form in an article.'),
    ('identity_names', 'acronym', 'An organization''s acronym; empty for none.'),
    ('identity_names', 'detail', 'A person''s gender, or the sort of body or place; empty when not told.'),
    ('identity_names', 'roles', 'A person''s posts in small letters, parted by semicolons.'),
    ('identity_names', 'pin', 'The key that a correction gives it; empty for none.'),
    ('identity_names', 'block', 'What names must share to be compared: a surname, an acronym.'),
    ('identity_names', 'key', 'The name, normalised.'),
    ('identity_names', 'rule_key', 'The entity by the rules alone, before corrections.'),
    ('identity_names', 'entity_id', 'The row in people, organizations or places.'),
    ('identity_names', 'articles', 'How many articles tell exactly this.'),
    ('article_people', 'identity_name_id', 'The telling that identity is decided by.'),
    ('article_organizations', 'identity_name_id', 'The telling that identity is decided by.'),
    ('article_places', 'identity_name_id', 'The telling that identity is decided by.'),
    ('organizations', 'parent_id', 'The body that it is a part of: the United Nations for the UN Security Council.'),
    ('organization_facts', 'parent', 'The body that it is a part of.'),
    ('statements', 'rejected', '1 if a correction says that it is no statement; the views leave it out.'),
    ('corrections', 'id', 'The number of the row.'),
    ('corrections', 'made_at', 'When it was made, UTC.'),
    ('corrections', 'action', 'merge, split, rename: of an entity; speaker, reject: of a statement; undo: of a correction.'),
    ('corrections', 'entity_kind', 'The sort of entity or speaker.'),
    ('corrections', 'subject', 'The identity_key of what is corrected.'),
    ('corrections', 'value', 'The other one, the new name, the speaker, or the id of the correction that is undone.'),
    ('corrections', 'article_key', 'The key of the article that it corrects.'),
    ('corrections', 'start', 'The offset of the first character in articles.body, in code points from 0.'),
    ('corrections', 'end', 'The offset after the last character in articles.body, in code points.'),
    ('corrections', 'note', 'Why, in the words of who made it.'),
    ('role_history', 'person_id', 'The person across articles.'),
    ('role_history', 'person', 'The person''s name.'),
    ('role_history', 'title', 'The post.'),
    ('role_history', 'organization', 'The body that the post belongs to, as printed.'),
    ('role_history', 'place', 'The country or place that the post belongs to, as printed.'),
    ('role_history', 'published', 'The day of publication, yyyy-mm-dd.'),
    ('role_history', 'as_printed', 'The words that say so.'),
    ('role_history', 'article', 'The title of the article.'),
    ('role_history', 'article_id', 'The article.'),
    ('role_history', 'start', 'The offset of the first character in articles.body, in code points from 0.'),
    ('role_history', 'end', 'The offset after the last character in articles.body, in code points.');

UPDATE meta SET value = '2' WHERE key = 'schema_version';
PRAGMA user_version = 2;
