import type { Proposal } from "../names/candidates/gather-forms.ts";
import type { NameFamily } from "../names/families/name-family.ts";
import { renameTo } from "../names/proposals/rename.ts";
import type { Utterance } from "../utterances.ts";
import { agreedByAuthor } from "./agreed-by-author.ts";
import { agreedByObjector } from "./agreed-by-objector.ts";
import { attentionTo } from "./attention.ts";
import { chosenByWord } from "./chosen-by-word.ts";
import { conceded } from "./conceded.ts";
import { declinedByAuthor } from "./declined-by-author.ts";
import { firstPosted } from "./first-posted.ts";
import { merged } from "./merged.ts";
import { nextRevision } from "./next-revision.ts";
import { nodded } from "./nodded.ts";
import { renameReport } from "./rename-report.ts";
import { retitledPatch } from "./retitled-patch.ts";
import { type DebateRecord, objectionsAfter, rivalsOf, type Settlement, type SettlementRule } from "./settlement.ts";
import { takenUp } from "./taken-up.ts";
import { unopposedRename } from "./unopposed-rename.ts";
import { isAgreedByAuthor, isShownByPatch, waysToSettle } from "./ways-to-settle.ts";
import { findWithdrawnPatches, settledAfter } from "./withdrawn-patches.ts";

/**
 * How a debate ended: the names it settled on, the one of them that it is about most, and the words by which its
 * patches were withdrawn.
 */
export type Outcome = {
  readonly decision: Settlement | null;
  readonly settled: readonly Settlement[];
  readonly withdrawn: Utterance | null;
};

/**
 * Every way of settling on a name that namelore reads; a new one is one file and one line here. The order counts: of
 * several that settle as much a reader is shown the first, so words that say the name come before nods.
 */
const settlementRules: readonly SettlementRule[] = [
  merged,
  renameReport,
  nextRevision,
  retitledPatch,
  unopposedRename,
  chosenByWord,
  takenUp,
  agreedByAuthor,
  agreedByObjector,
  nodded,
  declinedByAuthor,
  conceded,
];

/**
 * What the messages show to be settled: the name most argued about first, then what is shown by a patch, then the later word. The
 * decision is on one of the names for the first of the things that they are names of; all are for one unless said otherwise.
 */
export function findOutcome(
  record: DebateRecord,
  things: readonly (readonly NameFamily[])[] = [record.families],
  core: readonly NameFamily[] = record.families,
): Outcome {
  const withdrawn = findWithdrawnPatches(record);
  const read = settlementRules.flatMap((rule) => rule(record)).filter((one) => !isArguedOn(one, record));
  const found = withoutOvertaken(withdrawn ? settledAfter(withdrawn, read) : read);
  const score = rank(record);
  const strongest = record.families.flatMap((family) => {
    const own = found.filter((settlement) => settlement.family === family);
    return own.length > 0 ? [own.reduce((best, next) => (next.weight > best.weight ? next : best))] : [];
  });
  const scored = strongest.map((settlement) => ({ settlement, score: score(settlement) }));
  const ranked = scored.sort((a, b) => b.score - a.score).map(({ settlement }) => settlement);
  const firstOf = things.map((thing) => ranked.find(({ family }) => thing.includes(family)) ?? null);
  const messages = new Set(firstOf.map((settlement) => settlement?.utterance.messageId));
  const shown = ranked.filter(isShownByPatch).map(({ utterance }) => utterance.index);
  const isLast = ({ index }: Settlement["utterance"]) => shown.every((earlier) => earlier < index);
  // Patches stand beside one another, and so do words of one message, and what the author agrees to later; any other word
  // is overtaken by what outranks it.
  const holds = (settlement: Settlement) =>
    isShownByPatch(settlement) ||
    messages.has(settlement.utterance.messageId) ||
    (isAgreedByAuthor(settlement) && isLast(settlement.utterance));
  const ofCore = ranked.find(({ family }) => core.includes(family));
  return { decision: ofCore ?? firstOf[0] ?? null, settled: ranked.filter(holds), withdrawn };
}

/** Whether others go on to object to what somebody settled on who neither makes nor applies the patches. */
function isArguedOn(settlement: Settlement, { stances }: DebateRecord): boolean {
  if (settlement.kind !== waysToSettle.participantsWord.kind) return false;
  const { person } = settlement.utterance;
  return objectionsAfter(settlement, stances).some(({ utterance }) => utterance.person.main !== person.main);
}

/**
 * "v3: renamed backlog to holdq": whatever settled on backlog before is overtaken, if holdq is settled on; and holdq, where
 * who renamed it settles on backlog again.
 */
function withoutOvertaken(found: readonly Settlement[]): readonly Settlement[] {
  const renames = new Set(
    found.flatMap(({ family: { proposals } }) =>
      proposals.filter(({ rule, replaces }) => rule === renameTo.rule && replaces),
    ),
  );
  const isRenamedLater = ({ family, utterance }: Settlement) =>
    family.replacedIn.some((rename) => renames.has(rename) && firstTold(rename, family).index >= utterance.index);
  const isTakenBack = ({ family, utterance }: Settlement) =>
    found.some(
      ({ family: old, utterance: { index, person } }) =>
        old.replacedIn.some((rename) => family.proposals.includes(rename)) &&
        index > utterance.index &&
        person.main === utterance.person.main,
    );
  return found.filter((settlement) => !isRenamedLater(settlement) && !isTakenBack(settlement));
}

function firstTold({ utterance }: Proposal, { replacedIn }: NameFamily): Utterance {
  return firstPosted(
    utterance,
    replacedIn.map((rename) => rename.utterance),
  );
}

/** How much of the debate is about the name and what it stands against; then how plainly it is settled; then how late. */
function rank(record: DebateRecord): (settlement: Settlement) => number {
  const attention = attentionTo(record);
  const most = Math.max(1, ...attention.values());
  const last = Math.max(1, record.utterances.at(-1)?.index ?? 0);
  const about = (family: NameFamily) =>
    [family, ...rivalsOf(family, record)].reduce((sum, name) => sum + (attention.get(name) ?? 0), 0);
  return ({ family, utterance, weight }) => 3 * (about(family) / most) + 0.5 * weight + 0.5 * (utterance.index / last);
}
