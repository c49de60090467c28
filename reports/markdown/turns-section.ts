import type { Change, Citation, Report, Turn } from "../model/types.ts";
import { TITLE } from "../section-titles.ts";
import { countOf } from "../text.ts";
import { OFF_LIST, OTHER_SIDE, STANCE, silenceWords } from "../wording.ts";
import { code, footnote, heading, list, paragraph, type RootContent, strong, type Words } from "./nodes.ts";
import { inlineQuote, linkedDay, shortQuote } from "./phrases.ts";

/** Changes of mind with both statements, talks outside the list, and silences of weeks, by time. */
export function turnsSection({ turns }: Report): RootContent[] {
  if (turns.length === 0) return [];
  return [heading(2, TITLE.turns), list(turns.map((turn) => [paragraph(...turnWords(turn))]))];
}

function turnWords(turn: Turn): Words {
  switch (turn.kind) {
    case "change":
      return changeWords(turn);
    case "off list":
      return [strong("A talk outside the list"), `: ${OFF_LIST} `, ...inlineQuote(turn.citation)];
    case "silence":
      return [strong(`A silence of ${countOf(turn.days, "day")}`), `: ${silenceWords(turn)}`];
  }
}

/** "Cleo Marsh on `lamp_pocket`: at first against it, “…” (2 March 2031)[^4]; then for it, “…” (14 April 2031)[^9]." */
function changeWords({ person, name, from, before, after }: Change): Words {
  const [first, then] = from === null ? ["", ""] : [`${STANCE[from]} it, `, `${STANCE[OTHER_SIDE[from]]} it, `];
  const said = (citation: Citation) => [
    `${shortQuote(citation)} (`,
    linkedDay(citation),
    ")",
    footnote(citation.number),
  ];
  return [
    strong(person.label),
    " on ",
    code(name.label),
    `: at first ${first}`,
    ...said(before),
    `; then ${then}`,
    ...said(after),
    ".",
  ];
}
