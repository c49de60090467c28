import { isReason } from "../acts/is-reason.ts";
import { splitClauses } from "../acts/split-clauses.ts";
import type { ActModels } from "../acts/trained-models.ts";
import { formKey } from "../names/forms.ts";
import { parentheses } from "../text/parentheses.ts";
import type { RationaleKind, Span } from "../types.ts";
import type { Utterance } from "../utterances.ts";
import { isBareVerdict } from "./bare-verdict.ts";
import type { FoundStance } from "./find-stances.ts";
import { kindOf } from "./rationale-kinds.ts";

/** A reason given with a stance: a range of the message's body. */
export type FoundReason = {
  readonly span: Span;
  readonly kind: RationaleKind;
  readonly rule: string;
  readonly confidence: number;
};

/** A clause of the stance's own sentence this likely gives the reason; one of a sentence behind it must be likelier. */
const likely = { own: 0.12, behind: 0.2 } as const;

/**
 * The reasons that stand with a stance: in its own sentence, in the sentences behind it (those of the same block) and in
 * others of the message that take the same side, from the first clause that gives a reason to the last. A bare verdict has none.
 */
export function findReasons(
  stance: FoundStance,
  following: readonly Utterance[],
  acts: ActModels,
): readonly FoundReason[] {
  const { utterance, family } = stance;
  const asked: Asked = { stance: utterance.text, isName: (word) => family.keys.has(formKey(word)) };
  const own = reasonIn(utterance, 0, asked, likely.own, acts);
  const behind = following.map((next, at) => reasonIn(next, at + 1, asked, likely.behind, acts));
  const known = new Set([utterance, ...following]);
  const elsewhere = stance.witnesses
    .filter((witness) => !known.has(witness))
    .map((witness) => reasonIn(witness, 0, { ...asked, stance: witness.text }, likely.own, acts));
  return [own, ...behind, ...elsewhere].filter((reason) => reason !== null);
}

type Asked = { readonly stance: string; readonly isName: (word: string) => boolean };

function reasonIn(
  { text, span }: Utterance,
  offset: number,
  { stance, isName }: Asked,
  threshold: number,
  acts: ActModels,
): FoundReason | null {
  const rated = splitClauses(text).map((clause) => ({
    clause,
    probability: isReason({ sentence: text, clause, offset, names: [], stance }, acts),
  }));
  const reasons = rated.filter(({ probability }) => probability >= threshold);
  // A sentence behind the stance is there to give the reason: half of it would only be harder to read.
  const told = reasons.length > 0 && offset > 0 ? rated : reasons;
  const [first, last] = [told[0]?.clause, told.at(-1)?.clause];
  if (!first || !last) return null;
  const { start, end } = withBrackets(text, { start: first.start, end: last.end });
  if (isBareVerdict(text.slice(start, end), isName)) return null;
  return {
    span: { start: span.start + start, end: span.start + end },
    kind: kindOf(text.slice(start, end)),
    rule: offset === 0 ? "reason in the sentence" : "reason behind it",
    confidence: Math.max(...reasons.map(({ probability }) => probability)),
  };
}

/** A reason does not begin inside a parenthesis that ends in it, nor end before one closes that opens in it. */
function withBrackets(text: string, { start, end }: Span): Span {
  const asides = parentheses(text);
  const endsInside = asides.some((aside) => aside.start < start && start < aside.end && aside.end <= end);
  const opened = asides.find((aside) => start <= aside.start && aside.start < end && end < aside.end);
  return { start: endsInside ? text.search(/\w/) : start, end: opened?.end ?? end - halfSmile(text.slice(start, end)) };
}

/** How much of a ":-)" stands at the end of a clause: the bracket closes it, as it would an aside. */
function halfSmile(clause: string): number {
  return /(?<!\s)\s*[:;]-$/.exec(clause)?.[0].length ?? 0;
}
