import { daysFromTo } from "../dates.ts";
import { madeBy } from "../input-hash.ts";
import type { ArgumentGroup, CitedEvidence, KindComparison, Report } from "../model/types.ts";
import { speakersOf } from "../model/verdicts.ts";
import { TITLE } from "../section-titles.ts";
import { countOf, lowerFirst } from "../text.ts";
import type { ReportContext } from "../types.ts";
import {
  ALSO_ADOPTED,
  CORRECTION_NOTE,
  coverageLines,
  FACT_NOTE,
  FATE,
  HOW_TO_CORRECT,
  MERGE,
  MOST_LISTS,
  measuredNote,
  NOT_LOOKED_FOR,
  NOT_MERGED,
  REPLIED,
  readingNote,
  SCOPES_NOTE,
  sameNameLine,
  uncertainNote,
  uncreditedLine,
} from "../wording.ts";
import {
  bullets,
  code,
  footnote,
  footnoteText,
  heading,
  link,
  paragraph,
  type RootContent,
  table,
  type Words,
} from "./nodes.ts";
import { author, doubt, sentence, source } from "./phrases.ts";

/** How it ended, and which kinds of objection the winner met compared with the others. */
export function decisionSection({ outcome, isMergeOpen, comparison, names, scopes }: Report): RootContent[] {
  const title = heading(2, TITLE.decision);
  if (outcome.status === "undecided")
    return [title, paragraph(`No decision was found. ${outcome.howKnown}`), ...byScope(scopes)];
  const { name, headline, howKnown, citation } = outcome;
  const winner = names.find((one) => one.winner);
  return [
    title,
    paragraph(
      code(name.label),
      ` ${headline}. The evidence is ${howKnown}${doubt(citation)}`,
      footnote(citation.number),
      isMergeOpen ? `. ${NOT_MERGED}` : ".",
      ...speakers("For it: ", winner?.support ?? []),
      ...speakers("Against it: ", winner?.oppose ?? []),
    ),
    ...alsoAdopted(names),
    ...byScope(scopes),
    ...compared(comparison),
  ];
}

/** Names for other things of the same debate, which came to an end of their own. */
function alsoAdopted(names: Report["names"]): RootContent[] {
  const others = names.filter(({ fate, winner }) => fate === "adopted" && !winner);
  if (others.length === 0) return [];
  const listed = others.flatMap(({ label }, index): Words => [index === 0 ? " " : ", ", code(label)]);
  return [paragraph(ALSO_ADOPTED, ...listed, ".")];
}

/** What became of the names for each thing. */
function byScope(scopes: Report["scopes"]): RootContent[] {
  if (scopes.length === 0) return [];
  const rows = scopes.map(({ thing, names }) => [
    [thing],
    names.flatMap(
      ({ label, fate, thing: note }, index): Words => [
        index === 0 ? "" : ", ",
        code(label),
        ` (${FATE[fate]})`,
        ...(note === null ? [] : [footnote(note.citation.number)]),
      ],
    ),
  ]);
  return [paragraph(SCOPES_NOTE), table(["For", "Names"], rows)];
}

/** Who speaks on a side, with the numbers of what they say; what it is stands with the name. */
function speakers(title: string, groups: readonly ArgumentGroup[]): Words {
  if (groups.length === 0) return [` ${title}nobody, as far as was found.`];
  return [` ${title}`, ...sentence(speakersOf(groups)), "."];
}

/** What was read and what was missing. */
export function coverageSection({ coverage, threads, lists }: Report): RootContent[] {
  const read: Words[] = threads.map(({ subject, messages, firstDate, lastDate }) => [
    `Thread “${subject}”: ${countOf(messages, "message")}, ${daysFromTo(firstDate, lastDate)}.`,
  ]);
  const missing: Words[] = coverage.missing.map(({ id, link: address }) => [
    "Missing: ",
    address === null ? code(id) : link(address, code(id)),
  ]);
  const problems: Words[] = coverage.problems.map(({ messageId, detail }) => [code(messageId), `: ${detail}`]);
  return [
    heading(2, TITLE.coverage),
    bullets([
      ...read,
      ...(lists.length > MOST_LISTS ? [[`Lists: ${lists.join(", ")}.`]] : []),
      ...coverageLines(coverage).map((line) => [line]),
      ...doubts(coverage),
      ...people(coverage),
      ...missing,
      ...problems,
    ]),
    paragraph(NOT_LOOKED_FOR.opening),
    bullets(NOT_LOOKED_FOR.items.map((item) => [item])),
  ];
}

