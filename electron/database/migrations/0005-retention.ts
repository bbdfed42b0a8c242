/** From which days a person's data is kept, who says that it must not be destroyed yet, and what was destroyed when due. */
import type { Migration } from '../migrate.ts';

export const retention: Migration = {
  version: 5,
  up: (db) => {
    db.exec(`
      ALTER TABLE subject ADD COLUMN account_closed_on TEXT;
      ALTER TABLE subject ADD COLUMN subscription_ended_on TEXT;
      ALTER TABLE subject ADD COLUMN contract_performed_on TEXT;
      ALTER TABLE subject ADD COLUMN satisfactory_answer_on TEXT;
      ALTER TABLE subject ADD COLUMN said_stop_on TEXT;

      CREATE TABLE legal_hold (                            -- a claim, a dispute: Art. 17(3)(e), 18(1)(c)
        subject_id  TEXT NOT NULL PRIMARY KEY REFERENCES subject (id) ON DELETE CASCADE,
        reason      TEXT NOT NULL,
        since_on    TEXT NOT NULL
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE sweep (
        id          TEXT NOT NULL PRIMARY KEY,
        state       TEXT NOT NULL CHECK (state IN
          ('running', 'to-confirm', 'taking-back', 'confirming', 'confirmed', 'taken-back')),
        today       TEXT NOT NULL,                         -- as of which day things were due
        started_at  TEXT NOT NULL,
        ended_at    TEXT,                                  -- of its confirming or taking back
        persons     INTEGER NOT NULL DEFAULT 0,            -- who left the register, or went to its archive
        holds       TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(holds)),   -- JSON: persons kept although due, by reason
        decided_by  TEXT                                   -- who confirmed it, as they were named
      ) STRICT;

      CREATE TABLE sweep_leaver (                          -- out of sight until the sweep is confirmed or taken back
        sweep_id    TEXT NOT NULL REFERENCES sweep (id),
        subject_id  TEXT NOT NULL REFERENCES subject (id) ON DELETE CASCADE,
        end         TEXT NOT NULL CHECK (end IN ('archived', 'removed')),
        PRIMARY KEY (sweep_id, subject_id)
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE sweep_line (                            -- the proof: counts, nothing of a person
        sweep_id     TEXT NOT NULL REFERENCES sweep (id),
        category_id  TEXT NOT NULL,
        rule         TEXT NOT NULL CHECK (json_valid(rule)),   -- JSON: the rule as it was
        action       TEXT NOT NULL CHECK (action IN ('erase', 'anonymise', 'archive')),
        year         INTEGER NOT NULL,                     -- in which the data fell due
        items        INTEGER NOT NULL,
        PRIMARY KEY (sweep_id, category_id, rule, action, year)
      ) STRICT, WITHOUT ROWID;
    `);
  },
};
