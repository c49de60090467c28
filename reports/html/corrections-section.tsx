import type { VNode } from "preact";
import type { Report } from "../model/types.ts";
import { asSentence, sentenceCase } from "../text.ts";
import { CORRECTED_NOTE } from "../wording.ts";
import { Cite } from "./quote.tsx";

/** What people changed in the findings: what, why, who. Nothing where nobody did. */
export function CorrectionsSection({ report }: { readonly report: Report }): VNode | null {
  if (report.corrections.length === 0) return null;
  return (
    <section aria-labelledby="corrections">
      <h2 id="corrections">Corrections</h2>
      <p>{CORRECTED_NOTE}</p>
      <ul>
        {report.corrections.map(({ done, what, reason, by, citation }) => (
          <li>
            {sentenceCase(done)}: <bdi>{what}</bdi>
            {citation !== null && <Cite citation={citation} />}. <bdi>{asSentence(reason)}</bdi>{" "}
            <span class="quiet">
              (<bdi>{by}</bdi>)
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
