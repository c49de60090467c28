import { remembered } from "../../remember.ts";
import { sentenceKey } from "../../text/sentence-key.ts";
import { quotedAbove, type Utterance } from "../../utterances.ts";
import { namingContext } from "./naming-context.ts";

/** How much of the talk of names in what is answered passes on to the reply. */
const passedOn = 0.85;
/** So many sentences before what is quoted tell what it is about. */
const reach = 4;
/** Whether a sentence whose key is shorter is the one that is quoted cannot be told. */
const telling = 12;

/**
 * How much the sentence that an utterance answers talks of names in the mail it is quoted from, 0..1: the words around
 * it there may tell what is not quoted ("held() then?" below "I want to read that the pond is held up", where the
 * sentence before asks for a name).
 */
export function namingAnswered(utterances: readonly Utterance[]): (utterance: Utterance) => number {
  const byMessage = new Map<string, Utterance[]>();
  for (const utterance of utterances) {
    const said = byMessage.get(utterance.messageId);
    if (said) said.push(utterance);
    else byMessage.set(utterance.messageId, [utterance]);
  }
  return (utterance) => {
    const quoted = sentenceKey(quotedAbove(utterance));
    const parent = byMessage.get(utterance.passage.parentId ?? "") ?? [];
    const at = quoted === "" ? -1 : parent.findLastIndex(({ text }) => isEndOf(quoted, keyOf(text)));
    const around = at < 0 ? [] : parent.slice(Math.max(0, at - reach), at + 2);
    return passedOn * Math.max(0, ...around.map((other) => namingContext(other)));
  };
}

/** A mail is asked about for each of its answers. */
const keyOf = remembered(sentenceKey);

/** Whether the quotation ends with the sentence, or is the end of it. */
function isEndOf(quoted: string, sentence: string): boolean {
  return sentence.length >= telling && quoted.endsWith(sentence.slice(-quoted.length));
}
