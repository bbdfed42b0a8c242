/** The register's first schema. Dates are YYYY-MM-DD, instants ISO 8601 in UTC, ids UUIDs, names in languages JSON. */
import type { Migration } from '../migrate.ts';

export const register: Migration = {
  version: 1,
  up: (db) => {
    db.exec(`
      PRAGMA application_id = 1196574022;

      CREATE TABLE register (
        id                       TEXT NOT NULL PRIMARY KEY,
        created_at               TEXT NOT NULL,
        suppression_secret       BLOB NOT NULL,         -- 32 bytes, key of the HMACs in suppression_entry
        recovery_sheet_made_at   TEXT,
        rewrite_due              INTEGER NOT NULL DEFAULT 0    -- 1: what was erased may still stand in free pages
      ) STRICT;

      CREATE TABLE controller_version (
        valid_from  TEXT NOT NULL PRIMARY KEY,
        controller  TEXT NOT NULL                       -- JSON
      ) STRICT;

      CREATE TABLE promises_version (
        valid_from  TEXT NOT NULL PRIMARY KEY,
        promises    TEXT NOT NULL                       -- JSON
      ) STRICT;

      CREATE TABLE seal (
        id            TEXT NOT NULL PRIMARY KEY,
        created_at    TEXT NOT NULL,
        holder_name   TEXT NOT NULL,
        expires_at    TEXT NOT NULL,
        certificate   BLOB NOT NULL,                    -- X.509, DER
        private_key   BLOB NOT NULL                     -- PKCS #8, DER
      ) STRICT;

      CREATE TABLE data_category (
        id          TEXT NOT NULL PRIMARY KEY,
        code        TEXT UNIQUE,
        name        TEXT NOT NULL,                      -- LocalizedText
        is_special  INTEGER NOT NULL
      ) STRICT;

      CREATE TABLE processor (
        id            TEXT NOT NULL PRIMARY KEY,
        code          TEXT UNIQUE,
        name          TEXT NOT NULL,
        role          TEXT NOT NULL,
        service       TEXT NOT NULL,                    -- LocalizedText
        country_code  TEXT,
        safeguard     TEXT NOT NULL,
        address       TEXT,
        email         TEXT,
        website       TEXT,
        source        TEXT
      ) STRICT;
      CREATE TABLE processor_category (
        processor_id  TEXT NOT NULL REFERENCES processor (id) ON DELETE CASCADE,
        category_id   TEXT NOT NULL REFERENCES data_category (id),
        PRIMARY KEY (processor_id, category_id)
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE processing_activity (
        id                  TEXT NOT NULL PRIMARY KEY,
        code                TEXT UNIQUE,
        name                TEXT NOT NULL,              -- LocalizedText, as are purpose to automated_decision
        purpose             TEXT NOT NULL,
        lawful_basis        TEXT,
        basis_detail        TEXT,
        is_marketing        INTEGER NOT NULL,
        persons             TEXT NOT NULL,
        data_source         TEXT,
        security            TEXT,
        automated_decision  TEXT
      ) STRICT;
      CREATE TABLE activity_category (
        activity_id  TEXT NOT NULL REFERENCES processing_activity (id) ON DELETE CASCADE,
        category_id  TEXT NOT NULL REFERENCES data_category (id),
        PRIMARY KEY (activity_id, category_id)
      ) STRICT, WITHOUT ROWID;
      CREATE TABLE activity_processor (
        activity_id   TEXT NOT NULL REFERENCES processing_activity (id) ON DELETE CASCADE,
        processor_id  TEXT NOT NULL REFERENCES processor (id),
        PRIMARY KEY (activity_id, processor_id)
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE retention_rule (
        id    TEXT NOT NULL PRIMARY KEY,
        code  TEXT UNIQUE,
        rule  TEXT NOT NULL                             -- JSON: duration, start event, action, ground
      ) STRICT;

      CREATE TABLE caution (
        code     TEXT NOT NULL PRIMARY KEY,
        caution  TEXT NOT NULL                          -- JSON: text in languages, article
      ) STRICT;

      CREATE TABLE import_batch (
        id          TEXT NOT NULL PRIMARY KEY,
        file_name   TEXT NOT NULL,
        source      TEXT NOT NULL,
        started_at  TEXT NOT NULL,
        ended_at    TEXT,
        state       TEXT NOT NULL,                      -- running, done, cancelled, reverted
        added       INTEGER NOT NULL DEFAULT 0,
        updated     INTEGER NOT NULL DEFAULT 0,
        unchanged   INTEGER NOT NULL DEFAULT 0,
        refused     INTEGER NOT NULL DEFAULT 0
      ) STRICT;

      CREATE TABLE subject (
        row                   INTEGER PRIMARY KEY,      -- rowid of subject_search
        id                    TEXT NOT NULL UNIQUE,
        given_name            TEXT,
        family_name           TEXT,
        company               TEXT,
        customer_number       TEXT,
        language              TEXT,
        relation              TEXT NOT NULL,
        relation_started_on   TEXT,
        relation_ended_on     TEXT,
        last_contact_on       TEXT,
        birth_on              TEXT,
        note                  TEXT,
        restricted_on         TEXT,
        marketing_stopped_on  TEXT,
        archived_on           TEXT,
        import_id             TEXT REFERENCES import_batch (id),
        sort_name             TEXT NOT NULL,            -- folded, family name first
        name_key              TEXT NOT NULL,            -- folded words in alphabetical order, for duplicates
        created_at            TEXT NOT NULL
      ) STRICT;
      CREATE INDEX subject_by_sort_name ON subject (sort_name, id);
      CREATE INDEX subject_by_name_key ON subject (name_key);
      CREATE INDEX subject_by_customer_number ON subject (customer_number) WHERE customer_number IS NOT NULL;
      CREATE INDEX subject_by_import ON subject (import_id) WHERE import_id IS NOT NULL;

      CREATE TABLE subject_contact (
        id          TEXT NOT NULL PRIMARY KEY,
        subject_id  TEXT NOT NULL REFERENCES subject (id),
        position    INTEGER NOT NULL,
        kind        TEXT NOT NULL,                      -- email, phone
        value       TEXT NOT NULL,
        normalised  TEXT NOT NULL,
        origin      TEXT NOT NULL,
        since       TEXT
      ) STRICT;
      CREATE INDEX subject_contact_by_subject ON subject_contact (subject_id);
      CREATE INDEX subject_contact_by_value ON subject_contact (normalised);

      CREATE TABLE subject_address (
        id            TEXT NOT NULL PRIMARY KEY,
        subject_id    TEXT NOT NULL REFERENCES subject (id),
        position      INTEGER NOT NULL,
        line1         TEXT NOT NULL,
        line2         TEXT,
        postal_code   TEXT NOT NULL,
        town          TEXT NOT NULL,
        country_code  TEXT NOT NULL,
        origin        TEXT NOT NULL,
        since         TEXT
      ) STRICT;
      CREATE INDEX subject_address_by_subject ON subject_address (subject_id);

      CREATE VIRTUAL TABLE subject_search USING fts5 (
        words, tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3', detail = 'column'
      );
      INSERT INTO subject_search (subject_search, rank) VALUES ('secure-delete', 1);
      CREATE VIRTUAL TABLE subject_search_term USING fts5vocab ('subject_search', 'row');

      CREATE TABLE data_item (
        id            TEXT NOT NULL PRIMARY KEY,
        subject_id    TEXT NOT NULL REFERENCES subject (id),
        category_id   TEXT NOT NULL REFERENCES data_category (id),
        activity_id   TEXT REFERENCES processing_activity (id) ON DELETE SET NULL,
        label         TEXT NOT NULL,
        value         TEXT NOT NULL,
        source        TEXT,
        collected_on  TEXT,
        import_id     TEXT REFERENCES import_batch (id)
      ) STRICT;
      CREATE INDEX data_item_by_subject ON data_item (subject_id, category_id);

      CREATE TABLE subject_request (
        id                TEXT NOT NULL PRIMARY KEY,
        reference         TEXT NOT NULL UNIQUE,         -- YYYY-NNNN, counted by year of receipt
        channel           TEXT NOT NULL,
        received_on       TEXT NOT NULL,
        requester         TEXT NOT NULL,                -- JSON: name, role, addresses, language, as they asked
        subject_id        TEXT REFERENCES subject (id) ON DELETE SET NULL,
        their_reference   TEXT,
        note              TEXT,
        voided_on         TEXT,
        void_reason       TEXT,
        created_at        TEXT NOT NULL
      ) STRICT;
      CREATE INDEX subject_request_by_receipt ON subject_request (received_on DESC, id);
      CREATE INDEX subject_request_by_subject ON subject_request (subject_id) WHERE subject_id IS NOT NULL;

      CREATE TABLE request_right (
        request_id        TEXT NOT NULL REFERENCES subject_request (id),
        right             TEXT NOT NULL,
        outcome           TEXT,
        refusal_reason    TEXT,
        reason_text       TEXT,
        erasure_ground    TEXT,
        decided_on        TEXT,
        extended_on       TEXT,
        extension_reason  TEXT,
        PRIMARY KEY (request_id, right)
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE request_event (
        id           TEXT NOT NULL PRIMARY KEY,
        request_id   TEXT NOT NULL REFERENCES subject_request (id),
        kind         TEXT NOT NULL,
        happened_on  TEXT NOT NULL,
        at           TEXT NOT NULL,
        detail       TEXT,
        note         TEXT
      ) STRICT;
      CREATE INDEX request_event_by_request ON request_event (request_id, id);

      CREATE TABLE suspension (
        id          TEXT NOT NULL PRIMARY KEY,
        request_id  TEXT NOT NULL REFERENCES subject_request (id),
        from_on     TEXT NOT NULL,
        until_on    TEXT,
        reason      TEXT NOT NULL
      ) STRICT;
      CREATE INDEX suspension_by_request ON suspension (request_id);

      CREATE TABLE identity_check (
        id          TEXT NOT NULL PRIMARY KEY,
        request_id  TEXT NOT NULL REFERENCES subject_request (id),
        checked_on  TEXT NOT NULL,
        method      TEXT NOT NULL,
        confirmed   INTEGER NOT NULL,
        note        TEXT
      ) STRICT;
      CREATE INDEX identity_check_by_request ON identity_check (request_id);

      CREATE TABLE ticked_task (
        request_id  TEXT NOT NULL REFERENCES subject_request (id),
        task        TEXT NOT NULL,
        ticked_on   TEXT NOT NULL,
        PRIMARY KEY (request_id, task)
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE erasure_proof (
        id              TEXT NOT NULL PRIMARY KEY,
        request_id      TEXT NOT NULL UNIQUE REFERENCES subject_request (id),
        carried_out_on  TEXT NOT NULL,
        plan            TEXT NOT NULL                   -- JSON: per category what was erased and kept; counts, no data
      ) STRICT;

      CREATE TABLE attachment (
        id          TEXT NOT NULL PRIMARY KEY,
        name        TEXT NOT NULL,
        media_type  TEXT NOT NULL,
        size        INTEGER NOT NULL,                   -- bytes
        sha256      TEXT NOT NULL,
        created_at  TEXT NOT NULL
      ) STRICT;
      CREATE TABLE attachment_chunk (
        attachment_id  TEXT NOT NULL REFERENCES attachment (id) ON DELETE CASCADE,
        position       INTEGER NOT NULL,
        bytes          BLOB NOT NULL,                   -- at most 1 MiB
        PRIMARY KEY (attachment_id, position)
      ) STRICT;

      CREATE TABLE letter (
        id                TEXT NOT NULL PRIMARY KEY,
        request_id        TEXT NOT NULL REFERENCES subject_request (id),
        kind              TEXT NOT NULL,
        language          TEXT NOT NULL,
        letter_on         TEXT NOT NULL,
        frozen_at         TEXT NOT NULL,
        facts             TEXT NOT NULL,                -- JSON
        template_version  INTEGER NOT NULL,
        document          TEXT NOT NULL,                -- JSON, the resolved letter
        renderer_version  INTEGER NOT NULL,
        pages             INTEGER NOT NULL,
        attachment_id     TEXT NOT NULL REFERENCES attachment (id),
        sha256            TEXT NOT NULL
      ) STRICT;
      CREATE INDEX letter_by_request ON letter (request_id);
      CREATE TRIGGER letter_is_frozen BEFORE UPDATE ON letter
        BEGIN SELECT raise(ABORT, 'a frozen letter is never changed'); END;

      CREATE TABLE posting (
        id                 TEXT NOT NULL PRIMARY KEY,
        letter_id          TEXT NOT NULL UNIQUE REFERENCES letter (id),
        channel            TEXT NOT NULL,
        sent_on            TEXT NOT NULL,
        registered_number  TEXT
      ) STRICT;

      CREATE TABLE suppression_entry (
        hmac      TEXT NOT NULL PRIMARY KEY,            -- HMAC-SHA-256, lower-case hexadecimal
        kind      TEXT NOT NULL,                        -- email, name-postcode, customer-number
        since_on  TEXT NOT NULL
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE undo_entry (
        seq         INTEGER PRIMARY KEY AUTOINCREMENT,
        change_id   TEXT NOT NULL,
        table_name  TEXT NOT NULL,
        row_id      TEXT NOT NULL,
        write       TEXT NOT NULL,                      -- insert, update, delete
        row_before  TEXT                                -- JSON
      ) STRICT;
      CREATE INDEX undo_entry_by_change ON undo_entry (change_id);
      CREATE INDEX undo_entry_by_row ON undo_entry (table_name, row_id);

      CREATE TABLE audit_entry (
        seq            INTEGER NOT NULL PRIMARY KEY,
        at             TEXT NOT NULL,
        action         TEXT NOT NULL,
        record_kind    TEXT NOT NULL,
        record_id      TEXT NOT NULL,
        previous_hash  TEXT NOT NULL,
        hash           TEXT NOT NULL
      ) STRICT;
      CREATE TRIGGER audit_entry_is_append_only BEFORE UPDATE ON audit_entry
        BEGIN SELECT raise(ABORT, 'audit entries are never changed'); END;
      CREATE TRIGGER audit_entry_is_never_deleted BEFORE DELETE ON audit_entry
        BEGIN SELECT raise(ABORT, 'audit entries are never deleted'); END;
    `);
  },
};
