/** Debates say which of their names are for something else. */
export const asides = `
UPDATE debates SET complete = json_set(complete, '$.asides', json('[]'));
UPDATE found_debates SET complete = json_set(complete, '$.asides', json('[]'));
`;
