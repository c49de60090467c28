import type { VNode } from "preact";
import { daysFromTo } from "../dates.ts";
import type { Chapter, ChapterName } from "../model/chapters.ts";
import { buildLineage, type ShownJoin, type ShownProof } from "../model/lineage.ts";
import { dayWord } from "../model/outcome.ts";
import type { NameEntry } from "../model/overview.ts";
import { countOf } from "../text.ts";
import type { Lineage, ReportContext } from "../types.ts";
import { FATE } from "../wording.ts";
import { FarQuote } from "./far-quote.tsx";
import { renderPage } from "./page.tsx";
import { Cite, Cites, Code, Day, NameLink, QuestionText, ShortDay, StandingPill } from "./phrases.tsx";
import { Scroll } from "./scroll.tsx";

/** The history of one thing's name over several debates: the chain of names, the chapters, and why they belong together. */
export function renderLineageHtml(lineage: Lineage, context: ReportContext): string {
  const { title, opening, days, chapters, joins } = buildLineage(lineage, context);
  return renderPage({
    title: `History of a name: ${title}`,
    toRoot: "../",
    context,
    children: (
      <>
        <p class="kicker">History of a name over {countOf(chapters.length, "debate")}</p>
        <h1>
          <bdi>{title}</bdi>
        </h1>
        <p class="lead">{days}</p>
        <nav class="forms" aria-label="Other forms of this report">
          <ul>
            <li>
              <a href={`${lineage.id}.json`}>Findings (JSON)</a>
            </li>
          </ul>
        </nav>
        <section aria-labelledby="chain">
          <h2 id="chain">The chain of names</h2>
          <ol>
            {opening !== null && openingStep(opening)}
            {chapters.map(chainStep)}
          </ol>
        </section>
        {chapters.map((chapter) => (
          <ChapterSection chapter={chapter} />
        ))}
        <section aria-labelledby="joins">
          <h2 id="joins">Why these debates are one history</h2>
          <p>No debates are joined by their subjects; each join rests on the words below.</p>
          {joins.map((join) => (
            <JoinProofs join={join} />
          ))}
        </section>
      </>
    ),
  });
}

function openingStep(name: NameEntry): VNode {
  return (
    <li>
      <Code name={name} />
      <span class="quiet">, in question at first</span>
    </li>
  );
}

function chainStep({ debate }: Chapter): VNode {
  const { outcome, period } = debate;
  return (
    <li>
      {outcome.status === "undecided" ? "undecided" : <Code name={outcome.name} />}
      <span class="quiet">
        {outcome.status === "undecided" ? (
          <>, debated {daysFromTo(period.first, period.last)}</>
        ) : (
          <>
            , {outcome.status} {dayWord(outcome.kind, outcome.citation.date)}
            <Day date={outcome.citation.date} />
            {outcome.citation.uncertain && <span class="doubt"> uncertain</span>}
          </>
        )}
      </span>
      {outcome.status !== "undecided" && <Cite citation={outcome.citation} page={pageOf(debate.id)} />}
    </li>
  );
}

function ChapterSection({ chapter }: { readonly chapter: Chapter }): VNode {
  const { number, debate, names } = chapter;
  const sizes = [countOf(debate.people, "person", "people"), countOf(debate.messages, "message")];
  const anchor = `chapter-${number}`;
  return (
    <section aria-labelledby={anchor}>
      <h2 id={anchor}>
        Chapter {number}:{" "}
        <a href={pageOf(debate.id)}>
          <QuestionText question={debate.question} />
        </a>
      </h2>
      <p class="quiet">
        <StandingPill standing={debate.standing} /> {daysFromTo(debate.period.first, debate.period.last)} ·{" "}
        {sizes.join(", ")}
        {debate.outcome.status !== "undecided" && debate.outcome.citation.uncertain && (
          <span class="doubt"> · uncertain</span>
        )}
      </p>
      {debate.outcome.status !== "undecided" && (
        <FarQuote
          citation={debate.outcome.citation}
          tone="settled"
          page={pageOf(debate.id)}
          signed
          above={<>The evidence is {debate.outcome.howKnown}:</>}
        />
      )}
      <Scroll label={`Names of chapter ${number}`}>
        <table>
          <thead>
            <tr>
              <th scope="col">Name</th>
              <th scope="col">Fate</th>
              <th scope="col">Put forward by</th>
              <th scope="col">Objections</th>
            </tr>
          </thead>
          <tbody>{names.map((name) => nameRow(name, pageOf(debate.id)))}</tbody>
        </table>
      </Scroll>
    </section>
  );
}

function nameRow(name: ChapterName, page: string): VNode {
  const { proposal } = name;
  return (
    <tr>
      <th scope="row">
        <NameLink name={name} page={page} />
      </th>
      <td>{FATE[name.fate]}</td>
      <td>
        {proposal === null ? (
          <span class="quiet">{name.role === "incumbent" ? "there at the start" : "not known"}</span>
        ) : (
          <>
            {name.onlyBroughtUp && "brought up by "}
            <bdi>{proposal.author.label}</bdi>, <ShortDay date={proposal.date} />
            {proposal.uncertain && <span class="doubt"> uncertain</span>}
            <Cite citation={proposal} page={page} />
          </>
        )}
      </td>
      <td>
        {name.objections.map(({ kind, citations }, index) => (
          <>
            {index > 0 && ", "}
            {kind}
            <Cites citations={citations} page={page} />
          </>
        ))}
      </td>
    </tr>
  );
}

function JoinProofs({ join }: { readonly join: ShownJoin }): VNode {
  return (
    <>
      <h3>
        Chapters {join.earlier} and {join.later}
      </h3>
      <p>
        <bdi>{join.says}</bdi>
      </p>
      {join.proofs.map((proof) => (
        <ProofQuote proof={proof} />
      ))}
    </>
  );
}

function ProofQuote({ proof }: { readonly proof: ShownProof }): VNode {
  const { says, citation, report } = proof;
  const page = report === null ? null : pageOf(report);
  return <FarQuote citation={citation} tone="plain" page={page} signed above={<bdi>{says}:</bdi>} />;
}

function pageOf(debate: string): string {
  return `../${debate}/report.html`;
}
