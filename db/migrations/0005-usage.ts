/** How often the names of debates are used over time; and debates say which messages elsewhere they link to. */
export const usage = `
CREATE TABLE usage (
  debate INTEGER PRIMARY KEY REFERENCES debates (id) ON DELETE CASCADE,
  complete TEXT NOT NULL               -- NameUsage[] of analysis/usage/types.ts as JSON
) STRICT;

UPDATE debates SET complete = json_set(complete, '$.links', json('[]'));
UPDATE found_debates SET complete = json_set(complete, '$.links', json('[]'));
`;
