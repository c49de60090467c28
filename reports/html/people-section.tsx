import type { VNode } from "preact";
import { isTelling, kindNote } from "../model/kinds.ts";
import { ROLE } from "../model/roles.ts";
import type { Person, Position } from "../model/types.ts";
import { countOf } from "../text.ts";
import { STANCE } from "../wording.ts";
import { Cite, NameLink, Quoting, ShortDay } from "./phrases.tsx";
import type { SectionProps } from "./section.tsx";

/** So many people are shown with their positions; further ones, with fewer, are folded. */
const MOST_OPEN = 16;

/** Everybody who took part, with what they put forward and where they stand, in a sentence or two each. */
export function PeopleSection({ report }: SectionProps): VNode {
  const speakers = report.people.filter((person) => sayings(person) > 0);
  const others = report.people.filter((person) => sayings(person) === 0);
  const open = new Set([...speakers].sort((left, right) => sayings(right) - sayings(left)).slice(0, MOST_OPEN));
  const folded = speakers.filter((person) => !open.has(person));
  return (
    <>
      <p>Those who put a name forward, or were found to take a side; silence is not a position.</p>
      <ul class="people">{speakers.filter((person) => open.has(person)).map(personItem)}</ul>
      {folded.length > 0 && (
        <details class="fold">
          <summary>{countOf(folded.length, "more person", "more people")}</summary>
          <ul class="people">{folded.map(personItem)}</ul>
        </details>
      )}
      {others.length > 0 && (
        <p class="quiet">
          No statement on a name was found by:{" "}
          {others.map((person, index) => (
            <>
              {index > 0 && "; "}
              <bdi id={person.anchor}>{person.label}</bdi>
            </>
          ))}
          .
        </p>
      )}
    </>
  );
}

function sayings({ proposals, stances }: Person): number {
  return proposals.length + stances.length;
}

function personItem(person: Person): VNode {
  const { proposals, stances, passedOn } = person;
  return (
    <li>
      <h3 id={person.anchor}>
        <a href={`../people/${person.page}`}>
          <bdi>{person.label}</bdi>
        </a>
      </h3>
      <p class="quiet small">
        <Facts person={person} />
      </p>
      {proposals.length > 0 && (
        <p>
          Puts forward{" "}
          {proposals.map(({ name, citation }, index) => (
            <>
              {index > 0 && ", "}
              <NameLink name={name} />
              <Doubt isShown={citation.uncertain} />
              <Cite citation={citation} />
            </>
          ))}
          .
        </p>
      )}
      {stances.length > 0 && <ul>{byMessage(stances).map(positionItem)}</ul>}
      {passedOn.length > 0 && (
        <p>
          Others pass on that they object to{" "}
          {passedOn.map(({ name, citation }, index) => (
            <>
              {index > 0 && ", "}
              <NameLink name={name} />
              <Cite citation={citation} />
            </>
          ))}
          .
        </p>
      )}
    </li>
  );
}

/** What is known of the person without reading: messages, patches, address. */
function Facts({ person }: { readonly person: Person }): VNode {
  const { messages, patches, roles, label, address } = person;
  return (
    <>
      {countOf(messages, "message")}
      {patches !== null && (
        <>
          , posts the patches
          {patches.link !== null && (
            <>
              {" ("}
              <a href={patches.link} rel="noreferrer">
                {patches.label}
              </a>
              )
            </>
          )}
        </>
      )}
      {roles.map(({ role, citation }) => (
        <>
          , {ROLE[role]}
          <Cite citation={citation} />
        </>
      ))}
      {label !== address && (
        <>
          {" · "}
          <bdi>{address}</bdi>
        </>
      )}
    </>
  );
}

/** What they say on one side in one message, a line. */
function positionItem(positions: readonly Position[]): VNode {
  const [first] = positions;
  return (
    <li>
      {first !== undefined && <ShortDay date={first.citation.date} />}: {STANCE[first?.stance ?? "support"]}{" "}
      {positions.map(({ name, kinds, citation }, index) => (
        <>
          {index > 0 && ", "}
          <NameLink name={name} />
          <span class="quiet">{kindNote(kinds.filter(isTelling))}</span>
          <Quoting citations={[citation]} />
          <Doubt isShown={citation.uncertain} />
          <Cite citation={citation} />
        </>
      ))}
    </li>
  );
}

function byMessage(stances: readonly Position[]): Position[][] {
  const groups = new Map<string, Position[]>();
  for (const position of stances) {
    const key = `${position.stance} ${position.citation.messageId}`;
    groups.set(key, [...(groups.get(key) ?? []), position]);
  }
  return [...groups.values()];
}

function Doubt({ isShown }: { readonly isShown: boolean }): VNode | null {
  return isShown ? <span class="doubt"> uncertain</span> : null;
}
