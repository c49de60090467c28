/** Reports are remembered, too. Keys are made in another way, so what was remembered before would never be found. */
export const memory = `
DROP TABLE analysis_memory;

CREATE TABLE memory (
  kind TEXT NOT NULL CHECK (kind IN ('analysis', 'reports')),
  key TEXT NOT NULL,                  -- SHA-256 of the work, of all it depends on, and of the code
  result TEXT NOT NULL,               -- JSON, deflated, in base64
  PRIMARY KEY (kind, key)
) STRICT, WITHOUT ROWID;
`;
