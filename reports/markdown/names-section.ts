import { isTelling } from "../model/kinds.ts";
import type { Afterwards, Argument, ArgumentGroup, Citation, NameCase, Report } from "../model/types.ts";
import { TITLE } from "../section-titles.ts";
import { asSentence, endsSentence, sentenceCase, shorten } from "../text.ts";
import {
  AGAIN_LIMIT,
  ASIDES_NOTE,
  aliasNote,
  CALLED_COMPROMISE,
  FATE,
  LOST_TO,
  NO_ORIGINAL,
  NO_REPLY,
  NO_STATEMENT,
  namedHow,
  PROPOSER_UNKNOWN,
  REPLIED,
  replyNote,
  SAID_AGAIN,
  TAKEN_BACK,
  thingNote,
  WORDS_OF,
} from "../wording.ts";
import {
  type BlockContent,
  bullets,
  code,
  footnote,
  heading,
  list,
  paragraph,
  type RootContent,
  strong,
  type Words,
} from "./nodes.ts";
import { author, doubt, inAnswer, inlineQuote, linkedDay, shortQuote } from "./phrases.ts";

/** Every name with its origin, its fate and the case for and against it, grouped by kind of reason. */
export function namesSection({ names, asides }: Report): RootContent[] {
  if (names.length + asides.length === 0) return [];
  const apart =
    asides.length === 0 ? [] : [heading(2, TITLE.asides), paragraph(ASIDES_NOTE), ...asides.flatMap(nameCase)];
  return [heading(2, TITLE.names), ...names.flatMap(nameCase), ...apart];
}

/** Objections that nobody replied to directly. */
export function unansweredSection({ unanswered }: Report): RootContent[] {
  if (unanswered.length === 0) return [];
  return [
    heading(2, TITLE.unanswered),
    paragraph(
      "The archive holds no direct reply by anybody else to the messages that say this. They may have been answered elsewhere.",
    ),
    bullets(
      unanswered.map(({ name, citation, answers }) => [
        code(name.label),
        ": ",
        ...inlineQuote(citation),
        doubt(citation),
        answers === null ? "" : `, ${inAnswer(answers)}`,
      ]),
    ),
  ];
}

function nameCase(name: NameCase): RootContent[] {
  return [
    heading(3, code(name.label), ` — ${FATE[name.fate]}`),
    origin(name),
    ...(name.support.length + name.oppose.length === 0
      ? [paragraph(NO_STATEMENT)]
      : [...side("For", name.support), ...side("Against", name.oppose)]),
  ];
}

/** Who put it forward or first used it; the words, unless they stand among the statements below. */
function origin(name: NameCase): RootContent {
  const { role, proposal, firstUse } = name;
  const first = firstUse === null ? [] : [" First used here", ...saidBy(firstUse, name)];
  const also = aboutName(name);
  if (role === "incumbent") return paragraph("The debate opens with it.", ...first, ...also);
  if (proposal === null) return paragraph(PROPOSER_UNKNOWN, ...first, ...also);
  return paragraph(sentenceCase(namedHow(name)), ...saidBy(proposal, name), ...also);
}

/** Its other forms, what it is for, who calls it a compromise, and what its fate rests on where that is no objection. */
function aboutName(name: NameCase): Words {
  const { aliases, thing, compromises, takenBack, lostTo } = name;
  return [
    ...(aliases.length === 0 ? [] : [` ${asSentence(aliasNote(aliases))}`]),
    ...(thing === null ? [] : [` ${asSentence(thingNote(thing))}`, footnote(thing.citation.number)]),
    ...compromises.flatMap(({ author, number }) => [` ${CALLED_COMPROMISE} ${author.label}`, footnote(number), "."]),
    ...(takenBack === null ? [] : [` ${TAKEN_BACK}`, ...saidBy(takenBack, name)]),
    ...(lostTo === null ? [] : [` ${LOST_TO} `, code(lostTo.label), "."]),
  ];
}

/** Whose words they are, and the words, unless they stand among the statements below. */
function saidBy(citation: Citation, name: NameCase): Words {
  return isAmong(citation, name) ? byWhom(citation) : [": ", ...inlineQuote(citation), doubt(citation), "."];
}

