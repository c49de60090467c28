import { endsOf, isCommonIn } from "../names/candidates/used-in-the-end.ts";
import type { NameFamily } from "../names/families/name-family.ts";
import { isAbbreviation } from "../names/spelling/abbreviation.ts";
import { formKey } from "../names/spelling/forms.ts";
import { remembered } from "../remember.ts";
import { buildNameFinder } from "../stances/name-finder.ts";
import type { Utterance } from "../utterances.ts";
import { type DebateRecord, isOpposed, type Settlement } from "./settlement.ts";
import { waysToSettle } from "./ways-to-settle.ts";

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
  const counted = families.map((family) => {
    const own = uses.get(family) ?? [];
    return { family, own, early: messagesOf(own, first), late: messagesOf(own, last) };
  });
  const [used, next] = counted.toSorted((a, b) => b.late - a.late);
  if (!used?.family.proposal || isOpposed(used.family, stances)) return null;
  const shown = used.own.findLast(({ kind }) => kind !== "code");
  const isAlone = !next || used.late >= timesOthers * next.late;
  const overtook = counted.some(({ early }) => early > used.early);
  if (!shown || !isCommonIn(last, used.own) || !isAlone || !overtook) return null;
  return { family: used.family, utterance: shown, ...waysToSettle.laterUse };
}

function messagesOf(uses: readonly Utterance[], within: ReadonlySet<string>): number {
  return new Set(uses.map(({ messageId }) => messageId).filter((id) => within.has(id))).size;
}

/**
 * The utterances that use each name in a form that is no ordinary word; what is short for a name is left out, since it may
 * by now be meant for another.
 */
function readUses({ families, utterances }: DebateRecord): ReadonlyMap<NameFamily, readonly Utterance[]> {
  const finder = buildNameFinder(families, utterances);
  const keys = families.flatMap((family) => [...family.keys]);
  const isShort = remembered((form) => keys.some((key) => isAbbreviation(formKey(form), key)));
  const uses = new Map<NameFamily, Utterance[]>();
  for (const utterance of utterances) {
    if (utterance.kind === "trailer") continue;
    const found = finder.findSure(utterance.text).filter(({ form, shape }) => shape !== "word" && !isShort(form));
    for (const family of new Set(found.map((mention) => mention.family))) {
      const own = uses.get(family);
      if (own) own.push(utterance);
      else uses.set(family, [utterance]);
    }
  }
  return uses;
}
