import type { Report } from "../model/types.ts";
import { asSentence, sentenceCase } from "../text.ts";
import { CORRECTED_NOTE } from "../wording.ts";
import { bullets, footnote, heading, paragraph, type RootContent } from "./nodes.ts";

/** What people changed in the findings: what, why, who. Nothing where nobody did. */
export function correctionsSection({ corrections }: Report): RootContent[] {
  if (corrections.length === 0) return [];
  const items = corrections.map(({ done, what, reason, by, citation }) => [
    `${sentenceCase(done)}: ${what}`,
    ...(citation === null ? [] : [footnote(citation.number)]),
    `. ${asSentence(reason)} (${by})`,
  ]);
  return [heading(2, "Corrections"), paragraph(CORRECTED_NOTE), bullets(items)];
}
