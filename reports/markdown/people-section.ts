import { isTelling, kindNote } from "../model/kinds.ts";
import { quotingNote } from "../model/quoting.ts";
import { ROLE } from "../model/roles.ts";
import type { Change, Citation, Person, Position, Report } from "../model/types.ts";
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
  const proposals = person.proposals.map(({ name, citation }) => [
    code(name.label),
    kindNote(citation.uncertain ? ["uncertain"] : []),
    footnote(citation.number),
  ]);
  const roles = person.roles.flatMap(({ role, citation }) => [`, ${ROLE[role]}`, footnote(citation.number)]);
  return [
    strong(fullName(person)),
    `: ${countOf(person.messages, "message")}`,
    ...roles,
    ".",
    ...clause(" Puts forward ", proposals),
    ...clause(" For ", namesOn("support", person)),
    ...clause(" Against ", namesOn("oppose", person)),
    ...clause(
      " Others pass on that they object to ",
      person.passedOn.map(({ name, citation }) => [code(name.label), footnote(citation.number)]),
    ),
  ];
}

function clause(opening: string, names: readonly Words[]): Words {
  if (names.length === 0) return [];
  return [opening, ...names.flatMap((name, index) => [index === 0 ? "" : ", ", ...name]), "."];
}

/** The names they speak for or against, each once, with the kinds of reason they give. */
function namesOn(side: Position["stance"], { stances }: Person): Words[] {
  const byName = new Map<string, Position[]>();
  for (const position of stances.filter(({ stance }) => stance === side))
    byName.set(position.name.label, [...(byName.get(position.name.label) ?? []), position]);
  return [...byName].map(([label, positions]) => {
    const kinds = new Set(positions.flatMap((position) => position.kinds));
    const isDoubtful = positions.every(({ citation }) => citation.uncertain);
    return [
      code(label),
      kindNote([...[...kinds].filter(isTelling), ...(isDoubtful ? ["uncertain"] : [])]),
      quotingNote(positions.map(({ citation }) => citation)),
      ...positions.map(({ citation }) => footnote(citation.number)),
    ];
  });
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
