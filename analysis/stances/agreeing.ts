import type { MarkedSentence } from "../names/mentions/marked-sentence.ts";
import { acceptance } from "./cues/acceptance.ts";
import { agreement } from "./cues/agreement.ts";
import type { FoundCue } from "./cues/cue.ts";
import { ellipsis } from "./cues/ellipsis.ts";
import { findCues } from "./cues/index.ts";
import { taking } from "./cues/taking.ts";

/** Right under a proposal it is the same to agree, to say that one will rename it or would take that one, and to praise it. */
const agreeing: ReadonlySet<string> = new Set([agreement.rule, acceptance.rule, taking.rule, ellipsis.rule]);

/** "The current name is fine": it is said of the name that there is, and not of one that is put forward. */
export function isOfCurrentName(text: string): boolean {
  return /\b(?:current|existing|old|original|present)\s+(?:\w+\s+)?(?:names?|naming|terms?|one|spelling)\b/i.test(text);
}

/** What a sentence says to agree to what is talked of, whose name it leaves out. */
export function agreeingCues(sentence: MarkedSentence): readonly FoundCue[] {
  if (isOfCurrentName(sentence.text)) return [];
  const cues = findCues(sentence);
  return cues.filter(
    (cue) =>
      agreeing.has(cue.rule) &&
      cue.stance === "support" &&
      cue.targets.length === 0 &&
      !cues.some((other) => other.stance === "oppose" && takesBack(sentence.text, cue, other)),
  );
}

/** "Good idea, but the name is odd": what is agreed to is all but what is objected to behind it. */
function takesBack(text: string, { span }: FoundCue, objection: FoundCue): boolean {
  const between = text.slice(span.end, objection.span.end);
  return objection.span.start >= span.end && /^[^.?!;]*\b(?:but|though|although|however|except)\b/.test(between);
}
