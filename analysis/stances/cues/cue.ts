import { M, type MarkedSentence, mentionsIn } from "../../names/mentions/marked-sentence.ts";
import type { Mention } from "../../names/mentions/mentions.ts";
import { patternSet } from "../../patterns/pattern-set.ts";
import type { Span } from "../../types.ts";
import { opposite, type Side } from "../side.ts";
import { assertionOf } from "../verdict-assertion.ts";

/** A verdict read in a sentence: on the names it mentions, or on what the sentence refers to ("it", "that", nothing). */
export type FoundCue<Rule extends string = string> = {
  readonly stance: Side;
  /** The names the verdict is about; empty: it is about what is being talked of. */
  readonly targets: readonly Mention[];
  readonly span: Span;
  readonly confidence: number;
  readonly rule: Rule;
};

/** One way of voicing a stance. */
export type StanceCue<Rule extends string = string> = {
  readonly rule: Rule;
  /** The patterns it is made of; none where it reads in another way. */
  readonly patterns: readonly CuePattern[];
  readonly find: (sentence: MarkedSentence) => readonly FoundCue<Rule>[];
};

export type CuePattern = readonly [stance: Side, source: string, confidence: number];

/**
 * A cue made of patterns over marked sentences. Group `target` holds the names judged, group `other` names judged the
 * opposite way ("T is better than O"); a pattern without either judges what is being talked of.
 */
export function patternCue<const Rule extends string>(rule: Rule, patterns: readonly CuePattern[]): StanceCue<Rule> {
  const matchesIn = patternSet(patterns.map((pattern) => [pattern[1], pattern] as const));
  return {
    rule,
    patterns,
    find: (sentence) => matchesIn(sentence).flatMap(({ meaning, match }) => readCue(rule, sentence, match, meaning)),
  };
}

function readCue<Rule extends string>(
  rule: Rule,
  sentence: MarkedSentence,
  match: RegExpExecArray,
  [stance, source, confidence]: CuePattern,
): FoundCue<Rule>[] {
  const [said, start] = [match[0], match.index];
  const end = start + said.length;
  const after = sentence.pattern.slice(end);
  if (stance === "support" && inside.test(said) && !speaksOfNegation.test(source)) return [];
  if (endsInName.test(said) && ofTheNamed.test(after)) return [];
  if (beginsWithName.test(said) && inWhoseStead.test(sentence.pattern.slice(0, start))) return [];
  const assertion = assertionOf({ stance, text: sentence.pattern, start, end, isOpen: !match.groups?.["target"] });
  if (assertion === "unsaid") return [];
  const span = sentence.spanOf(start, end);
  const cue = (side: Side, slot: string | undefined): FoundCue<Rule> => ({
    stance: side,
    targets: mentionsIn(sentence, slot ?? ""),
    span,
    confidence,
    rule,
  });
  const own = assertion === "denied" ? opposite(stance) : stance;
  const { target, other } = match.groups ?? {};
  const found = [cue(own, target)];
  if (other && assertion === "said") found.push(cue(opposite(stance), other));
  return found;
}

/** "I'm not happy with the name": a pattern that leaves room for any word does not mean this one. */
const inside = /\b(?:not|never|hardly)\b/i;
const speaksOfNegation = /\bnot\b|never|hardly|n't/;

/** "T instead of O would be clearer": what is judged is not O. */
const beginsWithName = new RegExp(`^${M}`);
const inWhoseStead = /\b(?:instead\s+of|rather\s+than|opposed\s+to)\s+$/;

/** "I prefer T's names": what T has is judged. */
const endsInName = new RegExp(`${M}$`);
const ofTheNamed = /^['’]s\s(?!(?:fine|ok|okay|good|better|best|too|very|a|an|the|not|also|much|more|just)\b)\w/;
