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
JOIN mentions AS m ON m.article_id = s.article_id AND m.start >= s.start AND m."end" <= s."end"
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

PRAGMA application_id = 1717658484;  -- 'fact'
PRAGMA user_version = 1;