function isAmong({ number }: Citation, { support, oppose }: NameCase): boolean {
  return [...support, ...oppose].some((group) => group.arguments.some(({ citation }) => citation.number === number));
}

function byWhom(citation: Citation): Words {
  return [` by ${author(citation)}, `, linkedDay(citation), doubt(citation), footnote(citation.number), "."];
}

function side(title: string, groups: readonly ArgumentGroup[]): RootContent[] {
  if (groups.length === 0) return [paragraph(strong(`${title}:`), " nothing found.")];
  const [only] = groups.length === 1 ? groups : [];
  if (only !== undefined && !only.kinds.some(isTelling))
    return [paragraph(strong(`${title}:`)), bullets(only.arguments.map(statement))];
  return [paragraph(strong(`${title}:`)), list(groups.map(group))];
}

function group({ title, arguments: statements }: ArgumentGroup): BlockContent[] {
  return [paragraph(sentenceCase(title)), bullets(statements.map(statement))];
}

function statement({ stance, citation, alreadyUnder, reasons, again, answers, afterwards }: Argument): Words {
  if (alreadyUnder !== null) {
    const shown = shorten(citation.quote, AGAIN_LIMIT);
    return [
      `“${shown}” (${author(citation)}), as under `,
      code(alreadyUnder.place.label),
      footnote(citation.number),
      `${doubt(citation)}.`,
      ...because(alreadyUnder.ownReasons.filter(({ quote }) => !shown.includes(quote))),
    ];
  }
  return [
    ...inlineQuote(citation),
    `${doubt(citation)}.`,
    ...because(reasons.filter((reason) => reason.number !== citation.number)),
    ...(again.length === 0 ? [] : [` ${SAID_AGAIN} `, ...listOfDays(again), "."]),
    ...(answers === null ? [] : [` ${sentenceCase(inAnswer(answers))}${endsSentence(answers.quote) ? "" : "."}`]),
    ...after(afterwards, stance === "oppose"),
  ];
}

/** "2 February 2031[^5], 9 March 2031[^8]" */
function listOfDays(citations: readonly Citation[]): Words {
  return citations.flatMap((citation, index) => [
    index === 0 ? "" : ", ",
    linkedDay(citation),
    footnote(citation.number),
  ]);
}

/** The reasons that stand elsewhere in the message. */
function because(reasons: readonly Citation[]): Words {
  if (reasons.length === 0) return [];
  const quotes = reasons.flatMap((reason, index) => [
    index === 0 ? "" : "; ",
    shortQuote(reason),
    doubt(reason),
    footnote(reason.number),
  ]);
  return [reasons.length === 1 ? " The reason: " : " The reasons: ", ...quotes, "."];
}

/** What came of a statement; that nobody answers is told of objections only, as silence is no support. */
function after(afterwards: Afterwards, isObjection: boolean): Words {
  const { isAnswered, answeredBy, repliedBy, replies: spoken, changed, relayed, wordsOf } = afterwards;
  const isSpokenTo = spoken.length + answeredBy.length > 0;
  const replies = repliedBy.length > 0 && !isSpokenTo ? ` ${replyNote(repliedBy)}` : "";
  const silent = !isAnswered ? ` ${NO_REPLY}` : "";
  const plain = spoken.flatMap(({ kind, citation }) => [
    ` ${REPLIED[kind]} ${author(citation)}`,
    footnote(citation.number),
    ".",
  ]);
  const contrary = answeredBy.flatMap((answer) => [
    ` To the contrary: ${author(answer)}`,
    footnote(answer.number),
    ".",
  ]);
  const turned = changed === null ? [] : [" Later changed sides", footnote(changed.number), "."];
  const quoted = wordsOf === null ? [] : [` ${WORDS_OF} ${wordsOf.speaker}`, footnote(wordsOf.citation.number), "."];
  const source =
    relayed === null
      ? []
      : [
          ` Passed on for ${relayed.person.label}`,
          ...(relayed.original === null ? [` (${NO_ORIGINAL})`] : [footnote(relayed.original.number)]),
          ".",
        ];
  return [...quoted, ...source, isObjection ? silent + replies : "", ...plain, ...contrary, ...turned].filter(
    (words) => words !== "",
  );
}
