import type { Report, ShownCorrection } from "../model/types.ts";
import { TITLE } from "../section-titles.ts";
import { asSentence, sentenceCase } from "../text.ts";
import { CORRECTED_NOTE } from "../wording.ts";
import { bullets, footnote, heading, paragraph, type RootContent, type Words } from "./nodes.ts";

/** What people changed in the findings: what, why, who. Nothing where nobody did. */
export function correctionsSection({ corrections }: Report): RootContent[] {
  if (corrections.length === 0) return [];
  const items = corrections.map((one) =>
    correctionWords(one, one.citation === null ? [] : [footnote(one.citation.number)]),
  );
  return [heading(2, TITLE.corrections), paragraph(CORRECTED_NOTE), bullets(items)];
}

/** "Rejected: the objection to lamp_nest[^4]. It is a joke. (Ada Quill)": `proof` stands behind what was changed. */
export function correctionWords({ done, what, reason, by }: ShownCorrection, proof: Words = []): Words {
  return [`${sentenceCase(done)}: ${what}`, ...proof, `. ${asSentence(reason)} (${by})`];
}
