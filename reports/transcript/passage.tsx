import type { VNode } from "preact";
import type { PatchSummary, TranscriptPassage } from "../../analysis/transcript/types.ts";
import { countOf, headOf, listed, shorten, visible } from "../text.ts";
import type { Span } from "../types.ts";
import type { Finding } from "./findings.ts";
import { markedPieces, type Piece } from "./marked-text.ts";
import { unwrap } from "./unwrap.ts";

/** So much of a single passage is shown: nobody reads a line of a megabyte. */
const LONGEST_PASSAGE = 20_000;
/** Quoted lines without a source are opened on request where they are more than this. */
const LONGEST_QUOTE = 800;
const SHORT_QUOTE = 40;
const MOST_FILES = 4;

type Props = {
  readonly passage: TranscriptPassage;
  readonly findings: readonly Finding[];
  readonly author: string;
  readonly body: string;
  /** Where the mailer of the message wraps. */
  readonly column: number | null;
};

/** A passage: prose wrapped anew, code and patch as they stand, what is known only as quoted with the reason. */
export function Passage({ passage, findings, author, body, column }: Props): VNode | null {
  switch (passage.kind) {
    case "paragraph":
    case "list-item":
      return (
        <p class="prose" dir="auto">
          <MarkedText
            text={unwrap(wordsOf(passage.text), column, columnOf(startOf(passage), body))}
            start={startOf(passage)}
            findings={findings}
          />
        </p>
      );
    case "trailer":
      return (
        <p class="lines" dir="auto">
          <MarkedText text={wordsOf(passage.text)} start={startOf(passage)} findings={findings} />
        </p>
      );
    case "code":
      return (
        <pre dir="auto">
          <MarkedText text={linesOf(passage.text)} start={linesStart(passage)} findings={findings} />
        </pre>
      );
    case "patch":
      return passage.answered ? <pre>{visible(linesOf(passage.text))}</pre> : patchNote(passage.summary, passage.text);
    case "known only as quoted":
      return <UnknownQuote passage={passage} author={author} column={column} />;
  }
}

/** "Patch, not shown: foo.c and bar.h, 3 lines added, 1 removed." Nothing for the marks git puts around a patch. */
function patchNote({ files, added, removed }: PatchSummary, text: string): VNode | null {
  if (files.length === 0 && added + removed === 0) {
    const lines = text.split("\n").filter((line) => line.trim().length > 3).length;
    return lines < 2 ? null : <p class="patch">{`Patch, not shown: ${countOf(lines, "line")} around a diff.`}</p>;
  }
  const named = files.slice(0, MOST_FILES).map((file) => shorten(visible(file), 80));
  const more = files.length > MOST_FILES ? [countOf(files.length - MOST_FILES, "more file")] : [];
  const where = files.length === 0 ? "" : ` of ${listed([...named, ...more])}`;
  return <p class="patch">{`Patch${where}, not shown: ${countOf(added, "line")} added, ${removed} removed.`}</p>;
}

const REASON = {
  "parent-missing": "the message it comes from is not in the archive",
  altered: "no message of the thread holds these words",
  ambiguous: "several messages hold these words",
  "too-short": "too short to tell whose words they are",
} as const;

function UnknownQuote({
  passage,
  author,
  column,
}: {
  readonly passage: Extract<TranscriptPassage, { readonly kind: "known only as quoted" }>;
  readonly author: string;
  readonly column: number | null;
}): VNode {
  const { text, reason } = passage;
  const note = (
    <>
      Known only as quoted by <bdi>{author}</bdi>: {REASON[reason]}.
    </>
  );
  const words = visible(shortened(unwrap(text, column)));
  if (words.length <= SHORT_QUOTE)
    return (
      <p class="unknown note">
        “<bdi>{words}</bdi>” {note}
      </p>
    );
  const quote = (
    <blockquote>
      <p dir="auto">{words}</p>
    </blockquote>
  );
  return (
    <figure class="unknown">
      {words.length <= LONGEST_QUOTE ? (
        quote
      ) : (
        <details>
          <summary>{countOf(text.split("\n").length, "quoted line")}</summary>
          {quote}
        </details>
      )}
      <figcaption>{note}</figcaption>
    </figure>
  );
}

/** The text with the words of findings marked, and behind each what was read from it, with a link into the report. */
function MarkedText({
  text,
  start,
  findings,
}: {
  readonly text: string;
  readonly start: number;
  readonly findings: readonly Finding[];
}): VNode {
  const last = findings.reduce((most, { span }) => Math.max(most, span.end - start), 0);
  const shown = shortened(text, Math.max(LONGEST_PASSAGE, last));
  const span: Span = { start, end: start + shown.length };
  return <>{markedPieces(shown, span, findings).map(pieceOf)}</>;
}

function pieceOf({ text, findings, begins, ends }: Piece): VNode | string {
  const [strongest] = findings;
  if (strongest === undefined) return visible(text);
  const [first, ...others] = begins;
  return (
    <>
      {others.map(({ anchor }) => (
        <span id={anchor} />
      ))}
      <mark
        {...(first === undefined ? {} : { id: first.anchor })}
        {...(strongest.uncertain ? { class: "uncertain" } : {})}
      >
        {visible(text)}
      </mark>
      {ends.map((finding) => (
        <FindingLabel finding={finding} />
      ))}
    </>
  );
}

function FindingLabel({ finding: { anchor, labels, tone, uncertain } }: { readonly finding: Finding }): VNode {
  return (
    <a class={`finding ${tone}`} href={`report.html#${anchor}`}>
      <bdi>{labels.join("; ")}</bdi>
      {uncertain && " (uncertain)"}
    </a>
  );
}

/** The text without the blank lines around it. */
function wordsOf(text: string): string {
  return text.trim();
}

function startOf({ span, text }: TranscriptPassage): number {
  return span.start + text.length - text.trimStart().length;
}

/** How far from the beginning of its line a place stands. */
function columnOf(offset: number, body: string): number {
  return offset - body.lastIndexOf("\n", offset - 1) - 1;
}

/** The lines without blank ones around them; their indentation stays. */
function linesOf(text: string): string {
  return text.slice(blankHead(text)).trimEnd();
}

function linesStart({ span, text }: TranscriptPassage): number {
  return span.start + blankHead(text);
}

function blankHead(text: string): number {
  return text.lastIndexOf("\n", text.length - text.trimStart().length - 1) + 1;
}

function shortened(text: string, limit = LONGEST_PASSAGE): string {
  if (text.length <= limit) return text;
  return `${headOf(text, limit)} […]`;
}
