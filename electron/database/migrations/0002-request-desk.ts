/** The request desk: what a right needs beside its outcome, what arrived and left with a request, whom else letters go to, cases. */
import type { Migration } from '../migrate.ts';

export const requestDesk: Migration = {
  version: 2,
  up: (db) => {
    db.exec(`
      ALTER TABLE register ADD COLUMN alarms_seen_on TEXT;
      ALTER TABLE register ADD COLUMN reference_pattern TEXT;              -- NULL: {year}-{number:4}

      ALTER TABLE subject_request ADD COLUMN our_role TEXT NOT NULL DEFAULT 'controller';
      ALTER TABLE subject_request ADD COLUMN client TEXT;                  -- JSON: the controller for whom we process
      ALTER TABLE subject_request ADD COLUMN closed_early_on TEXT;
      ALTER TABLE subject_request ADD COLUMN closed_early_reason TEXT;

      ALTER TABLE request_right ADD COLUMN details TEXT;                   -- JSON, by right
      ALTER TABLE request_right ADD COLUMN carried_out_on TEXT;
      -- Granted before Greffe carried anything out: done by hand, and the request may be closed.
      UPDATE request_right SET carried_out_on = decided_on
        WHERE outcome IN ('granted', 'partly-granted') AND right NOT IN ('access', 'portability');

      CREATE TABLE authority_case (
        id              TEXT NOT NULL PRIMARY KEY,
        reference       TEXT NOT NULL UNIQUE,
        authority_code  TEXT NOT NULL,
        request_id      TEXT REFERENCES subject_request (id),
        received_on     TEXT NOT NULL,
        answer_due_on   TEXT,                             -- as the authority's letter says, never computed
        their_reference TEXT,
        language        TEXT NOT NULL,
        summary         TEXT NOT NULL,
        closed_on       TEXT,
        outcome         TEXT,
        created_at      TEXT NOT NULL
      ) STRICT;
      CREATE INDEX authority_case_by_request ON authority_case (request_id) WHERE request_id IS NOT NULL;

      CREATE TABLE letter_desk (
        id                TEXT NOT NULL PRIMARY KEY,
        request_id        TEXT REFERENCES subject_request (id),
        authority_case_id TEXT REFERENCES authority_case (id),
        subject_id        TEXT REFERENCES subject (id) ON DELETE SET NULL,
        kind              TEXT NOT NULL,
        processor_id      TEXT REFERENCES processor (id) ON DELETE SET NULL,   -- addressee of a notice (Art. 19)
        replaces_id       TEXT REFERENCES letter (id),                         -- the letter that this one corrects
        language          TEXT NOT NULL,
        letter_on         TEXT NOT NULL,
        frozen_at         TEXT NOT NULL,
        facts             TEXT NOT NULL,                -- JSON
        fields            TEXT,                         -- JSON: what the user set, for a correction; NULL: not kept yet
        template_version  INTEGER NOT NULL,             -- of the built-in template
        own_template_version INTEGER,                   -- of the user's own, where it was filled
        document          TEXT NOT NULL,                -- JSON, the resolved letter
        renderer_version  INTEGER NOT NULL,
        pages             INTEGER NOT NULL,
        attachment_id     TEXT NOT NULL REFERENCES attachment (id),
        sha256            TEXT NOT NULL
      ) STRICT;
      INSERT INTO letter_desk (id, request_id, kind, language, letter_on, frozen_at, facts, template_version, document,
          renderer_version, pages, attachment_id, sha256)
        SELECT id, request_id, kind, language, letter_on, frozen_at, facts, template_version, document, renderer_version, pages,
          attachment_id, sha256 FROM letter;
      DROP TABLE letter;
      ALTER TABLE letter_desk RENAME TO letter;
      CREATE INDEX letter_by_request ON letter (request_id) WHERE request_id IS NOT NULL;
      CREATE INDEX letter_by_authority_case ON letter (authority_case_id) WHERE authority_case_id IS NOT NULL;
      CREATE INDEX letter_by_subject ON letter (subject_id) WHERE subject_id IS NOT NULL;
      CREATE TRIGGER letter_is_frozen BEFORE UPDATE ON letter
        WHEN NEW.subject_id IS OLD.subject_id AND NEW.processor_id IS OLD.processor_id   -- but for what a deletion elsewhere unlinks
        BEGIN SELECT raise(ABORT, 'a frozen letter is never changed'); END;

      CREATE TABLE letter_draft (
        id          TEXT NOT NULL PRIMARY KEY,          -- what it is about, its kind, its breach: one draft for each
        draft       TEXT NOT NULL,                      -- JSON: fields as typed
        saved_at    TEXT NOT NULL
      ) STRICT;

      CREATE TABLE letter_template (
        kind              TEXT NOT NULL,
        language          TEXT NOT NULL,
        template          TEXT NOT NULL,                -- JSON
        version           INTEGER NOT NULL,             -- counts from 1 for each kind and language
        based_on_version  INTEGER NOT NULL,             -- of the built-in template
        changed_at        TEXT NOT NULL,
        PRIMARY KEY (kind, language)
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE posting_desk (
        id                 TEXT NOT NULL PRIMARY KEY,
        letter_id          TEXT NOT NULL REFERENCES letter (id),  -- sent again after a return: the first one counts
        channel            TEXT NOT NULL,
        sent_on            TEXT NOT NULL,
        registered_number  TEXT,
        delivered_on       TEXT,
        returned_on        TEXT,
        return_reason      TEXT                          -- unclaimed, unknown-address, refused, other
      ) STRICT;
      INSERT INTO posting_desk (id, letter_id, channel, sent_on, registered_number)
        SELECT id, letter_id, channel, sent_on, registered_number FROM posting;
      DROP TABLE posting;
      ALTER TABLE posting_desk RENAME TO posting;
      CREATE INDEX posting_by_letter ON posting (letter_id, id);

      CREATE TABLE request_attachment (
        id             TEXT NOT NULL PRIMARY KEY,
        request_id     TEXT REFERENCES subject_request (id),
        authority_case_id TEXT REFERENCES authority_case (id),
        letter_id      TEXT REFERENCES letter (id),
        role           TEXT NOT NULL,                   -- original, identity-copy, mandate, proof-of-deposit, …
        name           TEXT NOT NULL,
        media_type     TEXT NOT NULL,
        size           INTEGER NOT NULL,                -- bytes
        sha256         TEXT NOT NULL,
        attachment_id  TEXT REFERENCES attachment (id), -- NULL once destroyed
        added_on       TEXT NOT NULL,
        destroyed_on   TEXT,
        destroy_reason TEXT,                            -- NULL: by Greffe, once the identity was checked
        note           TEXT
      ) STRICT;
      CREATE INDEX request_attachment_by_request ON request_attachment (request_id) WHERE request_id IS NOT NULL;
      CREATE INDEX request_attachment_by_case ON request_attachment (authority_case_id) WHERE authority_case_id IS NOT NULL;

      CREATE TABLE recipient_notice (
        id            TEXT NOT NULL PRIMARY KEY,
        request_id    TEXT NOT NULL REFERENCES subject_request (id),
        right         TEXT NOT NULL,
        processor_id  TEXT REFERENCES processor (id) ON DELETE SET NULL,
        name          TEXT NOT NULL,                    -- as it was told
        state         TEXT NOT NULL,                    -- told, confirmed, impossible, not-needed
        told_on       TEXT,
        confirmed_on  TEXT,
        letter_id     TEXT REFERENCES letter (id),
        reason        TEXT,                             -- why impossible or disproportionate (Art. 19)
        UNIQUE (request_id, right, processor_id)        -- one company may run two services
      ) STRICT;

      CREATE TABLE subject_consent (                      -- given, withdrawn, perhaps given again: a row for each time
        id             TEXT NOT NULL PRIMARY KEY,
        subject_id     TEXT NOT NULL REFERENCES subject (id) ON DELETE CASCADE,
        activity_id    TEXT NOT NULL REFERENCES processing_activity (id) ON DELETE CASCADE,
        given_on       TEXT CHECK (given_on IS NULL OR way IS NOT NULL),
        way            TEXT CHECK (way IN
          ('web-form', 'double-opt-in', 'paper', 'email', 'phone', 'in-person', 'import', 'other')),
        wording        TEXT,                              -- agreed to (Art. 7(2))
        proof          TEXT,                              -- where it is kept (Art. 7(1))
        attachment_id  TEXT REFERENCES attachment (id),
        withdrawn_on   TEXT CHECK (withdrawn_on >= given_on),
        import_id      TEXT REFERENCES import_batch (id),
        CHECK (way IS NOT NULL OR withdrawn_on IS NOT NULL)
      ) STRICT;
      CREATE UNIQUE INDEX subject_consent_that_stands ON subject_consent (subject_id, activity_id) WHERE withdrawn_on IS NULL;
      CREATE INDEX subject_consent_by_subject ON subject_consent (subject_id, activity_id);
      CREATE INDEX subject_consent_by_activity ON subject_consent (activity_id);

      CREATE TABLE subject_objection (                    -- Art. 21(1), upheld: the activity stops for the person
        id            TEXT NOT NULL PRIMARY KEY,
        subject_id    TEXT NOT NULL REFERENCES subject (id) ON DELETE CASCADE,
        activity_id   TEXT NOT NULL REFERENCES processing_activity (id) ON DELETE CASCADE,
        since_on      TEXT NOT NULL,
        UNIQUE (subject_id, activity_id)
      ) STRICT;

      ALTER TABLE subject ADD COLUMN deceased_on TEXT;

      CREATE TABLE source_notice_exception (              -- Art. 14(5): need not be told where their data came from
        subject_id  TEXT NOT NULL PRIMARY KEY REFERENCES subject (id) ON DELETE CASCADE,
        exception   TEXT NOT NULL CHECK (exception IN ('already-informed', 'disproportionate-effort', 'laid-down-by-law', 'secrecy')),
        reason      TEXT NOT NULL,
        noted_on    TEXT NOT NULL
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE ticked_task_desk (
        request_id  TEXT NOT NULL REFERENCES subject_request (id),
        task        TEXT NOT NULL,
        right       TEXT NOT NULL,                      -- empty for a task of the request as a whole
        ticked_on   TEXT NOT NULL,
        PRIMARY KEY (request_id, task, right)
      ) STRICT, WITHOUT ROWID;
      INSERT INTO ticked_task_desk (request_id, task, right, ticked_on)
        SELECT ticked_task.request_id, task, request_right.right, ticked_on
        FROM ticked_task JOIN request_right ON request_right.request_id = ticked_task.request_id;
      DROP TABLE ticked_task;
      ALTER TABLE ticked_task_desk RENAME TO ticked_task;

      CREATE TABLE excess_sheet (
        request_id  TEXT NOT NULL PRIMARY KEY REFERENCES subject_request (id),
        sheet       TEXT NOT NULL CHECK (json_valid(sheet))   -- JSON: claims, circumstances, evidence, earlier requests (Art. 12(5))
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE anonymous_request (                  -- what is left of a request whose file is gone
        row             INTEGER PRIMARY KEY,
        year            INTEGER NOT NULL,               -- of receipt
        rights          TEXT NOT NULL CHECK (json_valid(rights)),  -- JSON: rights and outcomes
        days_to_answer  INTEGER,
        channel         TEXT NOT NULL,
        country         TEXT CHECK (length(country) = 2)
      ) STRICT;

      CREATE TABLE spent_number (                       -- numbers of files that are gone are not given again
        series  TEXT NOT NULL PRIMARY KEY,              -- reference without its number
        number  INTEGER NOT NULL CHECK (number > 0)     -- the highest given
      ) STRICT, WITHOUT ROWID;
    `);
  },
};