/** Addresses taken for one person's, with the receipts; those that were not; senders that are nobody. */
function people({ people: { receipts, sameNames, uncredited } }: Report["coverage"]): Words[] {
  const merged = receipts.map(
    ({ person, addresses: [one, other], kind, source: { label, link: address }, quote }): Words => [
      `Taken for one person, ${person.label}: `,
      code(one),
      " and ",
      code(other),
      `. ${MERGE[kind]}: “${quote}” (`,
      address === null ? code(label) : link(address, "message"),
      ").",
    ],
  );
  return [
    ...merged,
    ...sameNames.map((same) => [sameNameLine(same)]),
    ...uncredited.map((one) => [uncreditedLine(one)]),
  ];
}

/** "Cleo Marsh[^4] (later changed sides[^9]); " */
function objectionWords({ citation, afterwards }: KindComparison["winner"][number], index: number): Words {
  const { isAnswered, answeredBy, replies, changed } = afterwards;
  const cameOfIt: Words = [
    ...replies.flatMap(
      ({ kind, citation: reply }): Words => [`, ${lowerFirst(REPLIED[kind])} ${author(reply)}`, footnote(reply.number)],
    ),
    ...(answeredBy.length > 0
      ? [", answered to the contrary", ...answeredBy.map(({ number }) => footnote(number))]
      : []),
    ...(changed === null ? [] : [", later changed sides", footnote(changed.number)]),
    ...(!isAnswered ? [", no direct reply"] : []),
  ];
  return [index === 0 ? "" : "; ", author(citation), footnote(citation.number), doubt(citation), ...cameOfIt];
}

function doubts({ uncertain }: Report["coverage"]): Words[] {
  if (uncertain.length === 0) return [];
  const numbers = [...new Set(uncertain.map(({ citation }) => citation.number))];
  return [[`${uncertainNote(uncertain.length)}: `, ...numbers.map(footnote)]];
}

/** Version, input and measured quality; `toRoot` leads to the output folder. */
export function footer(context: ReportContext, toRoot: "" | "../"): RootContent[] {
  return [
    { type: "thematicBreak" },
    paragraph(FACT_NOTE, " ", CORRECTION_NOTE, " ", link(toRoot + HOW_TO_CORRECT.file, HOW_TO_CORRECT.title), "."),
    paragraph(`${madeBy(context)}. `, measuredNote(context.accuracy)),
  ];
}

/** The footnotes: each piece of evidence with its quote, source, and what was read from it. */
export function evidenceNotes({ citations }: Report): RootContent[] {
  return citations.map(({ citation, readings }: CitedEvidence) =>
    footnoteText(citation.number, [
      paragraph(`“${citation.quote}” — `, ...source(citation), `. Read as: ${readings.map(reading).join("; ")}.`),
    ]),
  );
}

function reading({ says, citation }: CitedEvidence["readings"][number]): string {
  return `${says} (${readingNote(citation)})`;
}

function compared(comparison: readonly KindComparison[]): RootContent[] {
  if (comparison.length === 0) return [];
  const cites = (citations: KindComparison["others"][number]["citations"]) =>
    citations.map((citation) => footnote(citation.number));
  const isUnopposed = comparison.every(({ winner }) => winner.length === 0);
  const rows = comparison.map(({ kind, winner, others }) => [
    [kind],
    ...(isUnopposed ? [] : [winner.length === 0 ? ["none found"] : winner.flatMap(objectionWords)]),
    others.length === 0
      ? ["none found"]
      : others.flatMap(({ name, fate, citations }, index) => [
          index === 0 ? "" : ", ",
          code(name.label),
          ` (${FATE[fate]})`,
          ...cites(citations),
        ]),
  ]);
  if (isUnopposed)
    return [
      paragraph(
        "Kinds of objection to the other names; none was found to the winner, which does not prove why it won:",
      ),
      table(["Kind of objection", "Against other names"], rows),
    ];
  return [
    paragraph(
      "Kinds of objection, to the winner and to the other names; the table compares what was said, it does not prove why the name won:",
    ),
    table(["Kind of objection", "Against the winner", "Against other names"], rows),
  ];
}
