internal import GRDB

/// The tables of a case file.
///
/// Rows are written once. What changes later is said by further rows: a decision on a claim, a judgement on two
/// entities, an audit entry that retracts. The columns marked *derived* can be computed anew from the other rows;
/// `checkInvariants()` does so and compares.
enum CaseSchema {
    /// "Trma": tells a case file from other SQLite files.
    static let applicationID: Int32 = 0x5472_6d61

    static var migrator: DatabaseMigrator {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("1 case") { db in
            try db.execute(sql: "PRAGMA application_id = \(applicationID)")
            try db.execute(sql: tables)
        }
        migrator.registerMigration("2 datasets") { try $0.execute(sql: datasets) }
        migrator.registerMigration("3 review") { try $0.execute(sql: review) }
        migrator.registerMigration("4 revisions") { try $0.execute(sql: revisions) }
        migrator.registerMigration("5 queue") { try $0.execute(sql: queue) }
        migrator.registerMigration("6 alerts") { try $0.execute(sql: alerts) }
        return migrator
    }

    private static let tables = """
        CREATE TABLE case_info (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;

        CREATE TABLE document (
            number INTEGER PRIMARY KEY AUTOINCREMENT,
            hash TEXT NOT NULL UNIQUE CHECK (length(hash) = 64),
            bytes INTEGER NOT NULL,
            format TEXT NOT NULL,
            name TEXT NOT NULL,
            title TEXT, author TEXT, created TEXT, modified TEXT, language TEXT,
            source TEXT NOT NULL,
            grade TEXT, marking TEXT, releasable TEXT,
            metadata TEXT NOT NULL DEFAULT '{}',
            findings TEXT NOT NULL DEFAULT '[]',
            reader TEXT NOT NULL,
            extractor TEXT NOT NULL,                              -- changes when the text is read again
            ingested_at TEXT NOT NULL, ingested_by TEXT NOT NULL
        ) STRICT;

        CREATE TABLE document_text (
            document INTEGER PRIMARY KEY REFERENCES document ON DELETE CASCADE,
            title TEXT NOT NULL, body TEXT NOT NULL
        ) STRICT;
        CREATE VIRTUAL TABLE document_search USING fts5 (
            title, body, content='document_text', content_rowid='document',
            tokenize='unicode61 remove_diacritics 2');
        CREATE TRIGGER document_text_added AFTER INSERT ON document_text BEGIN
            INSERT INTO document_search (rowid, title, body) VALUES (new.document, new.title, new.body);
        END;
        CREATE TRIGGER document_text_removed BEFORE DELETE ON document_text BEGIN
            INSERT INTO document_search (document_search, rowid, title, body)
            VALUES ('delete', old.document, old.title, old.body);
        END;

        CREATE TABLE page (
            document INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,
            number INTEGER NOT NULL, label TEXT,
            start INTEGER NOT NULL, stop INTEGER NOT NULL CHECK (stop >= start),
            PRIMARY KEY (document, number)
        ) STRICT, WITHOUT ROWID;

        -- Where a document was found: a path, or the document that it is attached to.
        CREATE TABLE origin (
            number INTEGER PRIMARY KEY AUTOINCREMENT,
            document INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,
            path TEXT NOT NULL,
            parent INTEGER REFERENCES document ON DELETE CASCADE,
            found_at TEXT NOT NULL, found_by TEXT NOT NULL
        ) STRICT;
        CREATE UNIQUE INDEX origin_once ON origin (document, path, ifnull(parent, 0));
        CREATE INDEX origin_parent ON origin (parent);

        CREATE TABLE failure (
            number INTEGER PRIMARY KEY,
            path TEXT NOT NULL UNIQUE,
            stage TEXT NOT NULL, reason TEXT NOT NULL,
            failed_at TEXT NOT NULL, failed_by TEXT NOT NULL
        ) STRICT;

        CREATE TABLE entity (
            number INTEGER PRIMARY KEY AUTOINCREMENT,
            id TEXT NOT NULL UNIQUE,
            schema TEXT NOT NULL,
            caption TEXT NOT NULL,                                -- derived
            sameness TEXT,                                        -- derived: entities of one key may be one
            mentions INTEGER NOT NULL DEFAULT 0,                  -- derived
            canonical INTEGER NOT NULL REFERENCES entity DEFERRABLE INITIALLY DEFERRED  -- derived
        ) STRICT;
        CREATE INDEX entity_canonical ON entity (canonical);
        CREATE INDEX entity_schema ON entity (schema, canonical, mentions);
        CREATE INDEX entity_sameness ON entity (sameness) WHERE sameness IS NOT NULL;
        CREATE VIRTUAL TABLE name_search USING fts5 (names, tokenize='unicode61 remove_diacritics 2');

        CREATE TABLE claim (
            number INTEGER PRIMARY KEY AUTOINCREMENT,
            unit INTEGER NOT NULL,                                -- number of the first claim of its group
            entity INTEGER NOT NULL REFERENCES entity,
            schema TEXT NOT NULL, property TEXT NOT NULL,
            value TEXT NOT NULL, original TEXT, language TEXT, dataset TEXT NOT NULL,
            target INTEGER REFERENCES entity,                     -- the entity that the value names, if it does
            document INTEGER REFERENCES document,
            start INTEGER, stop INTEGER, page INTEGER, quote TEXT,
            word_of TEXT, note TEXT,
            method TEXT NOT NULL,
            confidence REAL NOT NULL CHECK (confidence BETWEEN 0 AND 1),
            modality TEXT NOT NULL, said_by INTEGER REFERENCES entity,
            grade TEXT, marking TEXT, releasable TEXT,
            asserted_at TEXT NOT NULL, asserted_by TEXT NOT NULL,
            status TEXT NOT NULL CHECK (status IN ('proposed', 'accepted', 'rejected')),  -- derived
            retracted INTEGER REFERENCES audit (number) DEFERRABLE INITIALLY DEFERRED,
            CHECK ((document IS NULL) = (word_of IS NOT NULL)),
            CHECK ((document IS NULL) = (quote IS NULL))
        ) STRICT;
        CREATE INDEX claim_entity ON claim (entity);
        CREATE INDEX claim_document ON claim (document, start);
        CREATE INDEX claim_target ON claim (target) WHERE target IS NOT NULL;
        CREATE INDEX claim_said_by ON claim (said_by) WHERE said_by IS NOT NULL;
        CREATE INDEX claim_unit ON claim (unit);
        CREATE INDEX claim_retracted ON claim (retracted) WHERE retracted IS NOT NULL;

        -- What a person said of a claim, in terms that find it again after the text was read anew.
        CREATE TABLE decision (
            number INTEGER PRIMARY KEY AUTOINCREMENT,
            document TEXT, start INTEGER, stop INTEGER, quote TEXT,
            claim INTEGER,                                        -- for claims that a person entered
            entity TEXT NOT NULL,                                 -- the ID of the claim's entity: tells groups apart
            schema TEXT NOT NULL, property TEXT NOT NULL, value TEXT NOT NULL,
            verdict TEXT NOT NULL CHECK (verdict IN ('accepted', 'rejected')),
            decided_at TEXT NOT NULL, decided_by TEXT NOT NULL,
            retracted INTEGER REFERENCES audit (number) DEFERRABLE INITIALLY DEFERRED
        ) STRICT;
        CREATE INDEX decision_passage ON decision (document, start, stop);
        CREATE INDEX decision_claim ON decision (claim) WHERE claim IS NOT NULL;

        CREATE TABLE judgement (
            number INTEGER PRIMARY KEY AUTOINCREMENT,
            left INTEGER NOT NULL REFERENCES entity, right INTEGER NOT NULL REFERENCES entity,
            verdict TEXT NOT NULL CHECK (verdict IN ('same', 'different', 'undecided')),
            standing TEXT NOT NULL CHECK (standing IN ('proposed', 'decided')),
            score REAL, explanation TEXT,
            judged_at TEXT NOT NULL, judged_by TEXT NOT NULL,
            retracted INTEGER REFERENCES audit (number) DEFERRABLE INITIALLY DEFERRED,
            CHECK (left <> right)
        ) STRICT;
        CREATE INDEX judgement_left ON judgement (left);
        CREATE INDEX judgement_right ON judgement (right);

        CREATE TABLE audit (
            number INTEGER PRIMARY KEY,
            at TEXT NOT NULL, actor TEXT NOT NULL, action TEXT NOT NULL, detail TEXT NOT NULL,
            rows TEXT NOT NULL,
            previous TEXT NOT NULL, hash TEXT NOT NULL UNIQUE
        ) STRICT;
        """

