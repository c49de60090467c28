import type { ComponentChildren, VNode } from "preact";
import { archiveName } from "../links.ts";
import type { Citation, Reading } from "../model/types.ts";
import { NO_LINK, readingNote } from "../wording.ts";
import { Author, Cite, ShortDay, Verbatim } from "./phrases.tsx";

/** How a quote is set off: by what it is read as. */
export type Tone = "for" | "against" | "settled" | "plain";

export type QuoteProps = {
  readonly citation: Citation;
  readonly tone: Tone;
  /** What was read from it; where a page shows it once, its own reading. */
  readonly readings: readonly Reading[];
  /** Passages of the quote to mark: the reasons it gives. */
  readonly marked?: readonly string[];
  /** Reasons that stand elsewhere in the message: more of its words. */
  readonly more?: readonly Citation[];
  /** What stands above the quote. */
  readonly above?: ComponentChildren;
  /** What stands under its source. */
  readonly below?: ComponentChildren;
};

/**
 * A quote, its number and its source; the source opens to the words around it, the links, and what was read from it by
 * which rule. The words are the archive's and set as such, everything else is ours.
 */
export function Quote({ citation, tone, readings, marked = [], more = [], above, below }: QuoteProps): VNode {
  const { link, quote, uncertain } = citation;
  return (
    <figure class={`quote ${tone}${uncertain ? " uncertain" : ""}`}>
      {above !== undefined && <div class="above">{above}</div>}
      <blockquote {...(link === null ? {} : { cite: link })}>
        <p dir="auto">
          <Marked text={quote} passages={marked} />
        </p>
        <MoreReasons reasons={more} />
      </blockquote>
      <figcaption>
        <Cite citation={citation} />
        <Source citation={citation} readings={readings} />
        {below !== undefined && <div class="below">{below}</div>}
      </figcaption>
    </figure>
  );
}

/** Reasons that stand elsewhere in the message of a quote: more of its words. */
export function MoreReasons({ reasons }: { readonly reasons: readonly Citation[] }): VNode {
  return (
    <>
      {reasons.map((reason) => (
        <>
          <p class="more" dir="auto">
            {reason.quote}
          </p>
          {reason.uncertain && <div class="doubt">uncertain whether this is a reason</div>}
        </>
      ))}
    </>
  );
}

/** "Ada Quill, 2 Mar 2031": opens to the context of the quote, its links, and what was read from it. */
export function Source({ citation, readings }: Pick<QuoteProps, "citation" | "readings">): VNode {
  const { date, uncertain } = citation;
  return (
    <details>
      <summary>
        <Author citation={citation} />, <ShortDay date={date} />
        {uncertain && <span class="doubt"> · uncertain</span>}
      </summary>
      <Around citation={citation} />
      <Links citation={citation} />
      {readings.map(({ says, citation: read }) => (
        <p class="reading">
          Read as: <bdi>{says}</bdi> ({readingNote(read)}).
        </p>
      ))}
    </details>
  );
}

/** Where the message is: on the web, and in this debate's transcript. */
function Links({ citation }: { readonly citation: Citation }): VNode {
  const { author, link, transcript, messageId } = citation;
  return (
    <p class="links">
      {link === null ? (
        <span>{NO_LINK}</span>
      ) : (
        <a href={link} rel="noreferrer">
          Message on {archiveName(link)}
        </a>
      )}
      {transcript !== null && (
        <>
          {" · "}
          <a href={transcript}>In the transcript</a>
        </>
      )}
      {" · "}
      <Verbatim text={author.address === "" ? "no address" : author.address} />
      {" · "}
      <Verbatim text={`<${messageId}>`} />
    </p>
  );
}

function Around({ citation }: { readonly citation: Citation }): VNode | null {
  const { before, quote, after } = citation.context;
  if (before + quote + after === "") return null;
  return (
    <pre dir="auto">
      {before}
      <mark>{quote}</mark>
      {after}
    </pre>
  );
}

/** Share of a quote from which marking it would mark everything, and so nothing. */
const NEARLY_ALL = 0.8;

/** The text with the first place of each passage marked; passages that overlap an earlier one are left unmarked. */
function Marked({ text, passages }: { readonly text: string; readonly passages: readonly string[] }): VNode {
  const places = passages
    .filter((passage) => passage.length < NEARLY_ALL * text.length)
    .map((passage) => ({ start: text.indexOf(passage), end: text.indexOf(passage) + passage.length }))
    .filter(({ start, end }) => start >= 0 && end > start)
    .sort((left, right) => left.start - right.start || right.end - left.end);
  const parts: (VNode | string)[] = [];
  let done = 0;
  for (const { start, end } of places) {
    if (start < done) continue;
    parts.push(text.slice(done, start), <mark>{text.slice(start, end)}</mark>);
    done = end;
  }
  return <>{[...parts, text.slice(done)]}</>;
}
