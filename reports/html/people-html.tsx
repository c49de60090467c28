import type { VNode } from "preact";
import { daysFromTo } from "../dates.ts";
import { kindNote } from "../model/kinds.ts";
import type { Overview, PersonEntry } from "../model/overview.ts";
import { capitalised } from "../model/question.ts";
import type { Change, Citation, NameRef, Person } from "../model/types.ts";
import { countOf, sentenceCase } from "../text.ts";
import type { ReportContext } from "../types.ts";
import { STANCE } from "../wording.ts";
import { FarQuote } from "./far-quote.tsx";
import { DebateTitle } from "./index-html.tsx";
import { renderPage } from "./page.tsx";
import { Cite, NameLink, QuestionText, Quoting } from "./phrases.tsx";
import type { Tone } from "./quote.tsx";

/** The page of everybody who wrote in a debate. */
export function renderPeopleHtml({ people }: Overview, context: ReportContext): string {
  return renderPage({
    title: "All people",
    toRoot: "",
    here: "people.html",
    context,
    children: (
      <>
        <p class="kicker">namelore</p>
        <h1>All people</h1>
        <p class="lead">
          {people.length === 0
            ? "Nobody was found to put a name forward or to take a side."
            : `${countOf(people.length, "person", "people")} who took sides or put a name forward; each report says ` +
              "which addresses it takes for one person’s, and why."}
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
        {debate.outcome.status !== "undecided" && (
          <>
            <QuestionText question={capitalised(debate.question)} /> ·{" "}
          </>
        )}
        {daysFromTo(debate.period.first, debate.period.last)} · {countOf(part.messages, "message")}
      </p>
      {part.proposals.length + part.stances.length === 0 && <p>No statement on a name was found.</p>}
      {sayingsOf(part).map((sayings) => (
        <Sayings sayings={sayings} page={page} />
      ))}
      {changes.map((change) => (
        <ChangeLine change={change} page={page} />
      ))}
    </section>
  );
}

type Saying = {
  readonly verb: string;
  readonly name: NameRef;
  readonly note: string;
  readonly citation: Citation;
  readonly reasons: readonly Citation[];
};

/** What the person put forward and where they stand, in the order it was said; what one quote proves stands together. */
function sayingsOf({ proposals, stances }: Person): Saying[][] {
  const all: Saying[] = [
    ...proposals.map(({ name, citation }) => ({ verb: "puts forward", name, note: "", citation, reasons: [] })),
    ...stances.map(({ name, stance, kinds, citation, reasons }) => ({
      verb: STANCE[stance],
      name,
      note: kindNote(kinds),
      citation,
      reasons,
    })),
  ];
  const numbers = [...new Set(all.map(({ citation }) => citation.number))].sort((one, other) => one - other);
  return numbers.map((number) => all.filter(({ citation }) => citation.number === number));
}

function Sayings({ sayings, page }: { readonly sayings: readonly Saying[]; readonly page: string }): VNode | null {
  const surest = sayings.find(({ citation }) => !citation.uncertain) ?? sayings[0];
  if (surest === undefined) return null;
  return (
    <FarQuote
      citation={surest.citation}
      tone={toneOf(sayings)}
      page={page}
      signed={false}
      more={reasonsElsewhere(sayings)}
      above={sayings.map(({ verb, name, note, citation }, index) => (
        <>
          {index === 0 ? sentenceCase(verb) : `; ${verb}`} <NameLink name={name} page={page} />
          {note}
          <Quoting citations={[citation]} />
          {citation.uncertain && !surest.citation.uncertain && <span class="doubt"> uncertain</span>}
        </>
      ))}
    />
  );
}

/** The reasons that are no part of the quote, each once. */
function reasonsElsewhere(sayings: readonly Saying[]): readonly Citation[] {
  const elsewhere = sayings.flatMap(({ citation, reasons }) =>
    reasons.filter(({ number }) => number !== citation.number),
  );
  return [...new Map(elsewhere.map((reason) => [reason.number, reason])).values()];
}

/** The side the words take, where they take one only. */
function toneOf(sayings: readonly Saying[]): Tone {
  const sides = new Set(sayings.map(({ verb }) => verb));
  if (sides.has(STANCE.support)) return sides.has(STANCE.oppose) ? "plain" : "for";
  return sides.has(STANCE.oppose) ? "against" : "plain";
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
