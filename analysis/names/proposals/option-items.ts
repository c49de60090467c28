import { phrase } from "../../patterns/phrase.ts";
import { isPatchPost } from "../../threads/series.ts";
import type { Utterance } from "../../utterances.ts";
import type { MarkedSentence } from "../mentions/marked-sentence.ts";
import type { Mention } from "../mentions/mentions.ts";
import { namingStrength } from "../mentions/naming-context.ts";
import { isLabel } from "./labels.ts";
import type { FoundProposal } from "./proposal-rule.ts";

/** Name of the rule by which an item of a list is put forward. */
export const optionItem = "option-item";

/**
 * The head of an option in a list: an item that is a name alone or a name and a remark ("- foo_bar()", "foo: too long",
 * "Foo - conflicts with …", "foo_bar() because …"), or a line that defines it ("#define FOO 1"), after a sentence that
 * talks of naming or announces a list.
 */
export function optionItems(utterance: Utterance, sentence: MarkedSentence): readonly FoundProposal[] {
  const lead = utterance.listLead ?? utterance.before.at(-1) ?? "";
  const definition = defined.exec(sentence.pattern);
  const declaration = likeThis.test(lead.slice(-offerLength)) ? declared.exec(sentence.pattern) : null;
  const [head = "", marks = ""] = definition ?? declaration ?? itemHead.exec(sentence.pattern) ?? [];
  const names = [...marks].flatMap((character) => sentence.mentionAt(character) ?? []);
  if (names.length === 0 || names.length > mostInLine || names.every(isMember)) return [];
  if (/:\s?$/.test(head) && names.some(({ form }) => isLabel(form))) return [];
  const isAlone = alone.test(sentence.pattern);
  if (utterance.kind !== "list-item" && !isAlone && !definition && !declaration) return [];
  // "- pond_lock(): holds it" is what a patch mail says of its parts, "- pond_lock (Ada)" what it calls them now.
  if (!isAlone && /[-–:=]\s?$/.test(head) && isPatchPost({ message: utterance })) return [];
  const announced = announcement(utterance);
  if (announced === 0 || (definition && announced < sureAnnouncement)) return [];
  const confidence =
    isAlone && offer.test(lead.slice(-offerLength)) ? Math.max(announced, sureAnnouncement) : announced;
  // "I hold it over: - pond_lock() - pond_drain()" tells what the code does.
  const isChoice = announced >= sureAnnouncement || suggestion.test(lead);
  return names
    .filter(({ shape }) => isChoice || shape !== "call")
    .map((mention) => ({ mention, replaces: null, confidence, rule: optionItem }));
}

const listed = phrase`[\uE000-\uF8FF](?:(?:\s*(?:\/|,|or)\s*| )[\uE000-\uF8FF])*`;

const defined = /^\s*#\s*define\s+([\uE000-\uF8FF])/;

/** "bool pond_is_deep(void);", below what says how something should be. */
const declared = new RegExp(phrase`^\s*(?:[a-z]\w* ){1,4}\*?([\uE000-\uF8FF])\s?\([^()]{0,120}\)\s?[;{]?$`);
const likeThis =
  /\b(?:should|could|would|might|how about|what about|maybe|perhaps|call it)\b[^.?!]{0,30}(?:\blike|\bbe|\babout|\bit)\s?:\s?$/i;

/** What an item begins with: names, and what tells that a remark follows, or nothing. */
const itemHead = new RegExp(phrase`^\s*(?:[-*+o•] |\(?\w[.)] )?(${listed})(?:
  \s*$| \(|\s*[-–:=,.?](?:\s|$)| (?:because|since|as)\b
)`);

const alone = new RegExp(phrase`^\s*${listed}[\s.?,;]*(?:
  \bor (?:something|similar|some\s?such|whatever|so)\b[^.?!]{0,40}[.?!]?\s*
)?$`);

/** How surely what stands around an item announces options; 0 where nothing does. */
function announcement({ before, after, listLead }: Utterance): number {
  const around = [...before.slice(-5), ...after, ...(listLead ? [listLead] : [])];
  if (around.some((text) => namingStrength(text) > 0)) return sureAnnouncement;
  return around.some((text) => /(?::|\be\.g\.,?|\bof|\blike)\s*$/.test(text)) ? 0.4 : 0;
}

/** "reed->keeper" alone in its line shows how code would read. */
function isMember({ shape }: Mention): boolean {
  return shape === "member";
}

/** Where names are talked of around it. */
const sureAnnouncement = 0.7;

/** What leads in a list of things to choose from, whatever they are. */
const suggestion = new RegExp(
  "\\be\\.g\\.|(?<!\\b(?:I'd|we'd|would) )\\b(?:" +
    "like|ideas?|options?|alternatives?|alternatively|candidates?|choices?|suggest\\w*|propos\\w+|prefer\\w*|votes?|" +
    "pick|choose|instead|rather|maybe|perhaps|how about|what about|better|could|should)\\b",
  "i",
);

/** "How about:", and nothing but a name below. */
const offer = /(?:^|\W)(?:(?:how|what) about|why not|call it|I(?:'d| would)? (?:suggest|propose))\s?:?\s?$/i;

const offerLength = 40;

/** A line with more names than these is no option, but a list of functions that there are. */
const mostInLine = 5;
