import { formParts } from "./names/forms.ts";
import { firstMention, type NameFamily } from "./names/name-family.ts";
import type { FoundStance } from "./stances/find-stances.ts";

/** Parts of names this long ("invalidate") tie the names that share them together. */
const tellingPart = 5;

/**
 * The names that are part of a debate: those on which a side was taken, those that are to be replaced, and the
 * alternatives to them. A proposal that stands alone and that nobody took a side on is a remark; a name that is neither
 * put forward, nor to be replaced, nor judged is only mentioned.
 */
export function debatedNames(families: readonly NameFamily[], stances: readonly FoundStance[]): readonly NameFamily[] {
  const judged = new Set(stances.map(({ family }) => family));
  const candidates = families.filter(
    (family) => isPutForward(family) || judged.has(family) || family.replacedIn.length > 0,
  );
  const kept = new Set(
    related(candidates)
      .filter((group) => group.some((family) => judged.has(family)) || group.length > 1)
      .flat(),
  );
  return candidates.filter((family) => kept.has(family));
}

function isPutForward({ proposal }: NameFamily): boolean {
  return proposal !== null && proposal.rule !== firstMention;
}

/** Names put forward in one message, one for the other, or built on the same word, however many steps apart. */
function related(families: readonly NameFamily[]): readonly (readonly NameFamily[])[] {
  const groupOf = new Map<string, NameFamily[]>();
  const groups = new Set<NameFamily[]>();
  for (const family of families) {
    const ties = tiesOf(family);
    const own = [family];
    const met = new Set(ties.map((tie) => groupOf.get(tie)).filter((group) => group !== undefined));
    for (const group of met) {
      own.push(...group);
      groups.delete(group);
    }
    groups.add(own);
    for (const member of own) for (const tie of tiesOf(member)) groupOf.set(tie, own);
  }
  return [...groups];
}

function tiesOf(family: NameFamily): readonly string[] {
  const messages = [...family.proposals, ...family.replacedIn].map(({ utterance }) => `message ${utterance.messageId}`);
  const parts = [...family.keys].flatMap(formParts).filter(({ length }) => length >= tellingPart);
  return [...new Set([...messages, ...parts.map((part) => `part ${part}`)])];
}
