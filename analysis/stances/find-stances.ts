import { markSentence } from "../names/marked-sentence.ts";
import type { NameFamily } from "../names/find-names.ts";
import { findMentions } from "../names/mentions.ts";
import { namingContext } from "../names/naming-context.ts";
import type { Utterance } from "../utterances.ts";
import type { FoundCue } from "./cues/cue.ts";
import { findCues } from "./cues/index.ts";
import { buildNameFinder, type KnownMention, type NameFinder } from "./known-mentions.ts";
import { resolveTarget } from "./resolve-target.ts";

/** A stance as read from one utterance. */
export type FoundStance = {
  readonly family: NameFamily;
  readonly stance: "support" | "oppose";
  readonly utterance: Utterance;
  readonly confidence: number;
  readonly rule: string;
};

/** Stances less sure than this are not reported. */
const threshold = 0.4;

/** Every stance the utterances take on the names, one per message, name and side (the surest). */
export function findStances(utterances: readonly Utterance[], families: readonly NameFamily[]): readonly FoundStance[] {
  const finder = buildNameFinder(families);
  const best = new Map<string, FoundStance>();
  for (const utterance of utterances) {
    if (utterance.kind === "code" || utterance.kind === "trailer") continue;
    for (const stance of readUtterance(utterance, finder)) {
      if (stance.confidence < threshold) continue;
      const key = `${utterance.messageId}\n${stance.family.name}\n${stance.stance}`;
      const earlier = best.get(key);
      if (!earlier || stance.confidence > earlier.confidence) best.set(key, stance);
    }
  }
  return [...best.values()];
}

function readUtterance(utterance: Utterance, finder: NameFinder): readonly FoundStance[] {
  const context = namingContext(utterance);
  const known = finder.find(utterance.text, context >= 0.6 || finder.find(utterance.passage.text.slice(-600), false).length > 0);
  const others = findMentions(utterance.text).filter((mention) =>
    known.every(({ span }) => mention.span.end <= span.start || mention.span.start >= span.end),
  );
  const sentence = markSentence(utterance.text, [...known, ...others].sort((a, b) => a.span.start - b.span.start));
  return findCues(sentence).flatMap((cue) => readCue(cue, utterance, known, context, finder));
}

function readCue(
  cue: FoundCue,
  utterance: Utterance,
  known: readonly KnownMention[],
  context: number,
  finder: NameFinder,
): readonly FoundStance[] {
  if (cue.targets.length > 0) {
    return cue.targets.flatMap((target) => {
      const mention = known.find((candidate) => candidate === target);
      if (!mention) return [];
      const confidence = cue.confidence * (0.6 + 0.4 * context);
      return [{ family: mention.family, stance: cue.stance, utterance, confidence, rule: cue.rule }];
    });
  }
  const before = utterance.text.slice(0, cue.span.start);
  return resolveTarget(utterance, before, finder).map(({ family, side, confidence, from }) => {
    const stance = cue.rule === "agreement" && side === "oppose" ? (cue.stance === "support" ? "oppose" : "support") : cue.stance;
    return { family, stance, utterance, confidence: cue.confidence * confidence * (0.5 + 0.5 * context) * 1.4, rule: `${cue.rule}, ${from}` };
  });
}
