import type { VNode } from "preact";
import type { Paragraph } from "../model/types.ts";
import { HowToRead } from "./head.tsx";
import { SentenceText } from "./phrases.tsx";
import type { SectionProps } from "./section.tsx";

/** The debate in a few paragraphs, each clause with its evidence; below it how far to trust all that follows. */
export function Summary({ report }: SectionProps): VNode {
  return (
    <>
      {report.summary.length === 0 ? (
        <p>Nothing was found.</p>
      ) : (
        <div class="summary">{report.summary.map(paragraphOf)}</div>
      )}
      <HowToRead report={report} />
    </>
  );
}

function paragraphOf({ form, sentences }: Paragraph): VNode {
  if (form === "list") {
    return (
      <ul>
        {sentences.map((phrases) => (
          <li>
            <SentenceText phrases={phrases} />
          </li>
        ))}
      </ul>
    );
  }
  return (
    <p>
      {sentences.map((phrases, index) => (
        <>
          {index > 0 && " "}
          <SentenceText phrases={phrases} />
        </>
      ))}
    </p>
  );
}
