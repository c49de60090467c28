/** What was read before, so that a source that is read again costs little more than reading its bytes. */
export const readBefore = `
CREATE TABLE reader (                 -- the program that read what the tables below tell; another may read it otherwise
  id INTEGER PRIMARY KEY CHECK (id = 1),
  fingerprint TEXT NOT NULL
) STRICT;

CREATE TABLE read_mails (             -- mails that are stored, or were left out for a copy that is
  hash TEXT PRIMARY KEY               -- of the mail's bytes, see ingest/mail-hash.ts
) STRICT, WITHOUT ROWID;

CREATE TABLE read_positions (         -- where sources that grow at their end are read on
  source INTEGER NOT NULL REFERENCES sources (id) ON DELETE CASCADE,
  part TEXT NOT NULL,                 -- 'git/0.git'
  at TEXT NOT NULL,                   -- what was read last of it: a commit
  PRIMARY KEY (source, part)
) STRICT, WITHOUT ROWID;
`;
