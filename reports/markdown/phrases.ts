import { dayOf } from "../dates.ts";
import type { Question } from "../model/question.ts";
import { quotingAside } from "../model/quoting.ts";
import type { Argument, Citation, Phrase, Sentence } from "../model/types.ts";
import { shorten } from "../text.ts";
import { NO_LINK } from "../wording.ts";
import { blockquote, code, footnote, link, type PhrasingContent, paragraph, type Words } from "./nodes.ts";

/** A sentence of the report, its evidence as footnotes. */
export function sentence(phrases: Sentence): PhrasingContent[] {
  return phrases.map(phrase);
}

/** A quote of a line or two inside a sentence; the footnote has all of it. */
const INLINE_LIMIT = 240;

/** To leave out so little would spare the reader nothing. */
const SPARED = 20;

/** "“quote” (Ada Quill, 2 March 2031)[^1]", the date linked to the message. */
export function inlineQuote(citation: Citation): Words {
  return [`${shortQuote(citation)} (${author(citation)}, `, linkedDay(citation), ")", footnote(citation.number)];
}

/** "“quote”", cut where it is long. */
export function shortQuote({ quote }: Citation): string {
  return `“${quote.length <= INLINE_LIMIT + SPARED ? quote : shorten(quote, INLINE_LIMIT)}”`;
}

/** " (uncertain reading)" where it is. */
export function doubt({ uncertain }: Citation): string {
  return uncertain ? " (uncertain reading)" : "";
}

/** "in answer to Bo Tarn: “quote”": the words a statement answers, without which few words say little. */
export function inAnswer({ author, quote }: NonNullable<Argument["answers"]>): string {
  return `in answer to ${author?.label ?? "an unknown sender"}: “${quote}”`;
}

/** "2 March 2031", linked to the message. */
export function linkedDay({ date, link: address }: Citation): PhrasingContent {
  return address === null ? { type: "text", value: dayOf(date) } : link(address, dayOf(date));
}

/** The quote set off, its author, date and link below. */
export function citedQuote(citation: Citation): ReturnType<typeof blockquote> {
  return blockquote(paragraph(citation.quote), paragraph("— ", ...source(citation), footnote(citation.number)));
}

/** "Ada Quill, 2 March 2031"; addresses stand with the people. */
export function source(citation: Citation): Words {
  return [`${author(citation)}, `, linkedDay(citation), ...(citation.link === null ? [` (${NO_LINK})`] : [])];
}

/** What is being named, the names in it as code. */
export function questionWords(question: Question): Words {
  return question.map(({ text, isName }) => (isName ? code(text) : text));
}

/** "Ada Quill", with whom they quote: "Ada Quill, quoting Bo Tarn". */
export function author(citation: Citation): string {
  return `${citation.author.label}${quotingAside(citation)}`;
}

function phrase(part: Phrase): PhrasingContent {
  switch (part.kind) {
    case "text":
      return { type: "text", value: part.text };
    case "name":
      return code(part.name.label);
    case "person":
      return { type: "text", value: part.person.label };
    case "speaker":
      return { type: "text", value: part.speaker };
    case "quote":
      return { type: "text", value: `“${part.quote}”` };
    case "cite":
      return footnote(part.citation.number);
  }
}
