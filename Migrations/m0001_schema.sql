-- The schema of a factdb database, version 1. By hand:
--   sqlite3 -bail new.db 'BEGIN IMMEDIATE' '.read Migrations/m0001_schema.sql' 'COMMIT'
-- "start" and "end" are half-open offsets into articles.body in Unicode code points, so that for every row
--   substr(body, start + 1, "end" - start) = text

CREATE TABLE meta (                     -- what this file is
    key    TEXT PRIMARY KEY NOT NULL,   -- database_uuid, created_at, engine_version …
    value  TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE runs (                     -- one row per ingest that added something
    id               INTEGER PRIMARY KEY,
    started_at       TEXT NOT NULL,     -- UTC, wall clock
    finished_at      TEXT NOT NULL,     -- UTC, wall clock
    engine_version   TEXT NOT NULL,
    articles_added   INTEGER NOT NULL,
    articles_unchanged INTEGER NOT NULL,
    problems_added   INTEGER NOT NULL
) STRICT;

CREATE TABLE problems (                 -- what could not be read
    id           INTEGER PRIMARY KEY,
    path         TEXT NOT NULL,         -- the file, or - for standard input
    record       INTEGER,               -- the record within the file, from 1
    byte_offset  INTEGER,               -- where in the file or record, in bytes
    reason       TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX problems_once ON problems (path, coalesce(record, -1), coalesce(byte_offset, -1), reason);

CREATE TABLE articles (                 -- one row per article; its text is never changed after reading
    id              INTEGER PRIMARY KEY,
    key             TEXT NOT NULL UNIQUE CHECK (length(key) = 32),  -- 128-bit hash of text and metadata
    external_id     TEXT,               -- the id its source gave it
    title           TEXT,
    published       TEXT,               -- ISO date, yyyy-mm-dd
    outlet          TEXT,               -- the publication's name
    url             TEXT,
    byline          TEXT,               -- the authors as printed
    dateline_place  TEXT,               -- New York, from NEW YORK, Sep 23 –
    language        TEXT NOT NULL,      -- BCP 47 tag
    source_path     TEXT,               -- the file it was read from
    source_format   TEXT,               -- text, jsonl, html …
    decoded_from    TEXT,               -- the encoding it was decoded from
    body            TEXT NOT NULL,      -- the whole text that all offsets refer to
    word_count      INTEGER NOT NULL,
    engine_version  TEXT NOT NULL,      -- the version of the extraction that read it
    ingested_at     TEXT NOT NULL       -- UTC, wall clock
) STRICT;
CREATE INDEX articles_by_published ON articles (published);
CREATE INDEX articles_by_external_id ON articles (external_id);

-- Entities across articles: derived from the article_* tables below, and rebuilt from them at will.

CREATE TABLE people (                   -- one row per real person
    id            INTEGER PRIMARY KEY,
    identity_key  TEXT NOT NULL UNIQUE, -- the rule's normalised name: equal keys are one person
    name          TEXT NOT NULL,        -- the fullest form of the name, without titles
    gender        TEXT CHECK (gender IN ('female', 'male'))
) STRICT;

CREATE TABLE organizations (            -- one row per named body that can act
    id            INTEGER PRIMARY KEY,
    identity_key  TEXT NOT NULL UNIQUE, -- the rule's normalised name: equal keys are one organization
    name          TEXT NOT NULL,
    acronym       TEXT,
    kind          TEXT CHECK (kind IN ('armed group', 'company', 'court', 'government body', 'intergovernmental',
                                       'media', 'mission', 'ngo', 'other', 'party', 'team', 'university'))
) STRICT;

CREATE TABLE places (                   -- one row per country, region, city or other place
    id            INTEGER PRIMARY KEY,
    identity_key  TEXT NOT NULL UNIQUE, -- the rule's normalised name: equal keys are one place
    name          TEXT NOT NULL,
    kind          TEXT CHECK (kind IN ('city', 'country', 'other', 'region'))
) STRICT;

CREATE TABLE speakers (                 -- one row per source that says something
    id               INTEGER PRIMARY KEY,
    identity_key     TEXT NOT NULL UNIQUE,
    name             TEXT NOT NULL,
    kind             TEXT NOT NULL CHECK (kind IN ('country', 'document', 'group', 'organization', 'person', 'unnamed')),
    person_id        INTEGER REFERENCES people (id),
    organization_id  INTEGER REFERENCES organizations (id),
    place_id         INTEGER REFERENCES places (id)
) STRICT;
CREATE INDEX speakers_by_person ON speakers (person_id);
CREATE INDEX speakers_by_organization ON speakers (organization_id);
CREATE INDEX speakers_by_place ON speakers (place_id);
CREATE INDEX speakers_by_name ON speakers (name);

-- Facts of one article. The article_* tables hold each entity as that article alone gives it.

CREATE TABLE article_people (           -- a person as one article names them
    id          INTEGER PRIMARY KEY,
    article_id  INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    person_id   INTEGER NOT NULL REFERENCES people (id),    -- derived
    name        TEXT NOT NULL,          -- the fullest form in the article
    gender      TEXT CHECK (gender IN ('female', 'male'))
) STRICT;
CREATE INDEX article_people_by_article ON article_people (article_id);
CREATE INDEX article_people_by_person ON article_people (person_id);

CREATE TABLE person_names (             -- the forms of a person's name in one article
    id                 INTEGER PRIMARY KEY,
    article_person_id  INTEGER NOT NULL REFERENCES article_people (id) ON DELETE CASCADE,
    name               TEXT NOT NULL
) STRICT;
CREATE INDEX person_names_by_person ON person_names (article_person_id);
CREATE INDEX person_names_by_name ON person_names (name);

CREATE TABLE person_mentions (          -- each place where an article means a person
    id                 INTEGER PRIMARY KEY,
    article_id         INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    article_person_id  INTEGER NOT NULL REFERENCES article_people (id) ON DELETE CASCADE,
    kind               TEXT NOT NULL CHECK (kind IN ('name', 'nominal', 'pronoun')),
    start              INTEGER NOT NULL,
    "end"              INTEGER NOT NULL CHECK ("end" >= start AND start >= 0),
    text               TEXT NOT NULL
) STRICT;
CREATE INDEX person_mentions_by_article ON person_mentions (article_id, start);
CREATE INDEX person_mentions_by_person ON person_mentions (article_person_id);

CREATE TABLE roles (                    -- a post that an article gives a person
    id                 INTEGER PRIMARY KEY,
    article_id         INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    article_person_id  INTEGER NOT NULL REFERENCES article_people (id) ON DELETE CASCADE,
    title              TEXT NOT NULL,   -- Deputy Secretary of State
    organization       TEXT,            -- the body it belongs to, as printed
    place              TEXT,            -- the country or place it belongs to, as printed
    start              INTEGER NOT NULL,
    "end"              INTEGER NOT NULL CHECK ("end" >= start AND start >= 0),
    text               TEXT NOT NULL    -- the words that say so
) STRICT;
CREATE INDEX roles_by_article ON roles (article_id, start);
CREATE INDEX roles_by_person ON roles (article_person_id);

CREATE TABLE article_organizations (    -- an organization as one article names it
    id               INTEGER PRIMARY KEY,
    article_id       INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    organization_id  INTEGER NOT NULL REFERENCES organizations (id),    -- derived
    name             TEXT NOT NULL,     -- the fullest form in the article
    acronym          TEXT,
    kind             TEXT CHECK (kind IN ('armed group', 'company', 'court', 'government body', 'intergovernmental',
                                          'media', 'mission', 'ngo', 'other', 'party', 'team', 'university'))
) STRICT;
CREATE INDEX article_organizations_by_article ON article_organizations (article_id);
CREATE INDEX article_organizations_by_organization ON article_organizations (organization_id);

CREATE TABLE organization_names (       -- the forms of an organization's name in one article
    id                       INTEGER PRIMARY KEY,
    article_organization_id  INTEGER NOT NULL REFERENCES article_organizations (id) ON DELETE CASCADE,
    name                     TEXT NOT NULL
) STRICT;
CREATE INDEX organization_names_by_organization ON organization_names (article_organization_id);
CREATE INDEX organization_names_by_name ON organization_names (name);

CREATE TABLE organization_mentions (    -- each place where an article means an organization
    id                       INTEGER PRIMARY KEY,
    article_id               INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    article_organization_id  INTEGER NOT NULL REFERENCES article_organizations (id) ON DELETE CASCADE,
    kind                     TEXT NOT NULL CHECK (kind IN ('name', 'nominal', 'pronoun')),
    start                    INTEGER NOT NULL,
    "end"                    INTEGER NOT NULL CHECK ("end" >= start AND start >= 0),
    text                     TEXT NOT NULL
) STRICT;
CREATE INDEX organization_mentions_by_article ON organization_mentions (article_id, start);
CREATE INDEX organization_mentions_by_organization ON organization_mentions (article_organization_id);

CREATE TABLE article_places (           -- a place as one article names it
    id          INTEGER PRIMARY KEY,
    article_id  INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    place_id    INTEGER NOT NULL REFERENCES places (id),    -- derived
    name        TEXT NOT NULL,
    kind        TEXT CHECK (kind IN ('city', 'country', 'other', 'region'))
) STRICT;
CREATE INDEX article_places_by_article ON article_places (article_id);
CREATE INDEX article_places_by_place ON article_places (place_id);

CREATE TABLE place_mentions (           -- each place where an article names a place
    id                INTEGER PRIMARY KEY,
    article_id        INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    article_place_id  INTEGER NOT NULL REFERENCES article_places (id) ON DELETE CASCADE,
    kind              TEXT NOT NULL CHECK (kind IN ('name', 'nominal', 'pronoun')),
    start             INTEGER NOT NULL,
    "end"             INTEGER NOT NULL CHECK ("end" >= start AND start >= 0),
    text              TEXT NOT NULL
) STRICT;
CREATE INDEX place_mentions_by_article ON place_mentions (article_id, start);
CREATE INDEX place_mentions_by_place ON place_mentions (article_place_id);

CREATE TABLE acronyms (                 -- definitions found in the text: Kurdistan Workers Party (PKK)
    id           INTEGER PRIMARY KEY,
    article_id   INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    start        INTEGER NOT NULL,      -- of the acronym
    "end"        INTEGER NOT NULL CHECK ("end" >= start AND start >= 0),
    text         TEXT NOT NULL,         -- the acronym
    long_start   INTEGER NOT NULL,
    long_end     INTEGER NOT NULL CHECK (long_end >= long_start AND long_start >= 0),
    long_text    TEXT NOT NULL          -- what it stands for
) STRICT;
CREATE INDEX acronyms_by_article ON acronyms (article_id, start);
CREATE INDEX acronyms_by_text ON acronyms (text);

CREATE TABLE article_speakers (         -- a source as one article resolves it
    id                       INTEGER PRIMARY KEY,
    article_id               INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    speaker_id               INTEGER NOT NULL REFERENCES speakers (id),    -- derived
    name                     TEXT NOT NULL,
    kind                     TEXT NOT NULL CHECK (kind IN ('country', 'document', 'group', 'organization', 'person', 'unnamed')),
    article_person_id        INTEGER REFERENCES article_people (id) ON DELETE CASCADE,
    article_organization_id  INTEGER REFERENCES article_organizations (id) ON DELETE CASCADE,
    article_place_id         INTEGER REFERENCES article_places (id) ON DELETE CASCADE
) STRICT;
CREATE INDEX article_speakers_by_article ON article_speakers (article_id);
CREATE INDEX article_speakers_by_speaker ON article_speakers (speaker_id);
CREATE INDEX article_speakers_by_person ON article_speakers (article_person_id);
CREATE INDEX article_speakers_by_organization ON article_speakers (article_organization_id);
CREATE INDEX article_speakers_by_place ON article_speakers (article_place_id);

CREATE TABLE statements (               -- one row per thing that a source said
    id                  INTEGER PRIMARY KEY,
    article_id          INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    article_speaker_id  INTEGER REFERENCES article_speakers (id) ON DELETE CASCADE,  -- NULL: not known
    speaker_id          INTEGER REFERENCES speakers (id),    -- derived; NULL: not known
    kind                TEXT NOT NULL CHECK (kind IN ('direct', 'indirect', 'mixed')),
    start               INTEGER NOT NULL,
    "end"               INTEGER NOT NULL CHECK ("end" >= start AND start >= 0),
    text                TEXT NOT NULL,  -- from the first word to the last, an attribution between them included
    content             TEXT,           -- when interrupted: the pieces without the attribution, joined by ' … '
    act                 TEXT NOT NULL CHECK (act IN (
                            'accused', 'acknowledged', 'agreed', 'announced', 'asked', 'claimed', 'confirmed',
                            'criticized', 'denied', 'explained', 'pledged', 'praised', 'predicted', 'promised',
                            'proposed', 'said', 'suggested', 'threatened', 'urged', 'warned', 'wrote')),
    cue_start           INTEGER,
    cue_end             INTEGER CHECK (cue_end >= cue_start),
    cue                 TEXT,           -- the words that announce it: said, according to
    source_start        INTEGER,
    source_end          INTEGER CHECK (source_end >= source_start),
    source              TEXT,           -- the speaker as printed: he, The US official
    source_mention      TEXT CHECK (source_mention IN ('description', 'name', 'pronoun')),
    nested_in           INTEGER REFERENCES statements (id) ON DELETE CASCADE,  -- the statement it is reported in
    attribution         INTEGER NOT NULL,   -- the parts of one attribution share a number within the article
    paragraph           INTEGER NOT NULL,   -- counted from 1
    confidence          REAL NOT NULL CHECK (confidence BETWEEN 0 AND 1),
    rule                TEXT NOT NULL   -- the rule that found it
) STRICT;
CREATE INDEX statements_by_article ON statements (article_id, start);
CREATE INDEX statements_by_article_speaker ON statements (article_speaker_id);
CREATE INDEX statements_by_speaker ON statements (speaker_id);
CREATE INDEX statements_by_nested_in ON statements (nested_in);

CREATE TABLE statement_parts (          -- the pieces of interrupted statements, the quoted words of mixed ones
    id            INTEGER PRIMARY KEY,
    statement_id  INTEGER NOT NULL REFERENCES statements (id) ON DELETE CASCADE,
    part          TEXT NOT NULL CHECK (part IN ('fragment', 'quoted')),
    start         INTEGER NOT NULL,
    "end"         INTEGER NOT NULL CHECK ("end" >= start AND start >= 0),
    text          TEXT NOT NULL
) STRICT;
CREATE INDEX statement_parts_by_statement ON statement_parts (statement_id, part, start);

CREATE TABLE numbers (                  -- one row per quantity, date or time as stated
    id                 INTEGER PRIMARY KEY,
    article_id         INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    statement_id       INTEGER REFERENCES statements (id) ON DELETE CASCADE,  -- innermost; NULL: the article's own voice
    start              INTEGER NOT NULL,
    "end"              INTEGER NOT NULL CHECK ("end" >= start AND start >= 0),
    text               TEXT NOT NULL,   -- 40 per cent
    cue_start          INTEGER,
    cue_end            INTEGER CHECK (cue_end >= cue_start),
    cue                TEXT,            -- more than, up to, rose
    kind               TEXT NOT NULL CHECK (kind IN (
                           'age', 'cardinal', 'date', 'duration', 'fraction', 'identifier', 'measure', 'money',
                           'multiplier', 'ordinal', 'percent', 'range', 'ratio', 'score', 'temperature', 'time', 'vague')),
    value              REAL,            -- at full magnitude; NULL for a range or a vague number
    low                REAL,            -- of a range or bound
    high               REAL,
    low_inclusive      INTEGER CHECK (low_inclusive IN (0, 1)),
    high_inclusive     INTEGER CHECK (high_inclusive IN (0, 1)),
    value_text         TEXT,            -- exact decimal: 1200000000 for 1.2bn
    significant        INTEGER,         -- significant digits written: 2 for 1.2bn
    unit               TEXT,            -- kilometre, percent, USD; NULL for counts
    unit_kind          TEXT,            -- currency, length, time …
    per_unit           TEXT,            -- barrel in $75 per barrel
    currency_assumed   INTEGER NOT NULL DEFAULT 0 CHECK (currency_assumed IN (0, 1)),
    counted            TEXT,            -- the noun counted, singular: officer
    counted_phrase     TEXT,            -- Kenyan officers
    about              TEXT,            -- what the value is a property of
    about_article_organization_id INTEGER REFERENCES article_organizations (id) ON DELETE CASCADE,
    bound              TEXT NOT NULL DEFAULT '=' CHECK (bound IN ('=', '~', '>', '>=', '<', '<=', 'between')),
    direction          TEXT CHECK (direction IN ('up', 'down')),
    role               TEXT CHECK (role IN ('change', 'from', 'level', 'rank', 'rate', 'share', 'target', 'to', 'total')),
    base_id            INTEGER REFERENCES numbers (id) ON DELETE CASCADE,  -- what it starts from, converts or multiplies
    modality           TEXT CHECK (modality IN ('actual', 'forecast', 'hypothetical', 'negated', 'target')),
    iso                TEXT,            -- dates and durations: 2025-10-02, 2013-Q1, P11D
    iso_end            TEXT,            -- the end of a period
    grain              TEXT,            -- day, month, year …
    as_of_id           INTEGER REFERENCES numbers (id) ON DELETE CASCADE,  -- the date the value holds for
    confidence         REAL NOT NULL CHECK (confidence BETWEEN 0 AND 1),
    rule               TEXT NOT NULL
) STRICT;
CREATE INDEX numbers_by_article ON numbers (article_id, start);
CREATE INDEX numbers_by_statement ON numbers (statement_id);
CREATE INDEX numbers_by_unit ON numbers (kind, unit, value);
CREATE INDEX numbers_by_organization ON numbers (about_article_organization_id);
CREATE INDEX numbers_by_base ON numbers (base_id);
CREATE INDEX numbers_by_as_of ON numbers (as_of_id);

CREATE TABLE corrections (              -- what people corrected; only ever added to
    id           INTEGER PRIMARY KEY,
    made_at      TEXT NOT NULL,         -- UTC, wall clock
    article_key  TEXT,                  -- with start and end: what in which article
    start        INTEGER,
    "end"        INTEGER,
    subject      TEXT,                  -- or a name: person, organization or place
    action       TEXT NOT NULL CHECK (action IN ('merge', 'split', 'rename', 'speaker')),
    value        TEXT                   -- the new name, or the other one
) STRICT;

CREATE TABLE canned_queries (           -- the questions that factdb query knows by name
    name         TEXT PRIMARY KEY NOT NULL,
    title        TEXT NOT NULL,
    description  TEXT NOT NULL,
    parameters   TEXT NOT NULL,         -- one per line: name: explanation
    sql          TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE table_notes (              -- what each table and view holds
    name  TEXT PRIMARY KEY NOT NULL,
    note  TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE column_notes (             -- what each column holds
    table_name   TEXT NOT NULL REFERENCES table_notes (name),
    column_name  TEXT NOT NULL,
    note         TEXT NOT NULL,
    PRIMARY KEY (table_name, column_name)
) STRICT, WITHOUT ROWID;

-- Full text: the words stay in the tables above, the triggers keep the index true.

CREATE VIRTUAL TABLE statements_fts USING fts5 (
    text, content = 'statements', content_rowid = 'id', tokenize = 'porter unicode61 remove_diacritics 2');
CREATE TRIGGER statements_fts_insert AFTER INSERT ON statements BEGIN
    INSERT INTO statements_fts (rowid, text) VALUES (new.id, new.text);
END;
CREATE TRIGGER statements_fts_delete AFTER DELETE ON statements BEGIN
    INSERT INTO statements_fts (statements_fts, rowid, text) VALUES ('delete', old.id, old.text);
END;
CREATE TRIGGER statements_fts_update AFTER UPDATE OF id, text ON statements BEGIN
    INSERT INTO statements_fts (statements_fts, rowid, text) VALUES ('delete', old.id, old.text);
    INSERT INTO statements_fts (rowid, text) VALUES (new.id, new.text);
END;

CREATE VIRTUAL TABLE articles_fts USING fts5 (
    title, body, content = 'articles', content_rowid = 'id', tokenize = 'porter unicode61 remove_diacritics 2');
CREATE TRIGGER articles_fts_insert AFTER INSERT ON articles BEGIN
    INSERT INTO articles_fts (rowid, title, body) VALUES (new.id, new.title, new.body);
END;
CREATE TRIGGER articles_fts_delete AFTER DELETE ON articles BEGIN
    INSERT INTO articles_fts (articles_fts, rowid, title, body) VALUES ('delete', old.id, old.title, old.body);
END;
CREATE TRIGGER articles_fts_update AFTER UPDATE OF id, title, body ON articles BEGIN
    INSERT INTO articles_fts (articles_fts, rowid, title, body) VALUES ('delete', old.id, old.title, old.body);
    INSERT INTO articles_fts (rowid, title, body) VALUES (new.id, new.title, new.body);
END;

-- Views for people. A speaker that nobody could tell is NULL; source shows how it was printed.

CREATE VIEW who_said AS
SELECT s.id AS statement_id, p.name AS speaker, coalesce(s.content, s.text) AS statement, s.act, s.kind,
       a.published AS said_at, a.title AS article, s.source AS as_printed, p.kind AS speaker_kind, s.confidence,
       s.article_id, s.speaker_id, a.outlet, a.url
FROM statements AS s
JOIN articles AS a ON a.id = s.article_id
LEFT JOIN speakers AS p ON p.id = s.speaker_id;

CREATE VIEW mentions AS
SELECT m.article_id, a.external_id, 'person:' || e.id AS entity, e.name, m.kind AS mention_kind, m.start, m."end"
FROM person_mentions AS m
JOIN article_people AS l ON l.id = m.article_person_id
JOIN people AS e ON e.id = l.person_id
JOIN articles AS a ON a.id = m.article_id
UNION ALL
SELECT m.article_id, a.external_id, 'organization:' || e.id, e.name, m.kind, m.start, m."end"
FROM organization_mentions AS m
JOIN article_organizations AS l ON l.id = m.article_organization_id
JOIN organizations AS e ON e.id = l.organization_id
JOIN articles AS a ON a.id = m.article_id
UNION ALL
SELECT m.article_id, a.external_id, 'place:' || e.id, e.name, m.kind, m.start, m."end"
FROM place_mentions AS m
JOIN article_places AS l ON l.id = m.article_place_id
JOIN places AS e ON e.id = l.place_id
JOIN articles AS a ON a.id = m.article_id;

CREATE VIEW number_facts AS
SELECT n.id AS number_id, a.title AS article, n.text AS stated, n.value, coalesce(n.unit, n.counted) AS unit,
       n.bound || coalesce(' ' || n.direction, '') AS how, coalesce(n.about, n.counted_phrase) AS what,
       p.name AS said_by, coalesce(d.iso, a.published) AS as_of, n.kind, n.statement_id, n.article_id
FROM numbers AS n
JOIN articles AS a ON a.id = n.article_id
LEFT JOIN statements AS s ON s.id = n.statement_id
LEFT JOIN speakers AS p ON p.id = s.speaker_id
LEFT JOIN numbers AS d ON d.id = n.as_of_id
WHERE n.kind NOT IN ('date', 'time', 'identifier');

CREATE VIEW organization_facts AS
SELECT o.id AS organization_id, o.name AS organization, o.acronym, o.kind,
       (SELECT count(DISTINCT l.article_id) FROM article_organizations AS l WHERE l.organization_id = o.id) AS articles,
       (SELECT count(*) FROM article_organizations AS l
        JOIN organization_mentions AS m ON m.article_organization_id = l.id WHERE l.organization_id = o.id) AS mentions,
       (SELECT count(*) FROM speakers AS p JOIN statements AS s ON s.speaker_id = p.id
        WHERE p.organization_id = o.id) AS statements
FROM organizations AS o;

CREATE VIEW sources AS
SELECT p.id AS speaker_id, p.name AS speaker, p.kind, count(s.id) AS statements,
       sum(s.kind = 'direct') AS direct, count(DISTINCT s.article_id) AS articles,
       min(a.published) AS first_said, max(a.published) AS last_said
FROM speakers AS p
JOIN statements AS s ON s.speaker_id = p.id
JOIN articles AS a ON a.id = s.article_id
GROUP BY p.id;

CREATE VIEW said_about AS
SELECT s.id AS statement_id, p.name AS speaker, m.entity, m.name AS about, coalesce(s.content, s.text) AS statement,
       a.published AS said_at, a.title AS article, s.article_id
FROM statements AS s
JOIN articles AS a ON a.id = s.article_id
JOIN mentions AS m ON m.article_id = s.article_id AND m.start >= s.start AND m.start < s."end"
     AND m."end" <= s."end"
LEFT JOIN speakers AS p ON p.id = s.speaker_id
GROUP BY s.id, m.entity;

CREATE VIEW conflicts AS
SELECT x.counted, x.unit, x.about, x.text AS stated, xp.name AS said_by, xa.title AS article,
       y.text AS other_stated, yp.name AS other_said_by, ya.title AS other_article,
       x.id AS number_id, y.id AS other_number_id
FROM numbers AS x
JOIN numbers AS y ON y.kind = x.kind AND y.unit IS x.unit AND y.id > x.id AND y.value <> x.value
     AND y.counted IS x.counted AND y.about IS x.about
JOIN articles AS xa ON xa.id = x.article_id
JOIN articles AS ya ON ya.id = y.article_id
LEFT JOIN statements AS xs ON xs.id = x.statement_id
LEFT JOIN speakers AS xp ON xp.id = xs.speaker_id
LEFT JOIN statements AS ys ON ys.id = y.statement_id
LEFT JOIN speakers AS yp ON yp.id = ys.speaker_id
WHERE x.kind NOT IN ('date', 'time', 'identifier', 'ordinal') AND x.about IS NOT NULL;

CREATE VIEW timeline AS
SELECT d.iso AS day, d.text AS as_printed, coalesce(s.content, s.text) AS statement, p.name AS speaker, a.title AS article,
       d.id AS number_id, d.statement_id, d.article_id
FROM numbers AS d
JOIN articles AS a ON a.id = d.article_id
LEFT JOIN statements AS s ON s.id = d.statement_id
LEFT JOIN speakers AS p ON p.id = s.speaker_id
WHERE d.kind = 'date' AND d.iso IS NOT NULL;

INSERT INTO meta (key, value) VALUES
    ('database_uuid', lower(hex(randomblob(16)))),
    ('created_at', strftime('%Y-%m-%dT%H:%M:%SZ', 'now')),
    ('schema_version', '1'),
    ('notes', 'select * from table_notes; select * from column_notes;');

INSERT INTO table_notes (name, note) VALUES
    ('meta', 'What this file is: its random id, when it was made, its schema version.'),
    ('runs', 'One row per ingest that added something.'),
    ('problems', 'What could not be read, where and why; each problem once.'),
    ('articles', 'One row per article, with the whole text that all offsets refer to.'),
    ('people', 'One row per real person, across articles.'),
    ('organizations', 'One row per named body that can act, across articles.'),
    ('places', 'One row per country, region, city or other place, across articles.'),
    ('speakers', 'One row per source that says something: a person, organization, country, group, document or unnamed source.'),
    ('article_people', 'A person as one article names them; person_id tells who that is across articles.'),
    ('person_names', 'The forms of a person''s name in one article.'),
    ('person_mentions', 'Each place where an article means a person.'),
    ('roles', 'A post that an article gives a person, as printed.'),
    ('article_organizations', 'An organization as one article names it; organization_id tells which it is across articles.'),
    ('organization_names', 'The forms of an organization''s name in one article.'),
    ('organization_mentions', 'Each place where an article means an organization.'),
    ('article_places', 'A place as one article names it; place_id tells which it is across articles.'),
    ('place_mentions', 'Each place where an article names a place.'),
    ('acronyms', 'Acronyms that an article defines, with their long forms.'),
    ('article_speakers', 'A source as one article resolves it; speaker_id tells who it is across articles.'),
    ('statements', 'One row per thing that a source said: words, speaker, cue, and where they stand.'),
    ('statement_parts', 'The pieces of interrupted statements, and the quoted words inside mixed ones.'),
    ('numbers', 'One row per quantity, date or time as stated.'),
    ('corrections', 'What people corrected; rows are only ever added.'),
    ('canned_queries', 'The questions that factdb query knows by name.'),
    ('table_notes', 'What each table and view holds: this table.'),
    ('column_notes', 'What each column holds.'),
    ('statements_fts', 'Full text of the statements: SELECT rowid FROM statements_fts WHERE statements_fts MATCH ''gangs''.'),
    ('articles_fts', 'Full text of the articles: SELECT rowid FROM articles_fts WHERE articles_fts MATCH ''gangs''.'),
    ('who_said', 'Every statement with its speaker; speaker is NULL when nobody could tell who it was.'),
    ('mentions', 'Every mention of a person, organization or place.'),
    ('number_facts', 'The quantities, without dates, times and identifiers, with who gave them.'),
    ('organization_facts', 'Every organization with how often it is named and how much it said.'),
    ('sources', 'Every speaker with how much they said, and when.'),
    ('said_about', 'Statements by the person, organization or place that they mention.'),
    ('conflicts', 'Pairs of different values given for the same thing in the same unit.'),
    ('timeline', 'The dates in the articles with what is said about them, as ISO 8601.');

INSERT INTO column_notes (table_name, column_name, note) VALUES
    ('meta', 'key', 'What the value is.'),
    ('meta', 'value', 'What the key names.'),
    ('runs', 'id', 'The number of the row.'),
    ('runs', 'started_at', 'When it started, UTC.'),
    ('runs', 'finished_at', 'When it ended, UTC.'),
    ('runs', 'engine_version', 'The version of the extraction.'),
    ('runs', 'articles_added', 'New articles.'),
    ('runs', 'articles_unchanged', 'Articles that were there already.'),
    ('runs', 'problems_added', 'New problems.'),
    ('problems', 'id', 'The number of the row.'),
    ('problems', 'path', 'The file, or - for standard input.'),
    ('problems', 'record', 'The record within the file, from 1.'),
    ('problems', 'byte_offset', 'Where in the file or record, in bytes.'),
    ('problems', 'reason', 'What is wrong.'),
    ('articles', 'id', 'The number of the row.'),
    ('articles', 'key', 'The first 128 bits of a hash of text and metadata; equal articles have equal keys.'),
    ('articles', 'external_id', 'The id that the source of the article gave it.'),
    ('articles', 'title', 'The headline.'),
    ('articles', 'published', 'The day of publication, yyyy-mm-dd.'),
    ('articles', 'outlet', 'The publication''s name.'),
    ('articles', 'url', 'The address it was published at.'),
    ('articles', 'byline', 'The authors as printed.'),
    ('articles', 'dateline_place', 'The place of the dateline.'),
    ('articles', 'language', 'The language as a BCP 47 tag.'),
    ('articles', 'source_path', 'The file that it was read from.'),
    ('articles', 'source_format', 'The format that it was read as.'),
    ('articles', 'decoded_from', 'The encoding that it was decoded from.'),
    ('articles', 'body', 'The whole text.'),
    ('articles', 'word_count', 'The number of words.'),
    ('articles', 'engine_version', 'The version of the extraction.'),
    ('articles', 'ingested_at', 'When it was added, UTC.'),
    ('people', 'id', 'The number of the row.'),
    ('people', 'identity_key', 'What the rule compares: rows with equal keys would be one.'),
    ('people', 'name', 'The name.'),
    ('people', 'gender', 'female or male, where something tells it.'),
    ('organizations', 'id', 'The number of the row.'),
    ('organizations', 'identity_key', 'What the rule compares: rows with equal keys would be one.'),
    ('organizations', 'name', 'The name.'),
    ('organizations', 'acronym', 'The acronym.'),
    ('organizations', 'kind', 'The sort.'),
    ('places', 'id', 'The number of the row.'),
    ('places', 'identity_key', 'What the rule compares: rows with equal keys would be one.'),
    ('places', 'name', 'The name.'),
    ('places', 'kind', 'The sort.'),
    ('speakers', 'id', 'The number of the row.'),
    ('speakers', 'identity_key', 'What the rule compares: rows with equal keys would be one.'),
    ('speakers', 'name', 'The name.'),
    ('speakers', 'kind', 'The sort.'),
    ('speakers', 'person_id', 'The person across articles.'),
    ('speakers', 'organization_id', 'The organization across articles.'),
    ('speakers', 'place_id', 'The place across articles.'),
    ('article_people', 'id', 'The number of the row.'),
    ('article_people', 'article_id', 'The article.'),
    ('article_people', 'person_id', 'The person across articles.'),
    ('article_people', 'name', 'The name.'),
    ('article_people', 'gender', 'female or male, where something tells it.'),
    ('person_names', 'id', 'The number of the row.'),
    ('person_names', 'article_person_id', 'The person as the article names them.'),
    ('person_names', 'name', 'The name.'),
    ('person_mentions', 'id', 'The number of the row.'),
    ('person_mentions', 'article_id', 'The article.'),
    ('person_mentions', 'article_person_id', 'The person as the article names them.'),
    ('person_mentions', 'kind', 'The sort.'),
    ('person_mentions', 'start', 'The offset of the first character in articles.body, in code points from 0.'),
    ('person_mentions', 'end', 'The offset after the last character in articles.body, in code points.'),
    ('person_mentions', 'text', 'The words from start to end.'),
    ('roles', 'id', 'The number of the row.'),
    ('roles', 'article_id', 'The article.'),
    ('roles', 'article_person_id', 'The person as the article names them.'),
    ('roles', 'title', 'The post without the body or country.'),
    ('roles', 'organization', 'The body that the post belongs to, as printed.'),
    ('roles', 'place', 'The country or place that the post belongs to, as printed.'),
    ('roles', 'start', 'The offset of the first character in articles.body, in code points from 0.'),
    ('roles', 'end', 'The offset after the last character in articles.body, in code points.'),
    ('roles', 'text', 'The words from start to end.'),
    ('article_organizations', 'id', 'The number of the row.'),
    ('article_organizations', 'article_id', 'The article.'),
    ('article_organizations', 'organization_id', 'The organization across articles.'),
    ('article_organizations', 'name', 'The name.'),
    ('article_organizations', 'acronym', 'The acronym.'),
    ('article_organizations', 'kind', 'The sort.'),
    ('organization_names', 'id', 'The number of the row.'),
    ('organization_names', 'article_organization_id', 'The organization as the article names it.'),
    ('organization_names', 'name', 'The name.'),
    ('organization_mentions', 'id', 'The number of the row.'),
    ('organization_mentions', 'article_id', 'The article.'),
    ('organization_mentions', 'article_organization_id', 'The organization as the article names it.'),
    ('organization_mentions', 'kind', 'The sort.'),
    ('organization_mentions', 'start', 'The offset of the first character in articles.body, in code points from 0.'),
    ('organization_mentions', 'end', 'The offset after the last character in articles.body, in code points.'),
    ('organization_mentions', 'text', 'The words from start to end.'),
    ('article_places', 'id', 'The number of the row.'),
    ('article_places', 'article_id', 'The article.'),
    ('article_places', 'place_id', 'The place across articles.'),
    ('article_places', 'name', 'The name.'),
    ('article_places', 'kind', 'The sort.'),
    ('place_mentions', 'id', 'The number of the row.'),
    ('place_mentions', 'article_id', 'The article.'),
    ('place_mentions', 'article_place_id', 'The place as the article names it.'),
    ('place_mentions', 'kind', 'The sort.'),
    ('place_mentions', 'start', 'The offset of the first character in articles.body, in code points from 0.'),
    ('place_mentions', 'end', 'The offset after the last character in articles.body, in code points.'),
    ('place_mentions', 'text', 'The words from start to end.'),
    ('acronyms', 'id', 'The number of the row.'),
    ('acronyms', 'article_id', 'The article.'),
    ('acronyms', 'start', 'The offset of the first character in articles.body, in code points from 0.'),
    ('acronyms', 'end', 'The offset after the last character in articles.body, in code points.'),
    ('acronyms', 'text', 'The words from start to end.'),
    ('acronyms', 'long_start', 'Where the long form starts, in code points.'),
    ('acronyms', 'long_end', 'Where the long form ends, in code points.'),
    ('acronyms', 'long_text', 'The long form.'),
    ('article_speakers', 'id', 'The number of the row.'),
    ('article_speakers', 'article_id', 'The article.'),
    ('article_speakers', 'speaker_id', 'The speaker across articles; NULL when not known.'),
    ('article_speakers', 'name', 'The name.'),
    ('article_speakers', 'kind', 'The sort.'),
    ('article_speakers', 'article_person_id', 'The person as the article names them.'),
    ('article_speakers', 'article_organization_id', 'The organization as the article names it.'),
    ('article_speakers', 'article_place_id', 'The place as the article names it.'),
    ('statements', 'id', 'The number of the row.'),
    ('statements', 'article_id', 'The article.'),
    ('statements', 'article_speaker_id', 'The source as the article resolves it; NULL when not known.'),
    ('statements', 'speaker_id', 'The speaker across articles; NULL when not known.'),
    ('statements', 'kind', 'direct: inside quotation marks; indirect: in reported words; mixed: reported, with quoted words inside.'),
    ('statements', 'start', 'The offset of the first character in articles.body, in code points from 0.'),
    ('statements', 'end', 'The offset after the last character in articles.body, in code points.'),
    ('statements', 'text', 'The words from start to end.'),
    ('statements', 'content', 'For an interrupted statement, its pieces joined by '' … ''; otherwise NULL.'),
    ('statements', 'act', 'What the speaker does: said, asked, denied.'),
    ('statements', 'cue_start', 'Where the cue starts, in code points.'),
    ('statements', 'cue_end', 'Where the cue ends, in code points.'),
    ('statements', 'cue', 'The words that announce it: said, according to.'),
    ('statements', 'source_start', 'Where the speaker as printed starts, in code points.'),
    ('statements', 'source_end', 'Where the speaker as printed ends, in code points.'),
    ('statements', 'source', 'The speaker as printed: he, The US official.'),
    ('statements', 'source_mention', 'Whether the speaker is printed as a name, a description or a pronoun.'),
    ('statements', 'nested_in', 'The statement that this one is reported in.'),
    ('statements', 'attribution', 'The parts of one attribution share this number within the article.'),
    ('statements', 'paragraph', 'The paragraph it starts in, from 1.'),
    ('statements', 'confidence', 'How sure the rule is, from 0 to 1.'),
    ('statements', 'rule', 'The rule that found it.'),
    ('statement_parts', 'id', 'The number of the row.'),
    ('statement_parts', 'statement_id', 'The statement.'),
    ('statement_parts', 'part', 'fragment: a piece of an interrupted statement; quoted: quoted words inside a mixed one.'),
    ('statement_parts', 'start', 'The offset of the first character in articles.body, in code points from 0.'),
    ('statement_parts', 'end', 'The offset after the last character in articles.body, in code points.'),
    ('statement_parts', 'text', 'The words from start to end.'),
    ('numbers', 'id', 'The number of the row.'),
    ('numbers', 'article_id', 'The article.'),
    ('numbers', 'statement_id', 'The innermost statement that holds it; NULL: the article''s own voice.'),
    ('numbers', 'start', 'The offset of the first character in articles.body, in code points from 0.'),
    ('numbers', 'end', 'The offset after the last character in articles.body, in code points.'),
    ('numbers', 'text', 'The words from start to end.'),
    ('numbers', 'cue_start', 'Where the cue starts, in code points.'),
    ('numbers', 'cue_end', 'Where the cue ends, in code points.'),
    ('numbers', 'cue', 'The words that bound or direct it: more than, rose.'),
    ('numbers', 'kind', 'The sort.'),
    ('numbers', 'value', 'The value at its full magnitude; NULL for a range or a vague number.'),
    ('numbers', 'low', 'The lower end of a range or bound.'),
    ('numbers', 'high', 'The upper end of a range or bound.'),
    ('numbers', 'low_inclusive', '1 if the lower end itself is included.'),
    ('numbers', 'high_inclusive', '1 if the upper end itself is included.'),
    ('numbers', 'value_text', 'The value as an exact decimal.'),
    ('numbers', 'significant', 'The significant digits written.'),
    ('numbers', 'unit', 'The unit: a singular English name, an ISO 4217 code for money; NULL for counts.'),
    ('numbers', 'unit_kind', 'The dimension of the unit.'),
    ('numbers', 'per_unit', 'What a rate is counted by.'),
    ('numbers', 'currency_assumed', '1 if the currency behind a bare sign is assumed.'),
    ('numbers', 'counted', 'The noun counted, singular.'),
    ('numbers', 'counted_phrase', 'The counted noun with what describes it.'),
    ('numbers', 'about', 'What it is about.'),
    ('numbers', 'about_article_organization_id', 'The organization that it is about.'),
    ('numbers', 'bound', 'How the stated value bounds the real one: =, ~, >, >=, <, <=, between.'),
    ('numbers', 'direction', 'up or down.'),
    ('numbers', 'role', 'The part it plays in its clause.'),
    ('numbers', 'base_id', 'The number that it starts from, converts or multiplies.'),
    ('numbers', 'modality', 'Whether it is given as real.'),
    ('numbers', 'iso', 'The date or duration in ISO 8601.'),
    ('numbers', 'iso_end', 'The end of a period in ISO 8601.'),
    ('numbers', 'grain', 'The finest unit that a date names.'),
    ('numbers', 'as_of_id', 'The date that the value holds for.'),
    ('numbers', 'confidence', 'How sure the rule is, from 0 to 1.'),
    ('numbers', 'rule', 'The rule that found it.'),
    ('corrections', 'id', 'The number of the row.'),
    ('corrections', 'made_at', 'When it was made, UTC.'),
    ('corrections', 'article_key', 'The key of the article that it corrects.'),
    ('corrections', 'start', 'The offset of the first character in articles.body, in code points from 0.'),
    ('corrections', 'end', 'The offset after the last character in articles.body, in code points.'),
    ('corrections', 'subject', 'The name that it corrects.'),
    ('corrections', 'action', 'merge, split, rename or speaker.'),
    ('corrections', 'value', 'The new name, or the other one.'),
    ('canned_queries', 'name', 'The name.'),
    ('canned_queries', 'title', 'A title for people.'),
    ('canned_queries', 'description', 'What it answers.'),
    ('canned_queries', 'parameters', 'What it can be given, one per line.'),
    ('canned_queries', 'sql', 'The SQL.'),
    ('table_notes', 'name', 'The table or view.'),
    ('table_notes', 'note', 'The explanation.'),
    ('column_notes', 'table_name', 'The table or view.'),
    ('column_notes', 'column_name', 'The column.'),
    ('column_notes', 'note', 'The explanation.'),
    ('statements_fts', 'text', 'The words of statements.text.'),
    ('articles_fts', 'title', 'The words of articles.title.'),
    ('articles_fts', 'body', 'The words of articles.body.'),
    ('who_said', 'statement_id', 'The statement.'),
    ('who_said', 'speaker', 'The speaker''s real name; NULL when nobody could tell.'),
    ('who_said', 'statement', 'The words said.'),
    ('who_said', 'act', 'What the speaker does: said, asked, denied.'),
    ('who_said', 'kind', 'The sort.'),
    ('who_said', 'said_at', 'The day of publication, yyyy-mm-dd.'),
    ('who_said', 'article', 'The title of the article.'),
    ('who_said', 'as_printed', 'As the article prints it.'),
    ('who_said', 'speaker_kind', 'The sort of speaker.'),
    ('who_said', 'confidence', 'How sure the rule is, from 0 to 1.'),
    ('who_said', 'article_id', 'The article.'),
    ('who_said', 'speaker_id', 'The speaker across articles; NULL when not known.'),
    ('who_said', 'outlet', 'The publication''s name.'),
    ('who_said', 'url', 'The address it was published at.'),
    ('mentions', 'article_id', 'The article.'),
    ('mentions', 'external_id', 'The id that the source of the article gave it.'),
    ('mentions', 'entity', 'The kind and id of what is meant, such as person:12.'),
    ('mentions', 'name', 'The name.'),
    ('mentions', 'mention_kind', 'name, nominal or pronoun.'),
    ('mentions', 'start', 'The offset of the first character in articles.body, in code points from 0.'),
    ('mentions', 'end', 'The offset after the last character in articles.body, in code points.'),
    ('number_facts', 'number_id', 'The number.'),
    ('number_facts', 'article', 'The title of the article.'),
    ('number_facts', 'stated', 'The words of the number.'),
    ('number_facts', 'value', 'The value.'),
    ('number_facts', 'unit', 'The unit, or the noun counted.'),
    ('number_facts', 'how', 'The bound, and the direction if it moved.'),
    ('number_facts', 'what', 'What it counts or is about.'),
    ('number_facts', 'said_by', 'Who gave it; NULL: the article itself, or not known.'),
    ('number_facts', 'as_of', 'The day that it holds for.'),
    ('number_facts', 'kind', 'The sort.'),
    ('number_facts', 'statement_id', 'The statement that holds it; NULL: the article''s own voice.'),
    ('number_facts', 'article_id', 'The article.'),
    ('organization_facts', 'organization_id', 'The organization across articles.'),
    ('organization_facts', 'organization', 'The organization.'),
    ('organization_facts', 'acronym', 'The acronym.'),
    ('organization_facts', 'kind', 'The sort.'),
    ('organization_facts', 'articles', 'The number of articles.'),
    ('organization_facts', 'mentions', 'The number of mentions.'),
    ('organization_facts', 'statements', 'The number of statements.'),
    ('sources', 'speaker_id', 'The speaker across articles; NULL when not known.'),
    ('sources', 'speaker', 'The speaker''s real name; NULL when nobody could tell.'),
    ('sources', 'kind', 'The sort.'),
    ('sources', 'statements', 'The number of statements.'),
    ('sources', 'direct', 'How many of them are quotations.'),
    ('sources', 'articles', 'The number of articles.'),
    ('sources', 'first_said', 'The first day of publication.'),
    ('sources', 'last_said', 'The last day of publication.'),
    ('said_about', 'statement_id', 'The statement.'),
    ('said_about', 'speaker', 'The speaker''s real name; NULL when nobody could tell.'),
    ('said_about', 'entity', 'The kind and id of what is meant, such as person:12.'),
    ('said_about', 'about', 'What it is about.'),
    ('said_about', 'statement', 'The words said.'),
    ('said_about', 'said_at', 'The day of publication, yyyy-mm-dd.'),
    ('said_about', 'article', 'The title of the article.'),
    ('said_about', 'article_id', 'The article.'),
    ('conflicts', 'counted', 'The noun counted, singular.'),
    ('conflicts', 'unit', 'The unit: a singular English name, an ISO 4217 code for money; NULL for counts.'),
    ('conflicts', 'about', 'What it is about.'),
    ('conflicts', 'stated', 'The words of the number.'),
    ('conflicts', 'said_by', 'Who gave it; NULL: the article itself, or not known.'),
    ('conflicts', 'article', 'The title of the article.'),
    ('conflicts', 'other_stated', 'The words of the other number.'),
    ('conflicts', 'other_said_by', 'Who gave the other number.'),
    ('conflicts', 'other_article', 'The title of the other article.'),
    ('conflicts', 'number_id', 'The number.'),
    ('conflicts', 'other_number_id', 'The other number.'),
    ('timeline', 'day', 'The date in ISO 8601, as fine as it is printed.'),
    ('timeline', 'as_printed', 'As the article prints it.'),
    ('timeline', 'statement', 'The words said.'),
    ('timeline', 'speaker', 'The speaker''s real name; NULL when nobody could tell.'),
    ('timeline', 'article', 'The title of the article.'),
    ('timeline', 'number_id', 'The number.'),
    ('timeline', 'statement_id', 'The statement.'),
    ('timeline', 'article_id', 'The article.');

PRAGMA application_id = 1717658484;  -- 'fact'
PRAGMA user_version = 1;
