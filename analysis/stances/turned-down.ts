import type { Utterance } from "../utterances.ts";
import type { FoundStance } from "./find-stances.ts";
import type { NameFinder } from "./known-mentions.ts";
import { lastSentences } from "./last-sentences.ts";

/**
 * "I'd rather call it heron_put" right below a quotation with pond_put: what is preferred turns that one down, which is not named again. None where
 * several names are quoted last, or where the sentence mentions it.
 */
export function turnedDown(
  utterance: Utterance,
  leanings: readonly FoundStance[],
  finder: NameFinder,
): readonly FoundStance[] {
  const { text, passage, before } = utterance;
  if (!passage.quoted || before.length > nearBy || !prefers.test(text) || saysToWhat.test(text)) return [];
  const preferred = leanings.filter(({ relation, stance }) => relation === "named" && stance === "support");
  const surest = Math.max(0, ...preferred.map(({ confidence }) => confidence));
  if (surest < sure) return [];
  const named = new Set(finder.find(text, true).map(({ family }) => family));
  for (const sentence of lastSentences(passage.text)) {
    const [other, ...more] = new Set(finder.find(sentence.replace(/[\n\t]/g, " "), true).map(({ family }) => family));
    if (!other) continue;
    if (more.length > 0 || named.has(other)) return [];
    return [
      {
        family: other,
        stance: "oppose",
        utterance,
        confidence: turns,
        rule: "another preferred, passage",
        relation: "passage",
        referred: sentence,
        witnesses: [],
      },
    ];
  }
  return [];
}

/** So many sentences may stand between the quotation and what is preferred to it. */
const nearBy = 1;
/** So sure it must be that a name is preferred. */
const sure = 0.5;
/** How sure it is that what is quoted is turned down by that. */
const turns = 0.5;

const prefers =
  /\b(?:I|we)(?:'d|\s+would|\s+should)?\s+(?:\w+\s+){0,2}?(?:prefer|rather)\b|\b(?:call|name)\s+(?:it|this|them|that)\s+rather\b|\bwould\s+be\s+(?:\w+\s+)?(?:better|nicer|clearer)\b|\bis\s+(?:an?\s+)?(?:\w+\s+)?better\b/i;
/** "I prefer M over what we have", "I'd rather not", "would M be better?": it says itself what is not preferred, or leaves it open. */
const saysToWhat = /\b(?:than|over|instead\s+of|rather\s+not|not)\b|\?/i;
