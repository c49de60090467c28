/** Longer ids are no ids but damage; a header line has at most 998 characters (RFC 5322, 2.1.1). */
const MAX_ID = 998;

/**
 * The Message-IDs in the value of a Message-ID, In-Reply-To or References field, without brackets, in the order
 * written, each once (RFC 5322, 3.6.4). Ids stand apart by white space, a comma or nothing at all; long ones may be
 * folded, and the white space of the fold is no part of them, nor are control characters. A value without brackets
 * counts as ids where its words have an "@" and nothing else stands there ("y", "n" and "your mail of Monday" are seen
 * in In-Reply-To).
 */
export function parseMessageIds(value: string): string[] {
  const bracketed = value.match(/<[^<>]*>/g)?.map((id) => id.slice(1, -1).replace(/[\s\p{Cc}]+/gu, ""));
  const ids = bracketed ?? bareIds(value);
  return [...new Set(ids.filter((id) => id !== "" && id.length <= MAX_ID))];
}

function bareIds(value: string): string[] {
  const words = value.split(/[\s,]+/).filter((word) => word !== "");
  const ids = words.map((word) => word.replace(/^<|>$/g, ""));
  return ids.every((id) => /^[^\s@<>]+@[^\s@<>]+$/.test(id)) ? ids : [];
}
