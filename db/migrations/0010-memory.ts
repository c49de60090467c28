/**
 * Reports are remembered, too. Keys are made in another way, so what was remembered before would never be found. And the
 * use of names is counted on from where it was counted up to.
 */
export const memory = `
DROP TABLE analysis_memory;

CREATE TABLE memory (
  kind TEXT NOT NULL CHECK (kind IN ('analysis', 'reports')),
  key TEXT NOT NULL,                  -- SHA-256 of the work, of all it depends on, and of the code
  result TEXT NOT NULL,               -- JSON, deflated, in base64
  PRIMARY KEY (kind, key)
) STRICT, WITHOUT ROWID;

CREATE TABLE usage_count (            -- how what stands in usage was counted; no row where nobody knows
  id INTEGER PRIMARY KEY CHECK (id = 1),
  code TEXT NOT NULL,                 -- fingerprint of the code that counted
  last_message INTEGER NOT NULL,      -- all messages up to this row were counted
  content_hash TEXT NOT NULL          -- SHA-256 of what these say
) STRICT;
`;
