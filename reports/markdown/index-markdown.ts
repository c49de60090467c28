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
import { countOf } from "../text.ts";
import type { ReportContext, WhatWasRead } from "../types.ts";
import { footer } from "./closing.ts";
import { bullets, code, heading, link, paragraph, type RootContent, serialize, table, type Words } from "./nodes.ts";
import { doubt, questionWords } from "./phrases.ts";

/** All debates as a table, newest first. */
export function renderIndexMarkdown(
  { debates, linksAreGuessed }: Overview,
  lineages: readonly LineageReport[],
  { crowds, archive }: WhatWasRead,
  context: ReportContext,
): string {
  const head = ["When", "About", "Status", "Name", "Names", "People", "Messages"];
  return serialize([
    heading(1, INDEX_TITLE),
    paragraph(debatesLine(debates.length)),
    ...(archive ? [paragraph(archiveLine(archive))] : []),
    ...crowds.map((crowd) => paragraph(`${crowdLine(crowd)} ${CROWD_REMEDY}`, code(crowdMailmapLine(crowd)))),
    ...(debates.length === 0 ? [] : [table(head, debates.map(row))]),
    ...lineageList(lineages),
    ...(linksAreGuessed ? [paragraph(`${LINKS_GUESSED} ${OTHER_LINKS.before}`, code(OTHER_LINKS.option), ".")] : []),
    ...footer(context, ""),
  ]);
}

/** The histories that go over several debates. */
function lineageList(lineages: readonly LineageReport[]): RootContent[] {
  if (lineages.length === 0) return [];
  const items = lineages.map(({ id, title, days, chapters }) => [
    link(`lineages/${id}.md`, title),
    `, ${countOf(chapters.length, "debate")}, ${days}`,
  ]);
  return [heading(2, "Names that were debated more than once"), bullets(items)];
}

function row({ id, question, outcome, standing, period, names, people, messages }: DebateEntry): Words[] {
  return [
    [daysFromTo(period.first, period.last)],
    [link(`${id}/report.md`, ...questionWords(question))],
    [outcome.status === "undecided" ? standing.label : `${standing.label}${doubt(outcome.citation)}`],
    outcome.status === "undecided" ? ["none"] : [code(outcome.name.label)],
    [String(names)],
    [String(people)],
    [String(messages)],
  ];
}
