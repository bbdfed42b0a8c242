/** Breaches with what was told of them (GDPR Art. 33, 34), and what was disclosed on demand. */
import type { Migration } from '../migrate.ts';

export const breachesDisclosures: Migration = {
  version: 4,
  up: (db) => {
    db.exec(`
      CREATE TABLE breach (
        id             TEXT NOT NULL PRIMARY KEY,
        reference      TEXT NOT NULL UNIQUE,              -- V-YYYY-NNN, counted by year of awareness
        our_role       TEXT NOT NULL CHECK (our_role IN ('controller', 'processor')),
        client         TEXT CHECK (client IS NULL OR our_role = 'processor'),   -- JSON: the controller for whom we process
        summary        TEXT NOT NULL,
        effects        TEXT NOT NULL,                     -- JSON: confidentiality, integrity, availability
        happened_from  TEXT,
        happened_until TEXT,
        discovered_on  TEXT NOT NULL,
        aware_at       TEXT NOT NULL,                     -- instant: the hours of Art. 33(1) run from it
        persons        TEXT,
        persons_count  INTEGER CHECK (persons_count >= 0),
        records_count  INTEGER CHECK (records_count >= 0),
        risk           TEXT CHECK (risk IN ('unlikely', 'risk', 'high')),
        risk_reasons   TEXT CHECK ((risk IS NULL) = (risk_reasons IS NULL)),
        words          TEXT NOT NULL,                     -- JSON: what letters say, in languages
        exception      TEXT,                              -- JSON: Art. 34(3)
        persons_told   TEXT,                              -- JSON: otherwise than by letter
        closed_on      TEXT,
        lessons        TEXT CHECK ((closed_on IS NULL) = (lessons IS NULL)),
        created_at     TEXT NOT NULL
      ) STRICT;
      CREATE TABLE breach_category (
        breach_id    TEXT NOT NULL REFERENCES breach (id),
        category_id  TEXT NOT NULL REFERENCES data_category (id),
        PRIMARY KEY (breach_id, category_id)
      ) STRICT, WITHOUT ROWID;
      CREATE TABLE breach_phase (                         -- Art. 33(4): never changed once it was told
        id               TEXT NOT NULL PRIMARY KEY,
        breach_id        TEXT NOT NULL REFERENCES breach (id),
        told_at          TEXT NOT NULL,
        sheet            TEXT NOT NULL,                   -- JSON: Art. 33(3), as it was told
        delay_reasons    TEXT,
        their_reference  TEXT
      ) STRICT;
      CREATE INDEX breach_phase_by_breach ON breach_phase (breach_id, told_at);
      CREATE TABLE breach_subject (                       -- persons to be told by letter (Art. 34)
        breach_id   TEXT NOT NULL REFERENCES breach (id),
        subject_id  TEXT NOT NULL REFERENCES subject (id) ON DELETE CASCADE,
        PRIMARY KEY (breach_id, subject_id)
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX breach_subject_by_subject ON breach_subject (subject_id);

      ALTER TABLE letter ADD COLUMN breach_id TEXT REFERENCES breach (id);
      CREATE INDEX letter_by_breach ON letter (breach_id) WHERE breach_id IS NOT NULL;

      CREATE TABLE disclosure (
        id                TEXT NOT NULL PRIMARY KEY,
        reference         TEXT NOT NULL UNIQUE,           -- C-YYYY-NNN, counted by year of entry
        recipient_kind    TEXT NOT NULL
          CHECK (recipient_kind IN ('authority', 'court', 'police', 'lawyer', 'insurer', 'other')),
        recipient_name    TEXT NOT NULL,
        recipient_details TEXT,
        country_code      TEXT NOT NULL,
        lawful_basis      TEXT NOT NULL,
        basis_text        TEXT,
        demand            TEXT,                           -- JSON: reference, days
        other_persons     TEXT,
        given             TEXT CHECK (given IS NULL OR refused IS NULL),   -- JSON: what, day, way
        refused           TEXT,                           -- JSON: day, reasons
        contest           TEXT,                           -- JSON: day, arguments, outcome
        telling           TEXT NOT NULL,                  -- JSON: whether the person was, is or may be told
        created_at        TEXT NOT NULL
      ) STRICT;
      CREATE TABLE disclosure_category (
        disclosure_id  TEXT NOT NULL REFERENCES disclosure (id),
        category_id    TEXT NOT NULL REFERENCES data_category (id),
        PRIMARY KEY (disclosure_id, category_id)
      ) STRICT, WITHOUT ROWID;
      CREATE TABLE disclosure_subject (
        disclosure_id  TEXT NOT NULL REFERENCES disclosure (id),
        subject_id     TEXT NOT NULL REFERENCES subject (id) ON DELETE CASCADE,
        PRIMARY KEY (disclosure_id, subject_id)
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX disclosure_by_subject ON disclosure_subject (subject_id);

      ALTER TABLE request_attachment ADD COLUMN breach_id TEXT REFERENCES breach (id);
      ALTER TABLE request_attachment ADD COLUMN disclosure_id TEXT REFERENCES disclosure (id);
      CREATE INDEX request_attachment_by_breach ON request_attachment (breach_id) WHERE breach_id IS NOT NULL;
      CREATE INDEX request_attachment_by_disclosure ON request_attachment (disclosure_id) WHERE disclosure_id IS NOT NULL;
    `);
  },
};
