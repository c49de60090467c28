/** Messages and where they came from, as read; own and quoted text, as analysis finds it, with full-text search. */
export const messages = `
CREATE TABLE sources (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE,          -- as the user named it: a path, or "-"
  messages_read INTEGER NOT NULL,     -- messages stored from it when it was last read, duplicates included
  last_offset INTEGER NOT NULL        -- offset of the last of them in the uncompressed source
) STRICT;

CREATE TABLE addresses (
  id INTEGER PRIMARY KEY,
  address TEXT NOT NULL,              -- lower case
  name TEXT NOT NULL,                 -- display name as written; '' without
  UNIQUE (address, name)
) STRICT;

CREATE TABLE messages (
  id INTEGER PRIMARY KEY,             -- in the order stored; means nothing outside this file
  message_id TEXT NOT NULL UNIQUE,    -- without angle brackets
  id_origin TEXT NOT NULL CHECK (id_origin IN ('header', 'content')), -- 'content': derived, never linked
  content_hash TEXT NOT NULL,         -- SHA-256 of what is stored, without lists and problems
  date TEXT,                          -- ISO 8601, UTC; NULL when there is none or it cannot be read
  subject TEXT NOT NULL,
  from_address INTEGER REFERENCES addresses (id),
  original_from INTEGER REFERENCES addresses (id), -- X-Original-From: the sender before a list rewrote From
  flowed INTEGER NOT NULL CHECK (flowed IN (0, 1)), -- RFC 3676: format=flowed
  del_sp INTEGER NOT NULL CHECK (del_sp IN (0, 1))  -- RFC 3676: DelSp=yes
) STRICT;
CREATE INDEX messages_by_date ON messages (date);
CREATE INDEX messages_by_from ON messages (from_address);

CREATE TABLE bodies (                 -- apart from messages, so that threading need not read past them
  message INTEGER PRIMARY KEY REFERENCES messages (id) ON DELETE CASCADE,
  body TEXT NOT NULL                  -- decoded text, line ends LF
) STRICT;

CREATE TABLE recipients (
  message INTEGER NOT NULL REFERENCES messages (id) ON DELETE CASCADE,
  field TEXT NOT NULL CHECK (field IN ('to', 'cc', 'reply-to')),
  position INTEGER NOT NULL,          -- from 0, as written
  address INTEGER NOT NULL REFERENCES addresses (id),
  PRIMARY KEY (message, field, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE message_references (
  message INTEGER NOT NULL REFERENCES messages (id) ON DELETE CASCADE,
  field TEXT NOT NULL CHECK (field IN ('in-reply-to', 'references')),
  position INTEGER NOT NULL,          -- from 0, as written
  refers_to TEXT NOT NULL,            -- a Message-ID, which need not be in the archive
  PRIMARY KEY (message, field, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX message_references_by_target ON message_references (refers_to);

CREATE TABLE lists (
  id INTEGER PRIMARY KEY,
  address TEXT NOT NULL UNIQUE        -- lower case
) STRICT;

CREATE TABLE message_lists (          -- all the lists that carried a message, over all its copies
  message INTEGER NOT NULL REFERENCES messages (id) ON DELETE CASCADE,
  list INTEGER NOT NULL REFERENCES lists (id),
  PRIMARY KEY (message, list)
) STRICT, WITHOUT ROWID;
CREATE INDEX message_lists_by_list ON message_lists (list);

CREATE TABLE omitted_parts (
  message INTEGER NOT NULL REFERENCES messages (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  description TEXT NOT NULL,          -- 'image/png logo.png'
  PRIMARY KEY (message, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE problems (
  message INTEGER NOT NULL REFERENCES messages (id) ON DELETE CASCADE,
  kind TEXT NOT NULL,                 -- ProblemKind of ingest/types.ts
  detail TEXT NOT NULL,               -- a sentence for the reader
  PRIMARY KEY (message, kind, detail)
) STRICT, WITHOUT ROWID;

CREATE TABLE texts (                  -- what analysis made of the body
  message INTEGER PRIMARY KEY REFERENCES messages (id) ON DELETE CASCADE,
  own TEXT NOT NULL,                  -- what the sender wrote
  quoted TEXT NOT NULL                -- what the sender quoted, without quote marks
) STRICT;

CREATE VIEW searchable AS
  SELECT messages.id AS id, subject, own, quoted FROM texts JOIN messages ON messages.id = texts.message;

-- Holds the index only; the words come from the view.
CREATE VIRTUAL TABLE message_index USING fts5 (
  subject, own, quoted,
  content = 'searchable', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2'
);
`;
