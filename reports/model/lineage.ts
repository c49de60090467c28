import type { Join, JoinProof, Lineage } from "../../analysis/lineages/types.ts";
import { daysFromTo } from "../dates.ts";
import type { Debate, ReportContext } from "../types.ts";
import { type Chapter, chapterOf } from "./chapters.ts";
import { shownName } from "./names.ts";
import type { NameEntry } from "./overview.ts";
import { type Reader, readerOf } from "./reader.ts";
import type { ChapterOf, Citation, Outcome } from "./types.ts";

/** What the report of a lineage says, in reading order, ready to be shown. */
export type LineageReport = {
  readonly id: string;
  /** "lamp_shelf → lamp_nest → lantern_pod → undecided". */
  readonly title: string;
  /** The name that is in question when the history opens; null where there is none, or several. */
  readonly opening: NameEntry | null;
  /** From the first to the last day of its debates. */
  readonly days: string;
  /** By date. */
  readonly chapters: readonly Chapter[];
  readonly joins: readonly ShownJoin[];
};

export type ShownJoin = {
  /** Numbers of the chapters. */
  readonly earlier: number;
  readonly later: number;
  /** Why they belong together, in a sentence. */
  readonly says: string;
  readonly proofs: readonly ShownProof[];
};

export type ShownProof = {
  /** "The decision on lamp_nest in chapter 1". */
  readonly says: string;
  readonly citation: Citation;
  /** The debate whose report has the words under the citation's number; null where none has. */
  readonly report: string | null;
};

/** The report of a lineage, from the findings of its debates alone. */
export function buildLineage(lineage: Lineage, context: Pick<ReportContext, "linkTo">): LineageReport {
  const { id, debates, joins } = lineage;
  const numbers = new Map(debates.map((debate, at) => [debate.id, at + 1]));
  const readers = new Map(debates.map((debate) => [debate.id, readFindings(debate, context)]));
  const chapters = [...readers.values()].map((reader, at) => chapterOf(reader, at + 1, lineage));
  const shown = (proof: JoinProof): ShownProof => {
    const citation = readers.get(proof.debate)?.cite(proof.evidence);
    if (citation === undefined) throw new Error(`internal error: lineage ${id} has no debate ${proof.debate}`);
    return { says: proofSays(proof, numbers), citation, report: citation.number > 0 ? proof.debate : null };
  };
  return {
    id,
    title: titleOf(lineage),
    opening: openingOf(chapters[0]),
    days: daysOf(chapters),
    chapters,
    joins: joins.map((join) => ({
      earlier: numbers.get(join.earlier) ?? 0,
      later: numbers.get(join.later) ?? 0,
      says: joinSays(join, numbers),
      proofs: join.proofs.map(shown),
    })),
  };
}

/** A title leads nowhere. */
const unlinked = { linkTo: () => null };

/** Its findings alone: a lineage shows no messages. */
function readFindings(debate: Debate, context: Pick<ReportContext, "linkTo">): Reader {
  return readerOf({ debate, messages: new Map(), context });
}

/** Where the debate stands in its lineage. */
export function chapterOfLineage(lineage: Lineage | null, debate: Debate): ChapterOf | null {
  if (lineage === null) return null;
  const { id, debates } = lineage;
  const chapter = debates.findIndex((one) => one.id === debate.id) + 1;
  if (chapter === 0) throw new Error(`internal error: lineage ${id} has no debate ${debate.id}`);
  return { id, title: titleOf(lineage), chapter, chapters: debates.length };
}

function daysOf(chapters: readonly Chapter[]): string {
  const dates = chapters.flatMap(({ debate }) => [debate.period.first, debate.period.last]);
  const known = dates.filter((date) => date !== null).sort();
  return daysFromTo(known[0] ?? null, known.at(-1) ?? null);
}

/** The one name besides the winner that the question of the first chapter speaks of. */
function openingOf(first: Chapter | undefined): NameEntry | null {
  if (first === undefined || first.debate.outcome.status !== "adopted") return null;
  const winner = first.debate.outcome.name.label;
  const askedFor = new Set(first.debate.question.flatMap(({ text, isName }) => (isName ? [shownName(text)] : [])));
  const [asked, ...others] = first.names.filter(({ label }) => label !== winner && askedFor.has(label));
  return others.length === 0 ? (asked ?? null) : null;
}

/** The titles of histories: every chapter is told the title of the whole. */
const titles = new WeakMap<Lineage, string>();

/** The chain of names; where no chapter settles on one, the name by which the first two are joined. */
function titleOf(lineage: Lineage): string {
  const known = titles.get(lineage);
  if (known !== undefined) return known;
  const chain = chainOf(lineage);
  const [first, second] = lineage.debates;
  const join =
    lineage.joins.find(({ earlier, later }) => earlier === first?.id && later === second?.id) ?? lineage.joins[0];
  const title = chain === UNDECIDED && join ? `${shownName(join.names.later)}, ${UNDECIDED}` : chain;
  titles.set(lineage, title);
  return title;
}

const UNDECIDED = "undecided";

/**
 * The name in question at first and those that the chapters settled on, one after the other; once, where one settles
 * again on what the last did.
 */
function chainOf(lineage: Lineage): string {
  const { debates, settled } = lineage;
  const [first] = debates;
  const opening = first === undefined ? null : openingOf(chapterOf(readFindings(first, unlinked), 1, lineage));
  const names = debates.flatMap(({ decision }, at) => {
    if (at > 0 && settled[at] === settled[at - 1]) return [];
    return [decision.status === "undecided" ? UNDECIDED : shownName(decision.name)];
  });
  return [...(opening === null ? [] : [opening.label]), ...names].join(" → ");
}

/** The name that was settled on, in a word or two. */
export function outcomeWords(outcome: Outcome): string {
  return outcome.status === "undecided" ? UNDECIDED : outcome.name.label;
}

function joinSays({ kind, names, earlier, later }: Join, numbers: ReadonlyMap<string, number>): string {
  const [one, other] = [`chapter ${numbers.get(earlier)}`, `chapter ${numbers.get(later)}`];
  const name = shownName(names.later);
  if (kind === "settled name") return `The name that ${one} settles on, ${name}, is in use in ${other}.`;
  if (kind === "same incumbent") return `Both ${one} and ${other} argue about the same name in use, ${name}.`;
  return `A mail of one links to a mail of the other, and both ${one} and ${other} argue about ${name}.`;
}

function proofSays({ debate, shows, name }: JoinProof, numbers: ReadonlyMap<string, number>): string {
  const chapter = `chapter ${numbers.get(debate)}`;
  const shown = name === null ? "" : shownName(name);
  if (shows === "link") return `A link to a mail of the other, in ${chapter}`;
  if (shows === "in use") return `The name in use in ${chapter}, ${shown}`;
  return shows === "settled on" ? `The decision on ${shown} in ${chapter}` : `A word on ${shown} in ${chapter}`;
}
