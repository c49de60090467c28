import type { ComponentChildren, VNode } from "preact";
import { archiveName } from "../links.ts";
import type { Citation } from "../model/types.ts";
import { NO_LINK } from "../wording.ts";
import { Author, Cite, ShortDay } from "./phrases.tsx";
import { MoreReasons, type Tone } from "./quote.tsx";

type FarQuoteProps = {
  readonly citation: Citation;
  readonly tone: Tone;
  /** The report that holds its number and its context; null where none does. */
  readonly page: string | null;
  /** Whether the author is named: not on a page of their own. */
  readonly signed: boolean;
  readonly above: ComponentChildren;
  /** Reasons that stand elsewhere in the message: more of its words. */
  readonly more?: readonly Citation[];
};

/** A quote on a page other than its debate's report: its words and source; the words around it stand in the report. */
export function FarQuote({ citation, tone, page, signed, above, more = [] }: FarQuoteProps): VNode {
  const { link, quote, date, uncertain } = citation;
  return (
    <figure class={`quote ${tone}${uncertain ? " uncertain" : ""}`}>
      <div class="above">{above}</div>
      <blockquote {...(link === null ? {} : { cite: link })}>
        <p dir="auto">{quote}</p>
        <MoreReasons reasons={more} />
      </blockquote>
      <figcaption>
        {page !== null && <Cite citation={citation} page={page} />}
        <span>
          {signed && (
            <>
              <Author citation={citation} />,{" "}
            </>
          )}
          <ShortDay date={date} /> ·{" "}
          {link === null ? (
            NO_LINK
          ) : (
            <a href={link} rel="noreferrer">
              message on {archiveName(link)}
            </a>
          )}
          {uncertain && <span class="doubt"> · uncertain</span>}
        </span>
      </figcaption>
    </figure>
  );
}
