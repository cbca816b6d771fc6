-- Schema version 7: names without case, marks and points, so that émile zola finds Émile Zola.

ALTER TABLE identity_names ADD COLUMN folded TEXT NOT NULL DEFAULT '';
CREATE INDEX identity_names_by_folded ON identity_names (kind, folded);
ALTER TABLE people ADD COLUMN folded TEXT NOT NULL DEFAULT '';
CREATE INDEX people_by_folded ON people (folded);
ALTER TABLE organizations ADD COLUMN folded TEXT NOT NULL DEFAULT '';
CREATE INDEX organizations_by_folded ON organizations (folded);
ALTER TABLE places ADD COLUMN folded TEXT NOT NULL DEFAULT '';
CREATE INDEX places_by_folded ON places (folded);

INSERT INTO column_notes (table_name, column_name, note) VALUES
    ('identity_names', 'folded', 'The name in small letters, without marks and points.'),
    ('people', 'folded', 'The name in small letters, without marks and points.'),
    ('organizations', 'folded', 'The name in small letters, without marks and points.'),
    ('places', 'folded', 'The name in small letters, without marks and points.');

UPDATE meta SET value = '7' WHERE key = 'schema_version';
PRAGMA user_version = 7;
