/** Runs of the analysis, and what the last complete one found. */
export const findings = `
CREATE TABLE runs (
  id INTEGER PRIMARY KEY,
  version TEXT NOT NULL,              -- of namelore
  options TEXT NOT NULL,              -- JSON object
  input_hash TEXT NOT NULL,           -- SHA-256 of the messages the run saw
  messages INTEGER NOT NULL,          -- how many they were
  debates INTEGER,                    -- how many it found; NULL while it has not ended
  started_at TEXT NOT NULL            -- for the curious; enters no report
) STRICT;

CREATE TABLE debates (
  id INTEGER PRIMARY KEY,
  run INTEGER NOT NULL REFERENCES runs (id),
  position INTEGER NOT NULL,          -- order in which the analysis gave them
  slug TEXT NOT NULL UNIQUE,          -- the debate's id in reports
  about TEXT NOT NULL,
  subject TEXT NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('adopted', 'kept', 'undecided')),
  decided_name TEXT,                  -- NULL while undecided
  complete TEXT NOT NULL              -- the whole debate as JSON; the tables below are for queries
) STRICT;

CREATE TABLE debate_messages (
  debate INTEGER NOT NULL REFERENCES debates (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,          -- oldest first
  message_id TEXT NOT NULL,
  PRIMARY KEY (debate, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX debate_messages_by_id ON debate_messages (message_id);

CREATE TABLE names (
  debate INTEGER NOT NULL REFERENCES debates (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  name TEXT NOT NULL,
  role TEXT NOT NULL CHECK (role IN ('incumbent', 'proposed')),
  fate TEXT NOT NULL CHECK (fate IN ('adopted', 'rejected', 'withdrawn', 'open')),
  proposed_by TEXT,                   -- lower-case address; NULL for an incumbent
  proposed_in TEXT,                   -- Message-ID
  PRIMARY KEY (debate, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE aliases (
  debate INTEGER NOT NULL,
  name INTEGER NOT NULL,              -- position of the name
  alias TEXT NOT NULL,
  PRIMARY KEY (debate, name, alias),
  FOREIGN KEY (debate, name) REFERENCES names (debate, position) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TABLE stances (
  debate INTEGER NOT NULL REFERENCES debates (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  name TEXT NOT NULL,
  stance TEXT NOT NULL CHECK (stance IN ('support', 'oppose')),
  message_id TEXT NOT NULL,
  participant TEXT NOT NULL,          -- lower-case address
  quote TEXT NOT NULL,                -- verbatim, white space folded
  confidence REAL NOT NULL,           -- 0 to 1
  PRIMARY KEY (debate, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX stances_by_participant ON stances (participant);

CREATE TABLE rationales (
  debate INTEGER NOT NULL,
  stance INTEGER NOT NULL,            -- position of the stance
  position INTEGER NOT NULL,
  kind TEXT NOT NULL,                 -- RationaleKind of analysis/types.ts
  quote TEXT NOT NULL,                -- verbatim, white space folded
  PRIMARY KEY (debate, stance, position),
  FOREIGN KEY (debate, stance) REFERENCES stances (debate, position) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
`;
