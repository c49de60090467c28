import type { Change, Person, Report } from "../model/types.ts";
import { countOf } from "../text.ts";
import { STANCE } from "../wording.ts";
import { bullets, code, footnote, heading, list, paragraph, type RootContent, strong, type Words } from "./nodes.ts";
import { inlineQuote } from "./phrases.ts";

/** Everybody who wrote, with what they put forward and where they stand. */
export function peopleSection({ people }: Report): RootContent[] {
  if (people.length === 0) return [];
  const speakers = people.filter(tookPart);
  const others = people.filter((person) => !tookPart(person));
  return [
    heading(2, "People"),
    ...(speakers.length === 0 ? [] : [bullets(speakers.map(personLine))]),
    ...(others.length === 0
      ? []
      : [paragraph(`No statement on a name was found by: ${others.map(fullName).join("; ")}.`)]),
  ];
}

/** Who changed sides, with both statements. */
export function changesSection({ changes }: Report): RootContent[] {
  if (changes.length === 0) return [];
  return [heading(2, "Changes of mind"), list(changes.map((change) => [paragraph(...changeLine(change))]))];
}

function tookPart({ proposals, stances }: Person): boolean {
  return proposals.length + stances.length > 0;
}

function personLine(person: Person): Words {
  const proposals = person.proposals.flatMap(({ name, citation }) => [
    "; puts forward ",
    code(name.label),
    footnote(citation.number),
  ]);
  const stances = person.stances.flatMap(({ name, stance, kinds, citation }) => [
    `; ${STANCE[stance]} `,
    code(name.label),
    ` (${kinds.join(", ")})`,
    footnote(citation.number),
  ]);
  return [strong(fullName(person)), `: ${countOf(person.messages, "message")}`, ...proposals, ...stances];
}

function changeLine({ person, name, before, after }: Change): Words {
  return [`${person.label} on `, code(name.label), ": ", ...inlineQuote(before), "; then ", ...inlineQuote(after)];
}

function fullName({ label, address }: Person): string {
  return label === address ? label : `${label} <${address}>`;
}
