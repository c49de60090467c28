/**
 * How much of a mail is read. Beyond a limit a mail is kept, with the problem "too-large" that says what was left out. The
 * greatest found in 12,015 mails of two kernel lists stands beside each: the limits leave room, and bound what one mail costs.
 * The limit on a whole mail is MAX_MESSAGE in sources/message-limit.ts.
 */

/** Code units of text that are stored and analysed (greatest found: 248,781); lists refuse mails of half a megabyte. */
export const MOST_TEXT = 1024 * 1024;

/** Message-IDs in In-Reply-To or in References (24); of more, the first and the last are kept, as RFC 5537, 3.4.4 does. */
export const MOST_REFERENCES = 1000;

/** Addresses in one of To, Cc, Reply-To (97). */
export const MOST_RECIPIENTS = 1000;

/** Code units of a subject (198); RFC 5322, 2.1.1 allows 998 in a line. */
export const LONGEST_SUBJECT = 2000;

/** Parts of a mail, of any depth of nesting (6): a mail that nests parts in parts has no more levels than that. */
export const MOST_PARTS = 1000;

/** Bytes of the head of a mail or part that mailparser reads; a longer one is no head. */
export const LONGEST_HEAD = 1024 * 1024;

/** Code units of HTML that are reduced to text: beyond this it is no letter, and the reduction takes time in proportion. */
export const LONGEST_HTML = 1024 * 1024;

/**
 * Bytes that come out of a gzip file for each that goes in (mail: 3 to 10), once EXPANSION_GRACE have come out: a few
 * kilobytes of zeros would otherwise fill any disk. Deflate itself can reach 1,032.
 */
export const MOST_EXPANSION = 200;
export const EXPANSION_GRACE = 64 * 1024 * 1024;