    private static let datasets = """
        -- A list, one row for each file of each version that was loaded; the claims of its rows cite the file.
        CREATE TABLE dataset (
            number INTEGER PRIMARY KEY AUTOINCREMENT,
            load INTEGER NOT NULL,                                -- number of the first row of its load
            name TEXT NOT NULL,
            version TEXT NOT NULL, date TEXT,
            mapping TEXT NOT NULL,
            document INTEGER NOT NULL REFERENCES document,
            entities INTEGER NOT NULL, claims INTEGER NOT NULL,
            failed_rows TEXT NOT NULL DEFAULT '[]',
            loaded_at TEXT NOT NULL, loaded_by TEXT NOT NULL,
            retracted INTEGER REFERENCES audit (number) DEFERRABLE INITIALLY DEFERRED  -- a newer version came
        ) STRICT;
        CREATE INDEX dataset_name ON dataset (name);
        CREATE INDEX dataset_document ON dataset (document);
        """

    private static let review = """
        -- The audit entry by which an entity's derived columns last changed: what a cache must read again.
        ALTER TABLE entity ADD COLUMN revised INTEGER NOT NULL DEFAULT 0;
        CREATE INDEX entity_revised ON entity (revised);
        -- People and organizations are joined by their score, no longer by a key.
        UPDATE entity SET sameness = NULL WHERE sameness LIKE 'person: %' OR sameness LIKE 'organization: %';
        CREATE INDEX judgement_candidate ON judgement (score)
            WHERE verdict = 'undecided' AND standing = 'proposed' AND retracted IS NULL;
        CREATE INDEX judgement_against ON judgement (left, right)
            WHERE verdict <> 'same' AND standing = 'decided' AND retracted IS NULL;
        """

