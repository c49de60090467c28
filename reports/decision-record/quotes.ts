import { dayOf } from "../dates.ts";
import { link, type Words } from "../markdown/nodes.ts";
import { author } from "../markdown/phrases.ts";
import type { Citation } from "../model/types.ts";
import { shorten } from "../text.ts";
import { NO_LINK } from "../wording.ts";

/** A record is read by many who will not read the thread: long statements are cut, the link leads to all of it. */
const LIMIT = 400;

/** "“words” (Ada Quill, 2 March 2031)", the date linked to the message; "uncertain" where the reading is. */
export function quotedBy(citation: Citation): Words {
  return [
    `“${shorten(citation.quote, LIMIT)}” (`,
    ...cited(citation),
    citation.uncertain ? "; uncertain reading)" : ")",
  ];
}

/** "Ada Quill, 2 March 2031", the date linked to the message. */
export function cited(citation: Citation): Words {
  const { date, link: address } = citation;
  return [`${author(citation)}, `, address === null ? `${dayOf(date)}, ${NO_LINK}` : link(address, dayOf(date))];
}
