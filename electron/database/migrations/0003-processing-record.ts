/** The record of processing, whole: Art. 9 and 6(1)(f) of activities, contracts of processors, and the processor's own register. */
import type { Migration } from '../migrate.ts';

export const processingRecord: Migration = {
  version: 3,
  up: (db) => {
    db.exec(`
      ALTER TABLE processing_activity ADD COLUMN balance_test TEXT;            -- JSON: necessity, balance, day
      ALTER TABLE processing_activity ADD COLUMN consent_proof TEXT;           -- JSON: how obtained, how kept
      ALTER TABLE processing_activity ADD COLUMN minimum_age INTEGER CHECK (minimum_age BETWEEN 0 AND 18);
      ALTER TABLE processing_activity ADD COLUMN special_basis TEXT;           -- Art. 9(2)
      ALTER TABLE processing_activity ADD COLUMN special_basis_detail TEXT;    -- LocalizedText, as are those below
      ALTER TABLE processing_activity ADD COLUMN joint_arrangement TEXT;
      ALTER TABLE processing_activity ADD COLUMN automated_consequences TEXT;
      ALTER TABLE processing_activity ADD COLUMN automated_review TEXT;

      ALTER TABLE processor ADD COLUMN is_unnamed INTEGER NOT NULL DEFAULT 0 CHECK (is_unnamed IN (0, 1));
      ALTER TABLE processor ADD COLUMN is_buyer INTEGER NOT NULL DEFAULT 0 CHECK (is_buyer IN (0, 1));
      ALTER TABLE processor ADD COLUMN own_use TEXT NOT NULL DEFAULT 'not-stated'
        CHECK (own_use IN ('not-stated', 'forbidden', 'own-service', 'any'));
      ALTER TABLE processor ADD COLUMN sub_processors TEXT NOT NULL DEFAULT '[]';  -- JSON: name, country
      ALTER TABLE processor ADD COLUMN contract TEXT;                          -- JSON: clauses, days

      CREATE TABLE retention_rule_record (                 -- several categories may follow the same legal period
        id    TEXT NOT NULL PRIMARY KEY,
        code  TEXT,
        rule  TEXT NOT NULL CHECK (json_valid(rule))
      ) STRICT;
      INSERT INTO retention_rule_record (id, code, rule) SELECT id, code, rule FROM retention_rule;
      DROP TABLE retention_rule;
      ALTER TABLE retention_rule_record RENAME TO retention_rule;

      CREATE TABLE processor_contract_file (
        processor_id   TEXT NOT NULL PRIMARY KEY REFERENCES processor (id),
        attachment_id  TEXT NOT NULL UNIQUE REFERENCES attachment (id),
        added_on       TEXT NOT NULL
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE settled_gap (                           -- what was looked into and needs nothing more
        key         TEXT NOT NULL PRIMARY KEY,             -- code of the point, record, what it speaks of
        how         TEXT NOT NULL CHECK (length(how) > 0),
        settled_on  TEXT NOT NULL
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE client_processing (                     -- Art. 30(2)
        id          TEXT NOT NULL PRIMARY KEY,
        code        TEXT UNIQUE,
        name        TEXT NOT NULL,                         -- LocalizedText, as are categories to security
        categories  TEXT NOT NULL,
        clients     TEXT NOT NULL,                         -- JSON: name, address, email, representative
        transfers   TEXT,
        security    TEXT
      ) STRICT;
      CREATE TABLE client_processing_processor (
        client_processing_id  TEXT NOT NULL REFERENCES client_processing (id) ON DELETE CASCADE,
        processor_id          TEXT NOT NULL REFERENCES processor (id),
        PRIMARY KEY (client_processing_id, processor_id)
      ) STRICT, WITHOUT ROWID;
    `);
  },
};
