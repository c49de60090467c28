import { kindNote } from "../model/kinds.ts";
import { ROLE } from "../model/roles.ts";
import type { Change, Citation, Person, Report } from "../model/types.ts";
import { countOf } from "../text.ts";
import { OTHER_SIDE, STANCE } from "../wording.ts";
import { bullets, code, footnote, heading, list, paragraph, type RootContent, strong, type Words } from "./nodes.ts";
import { inlineQuote, linkedDay, shortQuote } from "./phrases.ts";

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

/** What is said of talks outside the lists. */
export function offListSection({ turns }: Report): RootContent[] {
  const told = turns.flatMap((turn) => (turn.kind === "off list" ? [inlineQuote(turn.citation)] : []));
  if (told.length === 0) return [];
  return [
    heading(2, "Talks outside the lists"),
    paragraph("This archive holds only what is said of them:"),
    bullets(told),
  ];
}

function tookPart({ proposals, stances }: Person): boolean {
  return proposals.length + stances.length > 0;
}

function personLine(person: Person): Words {
  const proposals = person.proposals.flatMap(({ name, citation }, index) => [
    index === 0 ? "; puts forward " : ", ",
    code(name.label),
    footnote(citation.number),
  ]);
  const stances = person.stances.flatMap(({ name, stance, kinds, citation }) => [
    `; ${STANCE[stance]} `,
    code(name.label),
    kindNote(kinds),
    footnote(citation.number),
  ]);
  const roles = person.roles.flatMap(({ role, citation }) => [`, ${ROLE[role]}`, footnote(citation.number)]);
  return [strong(fullName(person)), `: ${countOf(person.messages, "message")}`, ...roles, ...proposals, ...stances];
}

/** "Cleo Marsh on `lamp_pocket`: at first against it, “…” (2 March 2031)[^4]; then for it, “…” (14 April 2031)[^9]." */
function changeLine({ person, name, from, before, after }: Change): Words {
  const [first, then] = from === null ? ["", ""] : [`${STANCE[from]} it, `, `${STANCE[OTHER_SIDE[from]]} it, `];
  const said = (citation: Citation) => [
    `${shortQuote(citation)} (`,
    linkedDay(citation),
    ")",
    footnote(citation.number),
  ];
  return [
    strong(person.label),
    " on ",
    code(name.label),
    `: at first ${first}`,
    ...said(before),
    `; then ${then}`,
    ...said(after),
    ".",
  ];
}

function fullName({ label, address }: Person): string {
  return label === address ? label : `${label} <${address}>`;
}
