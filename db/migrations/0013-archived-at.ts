/** Where web archives say that they have a mail; each copy of a mail may tell another place. */
export const archivedAt = `
CREATE TABLE archived_at (
  message INTEGER NOT NULL REFERENCES messages (id) ON DELETE CASCADE,
  address TEXT NOT NULL, -- http or https, as Archived-At: gives it (RFC 5064)
  PRIMARY KEY (message, address)
) STRICT, WITHOUT ROWID;
`;
