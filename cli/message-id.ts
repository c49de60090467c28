/**
 * The Message-ID that a text names: bare, in angle brackets (RFC 5322), as a mid: URL (RFC 2392), or as the address of a
 * message in a web archive such as lore.kernel.org, where the id is one percent-encoded segment of the path. "" where
 * there is none.
 */
export function readMessageId(text: string): string {
  const bare = /<([^<>]+)>/.exec(text)?.[1] ?? text.trim();
  if (/^https?:\/\//i.test(bare)) return idOfAddress(bare);
  return /^mid:/i.test(bare) ? decode(bare.slice("mid:".length)) : bare;
}

/** The segment with an "@"; for ids without one, what follows /r/ or the name of the list. */
function idOfAddress(address: string): string {
  const [, , , ...segments] = address.replace(/[?#].*$/s, "").split("/");
  const ids = segments.map(decode);
  return ids.find((id) => id.includes("@")) ?? ids[1] ?? "";
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // a stray "%" in an id that nobody encoded
  }
}

/** Ids told where none is the one that was asked for. */
const mostNearest = 5;

/** The ids that begin as the one asked for does, or with which it begins; letter case does not count. Sorted, a few at most. */
export function nearestIds(ids: readonly string[], wanted: string): readonly string[] {
  const key = wanted.toLowerCase();
  const near = ids.filter((id) => id.toLowerCase().startsWith(key) || key.startsWith(id.toLowerCase()));
  return near.sort().slice(0, mostNearest);
}
