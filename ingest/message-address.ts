/** A message, as people name it to one another. */
export type MessageAddress = {
  /** Address of the public-inbox that has the message, without "/" at the end; null where only the message is named. */
  readonly inbox: string | null;
  /** Message-ID without angle brackets. */
  readonly id: string;
};

/** All lists of lore.kernel.org. */
export const LORE = "https://lore.kernel.org/all";

/**
 * Reads a Message-ID (bare, in angle brackets as in RFC 5322, as a mid: URL of RFC 2392, with lei's "id:") or the web
 * address of a message in a public-inbox such as lore.kernel.org, in all its forms; null where it names no message.
 */
export function readMessageAddress(text: string): MessageAddress | null {
  const bare = /<([^<>]+)>/.exec(text)?.[1] ?? text.trim();
  if (isWebAddress(bare)) return readWebAddress(bare);
  const [prefix = ""] = /^(?:mid|id):/i.exec(bare) ?? [];
  const id = prefix === "" ? bare : decode(bare.slice(prefix.length));
  return id === "" ? null : { inbox: null, id };
}

/** Whether a text is the address of a page, whatever it leads to. */
export function isWebAddress(text: string): boolean {
  return /^<?https?:\/\//i.test(text);
}

/** Only "%" is an escape in the path of a public-inbox: a "+" is a plus sign (its MID.pm). */
function readWebAddress(address: string): MessageAddress | null {
  const [scheme = "", , host = "", ...path] = address.replace(/[?#].*/s, "").split("/");
  const segments = path.filter((segment) => segment !== "").map(decode);
  const place = redirectors.has(host.toLowerCase()) ? placeOnLore(segments) : placeElsewhere(segments);
  if (place === null) return null;
  const { inbox, id } = place;
  return { inbox: inbox === "all" ? LORE : [`${scheme}/`, host, ...inbox].join("/"), id };
}

/** Hosts whose pages are those of lore.kernel.org, or lead there. */
const redirectors: ReadonlySet<string> = new Set([
  "lore.kernel.org",
  "www.lore.kernel.org",
  "lkml.kernel.org",
  "patch.msgid.link",
  "msgid.link",
]);

type Place = { readonly inbox: readonly string[] | "all"; readonly id: string };

/** `/ID`, `/r/ID`, `/LIST/ID`, `/LIST/m/ID`; people forget to escape the "/" in an id, so it goes on up to the "@". */
function placeOnLore(segments: readonly string[]): Place | null {
  const [first = "", ...others] = segments;
  if (first.includes("@")) return { inbox: "all", id: first };
  const rest = others.length > 1 && /^[mf]$/.test(others[0] ?? "") ? others.slice(1) : others;
  const id = rest.slice(0, Math.max(1, rest.findIndex((segment) => segment.includes("@")) + 1)).join("/");
  if (id === "") return null;
  return { inbox: first === "r" || first === "all" ? "all" : [first], id };
}

/** What stands before the segment with an "@" is the inbox; for ids without one, only the first is. */
function placeElsewhere(segments: readonly string[]): Place | null {
  const withAt = segments.findIndex((segment) => segment.includes("@"));
  const at = withAt === -1 ? 1 : withAt;
  const id = segments[at];
  return id === undefined ? null : { inbox: segments.slice(0, at), id };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // a stray "%" in an id that nobody encoded
  }
}
