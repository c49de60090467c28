import type { NameFamily } from "../names/families/name-family.ts";
import { areAkin } from "../names/spelling/akin.ts";
import { formParts, isPlainWord } from "../names/spelling/forms.ts";
import { phrase } from "../patterns/phrase.ts";
import type { Utterance } from "../utterances.ts";
import type { FoundStance } from "./find-stances.ts";
import { lastSentences } from "./last-sentences.ts";
import type { NameFinder } from "./name-finder.ts";

/**
 * "I'd rather call it heron_put" right below a quotation with pond_put: what is preferred turns that one down, which is
 * not named again. None where several names are quoted last, or where the sentence mentions it or means it ("I prefer
 * the latter").
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
  const named = new Set([...finder.findAll(text), ...preferred].map(({ family }) => family));
  for (const sentence of lastSentences(passage.text)) {
    const [other, ...more] = new Set(finder.findAll(sentence).map(({ family }) => family));
    if (!other) continue;
    if (more.length > 0 || named.has(other) || !preferred.some(({ family }) => areRivals(family, other))) return [];
    return [
      {
        family: other,
        stance: "oppose",
        utterance,
        confidence: turns,
        way: "another preferred",
        relation: "passage",
        referred: sentence,
        witnesses: [],
      },
    ];
  }
  return [];
}

/** Whether two names are made alike, so that one may stand for the other: both words, or with a part or letters in common. */
function areRivals(one: NameFamily, other: NameFamily): boolean {
  const [keys, others] = [[...one.keys], [...other.keys]];
  if (keys.some(isPlainWord) && others.some(isPlainWord)) return true;
  if (keys.some((key) => others.some((other) => areAkin(key, other)))) return true;
  const parts = new Set(keys.flatMap(formParts).filter(({ length }) => length >= tellingPart));
  return others.flatMap(formParts).some((part) => parts.has(part));
}

/** Shorter parts ("to", "fs") are in many names. */
const tellingPart = 3;

/** So many sentences may stand between the quotation and what is preferred to it. */
const nearBy = 1;
/** So sure it must be that a name is preferred. */
const sure = 0.5;
/** How sure it is that what is quoted is turned down by that. */
const turns = 0.5;

const prefers = new RegExp(
  [
    phrase`\b(?:I|we)(?:'d| would| should)? (?:\w+ ){0,2}?(?:
      prefer|rather (?:call|name|rename|use|say|go|see|have|keep|stick)
    )\b`,
    phrase`\b(?:call|name) (?:it|this|them|that) rather\b`,
    phrase`\bwould be (?:\w+ )?(?:better|nicer|clearer)\b`,
    phrase`\b(?:is|sounds|looks|seems|reads|feels) (?:an? )?(?:\w+ )?(?:better|nicer|clearer)\b`,
  ].join("|"),
  "i",
);
/** "I prefer M over what we have", "I'd rather not", "would M be better?": it says itself what is not preferred, or leaves it open. */
const saysToWhat = /\b(?:than|over|instead\s+of|rather\s+not|not)\b|\?/i;
