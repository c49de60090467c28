import type { NameFamily } from "../names/families/name-family.ts";
import type { Fate } from "../types.ts";
import type { Outcome } from "./find-decision.ts";
import { type DebateRecord, isOpposed } from "./settlement.ts";
import type { Withdrawal } from "./withdrawals.ts";

/** How the talk about the names of one thing ended. */
export type Ending = Pick<Outcome, "settled"> &
  Pick<DebateRecord, "stances"> & {
    readonly withdrawals: readonly Withdrawal[];
    readonly passedOver: ReadonlySet<NameFamily>;
    readonly stillAdded: ReadonlySet<NameFamily>;
  };

/**
 * What became of a name: what its proposer took back is withdrawn; what was put forward and argued against is rejected;
 * everything else stays open, unless another was taken for the same thing (passed-over.ts) and no patch still adds it
 * (still-added.ts).
 */
export function fateOf(family: NameFamily, { settled, stances, withdrawals, passedOver, stillAdded }: Ending): Fate {
  if (settled.some((settlement) => settlement.family === family)) return "adopted";
  const own = stances.filter((stance) => stance.family === family);
  const withdrawal = withdrawals.findLast((one) => one.family === family);
  if ((withdrawal && !isRevived(withdrawal, own)) || isTurnedAgainst(family, own)) return "withdrawn";
  const isBeaten = !stillAdded.has(family) && passedOver.has(family);
  const isRefused = family.role === "proposed" && isOpposed(family, stances);
  return isBeaten || isRefused ? "rejected" : "open";
}

/** Who took it back speaks for it again. */
function isRevived({ utterance: { person, index } }: Withdrawal, own: DebateRecord["stances"]): boolean {
  return own.some(
    ({ stance, utterance }) => stance === "support" && utterance.person.main === person.main && utterance.index > index,
  );
}

/** Its own proposer argued for it, and in a later message against it; nobody else did. */
function isTurnedAgainst(family: NameFamily, own: DebateRecord["stances"]): boolean {
  const proposer = family.proposal?.utterance.person.main;
  const against = own.filter(({ stance }) => stance === "oppose");
  const last = against.at(-1);
  if (!proposer || !last || against.some(({ utterance }) => utterance.person.main !== proposer)) return false;
  return own.some(
    ({ stance, utterance }) =>
      stance === "support" &&
      utterance.person.main === proposer &&
      utterance.index < last.utterance.index &&
      utterance.messageId !== last.utterance.messageId,
  );
}
