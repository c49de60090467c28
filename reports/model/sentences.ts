import { quotingIn } from "./quoting.ts";
import type { Citation, NameRef, PersonRef, Phrase } from "./types.ts";

/** The pieces sentences of a report are made of: words, names, people, and the numbers of the evidence. */

export function text(words: string): Phrase {
  return { kind: "text", text: words };
}

export function nameOf({ label, anchor }: NameRef): Phrase {
  return { kind: "name", name: { label, anchor } };
}

export function personOf(person: PersonRef): Phrase {
  return { kind: "person", person };
}

export function cited(citation: Citation): Phrase {
  return { kind: "cite", citation };
}

/** ", quoting Ada Quill", behind whoever gives the words of another; in a list, where a comma would end the item, without it. */
export function quotingOf(citations: readonly Citation[], isInList = false): Phrase[] {
  const found = quotingIn(citations);
  return found === null
    ? []
    : [text(`${isInList ? "" : ","} ${found.how} `), { kind: "speaker", speaker: found.speakers }];
}

/** The words of a message, as they stand there. */
export function quoted({ quote }: Citation): Phrase {
  return { kind: "quote", quote };
}

/** "a, b and c". */
export function enumerated(clauses: readonly (readonly Phrase[])[]): Phrase[] {
  return clauses.flatMap((clause, index) => {
    if (index === 0) return clause;
    return [text(index === clauses.length - 1 ? " and " : ", "), ...clause];
  });
}
