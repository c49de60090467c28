import { formKey } from "../names/spelling/forms.ts";
import { rememberedOf } from "../remember.ts";
import type { Debate, Name, Stance } from "../types.ts";

/** A name that two debates have in common: as the one has it, and as the other has it. */
export type SharedName = { readonly keys: readonly string[]; readonly earlier: Name; readonly later: Name };

/** The names of two debates that have a spelling in common, in the order of the earlier debate. */
export function sharedNames(earlier: Debate, later: Debate): readonly SharedName[] {
  return earlier.names.flatMap((one) => {
    const own = spellingKeys(one);
    return later.names.flatMap((other) => {
      const keys = spellingKeys(other).filter((key) => own.includes(key));
      return keys.length > 0 ? [{ keys, earlier: one, later: other }] : [];
    });
  });
}

/** Spelling keys (names/spelling/forms.ts) of all spellings of a name; what is too short to be one is left out. */
export const spellingKeys: (name: Name) => readonly string[] = rememberedOf(({ name, aliases }) =>
  [...new Set([name, ...aliases].map(formKey))].filter((key) => key.length >= shortestKey),
);

const shortestKey = 3;

/** Whether a debate settled on the name, be it new or the one in use. */
export function isSettled({ name }: Name, { decision }: Debate): boolean {
  return decision.status !== "undecided" && decision.name === name;
}

/** Whether the name was in use and is argued about. */
export function isArguedIncumbent(name: Name, debate: Debate): boolean {
  return name.role === "incumbent" && stancesOn(name, debate).length > 0;
}

/** Whether sides are taken on a name that two debates share in each of them. */
export function isArguedInBoth(shared: SharedName, earlier: Debate, later: Debate): boolean {
  return stancesOn(shared.earlier, earlier).length > 0 && stancesOn(shared.later, later).length > 0;
}

/** The sides taken on the name, in order of date. */
export function stancesOn({ name }: Name, { stances }: Debate): readonly Stance[] {
  return stances.filter((stance) => stance.name === name);
}
