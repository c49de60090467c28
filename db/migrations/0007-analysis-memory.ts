/** What the analysis came to before, so that only what has changed is analysed again. */
export const analysisMemory = `
CREATE TABLE analysis_memory (
  key TEXT PRIMARY KEY,               -- SHA-256 of the work, of all it depends on, and of the code
  result TEXT NOT NULL                -- JSON
) STRICT, WITHOUT ROWID;

-- SHA-256 of all that the run depended on; NULL while not all that it gives is stored.
ALTER TABLE runs ADD COLUMN key TEXT;
`;
