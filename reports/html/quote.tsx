import type { ComponentChildren, VNode } from "preact";
import { dayOf } from "../dates.ts";
import type { Citation, NameRef, PersonRef, Phrase, Reading, Sentence } from "../model/types.ts";
import { NO_LINK, readingNote } from "../wording.ts";

/** How a quote is set off: by what it is read as. */
export type Tone = "for" | "against" | "settled" | "plain";

export type QuoteProps = {
  readonly citation: Citation;
  readonly tone: Tone;
  /** What was read from it; where a page shows it once, its own reading. */
  readonly readings: readonly Reading[];
  /** Passages of the quote to mark: the reasons it gives. */
  readonly marked?: readonly string[];
  /** What stands between the quote and its source. */
  readonly below?: ComponentChildren;
  /** Whether the number is left out: where the quote stands at its number. */
  readonly numbered?: boolean;
  readonly children?: ComponentChildren;
};

/** A quote with author, date, links, and its context to open: the words stand out, the reading in small print. */
export function Quote({ citation, tone, readings, marked = [], below, numbered = false, children }: QuoteProps): VNode {
  const { link, quote, uncertain } = citation;
  return (
    <figure class={`quote ${tone}${uncertain ? " uncertain" : ""}`}>
      {children}
      <blockquote {...(link === null ? {} : { cite: link })}>
        <p dir="auto">
          <Marked text={quote} passages={marked} />
        </p>
      </blockquote>
      {below}
      <figcaption>
        <Source citation={citation} /> {!numbered && <Cite citation={citation} />}
        {uncertain && <span class="doubt"> · uncertain reading</span>}
        <QuoteContext citation={citation} readings={readings} />
      </figcaption>
    </figure>
  );
}

/** "Ada Quill <ada@example.org> · 2 March 2031 · message on lore". */
export function Source({ citation }: { readonly citation: Citation }): VNode {
  const { author, date, link } = citation;
  return (
    <>
      <Who person={author} /> · <Day date={date} /> ·{" "}
      {link === null ? (
        NO_LINK
      ) : (
        <a href={link} rel="noreferrer">
          message on lore
        </a>
      )}
    </>
  );
}

/** A person's name, and the address where it says more than the name. */
export function Who({ person }: { readonly person: PersonRef }): VNode {
  return (
    <span class="author">
      <bdi>{person.label}</bdi>
      {person.label !== person.address && person.address !== "" && <bdi class="quiet"> &lt;{person.address}&gt;</bdi>}
    </span>
  );
}

/** A date that machines can read too. */
export function Day({ date }: { readonly date: string | null }): VNode {
  return date === null ? <span>no date</span> : <time datetime={date}>{dayOf(date)}</time>;
}

/** The number of a piece of evidence, leading to it: on this page, else on the report `page`. */
export function Cite({ citation, page = "" }: { readonly citation: Citation; readonly page?: string }): VNode {
  return (
    <span class="cite">
      <a href={`${page}#${citation.anchor}`} aria-label={`evidence ${citation.number}`}>
        [{citation.number}]
      </a>
    </span>
  );
}

/** A name, leading to its case. */
export function NameLink({ name, page = "" }: { readonly name: NameRef; readonly page?: string }): VNode {
  return (
    <a class="name-link" href={`${page}#${name.anchor}`}>
      <bdi>
        <code>{name.label}</code>
      </bdi>
    </a>
  );
}

/** A sentence of the summary, each clause with its evidence. */
export function SentenceText({ phrases }: { readonly phrases: Sentence }): VNode {
  return <>{phrases.map(phraseOf)}</>;
}

function phraseOf(phrase: Phrase): VNode | string {
  switch (phrase.kind) {
    case "text":
      return phrase.text;
    case "name":
      return <NameLink name={phrase.name} />;
    case "person":
      return (
        <a href={`#${phrase.person.anchor}`}>
          <bdi>{phrase.person.label}</bdi>
        </a>
      );
    case "cite":
      return <Cite citation={phrase.citation} />;
  }
}

function QuoteContext({ citation, readings }: Pick<QuoteProps, "citation" | "readings">): VNode {
  const { before, quote, after } = citation.context;
  return (
    <details>
      <summary>Context and reading</summary>
      <pre dir="auto">
        {before}
        <mark>{quote}</mark>
        {after}
      </pre>
      {readings.map(({ says, citation: read }) => (
        <p class="reading">
          Read as: {says} ({readingNote(read)}).
        </p>
      ))}
    </details>
  );
}

/** The text with the first place of each passage marked; passages that overlap an earlier one are left unmarked. */
function Marked({ text, passages }: { readonly text: string; readonly passages: readonly string[] }): VNode {
  const places = passages
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
