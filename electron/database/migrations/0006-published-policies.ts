/** The published privacy policies of the business, as versions in force from a day, and what the user answered to what they propose. */
import type { Migration } from '../migrate.ts';

export const publishedPolicies: Migration = {
  version: 6,
  up: (db) => {
    db.exec(`
      CREATE TABLE published_policy (
        id            TEXT NOT NULL PRIMARY KEY,
        valid_from    TEXT NOT NULL UNIQUE,               -- in force from this day until the next one begins
        published_on  TEXT,                               -- the date that it bears
        source_name   TEXT,                               -- of the file; NULL: pasted
        sha256        TEXT NOT NULL CHECK (length(sha256) = 64),   -- of the file, or of the text as it was pasted
        text          TEXT NOT NULL,                      -- as it was read
        is_cut        INTEGER NOT NULL CHECK (is_cut IN (0, 1)),
        read_at       TEXT NOT NULL                       -- instant
      ) STRICT;

      CREATE TABLE policy_answer (                        -- a proposal that was answered does not come back for the same sentences
        id           TEXT NOT NULL PRIMARY KEY,
        key          TEXT NOT NULL,
        sentences    TEXT NOT NULL CHECK (json_valid(sentences)),  -- JSON: folded
        answer       TEXT NOT NULL CHECK (answer IN ('accepted', 'refused')),
        answered_at  TEXT NOT NULL
      ) STRICT;
    `);
  },
};
