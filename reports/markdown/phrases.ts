import { dayOf } from "../dates.ts";
import type { Citation, Phrase, Sentence } from "../model/types.ts";
import { NO_LINK } from "../wording.ts";
import { blockquote, code, footnote, link, type PhrasingContent, paragraph, type Words } from "./nodes.ts";

/** A sentence of the report, its evidence as footnotes. */
export function sentence(phrases: Sentence): PhrasingContent[] {
  return phrases.map(phrase);
}

/** "“quote” (Ada Quill, 2 March 2031)[^1]", the date linked to the message. */
export function inlineQuote(citation: Citation): Words {
  const { quote, author, date, link: address, number } = citation;
  const day = dayOf(date);
  return [`“${quote}” (${author.label}, `, address === null ? day : link(address, day), ")", footnote(number)];
}

/** The quote set off, its author, date and link below. */
export function citedQuote(citation: Citation): ReturnType<typeof blockquote> {
  return blockquote(paragraph(citation.quote), paragraph("— ", ...source(citation), footnote(citation.number)));
}

/** "Ada Quill <ada@example.org>, 2 March 2031, lore". */
export function source({ author, date, link: address }: Citation): Words {
  const who = author.label === author.address ? author.label : `${author.label} <${author.address}>`;
  const where = address === null ? NO_LINK : link(address, "message on lore");
  return [`${who}, ${dayOf(date)}, `, where];
}

function phrase(part: Phrase): PhrasingContent {
  switch (part.kind) {
    case "text":
      return { type: "text", value: part.text };
    case "name":
      return code(part.name.label);
    case "person":
      return { type: "text", value: part.person.label };
    case "cite":
      return footnote(part.citation.number);
  }
}
