import type { VNode } from "preact";
import type { Paragraph } from "../model/types.ts";
import { SentenceText } from "./phrases.tsx";
import type { SectionProps } from "./section.tsx";

/** The debate in a few paragraphs, each clause with its evidence. */
export function Summary({ report }: SectionProps): VNode {
  if (report.summary.length === 0) return <p>Nothing was found.</p>;
  return <div class="summary">{report.summary.map(paragraphOf)}</div>;
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
