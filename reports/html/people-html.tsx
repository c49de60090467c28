import type { VNode } from "preact";
import { daysFromTo } from "../dates.ts";
import { kindNote } from "../model/kinds.ts";
import type { Overview, PersonEntry } from "../model/overview.ts";
import type { Change, Citation, NameRef } from "../model/types.ts";
import { countOf } from "../text.ts";
import type { ReportContext } from "../types.ts";
import { STANCE } from "../wording.ts";
import { FarQuote } from "./far-quote.tsx";
import { DebateTitle } from "./index-html.tsx";
import { renderPage } from "./page.tsx";
import { Cite, NameLink } from "./phrases.tsx";

/** The page of everybody who wrote in a debate. */
export function renderPeopleHtml({ people }: Overview, context: ReportContext): string {
  return renderPage({
    title: "People",
    toRoot: "",
    context,
    children: (
      <>
        <p class="kicker">namelore</p>
        <h1>People</h1>
        <p class="lead">
          {countOf(people.length, "person", "people")} who took sides or put a name forward; each report says which
          addresses it takes for one person's, and why.
        </p>
        <section aria-label="People">
          <ul>
            {people.map(({ person, debates }) => (
              <li>
                <a href={`people/${person.page}`}>
                  <bdi>{person.label}</bdi>
                </a>{" "}
                <span class="quiet small">
                  {person.label !== person.address && (
                    <>
                      <bdi>{person.address}</bdi>,{" "}
                    </>
                  )}
                  {countOf(debates.length, "debate")}
                </span>
              </li>
            ))}
          </ul>
        </section>
      </>
    ),
  });
}

/** What one person put forward and said of names, debate by debate. People are shown, not scored. */
export function renderPersonHtml({ person, debates }: PersonEntry, context: ReportContext): string {
  return renderPage({
    title: person.label,
    toRoot: "../",
    context,
    children: (
      <>
        <p class="kicker">Person</p>
        <h1>
          <bdi>{person.label}</bdi>
        </h1>
        {person.label !== person.address && (
          <p class="lead quiet">
            <bdi>{person.address}</bdi>
          </p>
        )}
        {debates.map((debate) => (
          <PersonDebate {...debate} />
        ))}
      </>
    ),
  });
}

function PersonDebate({ debate, part, changes }: PersonEntry["debates"][number]): VNode {
  const page = `../${debate.id}/report.html`;
  return (
    <section aria-labelledby={`debate-${debate.id}`}>
      <h2 id={`debate-${debate.id}`}>
        <a href={page}>
          <DebateTitle debate={debate} />
        </a>
      </h2>
      <p class="quiet">
        <bdi>{debate.about}</bdi> · {daysFromTo(debate.period.first, debate.period.last)} ·{" "}
        {countOf(part.messages, "message")}
      </p>
      {part.proposals.length + part.stances.length === 0 && <p>No statement on a name was found.</p>}
      {part.proposals.map(({ name, citation }) => (
        <Saying title="Puts forward" tone="plain" name={name} citation={citation} page={page} />
      ))}
      {part.stances.map(({ name, stance, kinds, citation }) => (
        <Saying
          title={STANCE[stance] === "for" ? "For" : "Against"}
          tone={STANCE[stance] === "for" ? "for" : "against"}
          name={name}
          citation={citation}
          page={page}
          note={kindNote(kinds)}
        />
      ))}
      {changes.map((change) => (
        <ChangeLine change={change} page={page} />
      ))}
    </section>
  );
}

type SayingProps = {
  readonly title: string;
  readonly tone: "for" | "against" | "plain";
  readonly name: NameRef;
  readonly citation: Citation;
  readonly page: string;
  readonly note?: string;
};

function Saying({ title, tone, name, citation, page, note }: SayingProps): VNode {
  return (
    <FarQuote
      citation={citation}
      tone={tone}
      page={page}
      signed={false}
      above={
        <>
          {title} <NameLink name={name} page={page} />
          {note}
        </>
      }
    />
  );
}

function ChangeLine({ change, page }: { readonly change: Change; readonly page: string }): VNode {
  return (
    <p>
      Changes sides on <NameLink name={change.name} page={page} />: before
      <Cite citation={change.before} page={page} />, after
      <Cite citation={change.after} page={page} />.
    </p>
  );
}
