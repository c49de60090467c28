import type { VNode } from "preact";
import type { TranscriptThread } from "../../analysis/transcript/types.ts";
import { daysFromTo } from "../dates.ts";
import { transcriptTitle } from "../debate-files.ts";
import { renderPage } from "../html/page.tsx";
import { QuestionText } from "../html/phrases.tsx";
import { shownSubject } from "../model/build-report.ts";
import { periodOf } from "../model/period.ts";
import { questionOf, shownAbout } from "../model/question.ts";
import { countOf, sentenceCase } from "../text.ts";
import type { ReportSource } from "../types.ts";
import { StretchView } from "./stretch.tsx";
import { TRANSCRIPT_STYLE } from "./style.ts";
import { type PlacedStretch, placed, type TranscriptView, viewOf } from "./view.ts";

/**
 * The debate as one HTML page: each passage once, the replies under the words they answer, with their true authors, and
 * the findings marked where they were found. Every message has an `<article>`, whose id `transcriptAnchors` tells.
 */
export function renderTranscriptHtml(source: ReportSource): string {
  const view = viewOf(source);
  const threads = view.transcript.threads.map((thread, index) => ({
    thread,
    anchor: `t-${index + 1}`,
    stretches: placed(thread.stretches, view),
  }));
  return renderPage({
    title: `Transcript: ${shownAbout(source.debate)}`,
    toRoot: "../",
    context: source.context,
    style: TRANSCRIPT_STYLE,
    children: (
      <>
        <Head view={view} />
        <FoundList stretches={threads.flatMap(({ stretches }) => stretches)} view={view} />
        {threads.length > 1 && <ThreadList threads={threads} />}
        {threads.map(({ thread, anchor, stretches }) => (
          <section class="thread" id={anchor}>
            <h2>
              <bdi>{shownSubject(thread.subject)}</bdi>
            </h2>
            {stretches.map((one) => (
              <StretchView placed={one} subject={thread.subject} view={view} />
            ))}
          </section>
        ))}
      </>
    ),
  });
}

function Head({ view }: { readonly view: TranscriptView }): VNode {
  const { debate } = view.reader;
  const { first, last } = periodOf(debate);
  const people = new Set(debate.messageIds.map((id) => view.author(id)?.address ?? ""));
  const size = [
    countOf(debate.messageIds.length, "message"),
    `by ${countOf(people.size, "sender")}`,
    `in ${countOf(view.transcript.threads.length, "thread")}`,
  ];
  return (
    <>
      <p class="kicker">
        <a href="report.html">The decision history</a> · {daysFromTo(first, last)}
      </p>
      <h1>{sentenceCase(transcriptTitle(view.transcript.threads.length))}</h1>
      <p class="lead">
        About <QuestionText question={questionOf(debate)} />
      </p>
      <p>
        {size.join(" ")}. Each passage stands once, and the replies stand under the words they answer. Quoted lines are
        left out where they are quoted, because they stand where they were written; signatures, list footers and patches
        are left out too. What is marked was read as the label behind it says; the label leads to the evidence in the
        report.
      </p>
    </>
  );
}

/** The findings in reading order, to jump to. */
function FoundList({
  stretches,
  view,
}: {
  readonly stretches: readonly PlacedStretch[];
  readonly view: TranscriptView;
}): VNode | null {
  const listed = new Set<string>();
  const items = stretches.flatMap(({ stretch, findings }) =>
    findings.flatMap(({ anchor, labels }) => {
      if (listed.has(anchor)) return [];
      listed.add(anchor);
      return (
        <li>
          <a href={`#${anchor}`}>
            <bdi>{labels.join("; ")}</bdi>
          </a>
          , <bdi>{view.author(stretch.messageId)?.label}</bdi>
        </li>
      );
    }),
  );
  if (items.length === 0) return null;
  return (
    <nav aria-label="Findings in reading order">
      <details>
        <summary>{countOf(items.length, "marked place")} in reading order</summary>
        <ol class="found-list">{items}</ol>
      </details>
    </nav>
  );
}

type ThreadEntry = {
  readonly thread: TranscriptThread;
  readonly anchor: string;
  readonly stretches: readonly PlacedStretch[];
};

function ThreadList({ threads }: { readonly threads: readonly ThreadEntry[] }): VNode {
  return (
    <nav class="contents" aria-label="Threads">
      <ul>
        {threads.map(({ thread, anchor, stretches }) => (
          <li>
            <a href={`#${anchor}`}>
              <bdi>{shownSubject(thread.subject)}</bdi>
            </a>{" "}
            {countOf(new Set(stretches.map(({ stretch }) => stretch.messageId)).size, "message")}
          </li>
        ))}
      </ul>
    </nav>
  );
}
