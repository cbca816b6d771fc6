-- Ingest: full text filled by whole transactions, and files that are read again with other options.

-- The full-text indexes are filled by the transaction that adds rows, with all of its rows at once: by triggers, each row
-- was a segment of its own. Triggers still take away what is deleted or changed.
DROP TRIGGER articles_fts_insert;
DROP TRIGGER statements_fts_insert;
DROP TRIGGER numbers_fts_insert;

-- How many bytes of words wait in memory before they are written (https://www.sqlite.org/fts5.html, "hashsize").
INSERT INTO articles_fts (articles_fts, rank) VALUES ('hashsize', 8388608);
INSERT INTO statements_fts (statements_fts, rank) VALUES ('hashsize', 8388608);

ALTER TABLE input_files ADD COLUMN options TEXT NOT NULL DEFAULT '';  -- how it was read; empty for no options

INSERT INTO column_notes (table_name, column_name, note) VALUES
    ('input_files', 'options', 'The options of ingest that it was read with; empty for none.');
UPDATE table_notes SET note = 'Pairs of articles with mostly the same words, such as one story at two addresses; of all articles, once their ingest has ended.'
    WHERE name = 'near_duplicates';
UPDATE table_notes SET note = 'What could not be read; a problem goes when its file is read to the end without it.'
    WHERE name = 'problems';

UPDATE meta SET value = '10' WHERE key = 'schema_version';
PRAGMA user_version = 10;
