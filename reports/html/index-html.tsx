import type { VNode } from "preact";
import { daysFromTo } from "../dates.ts";
import {
  archiveLine,
  CROWD_REMEDY,
  crowdLine,
  crowdMailmapLine,
  debatesLine,
  INDEX_TITLE,
  LINKS_GUESSED,
  OTHER_LINKS,
} from "../index-wording.ts";
import type { LineageReport } from "../model/lineage.ts";
import type { DebateEntry, Overview } from "../model/overview.ts";
import { capitalised } from "../model/question.ts";
import { countOf } from "../text.ts";
import type { ReportContext, WhatWasRead } from "../types.ts";
import { LineageList } from "./lineage-list.tsx";
import { renderPage } from "./page.tsx";
import { Code, QuestionText, StandingPill } from "./phrases.tsx";

/** The page of all debates, newest first. */
export function renderIndexHtml(
  { debates, linksAreGuessed }: Overview,
  lineages: readonly LineageReport[],
  { crowds, archive }: WhatWasRead,
  context: ReportContext,
): string {
  return renderPage({
    title: INDEX_TITLE,
    toRoot: "",
    here: "index.html",
    context,
    children: (
      <>
        <p class="kicker">namelore</p>
        <h1>{INDEX_TITLE}</h1>
        <p class="lead">
          {debatesLine(debates.length)}
          {debates.length > 0 && " Every statement carries its quote."}
        </p>
        {archive && <p class="quiet">{archiveLine(archive)}</p>}
        {crowds.map((crowd) => (
          <p class="doubt">
            <bdi>{crowdLine(crowd)}</bdi> {CROWD_REMEDY}
            <code>{crowdMailmapLine(crowd)}</code>
          </p>
        ))}
        <LineageList lineages={lineages} />
        <ol class="debates">{debates.map(debateItem)}</ol>
        {linksAreGuessed && (
          <p class="quiet small">
            {LINKS_GUESSED} {OTHER_LINKS.before}
            <code>{OTHER_LINKS.option}</code>.
          </p>
        )}
      </>
    ),
  });
}

/** What became of the name, for a line of a list; what it is about where nothing did, so that no two lines read alike. */
export function DebateTitle({ debate }: { readonly debate: DebateEntry }): VNode {
  const { question, outcome } = debate;
  if (outcome.status === "undecided") return <QuestionText question={capitalised(question)} />;
  return (
    <>
      <Code name={outcome.name} /> {outcome.headline}
    </>
  );
}

function debateItem(debate: DebateEntry): VNode {
  const { id, question, outcome, standing, period, names, people, messages } = debate;
  const sizes = [countOf(names, "name"), countOf(people, "person", "people"), countOf(messages, "message")];
  return (
    <li>
      <h2>
        <a href={`${id}/report.html`}>
          <DebateTitle debate={debate} />
        </a>
      </h2>
      {outcome.status !== "undecided" && (
        <p>
          <QuestionText question={capitalised(question)} />
        </p>
      )}
      <p class="quiet small">
        <StandingPill standing={standing} /> {daysFromTo(period.first, period.last)} · {sizes.join(", ")}
        {outcome.status !== "undecided" && outcome.citation.uncertain && <span class="doubt"> · uncertain</span>}
      </p>
    </li>
  );
}
