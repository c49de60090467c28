import { isPutForward, type NameFamily } from "../names/families/name-family.ts";
import { buildNameFinder, type NameFinder } from "../stances/name-finder.ts";
import type { Tie } from "../talks/names-by-thing.ts";
import { isProse, quotedAbove, type Utterance } from "../utterances.ts";
import type { Outcome } from "./find-decision.ts";
import type { DebateRecord, Settlement } from "./settlement.ts";

/**
 * What is said in a debate, what is settled, the names of the main thing, and which are set against one another
 * (talks/names-by-thing.ts).
 */
type Decided = Pick<DebateRecord, "stances" | "utterances"> &
  Pick<Outcome, "settled"> & {
    readonly core: readonly NameFamily[];
    readonly ties: readonly Tie[];
  };

/** Who answers a message with more names than these answers the one that he picks. */
const mostAnswered = 3;

/**
 * The names that lost, though nobody need have said a word against them, where another is taken for the same thing:
 * those in use, and those put forward that somebody answers or takes a side on. What is thrown in with many others, or
 * answered by nobody, stays open, and so does the name of another thing.
 */
export function passedOver(
  families: readonly NameFamily[],
  { settled, stances, utterances, core, ties }: Decided,
): ReadonlySet<NameFamily> {
  if (settled.length === 0) return new Set();
  const finder = buildNameFinder(families, utterances);
  const winners = settled.map(({ family }) => family);
  const others = families.filter((family) => !winners.includes(family));
  const tied = tiedTo(winners, ties, core.length > mostOfOneThing ? nearby : Number.POSITIVE_INFINITY);
  const replaced = others.filter((family) => family.role === "incumbent" && (finder.isAboutNames || tied.has(family)));
  const isBeaten = (family: NameFamily) =>
    isPutForward(family) &&
    !livesOn(family, settled) &&
    (finder.isAboutNames ||
      winners.some(
        (winner) =>
          areRivals(family, winner, finder) || (core.includes(family) && core.includes(winner) && tied.has(family)),
      ));
  const losers = new Set(others.filter(isBeaten));
  if (losers.size === 0) return new Set(replaced);
  const answers = utterances.filter((utterance) => utterance.passage.quoted && isProse(utterance));
  const answered = answers.flatMap((answer) =>
    finder
      .findAll(answer.passage.text)
      .flatMap(({ family }) =>
        isByAnother(answer, family) && putWith(family, families) <= mostAnswered ? [family] : [],
      ),
  );
  const weighed = stances.map(({ family }) => family);
  return new Set([...replaced, ...[...answered, ...weighed].filter((family) => losers.has(family))]);
}

/**
 * More names than these, each set against another, are names of several things: the ends of such a chain have nothing
 * to do with one another.
 */
const mostOfOneThing = 12;
/** In a chain of so many, only what is so few steps from a name is for the same thing. */
const nearby = 2;

/** The names that are set against a winner, or against one that is, in at most so many steps. */
function tiedTo(winners: readonly NameFamily[], ties: Decided["ties"], steps: number): ReadonlySet<NameFamily> {
  const reached = new Set(winners);
  for (let step = 0, size = 0; step < steps && size < reached.size; step++) {
    size = reached.size;
    const before = new Set(reached);
    for (const [one, other] of ties) {
      if (before.has(one)) reached.add(other);
      if (before.has(other)) reached.add(one);
    }
  }
  return reached;
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
    finder.findAll(near).some(({ family }) => family === other),
  );
}

function isByAnother(answer: Utterance, { proposal }: NameFamily): boolean {
  return (
    proposal !== null &&
    answer.index > proposal.utterance.index &&
    answer.person.main !== proposal.utterance.person.main
  );
}
