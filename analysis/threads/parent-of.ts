import type { Skeleton } from "./build-threads.ts";

/**
 * Id of the message that a message answers, or null: In-Reply-To where it holds a plausible id (one that is in the
 * archive before one that is not), else the last of References. In-Reply-To of old mail holds prose, addresses
 * ("Your message of … <jane@example.org>") and what was typed at git-send-email's prompt ("y").
 * `known` tells which ids are in the archive.
 */
export function parentOf(skeleton: Skeleton, known: { has(id: string): boolean }): string | null {
  const others = (id: string) => id !== skeleton.id;
  const replied = skeleton.inReplyTo.filter(others);
  const references = skeleton.references.filter(others).filter(isPlausible);
  const present = replied.find((id) => known.has(id));
  if (present !== undefined) return present;
  const absent = replied.filter(isPlausible);
  const agreed = absent.find((id) => references.includes(id));
  const last = references.at(-1) ?? null;
  if (agreed !== undefined) return agreed;
  const unknown = absent.find(looksLikeMessageId) ?? null;
  return unknown ?? last ?? absent[0] ?? null;
}

function isPlausible(id: string): boolean {
  return id.includes("@") && !/\s/u.test(id);
}

/** Message-IDs carry digits; a bare mail address seldom does. */
function looksLikeMessageId(id: string): boolean {
  return /\d/u.test(id.slice(0, id.indexOf("@")));
}
