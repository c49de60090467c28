import { isAbbreviation } from "../names/abbreviation.ts";
import { formKey } from "../names/forms.ts";
import type { NameFamily } from "../names/name-family.ts";
import { endsOf, isCommonIn } from "../names/used-in-the-end.ts";
import { buildNameFinder } from "../stances/known-mentions.ts";
import type { Utterance } from "../utterances.ts";
import type { DebateRecord, Settlement } from "./settlement.ts";

/** How many times as many of the last messages use the name as use any other. */
const timesOthers = 3;

/**
 * Where no message settles a debate: the proposed name that people use in the end, when those they argued about at first are
 * hardly heard any more and nobody is against it; null where there is none. Weak evidence, and told as such.
 */
export function laterUse(record: DebateRecord): Settlement | null {
  const { families, stances, posts } = record;
  const { first, last } = endsOf(posts);
  const uses = readUses(record);
  const usesOf = (family: NameFamily) => uses.get(family) ?? [];
  const messages = (family: NameFamily, within: ReadonlySet<string>) =>
    new Set(usesOf(family).flatMap(({ messageId }) => (within.has(messageId) ? [messageId] : []))).size;
  const [used, next] = families.toSorted((a, b) => messages(b, last) - messages(a, last));
  if (!used?.proposal || stances.some(({ family, stance }) => family === used && stance === "oppose")) return null;
  const shown = usesOf(used).findLast(({ kind }) => kind !== "code");
  const isUsed = isCommonIn(
    last,
    usesOf(used).map((utterance) => ({ utterance })),
  );
  const isAlone = !next || messages(used, last) >= timesOthers * messages(next, last);
  const overtook = families.some((family) => messages(family, first) > messages(used, first));
  if (!shown || !isUsed || !isAlone || !overtook) return null;
  return { family: used, kind: "later use", utterance: shown, rule: "used in the end", weight: 0 };
}

/**
 * The utterances that use each name in a form that is no ordinary word; what is short for a name is left out, since it may
 * by now be meant for another.
 */
function readUses({ families, utterances }: DebateRecord): ReadonlyMap<NameFamily, readonly Utterance[]> {
  const finder = buildNameFinder(families, utterances);
  const keys = families.flatMap((family) => [...family.keys]);
  const isShort = (form: string) => keys.some((key) => isAbbreviation(formKey(form), key));
  const uses = new Map<NameFamily, Utterance[]>();
  for (const utterance of utterances) {
    if (utterance.kind === "trailer") continue;
    const found = finder.find(utterance.text, false).filter(({ form, shape }) => shape !== "word" && !isShort(form));
    for (const family of new Set(found.map((mention) => mention.family)))
      uses.set(family, [...(uses.get(family) ?? []), utterance]);
  }
  return uses;
}
