import { formKey } from "../names/forms.ts";
import type { NameFamily } from "../names/name-family.ts";
import { sentenceKey } from "../text/sentence-key.ts";
import type { Fate } from "../types.ts";
import { agreedByAuthor } from "./agreed-by-author.ts";
import { agreedByObjector } from "./agreed-by-objector.ts";
import { conceded } from "./conceded.ts";
import { merged } from "./merged.ts";
import { nextRevision } from "./next-revision.ts";
import { renameReport } from "./rename-report.ts";
import { type DebateRecord, rivalsOf, type Settlement, type SettlementRule } from "./settlement.ts";
import { takenByWord } from "./taken-by-word.ts";
import { unopposedRename } from "./unopposed-rename.ts";
import type { Withdrawal } from "./withdrawals.ts";

/** How a debate ended: the names it settled on, and the one of them that it is about most. */
export type Outcome = { readonly decision: Settlement | null; readonly settled: readonly Settlement[] };

/** Every way of settling on a name that namelore reads; a new one is one file and one line here. */
const settlementRules: readonly SettlementRule[] = [
  merged,
  renameReport,
  nextRevision,
  unopposedRename,
  agreedByAuthor,
  agreedByObjector,
  takenByWord,
  conceded,
];

/** What the messages show to be settled: the name most argued about first, then what is shown by a patch, then the later word. */
export function findOutcome(record: DebateRecord): Outcome {
  const found = withoutOvertaken(settlementRules.flatMap((rule) => rule(record)));
  const score = rank(record);
  const strongest = record.families.flatMap((family) => {
    const own = found.filter((settlement) => settlement.family === family);
    return own.length > 0 ? [own.reduce((best, next) => (next.weight > best.weight ? next : best))] : [];
  });
  const scored = strongest.map((settlement) => ({ settlement, score: score(settlement) }));
  const ranked = scored.sort((a, b) => b.score - a.score).map(({ settlement }) => settlement);
  const decision = ranked[0] ?? null;
  const standing = ({ weight, utterance }: Settlement) =>
    weight >= shownByPatch || utterance.messageId === decision?.utterance.messageId;
  return { decision, settled: ranked.filter(standing) };
}

/** "v3: renamed backlog to holdq": whatever settled on backlog before is overtaken, if holdq is settled on. */
function withoutOvertaken(found: readonly Settlement[]): readonly Settlement[] {
  const settled = new Set(found.map(({ family }) => family));
  const renames = new Set(
    [...settled].flatMap(({ proposals }) => proposals.filter(({ rule, replaces }) => rule === "rename" && replaces)),
  );
  return found.filter(({ family }) => !family.replacedIn.some((proposal) => renames.has(proposal)));
}

/** Patches stand beside one another, and so do words of one message; a word is overtaken by what outranks it. */
const shownByPatch = 3;

/** How much of the debate is about the name and what it stands against; then how plainly it is settled; then how late. */
function rank(record: DebateRecord): (settlement: Settlement) => number {
  const { families, stances, utterances, posts } = record;
  const titled = titledShare(posts);
  const talkOf = new Map(families.map((family) => [family, talk(family, stances) + inTitle * titled(family)]));
  const most = Math.max(1, ...talkOf.values());
  const last = Math.max(1, utterances.length);
  const about = (family: NameFamily) =>
    [family, ...rivalsOf(family, record)].reduce((sum, name) => sum + (talkOf.get(name) ?? 0), 0);
  return ({ family, utterance, weight }) => 3 * (about(family) / most) + 0.5 * weight + 0.5 * (utterance.index / last);
}

/** What the subject of all messages names is in question in the thread as a whole: it weighs as much as two sides taken. */
const inTitle = 4;

/** The share of the messages whose subject holds a name, 0..1. */
function titledShare(posts: DebateRecord["posts"]): (family: NameFamily) => number {
  const counts = new Map<string, number>();
  for (const { message } of posts) {
    const words = message.subject.split(/[^\p{L}\p{N}_*~-]+/u).map(formKey);
    for (const key of new Set(words)) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return ({ keys }) => Math.max(0, ...[...keys].map((key) => counts.get(key) ?? 0)) / Math.max(1, posts.length);
}

/**
 * Sides taken count more than mentions: a name may be used by everybody and argued about by nobody. What is posted again
 * with every version of a patch is said once.
 */
function talk(family: NameFamily, stances: DebateRecord["stances"]): number {
  const people = new Set(family.occurrences.map(({ utterance }) => utterance.person.main)).size;
  const own = stances.filter((stance) => stance.family === family);
  const sides = new Set(
    own.map(({ stance, utterance: { person, text } }) => `${stance} ${person.main} ${sentenceKey(text)}`),
  );
  return 2 * sides.size + people + Math.log2(1 + family.occurrences.length);
}

/**
 * What became of a name: what its proposer took back is withdrawn; what was argued against is rejected, and so is a name in use
 * once another won; what nobody argued against stays open, unless it was passed over (passed-over.ts), and so does a name in use
 * while nothing is settled.
 */
export function fateOf(
  family: NameFamily,
  { settled }: Outcome,
  stances: DebateRecord["stances"],
  withdrawals: readonly Withdrawal[] = [],
  passedOver: ReadonlySet<NameFamily> = new Set(),
): Fate {
  if (settled.some((settlement) => settlement.family === family)) return "adopted";
  const own = stances.filter((stance) => stance.family === family);
  const taken = withdrawals.findLast((withdrawal) => withdrawal.family === family);
  if ((taken && !isRevived(taken, own)) || isTurnedAgainst(family, own)) return "withdrawn";
  const isBeaten = settled.length > 0 && (family.role === "incumbent" || passedOver.has(family));
  const isOpposed = family.role === "proposed" && own.some(({ stance }) => stance === "oppose");
  return isBeaten || isOpposed ? "rejected" : "open";
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
