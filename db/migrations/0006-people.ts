/** Who is behind the addresses, as the last complete run found it. */
export const people = `
CREATE TABLE people (
  id INTEGER PRIMARY KEY,             -- sorted by main address; means nothing outside this file
  main TEXT NOT NULL,                 -- lower-case address that findings name the person by
  proper_name TEXT,                   -- as the mailmap gives it; NULL where it does not
  kind TEXT NOT NULL CHECK (kind IN ('person', 'robot', 'list', 'shared')),
  sign TEXT                           -- by what it is known to be no person; NULL for a person
) STRICT;

CREATE TABLE person_addresses (       -- an address that is in none is that of a person who has no other
  address TEXT NOT NULL,              -- lower case
  under_name TEXT NOT NULL,           -- '' for every name that mails give, else the one name (lower case) it holds for
  person TEXT NOT NULL,               -- main address
  PRIMARY KEY (address, under_name)
) STRICT, WITHOUT ROWID;

CREATE TABLE merges (                 -- the receipts: two addresses taken for one person's
  position INTEGER PRIMARY KEY,
  person TEXT NOT NULL,               -- main address
  address TEXT NOT NULL,
  other TEXT NOT NULL,
  kind TEXT NOT NULL,                 -- MergeKind of analysis/types.ts
  message_id TEXT,                    -- the message that says so; NULL for a mailmap
  mailmap_line TEXT,                  -- FILE:LINE; NULL for a message
  quote TEXT NOT NULL                 -- the words, verbatim, white space folded
) STRICT;
CREATE INDEX merges_by_person ON merges (person);

-- Findings from before do not tell whose they are; the next analysis makes them anew.
DELETE FROM debates;
DELETE FROM found_debates;
UPDATE runs SET debates = NULL;
`;
