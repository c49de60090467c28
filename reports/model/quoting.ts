import { listed } from "../text.ts";
import type { Citation } from "./types.ts";

/** That words are given as somebody else's, and whose. */
export type Quoting = { readonly how: "quoting" | "partly quoting"; readonly speakers: string };

/**
 * Whose words somebody gives in what is cited of them: who quotes another passes it on and may think the same, but did
 * not say it first. Null where all of it is their own.
 */
export function quotingIn(citations: readonly Citation[]): Quoting | null {
  const speakers = new Set(citations.flatMap(({ quoting }) => quoting ?? []));
  if (speakers.size === 0) return null;
  const isAll = citations.every(({ quoting }) => quoting !== null);
  return { how: isAll ? "quoting" : "partly quoting", speakers: listed([...speakers]) };
}

/** " quoting Ada Quill", behind a name; nothing where the words are their own. */
export function quotingNote(citations: readonly Citation[]): string {
  const found = quotingIn(citations);
  return found === null ? "" : ` ${found.how} ${found.speakers}`;
}

/** ", quoting Ada Quill", where something else follows behind a comma. */
export function quotingAside(citation: Citation): string {
  return citation.quoting === null ? "" : `,${quotingNote([citation])}`;
}
