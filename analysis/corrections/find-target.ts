import { foldSpace } from "../text/own-text.ts";
import type { Debate, Name, Rationale, Stance } from "../types.ts";
import { Mismatch } from "./mismatch.ts";
import type { FindingAddress } from "./types.ts";

type Address<Kind extends FindingAddress["kind"]> = Extract<FindingAddress, { kind: Kind }>;

/** What to do about a correction of something that is not found (any more). */
const LOOK = "see what is found there with namelore explain, then change the correction or take it out";

/**
 * The debate that holds a message; of several that share its thread, one of which something was found in it.
 *
 * @throws Mismatch when none does
 */
export function debateWith(debates: readonly Debate[], messageId: string): Debate {
  return debatesWith(debates, messageId)[0] as Debate;
}

/**
 * The debates that hold a message, first those of which something was found in it; never none.
 *
 * @throws Mismatch when none does
 */
export function debatesWith(debates: readonly Debate[], messageId: string): readonly Debate[] {
  const holding = debates.filter(({ messageIds }) => messageIds.includes(messageId));
  if (holding.length === 0) throw new Mismatch(`no debate holds the message <${messageId}>`, LOOK);
  return holding.toSorted((a, b) => Number(isFoundIn(messageId, b)) - Number(isFoundIn(messageId, a)));
}

function isFoundIn(messageId: string, { names, stances, decision }: Debate): boolean {
  const evidence = [
    ...stances.map((stance) => stance.evidence),
    ...names.map(({ proposal }) => proposal),
    decision.status === "undecided" ? null : decision.evidence,
  ];
  return evidence.some((one) => one?.messageId === messageId);
}

/**
 * The name of a debate that has this form.
 *
 * @throws Mismatch when none has
 */
export function nameIn({ names }: Debate, form: string): Name {
  const found = names.find(({ name }) => name === form) ?? names.find(({ aliases }) => aliases.includes(form));
  if (found) return found;
  const known = names.map(({ name }) => `"${name}"`).join(", ");
  throw new Mismatch(`the debate has no name "${form}"`, `name one of ${known || "its names"}, or add it first`);
}

/**
 * The one stance that an address tells.
 *
 * @throws Mismatch when none or several fit
 */
export function stanceAt(debate: Debate, address: Address<"stance">): Stance {
  const { message, stance, quote } = address;
  const { name } = nameIn(debate, address.name);
  const found = debate.stances.filter(
    (one) =>
      one.evidence.messageId === message &&
      one.name === name &&
      (stance === null || one.stance === stance) &&
      (quote === null || one.evidence.quote.includes(foldSpace(quote))),
  );
  const what = `${stance === null ? "stance" : stanceWord(stance)} on "${name}"`;
  return theOnly(found, `${what} in <${message}>${quote === null ? "" : ` with these words`}`);
}

/** A reason, and the stance it is given with. */
export type Given = { readonly stance: Stance; readonly rationale: Rationale };

/**
 * The one rationale that an address tells.
 *
 * @throws Mismatch when none or several fit
 */
export function rationaleAt(debate: Debate, address: Address<"rationale">): Given {
  const name = address.name === null ? null : nameIn(debate, address.name).name;
  const found = debate.stances
    .filter((stance) => stance.evidence.messageId === address.message && (name === null || stance.name === name))
    .flatMap((stance) => stance.rationales.map((rationale) => ({ stance, rationale })))
    .filter(({ rationale }) => rationale.evidence.quote.includes(foldSpace(address.quote)));
  return theOnly(found, `rationale in <${address.message}> with these words`);
}

/** "support" or "objection". */
export function stanceWord(stance: Stance["stance"]): string {
  return stance === "support" ? "support" : "objection";
}

function theOnly<Found>(found: readonly Found[], what: string): Found {
  const [first] = found;
  if (first === undefined) throw new Mismatch(`there is no ${what}`, LOOK);
  if (found.length > 1)
    throw new Mismatch(`${found.length} findings are ${what}`, "add quote:, name: or stance: to tell which is meant");
  return first;
}
