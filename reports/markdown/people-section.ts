import { isTelling, kindNote } from "../model/kinds.ts";
import { quotingNote } from "../model/quoting.ts";
import { ROLE } from "../model/roles.ts";
import type { Person, Position, Report } from "../model/types.ts";
import { TITLE } from "../section-titles.ts";
import { countOf } from "../text.ts";
import { bullets, code, footnote, heading, paragraph, type RootContent, strong, type Words } from "./nodes.ts";

/** Everybody who wrote, with what they put forward and where they stand. */
export function peopleSection({ people }: Report): RootContent[] {
  if (people.length === 0) return [];
  const speakers = people.filter(tookPart);
  const others = people.filter((person) => !tookPart(person));
  return [
    heading(2, TITLE.people),
    ...(speakers.length === 0 ? [] : [bullets(speakers.map(personLine))]),
    ...(others.length === 0
      ? []
      : [paragraph(`No statement on a name was found by: ${others.map(fullName).join("; ")}.`)]),
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

function fullName({ label, address }: Person): string {
  return label === address ? label : `${label} <${address}>`;
}
