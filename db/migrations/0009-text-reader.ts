/** Who cut the stored texts, so that an analysis by the same program need not cut them again. */
export const textReader = `
CREATE TABLE text_reader (            -- the program that made all texts; no row where several did
  id INTEGER PRIMARY KEY CHECK (id = 1),
  fingerprint TEXT NOT NULL
) STRICT;
`;