    private static let revisions = """
        -- A document of the same name, or from the same place, may be an older version.
        CREATE INDEX document_name ON document (name);
        CREATE INDEX origin_path ON origin (path);
        """

    private static let queue = """
        -- How the files of one ingest are taken in.
        CREATE TABLE run (
            number INTEGER PRIMARY KEY AUTOINCREMENT,
            options TEXT NOT NULL, started_at TEXT NOT NULL
        ) STRICT;

        -- What is still to be read: files on the disk, and parts of files, which lie among the originals. Not audited:
        -- what is read is, and then it leaves the queue.
        CREATE TABLE queue (
            number INTEGER PRIMARY KEY AUTOINCREMENT,
            run INTEGER NOT NULL,
            path TEXT NOT NULL, place TEXT NOT NULL,
            hash TEXT, parent INTEGER REFERENCES document ON DELETE CASCADE,
            root INTEGER,                                         -- the file on the disk that it came out of, or is
            depth INTEGER NOT NULL, bytes INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX queue_order ON queue (root, number);
        CREATE INDEX queue_place ON queue (place);
        CREATE INDEX queue_parent ON queue (parent);

        -- What came out of a file on the disk, so that no nesting gets round the limit.
        CREATE TABLE unpacked (
            root INTEGER PRIMARY KEY,
            packed INTEGER NOT NULL, parts INTEGER NOT NULL, bytes INTEGER NOT NULL
        ) STRICT;

        -- How far the ingest has come that runs now; one row or none.
        CREATE TABLE progress (
            only INTEGER PRIMARY KEY CHECK (only = 1),
            state TEXT NOT NULL
        ) STRICT;

        -- What it takes to try again what could not be read.
        ALTER TABLE failure ADD COLUMN kind TEXT NOT NULL DEFAULT 'other';
        ALTER TABLE failure ADD COLUMN name TEXT;
        ALTER TABLE failure ADD COLUMN hash TEXT;
        ALTER TABLE failure ADD COLUMN parent INTEGER REFERENCES document ON DELETE CASCADE;
        ALTER TABLE failure ADD COLUMN run INTEGER;
        ALTER TABLE failure ADD COLUMN root INTEGER;
        ALTER TABLE failure ADD COLUMN depth INTEGER;
        ALTER TABLE failure ADD COLUMN bytes INTEGER;
        CREATE INDEX failure_parent ON failure (parent);
        """

    private static let alerts = """
        -- A list said something new of somebody whom the case knows from elsewhere. Retracted: somebody has seen it.
        CREATE TABLE alert (
            number INTEGER PRIMARY KEY AUTOINCREMENT,
            load INTEGER NOT NULL,                                -- the dataset row of the load that raised it
            kind TEXT NOT NULL CHECK (kind IN ('new', 'changed', 'gone')),
            entity INTEGER NOT NULL REFERENCES entity,            -- whom the list means
            known INTEGER NOT NULL REFERENCES entity,             -- whom the case knows
            score REAL,                                           -- where it is not decided that they are one
            raised_at TEXT NOT NULL, raised_by TEXT NOT NULL,
            retracted INTEGER REFERENCES audit (number) DEFERRABLE INITIALLY DEFERRED
        ) STRICT;
        CREATE INDEX alert_entity ON alert (entity);
        CREATE INDEX alert_known ON alert (known);

        -- The mapping by which a table was read; its hash stands in the column "mapping", for which the trail answers.
        ALTER TABLE dataset ADD COLUMN recipe TEXT;
        """
}
