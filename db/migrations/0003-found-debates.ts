/** What the analysis found, kept beside what corrections made of it; debates say which corrections were made. */
export const foundDebates = `
CREATE TABLE found_debates (           -- empty where the last complete run was not corrected
  position INTEGER PRIMARY KEY,        -- order in which the analysis gave them
  complete TEXT NOT NULL               -- the whole debate as JSON
) STRICT;

UPDATE debates SET complete = json_set(complete, '$.corrections', json('[]'));
`;
