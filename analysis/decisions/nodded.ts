import type { NameFamily } from "../names/families/name-family.ts";
import { phrase } from "../patterns/phrase.ts";
import { answersUtterance, opensReply } from "../plain-reply.ts";
import type { Utterance } from "../utterances.ts";
import { type DebateRecord, isOpposed, patchAuthors, type Settlement } from "./settlement.ts";
import { waysToSettle } from "./ways-to-settle.ts";

/**
 * "I'd rather call it heron_put" and, by the author of the patches, "ok.": no side is taken by it, but who is to make
 * the change will make it, unless somebody is against the name.
 */
export function nodded({ families, stances, utterances, posts }: DebateRecord): readonly Settlement[] {
  const authors = patchAuthors(posts);
  const nods = utterances.filter((utterance) => authors.has(utterance.person.main) && isNod(utterance));
  if (nods.length === 0) return [];
  return families.flatMap((family) => {
    if (isOpposed(family, stances)) return [];
    const asked = family.proposals
      .map(({ utterance }) => utterance)
      .filter(({ text, index }) => !leavesChoice.test(text) || isAlone(family, index, families));
    const nod = nods.findLast((answer) => asked.some((put) => answersUtterance(answer, put)));
    return nod ? [{ family, utterance: nod, ...waysToSettle.nodded }] : [];
  });
}

const leavesChoice = /\bor\b/i;

/** Whether no other name is put forward in the sentence of that index. */
function isAlone(family: NameFamily, index: number, families: readonly NameFamily[]): boolean {
  return !families.some(
    (other) => other !== family && other.proposals.some(({ utterance }) => utterance.index === index),
  );
}

const assent = [
  "ok(?:ay)?|sure(?:\\s+thing)?|yes|yeah|yep|ack|right|fine|alright|thanks|thank\\s+you|no\\s+problem|done|fixed|changed|renamed|agreed",
  "good\\s+(?:idea|point|catch|suggestion)|fair\\s+(?:enough|point)|makes?\\s+sense|works?\\s+for\\s+me",
  phrase`(?:I |I'll )?(?:will )?(?:do|fix|change|rename|update)(?: (?:it|that|this|so))?(?: in
    (?:the )?(?:next|v\d+)(?: (?:version|revision|patch|series))?)?`,
].join("|");
const onlyAssent = new RegExp(`^\\W*(?:(?:${assent})\\b[\\s.,!:;)-]*)+$`, "i");

/** Whether a message says nothing but yes to what it quotes right above. */
function isNod(utterance: Utterance): boolean {
  const { text, after } = utterance;
  return (
    opensReply(utterance) && onlyAssent.test(text) && !/^\W*(?:but|although|though|however)\b/i.test(after[0] ?? "")
  );
}
