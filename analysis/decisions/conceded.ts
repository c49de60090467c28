import type { NameFamily } from "../names/families/name-family.ts";
import { answersUtterance, replySays } from "../plain-reply.ts";
import type { FoundStance } from "../stances/find-stances.ts";
import type { Utterance } from "../utterances.ts";
import { type DebateRecord, keptInstead, type Settlement } from "./settlement.ts";
import { waysToSettle } from "./ways-to-settle.ts";

/**
 * "How about heron_put()?", "heron_put() hides what it does" and, by the one who asked, "Fair enough.": whoever put a name
 * forward gives in to an objection, or says later that the name it was to replace be kept, and that stays.
 */
export function conceded(record: DebateRecord): readonly Settlement[] {
  const { families, stances, utterances } = record;
  const agreeing = utterances.filter((utterance) => replySays(utterance) === "agrees");
  return families.flatMap((family) => {
    const proposer = family.proposal?.utterance.person.main;
    const kept = keptInstead(family, record);
    if (!proposer || !kept) return [];
    const against = stances.filter((stance) => speaksFor(kept, family, stance));
    const word = agreeing.findLast(
      (utterance) =>
        utterance.person.main === proposer && against.some((stance) => answersUtterance(utterance, stance.utterance)),
    );
    const given = word ?? turnsBack(kept, family, stances);
    return given ? [{ family: kept, utterance: given, ...waysToSettle.conceded }] : [];
  });
}

const keeps = /\b(?:keep|keeping|kept|stay|staying|stick|sticking|leave)\b/i;
const leavesOpen = /\?|\b(?:if|unless|perhaps|maybe|might)\b/i;

/** Where whoever put a name forward says, in a later mail, that the one which it was to replace be kept. */
function turnsBack(
  kept: NameFamily,
  { proposal }: NameFamily,
  stances: DebateRecord["stances"],
): Utterance | undefined {
  const put = proposal?.utterance;
  return stances.findLast(
    ({ family, stance, utterance: { person, index, messageId, text } }) =>
      family === kept &&
      keeps.test(text) &&
      !leavesOpen.test(text) &&
      stance === "support" &&
      person.main === put?.person.main &&
      index > put.index &&
      messageId !== put.messageId,
  )?.utterance;
}

function speaksFor(kept: NameFamily, put: NameFamily, { family, stance }: FoundStance): boolean {
  return stance === "oppose" ? family === put : family === kept;
}
