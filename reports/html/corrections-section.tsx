import type { VNode } from "preact";
import { asSentence, sentenceCase } from "../text.ts";
import { CORRECTED_NOTE } from "../wording.ts";
import { Cite } from "./phrases.tsx";
import type { SectionProps } from "./section.tsx";

/** What people changed in the findings: what, why, who. */
export function CorrectionsSection({ report }: SectionProps): VNode {
  return (
    <>
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
    </>
  );
}
