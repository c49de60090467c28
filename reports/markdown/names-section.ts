import type { Argument, ArgumentGroup, NameCase, Report } from "../model/types.ts";
import { asSentence, endsSentence, sentenceCase } from "../text.ts";
import { aliasNote, FATE, NO_REPLY, NO_STATEMENT, REPLIED, replyNote } from "../wording.ts";
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
import { doubt, inlineQuote, shortQuote } from "./phrases.ts";

/** Every name with its origin, its fate and the case for and against it, grouped by kind of reason. */
export function namesSection({ names }: Report): RootContent[] {
  if (names.length === 0) return [];
  return [heading(2, "Names"), ...names.flatMap(nameCase)];
}

/** Objections that nobody replied to directly. */
export function unansweredSection({ unanswered }: Report): RootContent[] {
  if (unanswered.length === 0) return [];
  return [
    heading(2, "Objections without a reply"),
    paragraph(
      "The archive holds no direct reply by anybody else to the messages that say this. They may have been answered elsewhere.",
    ),
    bullets(unanswered.map(({ name, citation }) => [code(name.label), ": ", ...inlineQuote(citation)])),
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

function origin({ role, proposal, firstUse, aliases }: NameCase): RootContent {
  const first = firstUse === null ? [] : [" First used: ", ...inlineQuote(firstUse), "."];
  const also = aliases.length === 0 ? [] : [` ${asSentence(aliasNote(aliases))}`];
  if (role === "incumbent") return paragraph("In use when the debate opens.", ...first, ...also);
  if (proposal === null) return paragraph("Who put it forward is not known.", ...first, ...also);
  return paragraph("Put forward: ", ...inlineQuote(proposal), ".", ...also);
}

function side(title: string, groups: readonly ArgumentGroup[]): RootContent[] {
  if (groups.length === 0) return [paragraph(strong(`${title}:`), " nothing found.")];
  return [paragraph(strong(`${title}:`)), list(groups.map(group))];
}

function group({ title, arguments: statements }: ArgumentGroup): BlockContent[] {
  return [paragraph(sentenceCase(title)), bullets(statements.map(statement))];
}

function statement({ citation, reasons, answers, afterwards }: Argument): Words {
  const apart = reasons.filter((reason) => reason.number !== citation.number);
  const because = apart.flatMap((reason) => [
    ` Reason: ${shortQuote(reason)}`,
    footnote(reason.number),
    endsSentence(reason.quote) ? "" : ".",
  ]);
  const answered =
    answers === null ? [] : [` Answers ${answers.author?.label ?? "an unknown sender"}: “${answers.quote}”`];
  return [...inlineQuote(citation), `${doubt(citation)}.`, ...because, ...answered, ...after(afterwards)];
}

function after({ answeredBy, repliedBy, replies: spoken, changed }: Argument["afterwards"]): Words {
  const replies = repliedBy.length > 0 ? [` ${replyNote(repliedBy)}`] : [];
  const plain = spoken.flatMap(({ kind, citation }) => [
    ` ${REPLIED[kind]} ${citation.author.label}`,
    footnote(citation.number),
    ".",
  ]);
  const contrary = answeredBy.flatMap((answer) => [
    ` To the contrary: ${answer.author.label}`,
    footnote(answer.number),
    ".",
  ]);
  const turned = changed === null ? [] : [" Later changed sides", footnote(changed.number), "."];
  const silent = replies.length + contrary.length === 0 ? [` ${NO_REPLY}`] : [];
  return [...silent, ...replies, ...plain, ...contrary, ...turned];
}
