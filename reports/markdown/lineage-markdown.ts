import { dayOf, daysFromTo } from "../dates.ts";
import type { Chapter, ChapterName } from "../model/chapters.ts";
import { buildLineage, outcomeWords, type ShownJoin, type ShownProof } from "../model/lineage.ts";
import { type Decided, dayWord } from "../model/outcome.ts";
import type { NameEntry } from "../model/overview.ts";
import type { Citation } from "../model/types.ts";
import { countOf } from "../text.ts";
import type { Lineage, ReportContext } from "../types.ts";
import { FATE } from "../wording.ts";
import { footer } from "./closing.ts";
import {
  bullets,
  code,
  heading,
  link,
  paragraph,
  type RootContent,
  serialize,
  strong,
  table,
  type Words,
} from "./nodes.ts";
import { doubt, linkedDay, questionWords, shortQuote } from "./phrases.ts";

/** The history of one thing's name over several debates, as Markdown. */
export function renderLineageMarkdown(lineage: Lineage, context: ReportContext): string {
  const { title, opening, days, chapters, joins } = buildLineage(lineage, context);
  return serialize([
    heading(1, "History of a name: ", title),
    paragraph(`${countOf(chapters.length, "debate")}, ${days}; `, link(`${lineage.id}.json`, "findings (JSON)"), "."),
    heading(2, "The chain of names"),
    bullets([...(opening === null ? [] : [openingStep(opening)]), ...chapters.map(chainStep)]),
    ...chapters.flatMap(chapterSection),
    heading(2, "Why these debates are one history"),
    paragraph("No debates are joined by their subjects; each join rests on the words below."),
    ...joins.flatMap(joinProofs),
    ...footer(context, "../"),
  ]);
}

function openingStep({ label }: NameEntry): Words {
  return [code(label), ", in question at first"];
}

function chainStep({ debate }: Chapter): Words {
  const { outcome, period } = debate;
  if (outcome.status === "undecided") return [`undecided, debated ${daysFromTo(period.first, period.last)}`];
  const { citation } = outcome;
  const when = dayWord(outcome.kind, citation.date);
  return [code(outcomeWords(outcome)), `, ${outcome.status} ${when}`, linkedDay(citation), doubt(citation)];
}

function chapterSection({ number, debate, names }: Chapter): RootContent[] {
  const { outcome, standing } = debate;
  const sizes = [countOf(debate.people, "person", "people"), countOf(debate.messages, "message")];
  return [
    heading(2, `Chapter ${number}: `, link(`../${debate.id}/report.md`, ...questionWords(debate.question))),
    paragraph(
      strong(standing.label),
      `${outcome.status === "undecided" ? "" : doubt(outcome.citation)}, ${daysFromTo(debate.period.first, debate.period.last)}, ${sizes.join(", ")}.`,
    ),
    ...(outcome.status === "undecided" ? [] : [evidence(outcome)]),
    table(["Name", "Fate", "Put forward by", "Objections"], names.map(nameRow)),
  ];
}

function evidence({ howKnown, citation }: Decided): RootContent {
  return paragraph(...quotedAs(`The evidence is ${howKnown}`, citation), ".");
}

function nameRow({ label, proposal, onlyBroughtUp, role, fate, objections }: ChapterName): Words[] {
  const origin = role === "incumbent" ? "there at the start" : "not known";
  return [
    [code(label)],
    [FATE[fate]],
    [
      proposal === null
        ? origin
        : `${onlyBroughtUp ? "brought up by " : ""}${proposal.author.label}, ${dayOf(proposal.date)}${doubt(proposal)}`,
    ],
    [objections.map(({ kind }) => kind).join(", ")],
  ];
}

function joinProofs({ earlier, later, says, proofs }: ShownJoin): RootContent[] {
  return [heading(3, `Chapters ${earlier} and ${later}`), paragraph(says), bullets(proofs.map(proofLine))];
}

function proofLine({ says, citation }: ShownProof): Words {
  return quotedAs(says, citation);
}

function quotedAs(says: string, citation: Citation): Words {
  return [`${says}: ${shortQuote(citation)} (${citation.author.label}, `, linkedDay(citation), `)${doubt(citation)}`];
}
