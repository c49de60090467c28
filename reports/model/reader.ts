import { debateOrder } from "../debate-order.ts";
import type { LinkTo } from "../links.ts";
import { byCodeUnits } from "../text.ts";
import { TRANSCRIPT, transcriptAnchors } from "../transcript-anchor.ts";
import type { Debate, Message, ReportContext, ReportSource } from "../types.ts";
import { type Cite, citations } from "./citations.ts";
import { nameRefs, orderedNames } from "./names.ts";
import { peopleOf } from "./people.ts";
import { foldRepeats, type Statements } from "./repeats.ts";
import type { NameRef, PersonRef } from "./types.ts";

/** A debate with what every part of its report needs: numbered evidence, labels, and findings in a fixed order. */
export type Reader = {
  readonly debate: Debate;
  readonly messages: ReadonlyMap<string, Message>;
  /** By message id; see ReportSource. */
  readonly patchTitles: ReportSource["patchTitles"];
  readonly cite: Cite;
  readonly linkTo: LinkTo;
  readonly nameRef: (name: string) => NameRef;
  /** By main address. */
  readonly person: (address: string) => PersonRef;
  /** Where a message stands in the transcript, relative to the report; null for one that is not in it. */
  readonly place: (messageId: string) => string | null;
  /** Who wrote a message of the debate, by the name it gives where they are no participant; null when unknown. */
  readonly authorOf: (messageId: string) => PersonRef | null;
  /** The winner first, then by first appearance. */
  readonly names: Debate["names"];
  /** What was said, in the debate's order; what its author says again in the same words is among the repeats of the first. */
  readonly stances: Debate["stances"];
  readonly repeatsOf: Statements["repeatsOf"];
  /** Message id -> main addresses of those who replied directly to it, without its author, each once, in the debate's order. */
  readonly repliers: ReadonlyMap<string, readonly string[]>;
};

type ReaderSource = Pick<ReportSource, "debate" | "messages"> &
  Partial<Pick<ReportSource, "patchTitles">> & { readonly context: Pick<ReportContext, "linkTo"> };

/** Prepares a debate for its report. Without messages, nothing is known of patches, of replies and of the lines around quotes. */
export function readerOf({ debate, messages, patchTitles = new Map(), context: { linkTo } }: ReaderSource): Reader {
  const person = peopleOf(debate, messages);
  const place = placesIn(debate, messages);
  const names = orderedNames(debate);
  const statements = foldRepeats(inOrder(debate));
  const authors = new Map(debate.messageIds.map((id, at) => [id, debate.authors[at] ?? ""]));
  return {
    debate,
    messages,
    patchTitles,
    person,
    place,
    authorOf: (messageId) => {
      const address = authors.get(messageId) ?? "";
      return address === "" ? null : person(address);
    },
    names,
    cite: citations({ debate, messages, person, place, linkTo }),
    linkTo,
    nameRef: nameRefs(names),
    stances: statements.first,
    repeatsOf: statements.repeatsOf,
    repliers: repliersOf(debate, messages, authors),
  };
}

function placesIn(debate: Debate, messages: ReadonlyMap<string, Message>): Reader["place"] {
  if (messages.size === 0) return () => null;
  const anchors = transcriptAnchors(debate, messages);
  return (messageId) => {
    const anchor = anchors.get(messageId);
    return anchor === undefined ? null : `${TRANSCRIPT}#${anchor}`;
  };
}

function repliersOf(
  debate: Debate,
  messages: ReadonlyMap<string, Message>,
  authors: ReadonlyMap<string, string>,
): Map<string, string[]> {
  const repliers = new Map<string, string[]>();
  for (const message of debate.messageIds.flatMap((id) => messages.get(id) ?? [])) {
    const parent = answeredBy(message, messages);
    const author = authors.get(message.id) ?? "";
    if (parent === undefined || authors.get(parent) === author) continue;
    const known = repliers.get(parent) ?? [];
    if (!known.includes(author)) repliers.set(parent, [...known, author]);
  }
  return repliers;
}

/**
 * The message it directly answers, of those that are there: as threads are built, In-Reply-To first, which in old mail
 * may hold prose beside ids or instead of them, else the last of References.
 */
function answeredBy(
  { id, inReplyTo, references }: Message,
  messages: { has(messageId: string): boolean },
): string | undefined {
  return [...inReplyTo, ...references.slice(-1)].find((other) => other !== id && messages.has(other));
}

function inOrder(debate: Debate): Debate["stances"] {
  const byMessage = debateOrder(debate);
  return [...debate.stances].sort(
    (left, right) =>
      byMessage(left.evidence, right.evidence) ||
      left.evidence.span.start - right.evidence.span.start ||
      byCodeUnits(left.name, right.name),
  );
}
