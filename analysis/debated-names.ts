import { formParts, lettersOf } from "./names/forms.ts";
import { isContested, isPutForward, type NameFamily } from "./names/name-family.ts";
import type { FoundStance } from "./stances/find-stances.ts";

/** Parts of names this long ("invalidate") tie the names that share them together. */
const tellingPart = 5;

/**
 * The names that are part of a debate: those on which a side was taken, those that are contested or to be replaced, those that the thing has
 * in a title, and the alternatives to them. A proposal that stands alone and that nobody took a side on is a remark; a name
 * that is neither put forward, nor to be replaced, nor judged, nor in a title is only mentioned.
 */
export function debatedNames(families: readonly NameFamily[], stances: readonly FoundStance[]): readonly NameFamily[] {
  const judged = new Set(stances.map(({ family }) => family));
  const candidates = families.filter(
    (family) =>
      isPutForward(family) ||
      judged.has(family) ||
      family.replacedIn.length > 0 ||
      family.inTitle ||
      isContested(family),
  );
  const uses = new Map<string, number>();
  for (const tie of candidates.flatMap(tiesOf)) uses.set(tie, (uses.get(tie) ?? 0) + 1);
  const tied = candidates.filter(
    (family) => judged.has(family) || isContested(family) || tiesOf(family).some((tie) => (uses.get(tie) ?? 0) > 1),
  );
  const lettersJudged = new Set([...judged].flatMap(spelledAs));
  return tied.filter(
    (family) => judged.has(family) || !spelledAs(family).some((letters) => lettersJudged.has(letters)),
  );
}

/** "*_POND" that nobody judges, beside "*-pond", is no name of its own. */
function spelledAs({ name, aliases }: NameFamily): readonly string[] {
  return [name, ...aliases].map(lettersOf);
}

/** What it shares with its alternatives: the message that puts both forward or one for the other, a word both are built on. */
function tiesOf(family: NameFamily): readonly string[] {
  const messages = [...family.proposals, ...family.replacedIn].map(({ utterance }) => `message ${utterance.messageId}`);
  const parts = [...family.keys].flatMap(formParts).filter(({ length }) => length >= tellingPart);
  return [...new Set([...messages, ...parts.map((part) => `part ${part}`)])];
}
