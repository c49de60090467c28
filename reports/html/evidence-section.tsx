import type { VNode } from "preact";
import { archiveName } from "../links.ts";
import type { CitedEvidence } from "../model/types.ts";
import { NO_LINK } from "../wording.ts";
import { Source } from "./quote.tsx";
import type { SectionProps } from "./section.tsx";

/** Every piece of evidence by number, with its context and what was read from it. */
export function EvidenceSection({ report }: SectionProps): VNode {
  return (
    <>
      <p>
        The words every statement above rests on, verbatim, oldest first. Each source opens to the words around it, to
        the message {onTheWeb(report.citations)} and in the transcript, and to the rule that read it. Where it says “
        {NO_LINK}”, the mail had none.
      </p>
      <ol class="evidence">
        {report.citations.map(({ citation, readings }) => (
          <li id={citation.anchor}>
            <span class="number">[{citation.number}]</span>
            <div class={citation.uncertain ? "quote uncertain" : "quote"}>
              <blockquote {...(citation.link === null ? {} : { cite: citation.link })}>
                <p dir="auto">{citation.quote}</p>
              </blockquote>
              <Source citation={citation} readings={readings} />
            </div>
          </li>
        ))}
      </ol>
    </>
  );
}

function onTheWeb(cited: readonly CitedEvidence[]): string {
  const [archive] = cited.flatMap(({ citation: { link } }) => (link === null ? [] : [archiveName(link)]));
  return `on ${archive ?? "the web"}`;
}
