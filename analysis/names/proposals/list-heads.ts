import { phrase } from "../../patterns/phrase.ts";
import { endOf, type Utterance } from "../../utterances.ts";
import type { Mention } from "../mentions/mentions.ts";
import { namingStrength } from "../mentions/naming-context.ts";
import { isLabel } from "./labels.ts";
import type { FoundProposal } from "./proposal-rule.ts";

/** Name of the rule by which the head of a remark in a list is put forward. */
export const listHead = "list-head";

/** "Hidden/Covered/etc - too close to …", "Sheltered: what's sheltered?": an ordinary word at the head of a remark. */
const head =
  /^\s*(?:[-*+o•]\s+)?((?:[A-Z][a-z]{3,}|[a-z]{4,})(?:\/(?!etc)[A-Za-z]{4,})*)(?:\/etc)?\s*(?:-|–|:|--)\s+\S/;

/**
 * Ordinary words that head one of several remarks of the same shape, where naming is talked of or is the subject. One such line alone is a
 * label ("Note: …"); a row of them, under a question of names, is a list of candidates.
 */
export function listHeads(utterance: Utterance): readonly FoundProposal[] {
  const match = head.exec(utterance.text);
  if (!match?.[1] || isLabel(match[1]) || isChange.test(utterance.text)) return [];
  const around = [...utterance.before, ...utterance.after];
  const siblings = around.filter((text) => head.test(text)).length;
  const naming = Math.max(
    ...[utterance.subject, endOf(utterance.passage), ...around].map((text) => namingStrength(text)),
  );
  if (siblings === 0 || naming < 0.7) return [];
  let at = utterance.text.indexOf(match[1]);
  return match[1].split("/").map((form) => {
    const mention: Mention = { span: { start: at, end: at + form.length }, form, shape: "word", quoted: false };
    at = mention.span.end + 1;
    return { mention, replaces: null, confidence: 0.7, rule: listHead };
  });
}

/** "roost: drop the unused argument", of a list of changes: the head tells where, and names nothing. */
const isChange = new RegExp(phrase`^\s*(?:[-*+o•] )?[\w/]+: (?:
  add|allow|change|check|correct|document|don't|drop|explain|fix|handle|introduce|mention|move|remove|rename|return|
  split|switch|update
) [a-z]`);
