import type { NameFamily } from "../names/families/name-family.ts";
import type { Span } from "../types.ts";
import type { Utterance } from "../utterances.ts";
import type { KnownMention } from "./known-mention.ts";

/**
 * How an utterance can be about a name: it names it; it holds a word that is part of the name ("anything with 'pond' in
 * it"); it stands under the name as head of its list item; it follows a sentence with the name; it answers a quoted
 * passage with the name; it judges the change that its subject tells of; it acks the patch that puts the name forward.
 */
export type Relation = "named" | "class" | "head" | "before" | "passage" | "change" | "ack";

/** May the utterance take a side on the family? One such question for every pair worth asking. */
export type StanceQuestion = {
  readonly utterance: Utterance;
  readonly family: NameFamily;
  readonly relation: Relation;
  /** The mention in the utterance; null where the name stands elsewhere. */
  readonly mention: Span | null;
  /** The sentence that names the family where the utterance does not: of the author's own text, or quoted. */
  readonly referred: string | null;
  /** Sentences between the utterance and that sentence; for a passage, own sentences since the quotation. */
  readonly distance: number;
  /** Names the same relation reaches: "both", "all of them". */
  readonly rivals: number;
};

/** Words that an utterance refers to, and how. */
type Reference = Pick<StanceQuestion, "relation" | "referred" | "distance">;

/** A question for each name among mentions in the words that the utterance refers to. */
export function referTo(
  utterance: Utterance,
  mentions: readonly KnownMention[],
  { relation, referred, distance }: Reference,
): readonly StanceQuestion[] {
  const families = [...new Set(mentions.map(({ family }) => family))];
  return families.map((family) => ({
    utterance,
    family,
    relation,
    mention: null,
    referred,
    distance,
    rivals: families.length,
  }));
}
