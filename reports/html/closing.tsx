import type { VNode } from "preact";
import { daysFromTo } from "../dates.ts";
import type { ArgumentGroup, Citation, KindComparison, Report } from "../model/types.ts";
import { countOf, sentenceCase } from "../text.ts";
import { coverageLines, NO_LINK, uncertainNote } from "../wording.ts";
import { Cite, NameLink, Quote } from "./quote.tsx";
import type { Readings } from "./report-html.tsx";
import { Scroll } from "./scroll.tsx";

type Props = { readonly report: Report; readonly readings: Readings };

/** How it ended, what was said for the winner, and which kinds of objection it met compared with the others. */
export function DecisionSection({ report, readings }: Props): VNode {
  const { outcome, names, comparison } = report;
  if (outcome.status === "undecided") {
    return (
      <section aria-labelledby="decision">
        <h2 id="decision">Decision</h2>
        <p>No name was settled on. {outcome.howKnown}</p>
      </section>
    );
  }
  const winner = names.find((name) => name.winner);
  return (
    <section aria-labelledby="decision">
      <h2 id="decision">Decision</h2>
      <p>
        <NameLink name={outcome.name} /> {outcome.headline}. This is known from {outcome.howKnown}:
      </p>
      <Quote citation={outcome.citation} tone="settled" readings={readings(outcome.citation)} />
      <SaidOfWinner title="Said for it" none="No statement for it was found." groups={winner?.support ?? []} />
      <SaidOfWinner title="Objections it met" none="No objection to it was found." groups={winner?.oppose ?? []} />
      <Comparison comparison={comparison} />
    </section>
  );
}

/** What was read, what was missing, what is uncertain. */
export function CoverageSection({ report }: { readonly report: Report }): VNode {
  const { coverage, threads } = report;
  return (
    <section aria-labelledby="coverage">
      <h2 id="coverage">Coverage</h2>
      <ul>
        {threads.map((thread) => (
          <li>
            Thread “<bdi>{thread.subject}</bdi>”: {countOf(thread.messages, "message")},{" "}
            {daysFromTo(thread.firstDate, thread.lastDate)}.
          </li>
        ))}
        {coverageLines(coverage).map((line) => (
          <li>{line}</li>
        ))}
        {coverage.uncertain.length > 0 && (
          <li>
            {uncertainNote(coverage.uncertain.length)}:{" "}
            <Cites citations={coverage.uncertain.map((one) => one.citation)} />
          </li>
        )}
        {coverage.missing.map(({ id, link }) => (
          <li>
            Missing:{" "}
            <a href={link} rel="noreferrer">
              <code>{id}</code>
            </a>
          </li>
        ))}
        {coverage.problems.map(({ messageId, detail }) => (
          <li>
            <code>{messageId}</code>: {detail}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Every piece of evidence by number, with its context and what was read from it. */
export function EvidenceSection({ report }: { readonly report: Report }): VNode {
  return (
    <section aria-labelledby="evidence">
      <h2 id="evidence">Evidence</h2>
      <p>
        The words every statement above rests on, verbatim, oldest first. A link leads to the message on lore; where it
        says “{NO_LINK}”, the mail had none.
      </p>
      <ol class="evidence">
        {report.citations.map(({ citation, readings }) => (
          <li id={citation.anchor}>
            <span class="number">{citation.number}</span>
            <Quote citation={citation} tone="plain" readings={readings} numbered />
          </li>
        ))}
      </ol>
    </section>
  );
}

type SaidProps = { readonly title: string; readonly none: string; readonly groups: readonly ArgumentGroup[] };

/** In short what was said of the winner; the quotes stand with its name and in the evidence. */
function SaidOfWinner({ title, none, groups }: SaidProps): VNode {
  if (groups.length === 0) return <p>{none}</p>;
  return (
    <>
      <p>{title}:</p>
      <ul>
        {groups.map(({ title: kinds, arguments: statements }) => (
          <li>
            {sentenceCase(kinds)}:{" "}
            {statements.map(({ citation, afterwards }, index) => (
              <>
                {index > 0 && "; "}
                <bdi>{citation.author.label}</bdi>
                <Cite citation={citation} />
                {afterwards.changed !== null && (
                  <>
                    , who later changed sides
                    <Cite citation={afterwards.changed} />
                  </>
                )}
                {afterwards.answeredBy.map((answer) => (
                  <>
                    , answered by <bdi>{answer.author.label}</bdi>
                    <Cite citation={answer} />
                  </>
                ))}
              </>
            ))}
          </li>
        ))}
      </ul>
    </>
  );
}

function Comparison({ comparison }: { readonly comparison: readonly KindComparison[] }): VNode | null {
  if (comparison.length === 0) return null;
  return (
    <>
      <p>Kinds of objection, to the winner and to the other names:</p>
      <Scroll label="Kinds of objection">
        <table>
          <thead>
            <tr>
              <th scope="col">Kind</th>
              <th scope="col">To the winner</th>
              <th scope="col">To other names</th>
            </tr>
          </thead>
          <tbody>
            {comparison.map(({ kind, winner, others }) => (
              <tr>
                <th scope="row">{kind}</th>
                <td>{winner.length === 0 ? <span class="quiet">none found</span> : <Cites citations={winner} />}</td>
                <td>
                  {others.length === 0 && <span class="quiet">none found</span>}
                  {others.map(({ name, citations }, index) => (
                    <>
                      {index > 0 && ", "}
                      <NameLink name={name} /> <Cites citations={citations} />
                    </>
                  ))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </>
  );
}

function Cites({ citations }: { readonly citations: readonly Citation[] }): VNode {
  return (
    <>
      {distinct(citations).map((citation) => (
        <Cite citation={citation} />
      ))}
    </>
  );
}

/** A statement that gives reasons of two kinds is shown once. */
function distinct(citations: readonly Citation[]): Citation[] {
  return [...new Map(citations.map((citation) => [citation.number, citation])).values()];
}
