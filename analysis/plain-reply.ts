import { foldSpace } from "./text/own-text.ts";
import type { Evidence } from "./types.ts";
import type { Utterance } from "./utterances.ts";

/** So much of what is quoted may stand behind the words that are answered: a reply is to the last words quoted above it. */
const behind = 300;

/** Words that a reply opens with and that agree to what stands above it, whole. */
const agrees =
  /^(?:(?:yes|yeah|yep|ok(?:ay)?|ah|hm+|sure)[,.!]?\s+)*(?:(?:that(?:'s|\s+is)\s+(?:a\s+)?)?(?:very\s+)?(?:fair|good)(?:ly)?\s+(?:point|enough|catch)|agreed|i(?:\s+(?:completely|fully|totally))?\s+agree|you(?:'re|\s+are)\s+right|(?:that(?:'s|\s+is)\s+)?(?:very\s+)?true|point\s+taken|(?:(?:this|that|it)\s+)?makes?\s+sense|understood|indeed|will\s+(?:change|rename|fix)|i(?:'ll|\s+will)\s+(?:change|rename|fix)|that\s+is\s+fairly\s+enough)\b/i;
const disagrees =
  /^(?:(?:well|hm+|sorry)[,.]?\s+)?(?:i\s+(?:disagree|don't\s+(?:agree|think\s+so|buy\s+(?:it|that)|see\s+(?:the\s+(?:problem|confusion)|why|how)|quite\s+understand\s+the\s+objection))|not\s+(?:really|at\s+all)[,.!]|no,\s|nope\b|that's\s+not\s+(?:true|right))/i;
const limits = /\b(?:but|though|although|however|except|unless|partly|in\s+part)\b/i;

/** What the first words under a quotation say to it, where that is plain: without a question or a "but". */
export function replySays(utterance: Utterance): "agrees" | "disagrees" | null {
  if (!opensReply(utterance)) return null;
  const { text, after } = utterance;
  if (disagrees.test(text)) return "disagrees";
  const isLimited = limits.test(text) || limits.test((after[0] ?? "").slice(0, 12));
  return agrees.test(text) && !text.includes("?") && !isLimited ? "agrees" : null;
}

/** Whether the sentence is the first under a quotation. */
export function opensReply({ kind, before, passage }: Utterance): boolean {
  return kind === "sentence" && before.length === 0 && passage.quoted && passage.distance === 0;
}

/** Whether the sentence stands under a quotation that ends with an utterance of another person. */
export function answersUtterance(answer: Utterance, { messageId, person, text }: Utterance): boolean {
  return answersWords(answer, { messageId, person: person.main, quote: foldSpace(text) });
}

/** Whether the sentence stands under a quotation that ends with the words, and is another person's. */
export function answersWords(
  { messageId, person, passage }: Utterance,
  said: Pick<Evidence, "messageId" | "person" | "quote">,
): boolean {
  if (messageId === said.messageId || person.main === said.person) return false;
  const quoted = foldSpace(passage.text);
  const at = quoted.lastIndexOf(said.quote);
  return at >= 0 && quoted.length - at - said.quote.length <= behind;
}
