import type { NameFamily } from "../names/name-family.ts";
import type { FoundStance } from "../stances/find-stances.ts";
import type { Utterance } from "../utterances.ts";
import { type DebateRecord, rivalsOf, type Settlement } from "./settlement.ts";

const concedes =
  /^\W*(?:(?:ok|okay|ah|oh|hmm?|yes|yeah|right|well|i\s+see|ack)\W+)*(?:fair\s+(?:enough|point)|good\s+point|point\s+taken|(?:you(?:'re|\s+are)|that(?:'s|\s+is))\s+(?:right|true|correct)|(?:very\s+)?true|touch[eé]|i\s+stand\s+corrected|never\s*mind)\b/iu;

/**
 * "How about heron_put()?", "heron_put() hides what it does" and, by the one who asked, "Fair enough.": whoever put a name
 * forward gives in to an objection, and the name it was to replace stays.
 */
export function conceded(record: DebateRecord): readonly Settlement[] {
  const { families, stances, utterances } = record;
  return families.flatMap((family) => {
    const proposer = family.proposal?.utterance.person.main;
    const kept = keptInstead(family, record);
    if (!proposer || !kept) return [];
    const against = stances.filter((stance) => speaksAgainst(stance, family, kept, proposer));
    const word = utterances.findLast(
      (utterance) =>
        utterance.person.main === proposer && against.some((stance) => givesIn(utterance, stance.utterance)),
    );
    return word ? [{ family: kept, kind: "concession" as const, utterance: word, rule: "conceded", weight: 2 }] : [];
  });
}

/** The one name in use that it stands against. */
function keptInstead(family: NameFamily, record: DebateRecord): NameFamily | null {
  const inUse = record.families.filter(({ role }) => role === "incumbent");
  const rivals = new Set([...rivalsOf(family, record), ...inUse.filter(({ inTitle }) => inTitle)]);
  const [one, ...others] = inUse.filter((rival) => rivals.has(rival));
  return one && others.length === 0 ? one : null;
}

function speaksAgainst(
  { family, stance, utterance }: FoundStance,
  put: NameFamily,
  kept: NameFamily,
  proposer: string,
) {
  const isAgainst = stance === "oppose" ? family === put : family === kept;
  return isAgainst && utterance.person.main !== proposer;
}

/** The first words under what the other has said. */
function givesIn({ text, before, passage }: Utterance, said: Utterance): boolean {
  return before.length === 0 && passage.parentId === said.messageId && concedes.test(text);
}
