import type { VNode } from "preact";
import { dayOf, shortDayOf } from "../dates.ts";
import type { Question } from "../model/question.ts";
import { quotingIn } from "../model/quoting.ts";
import type { Standing } from "../model/standing.ts";
import type { Citation, NameRef, PersonRef, Phrase, Sentence } from "../model/types.ts";

/** A date that machines can read too. */
export function Day({ date }: { readonly date: string | null }): VNode {
  return date === null ? <span>no date</span> : <time datetime={date}>{dayOf(date)}</time>;
}

/** The same, with a short month. */
export function ShortDay({ date }: { readonly date: string | null }): VNode {
  return date === null ? <span>no date</span> : <time datetime={date}>{shortDayOf(date)}</time>;
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

/** Several numbers; each once. */
export function Cites({ citations, page }: { readonly citations: readonly Citation[]; readonly page?: string }): VNode {
  const distinct = new Map(citations.map((citation) => [citation.number, citation]));
  return (
    <>
      {[...distinct.values()].map((citation) => (
        <Cite citation={citation} {...(page !== undefined && { page })} />
      ))}
    </>
  );
}

/** What became of a debate, in a word. */
export function StandingPill({ standing }: { readonly standing: Standing }): VNode {
  const { label } = standing;
  return <span class={`status status-${label.toLowerCase().replace(" ", "-")}`}>{label}</span>;
}

/** A name as it is written in code. */
export function Code({ name }: { readonly name: NameRef }): VNode {
  return <Verbatim text={name.label} />;
}

/** A name, a Message-ID or an address, letter for letter; whichever way it is read, what stands beside it stays there. */
export function Verbatim({ text }: { readonly text: string }): VNode {
  return (
    <bdi>
      <code>{text}</code>
    </bdi>
  );
}

/** A name, leading to its case. */
export function NameLink({ name, page = "" }: { readonly name: NameRef; readonly page?: string }): VNode {
  return (
    <a class="name-link" href={`${page}#${name.anchor}`}>
      <Code name={name} />
    </a>
  );
}

/** A person, leading to their part in this debate, where they have one. */
export function PersonLink({ person }: { readonly person: PersonRef }): VNode {
  if (!person.hasPart) return <bdi>{person.label}</bdi>;
  return (
    <a class="person-link" href={`#${person.anchor}`}>
      <bdi>{person.label}</bdi>
    </a>
  );
}

/** " quoting Ada Quill", behind whoever gives the words of another. */
export function Quoting({ citations }: { readonly citations: readonly Citation[] }): VNode | null {
  const found = quotingIn(citations);
  if (found === null) return null;
  return (
    <>
      {` ${found.how} `}
      <bdi>{found.speakers}</bdi>
    </>
  );
}

/** Who wrote what is cited, and whom they quote: "Ada Quill, quoting Bo Tarn". */
export function Author({ citation }: { readonly citation: Citation }): VNode {
  return (
    <>
      <bdi class="author">{citation.author.label}</bdi>
      {citation.quoting !== null && ","}
      <Quoting citations={[citation]} />
    </>
  );
}

/** What is being named, the names in it as they are written in code. */
export function QuestionText({ question }: { readonly question: Question }): VNode {
  return <bdi>{question.map(({ text, isName }) => (isName ? <Verbatim text={text} /> : text))}</bdi>;
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
      return <PersonLink person={phrase.person} />;
    case "speaker":
      return <bdi>{phrase.speaker}</bdi>;
    case "quote":
      return <q dir="auto">{phrase.quote}</q>;
    case "cite":
      return <Cite citation={phrase.citation} />;
  }
}
