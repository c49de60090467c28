import { isDistinctive } from "../names/spelling/distinctive.ts";
import { shareAThread } from "../share-a-thread.ts";
import type { Debate, Evidence, Name } from "../types.ts";
import { joinByLink } from "./join-by-link.ts";
import { argument, proofOf, settledOrInUse } from "./proofs.ts";
import {
  isArguedInBoth,
  isArguedIncumbent,
  isSettled,
  type SharedName,
  sharedNames,
  stancesOn,
} from "./shared-names.ts";
import type { Join, JoinKind, JoinProof } from "./types.ts";

/**
 * Why a later debate is about the thing that an earlier one named, or null where nothing proves it. A name that the one
 * settled on, or that is in use in both, proves it with somebody who speaks in both; a link between their mails with any
 * name argued about in both. An ordinary word may mean another thing and needs company. Subjects prove nothing.
 */
export function joinDebates(earlier: Debate, later: Debate): Join | null {
  if (shareAThread(earlier, later)) return null;
  const shared = sharedNames(earlier, later);
  const found = shared.map((name) => joinByName(name, shared, earlier, later)).find((join) => join !== null);
  return found ?? joinByLink(shared, earlier, later);
}

function joinByName(shared: SharedName, all: readonly SharedName[], earlier: Debate, later: Debate): Join | null {
  const kind = kindOf(shared, earlier, later);
  if (kind === null) return null;
  const company = shared.keys.some(isDistinctive)
    ? samePerson(speechesOf(earlier), speechesOf(later))
    : companyOfWord(shared, all, earlier, later);
  if (company === null) return null;
  return {
    kind,
    earlier: earlier.id,
    later: later.id,
    names: { earlier: shared.earlier.name, later: shared.later.name },
    proofs: [...settledOrInUse(earlier, shared.earlier), ...settledOrInUse(later, shared.later), ...company],
  };
}

function kindOf(shared: SharedName, earlier: Debate, later: Debate): JoinKind | null {
  const opensLater = shared.later.role === "incumbent" || isSettled(shared.later, later);
  if (isSettled(shared.earlier, earlier) && opensLater && isSettledBefore(shared.later, earlier)) return "settled name";
  const bothArgued = isArguedIncumbent(shared.earlier, earlier) && isArguedIncumbent(shared.later, later);
  return bothArgued && shared.keys.some(isDistinctive) ? "same incumbent" : null;
}

/** Whether a debate, of several years perhaps, had settled when the other first used the name; so it is where no date tells otherwise. */
function isSettledBefore({ firstUse }: Name, { decision }: Debate): boolean {
  const settled = decision.status === "undecided" ? null : decision.evidence.date;
  return settled === null || firstUse?.date == null || settled <= firstUse.date;
}

/** Shorter words ("test", "rate") are in every debate. */
const shortestWord = 6;

/** What an ordinary word needs besides; null where it lacks it. */
function companyOfWord(
  shared: SharedName,
  all: readonly SharedName[],
  earlier: Debate,
  later: Debate,
): readonly JoinProof[] | null {
  if (shared.keys.every((key) => key.length < shortestWord)) return null;
  const person = samePerson(speechesOn(shared.earlier, earlier), speechesOn(shared.later, later));
  const other = all.find(
    (one) => one.earlier !== shared.earlier && one.later !== shared.later && isArguedInBoth(one, earlier, later),
  );
  if (person === null || other === undefined) return null;
  return [...person, ...argument(earlier, other.earlier), ...argument(later, other.later)];
}

/** What somebody says of a name in a debate. */
type Speech = { readonly debate: Debate; readonly name: string; readonly evidence: Evidence };

function speechesOf(debate: Debate): readonly Speech[] {
  return debate.names.flatMap((name) => speechesOn(name, debate));
}

function speechesOn(name: Name, debate: Debate): readonly Speech[] {
  const stances = stancesOn(name, debate).map(({ evidence }) => evidence);
  return [...(name.proposal ? [name.proposal] : []), ...stances].map((evidence) => ({
    debate,
    name: name.name,
    evidence,
  }));
}

/** The surest words of somebody who speaks in both debates; null where nobody does. */
function samePerson(earlier: readonly Speech[], later: readonly Speech[]): readonly JoinProof[] | null {
  const pairs = earlier.flatMap((one) =>
    later.filter(({ evidence }) => evidence.person === one.evidence.person).map((other) => [one, other] as const),
  );
  const surest = pairs.toSorted((a, b) => sureness(b) - sureness(a))[0];
  return surest?.map(({ debate, name, evidence }) => proofOf(debate, "argued about", name, evidence)) ?? null;
}

function sureness([one, other]: readonly [Speech, Speech]): number {
  return Math.min(one.evidence.confidence, other.evidence.confidence);
}
