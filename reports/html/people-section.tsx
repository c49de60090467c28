import type { VNode } from "preact";
import { kindNote } from "../model/kinds.ts";
import type { Person, Report } from "../model/types.ts";
import { countOf } from "../text.ts";
import { STANCE } from "../wording.ts";
import { Cite, Day, NameLink, Quote, Who } from "./quote.tsx";
import type { Readings } from "./report-html.tsx";

/** Everybody who took part, with what they put forward and where they stand. */
export function PeopleSection({ report }: { readonly report: Report }): VNode {
  const speakers = report.people.filter(tookPart);
  const others = report.people.filter((person) => !tookPart(person));
  return (
    <section aria-labelledby="people">
      <h2 id="people">People</h2>
      <ul class="people">{speakers.map(personCard)}</ul>
      {others.length > 0 && (
        <p class="quiet">
          No statement on a name was found by:{" "}
          {others.map((person, index) => (
            <>
              {index > 0 && "; "}
              <span id={person.anchor}>
                <Who person={person} />
              </span>
            </>
          ))}
          .
        </p>
      )}
    </section>
  );
}

/** Who changed sides, with both statements. */
export function ChangesSection({
  report,
  readings,
}: {
  readonly report: Report;
  readonly readings: Readings;
}): VNode | null {
  if (report.changes.length === 0) return null;
  return (
    <section aria-labelledby="changes">
      <h2 id="changes">Changes of mind</h2>
      {report.changes.map(({ person, name, before, after }) => (
        <>
          <h3>
            <bdi>{person.label}</bdi> on{" "}
            <bdi>
              <code>{name.label}</code>
            </bdi>
          </h3>
          <div class="turn">
            <Quote citation={before} tone="plain" readings={readings(before)}>
              <p class="answers">Before</p>
            </Quote>
            <Quote citation={after} tone="plain" readings={readings(after)}>
              <p class="answers">After</p>
            </Quote>
          </div>
        </>
      ))}
    </section>
  );
}

function tookPart({ proposals, stances }: Person): boolean {
  return proposals.length + stances.length > 0;
}

function personCard(person: Person): VNode {
  return (
    <li>
      <h3 id={person.anchor}>
        <a href={`../people/${person.page}`}>
          <bdi>{person.label}</bdi>
        </a>
      </h3>
      <p class="quiet small">
        {person.label !== person.address && (
          <>
            <bdi>{person.address}</bdi>,{" "}
          </>
        )}
        {countOf(person.messages, "message")}
      </p>
      <ul>
        {person.proposals.map(({ name, citation }) => (
          <li>
            puts forward <NameLink name={name} /> <Cite citation={citation} />
          </li>
        ))}
        {person.stances.map(({ name, stance, kinds, citation }) => (
          <li>
            {STANCE[stance]} <NameLink name={name} />, <Day date={citation.date} />
            <span class="quiet">{kindNote(kinds)}</span>
            {citation.uncertain && <span class="doubt"> uncertain</span>} <Cite citation={citation} />
          </li>
        ))}
      </ul>
    </li>
  );
}
