import type { FormEvidence, Proposal } from "../candidates/gather-forms.ts";
import { formParts } from "../spelling/forms.ts";
import { between, type Pair, pairs } from "./side-by-side.ts";

/** Identifiers given as examples ("e.g. A, B, C") that share a run of parts, and what they are examples of. */
export function schemePairs(forms: readonly FormEvidence[]): readonly Pair[] {
  return pairs(forms).filter(
    ([one, other]) =>
      (one.proposals.some(isExample) || other.proposals.some(isExample)) &&
      inOneBreath(one, other) &&
      !partedByOr(one, other) &&
      sharedRun(formParts(one.key), formParts(other.key)),
  );
}

function isExample({ utterance, mention }: Proposal): boolean {
  const lead = [utterance.text.slice(0, mention.span.start), utterance.listLead ?? "", utterance.before.at(-1) ?? ""];
  return lead.some((text, at) =>
    (at === 0 ? /\be\.g\.?\b(?!.*\b(?:or|perhaps|maybe|how\s+about|instead)\b)/i : /\be\.g\.?[,:\s]*$/i).test(text),
  );
}

/** "pond-cpu, pond-local-cpu or reed-cpu": alternatives, wherever in the list the "or" stands. */
function partedByOr(one: FormEvidence, other: FormEvidence): boolean {
  if (between(one, other).some((text) => /\bor\b/i.test(text))) return true;
  return one.proposals.some((mine) =>
    other.proposals.some((theirs) => mine.utterance === theirs.utterance && endsInOr(mine, theirs)),
  );
}

function endsInOr({ mention, utterance }: Proposal, other: Proposal): boolean {
  const last = Math.max(mention.span.end, other.mention.span.end);
  const [rest = ""] = utterance.text.slice(last, last + 200).split(/[.;:?!]/);
  const [behind = "", ...others] = rest.split(",");
  return (
    /^["'”)]{0,2}\s+or\b/i.test(behind) || others.slice(0, 4).some((item) => item.length < 60 && /\bor\b/i.test(item))
  );
}

function inOneBreath(one: FormEvidence, other: FormEvidence): boolean {
  const near = one.proposals.flatMap(({ utterance }) => [utterance.index - 1, utterance.index, utterance.index + 1]);
  return other.proposals.some(({ utterance }) => near.includes(utterance.index)) || sameMessage(one, other);
}

function sameMessage(one: FormEvidence, other: FormEvidence): boolean {
  return one.proposals.some((mine) =>
    other.proposals.some(
      (theirs) => mine.utterance.messageId === theirs.utterance.messageId && isExample(mine) && isExample(theirs),
    ),
  );
}

/** Two parts in a row, or all parts of the shorter one. */
function sharedRun(one: readonly string[], other: readonly string[]): boolean {
  const joined = `_${other.join("_")}_`;
  return one.length >= 2 && one.some((part, at) => at > 0 && joined.includes(`_${one[at - 1]}_${part}_`));
}
