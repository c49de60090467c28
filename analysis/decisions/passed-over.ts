import { isPutForward, type NameFamily } from "../names/families/name-family.ts";
import { buildNameFinder, type NameFinder } from "../stances/known-mentions.ts";
import { isProse, quotedAbove, type Utterance } from "../utterances.ts";
import type { Outcome } from "./find-decision.ts";
import type { DebateRecord, Settlement } from "./settlement.ts";

/** What is said in a debate, what is settled, the names of the main thing, and all names by the thing that they are names of (talks/names-by-thing.ts). */
type Decided = Pick<DebateRecord, "stances" | "utterances"> &
  Pick<Outcome, "settled"> & {
    readonly core: readonly NameFamily[];
    readonly things: readonly (readonly NameFamily[])[];
  };

/** Who answers a message with more names than these answers the one that he picks. */
const mostAnswered = 3;

/**
 * The names in use for what another is taken for (names in a debate on code may be for many things), and those that somebody else answers, in words under a quotation of them, or on which anybody takes a side, and be it who put them forward, while another
 * is taken for the same thing: they were turned down, though nobody says a word against them. What is thrown in with many others, or answered by nobody, stays
 * open, and so does the name of another thing that a thread about code speaks of.
 */
export function passedOver(
  families: readonly NameFamily[],
  { settled, stances, utterances, core, things }: Decided,
): ReadonlySet<NameFamily> {
  if (settled.length === 0) return new Set();
  const finder = buildNameFinder(families, utterances);
  const winners = settled.map(({ family }) => family);
  const isBeaten = (family: NameFamily) =>
    !winners.includes(family) &&
    isPutForward(family) &&
    !livesOn(family, settled) &&
    (finder.isAboutNames ||
      winners.some((winner) => areRivals(family, winner, finder) || (core.includes(family) && core.includes(winner))));
  const isReplaced = (family: NameFamily) =>
    !winners.includes(family) &&
    (finder.isAboutNames ||
      things.some((thing) => thing.includes(family) && thing.some((name) => winners.includes(name))));
  const losers = new Set(families.filter(isBeaten));
  const replaced = families.filter((family) => family.role === "incumbent" && isReplaced(family));
  if (losers.size === 0) return new Set(replaced);
  const answers = utterances.filter((utterance) => utterance.passage.quoted && isProse(utterance));
  const answered = answers.flatMap((answer) =>
    finder
      .find(answer.passage.text, true)
      .flatMap(({ family }) =>
        isByAnother(answer, family) && putWith(family, families) <= mostAnswered ? [family] : [],
      ),
  );
  const weighed = stances.map(({ family }) => family);
  return new Set([...replaced, ...[...answered, ...weighed].filter((family) => losers.has(family))]);
}

/** Several messages use it when all is settled. */
function livesOn({ occurrences }: NameFamily, settled: readonly Settlement[]): boolean {
  const end = Math.max(...settled.map(({ utterance }) => utterance.index));
  const later = occurrences.filter(({ utterance }) => utterance.index > end);
  return new Set(later.map(({ utterance }) => utterance.messageId)).size >= 2;
}

function putWith({ proposal }: NameFamily, families: readonly NameFamily[]): number {
  const message = proposal?.utterance.messageId;
  return families.filter((other) => other.proposal?.utterance.messageId === message).length;
}

/** Put forward in one sentence, or one as an answer to the other. */
function areRivals(one: NameFamily, other: NameFamily, finder: NameFinder): boolean {
  return isPutBeside(one, other, finder) || isPutBeside(other, one, finder);
}

function isPutBeside({ proposal }: NameFamily, other: NameFamily, finder: NameFinder): boolean {
  if (!proposal) return false;
  return [proposal.utterance.text, quotedAbove(proposal.utterance)].some((near) =>
    finder.find(near, true).some(({ family }) => family === other),
  );
}

function isByAnother(answer: Utterance, { proposal }: NameFamily): boolean {
  return (
    proposal !== null &&
    answer.index > proposal.utterance.index &&
    answer.person.main !== proposal.utterance.person.main
  );
}
