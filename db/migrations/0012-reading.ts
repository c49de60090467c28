/** Which sources are being read: an ingest that was interrupted leaves them so. */
export const reading = `
ALTER TABLE sources ADD COLUMN reading INTEGER NOT NULL DEFAULT 0; -- 1 from the beginning of an ingest until the source was read
`;
