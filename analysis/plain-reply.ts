import { anyPhrase } from "./patterns/phrase.ts";
import { foldSpace } from "./text/own-text.ts";
import type { Evidence } from "./types.ts";
import type { Utterance } from "./utterances.ts";

/** So much of what is quoted may stand behind the words that are answered: a reply is to the last words quoted above it. */
const behind = 300;

/** Words that a reply opens with and that agree to what stands above it, whole. */
const agrees = new RegExp(
  `^(?:${anyPhrase("yes", "yeah", "yep", "ok(?:ay)?", "ah", "hm+", "sure")}[,.!]?\\s+)*${anyPhrase(
    "(?:that(?:'s| is) (?:a )?)?(?:very )?(?:fair|good)(?:ly)? (?:point|enough|catch)",
    "agreed",
    "i(?: (?:completely|fully|totally))? agree",
    "you(?:'re| are) right",
    "(?:that(?:'s| is) )?(?:very )?true",
    "point taken",
    "(?:(?:this|that|it) )?makes? sense",
    "understood",
    "indeed",
    "(?:i'll |i will |will )(?:change|rename|fix)",
  )}\\b`,
  "i",
);
const disagrees = new RegExp(
  `^(?:(?:well|hm+|sorry)[,.]?\\s+)?${anyPhrase(
    "i disagree",
    "i don't (?:agree|think so|buy (?:it|that))",
    "i don't see (?:the (?:problem|confusion)|why|how)",
    "i don't quite understand the objection",
    "not (?:really|at all)[,.!]",
    "no,\\s",
    "nope\\b",
    "that's not (?:true|right)",
  )}`,
  "i",
);
const limits = new RegExp(
  `\\b${anyPhrase("but", "though", "although", "however", "except", "unless", "partly", "in part")}\\b`,
  "i",
);

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
