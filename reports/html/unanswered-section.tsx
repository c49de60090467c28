import type { VNode } from "preact";
import { NameLink } from "./phrases.tsx";
import { Quote } from "./quote.tsx";
import type { SectionProps } from "./section.tsx";
import { Answered } from "./statements.tsx";

/** Objections that nobody replied to directly. */
export function UnansweredSection({ report, readings }: SectionProps): VNode {
  return (
    <>
      <p>
        The archive holds no direct reply by anybody else to the messages that say this. They may have been answered
        elsewhere.
      </p>
      {report.unanswered.map(({ name, citation, answers }) => (
        <Quote
          citation={citation}
          tone="against"
          readings={readings(citation)}
          above={
            <>
              Against <NameLink name={name} />
              {answers !== null && (
                <>
                  , in answer to <Answered answers={answers} />
                </>
              )}
            </>
          }
        />
      ))}
    </>
  );
}
