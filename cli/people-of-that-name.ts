import { countOf, givenNameFirst, oneLine } from "../reports/text.ts";
import { displayNameOf } from "./finding-rows.ts";
import type { PersonInDebate } from "./person-answer.ts";

/** Somebody who is called as was asked. */
export type FoundPerson = { readonly address: string; readonly name: string; readonly debates: number };

/** The people that were found, each once, those in most debates first. */
export function peopleOfThatName(found: readonly PersonInDebate[]): readonly FoundPerson[] {
  const people = new Map<string, FoundPerson>();
  for (const { participant, debate } of found) {
    const known = people.get(participant);
    people.set(participant, {
      address: participant,
      name: known?.name ?? givenNameFirst(displayNameOf(participant, debate)),
      debates: (known?.debates ?? 0) + 1,
    });
  }
  return [...people.values()].sort((a, b) => b.debates - a.debates || (a.address < b.address ? -1 : 1));
}

/** Where nobody can tell who is meant: each as a line to choose from. */
export function formatPeople(text: string, people: readonly FoundPerson[]): string {
  const lines = people.map(
    ({ address, name, debates }) => `  ${oneLine(name)} <${oneLine(address)}>, in ${countOf(debates, "debate")}\n`,
  );
  return `${people.length} people are called ${oneLine(text)}; name one by address:\n${lines.join("")}`;
}
