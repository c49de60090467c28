/**
 * The index of words becomes one part with every batch. Parts are merged by sixteens instead of fours (FTS5's default), so
 * that a word is written half as often; a search looks into a few parts more.
 */
export const fewerMerges = `
INSERT INTO message_index (message_index, rank) VALUES ('automerge', 16);
`;
