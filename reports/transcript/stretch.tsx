import type { VNode } from "preact";
import type { Stretch } from "../../analysis/transcript/types.ts";
import { dayOf } from "../dates.ts";
import { archiveName } from "../links.ts";
import type { PersonRef } from "../model/types.ts";
import { foldSpace, oneLine, shorten, visible } from "../text.ts";
import type { Message } from "../types.ts";
import { Passage } from "./passage.tsx";
import { levelClass } from "./style.ts";
import type { PlacedStretch, TranscriptView } from "./view.ts";

/** So much of a folded stretch is told outside. */
const FOLD_HEAD = 90;

type Props = { readonly placed: PlacedStretch; readonly subject: string; readonly view: TranscriptView };

/** A stretch with who wrote it, when, and what it answers; the first of a message is its `<article>`. */
export function StretchView({ placed, subject, view }: Props): VNode {
  const { stretch, findings, matters } = placed;
  const { messageId, part, level, continues, passages } = stretch;
  const author = view.author(messageId)?.label ?? "";
  const { body } = view.message(messageId);
  const column = view.column(messageId);
  const id = view.anchor(messageId, part);
  const classes = `stretch ${levelClass(level)}${continues ? " goes-on" : ""}${findings.length > 0 ? " found" : ""}`;
  const shown = passages.map((passage) => (
    <Passage passage={passage} findings={findings} author={author} body={body} column={column} />
  ));
  const content = (
    <>
      <Head placed={placed} view={view} />
      {part === 1 && <Notes message={view.message(messageId)} subject={subject} />}
      {passages.length === 0 && <p class="note">No text of its own.</p>}
      {view.folds && !matters ? <Folded stretch={stretch}>{shown}</Folded> : shown}
    </>
  );
  return part === 1 ? (
    <article id={id} class={classes}>
      {content}
    </article>
  ) : (
    <div id={id} class={classes}>
      {content}
    </div>
  );
}

function Folded({
  stretch,
  children,
}: {
  readonly stretch: Stretch;
  readonly children: readonly VNode[];
}): VNode | null {
  const words = stretch.passages.find(({ kind }) => kind !== "patch")?.text ?? "Patch";
  if (stretch.passages.length === 0) return null;
  return (
    <details class="fold">
      <summary>
        <bdi>{shorten(oneLine(words.slice(0, 4 * FOLD_HEAD)), FOLD_HEAD)}</bdi>
      </summary>
      {children}
    </details>
  );
}

function Head({ placed, view }: Pick<Props, "placed" | "view">): VNode {
  const { messageId, part, continues } = placed.stretch;
  const message = view.message(messageId);
  const name = <bdi>{view.author(messageId)?.label}</bdi>;
  return (
    <div class="who">
      {part === 1 ? <h3>{name}</h3> : <span class="name">{name}</span>}
      {continues ? <span>goes on</span> : <AnswersNote placed={placed} view={view} />}
      {part === 1 && <Moment date={message.date} />}
      {part === 1 && <WebLink link={view.reader.linkTo(messageId)} />}
      <PartsNote stretch={placed.stretch} view={view} />
    </div>
  );
}

function AnswersNote({ placed: { stretch, above }, view }: Pick<Props, "placed" | "view">): VNode | null {
  const { answers } = stretch;
  if (answers === null) return null;
  const author: PersonRef | null = view.author(answers.messageId);
  if (author === null) return <MissingNote messageId={answers.messageId} view={view} />;
  const target =
    above?.messageId === answers.messageId
      ? view.anchor(above.messageId, above.part)
      : view.anchor(answers.messageId, 1);
  return (
    <span>
      answers{" "}
      <a href={`#${target}`}>
        <bdi>{author.label}</bdi>
      </a>
    </span>
  );
}

function MissingNote({ messageId, view }: { readonly messageId: string; readonly view: TranscriptView }): VNode {
  const link = view.reader.linkTo(messageId);
  const words = "a message that is not in the archive";
  if (link === null) return <span>answers {words}</span>;
  return (
    <span>
      answers{" "}
      <a href={link} rel="noreferrer">
        {words}
      </a>
    </span>
  );
}

function Moment({ date }: { readonly date: string | null }): VNode {
  if (date === null) return <span>no date</span>;
  return <time datetime={date}>{`${dayOf(date)}, ${date.slice(11, 16)} UTC`}</time>;
}

function WebLink({ link }: { readonly link: string | null }): VNode {
  if (link === null) return <span>no Message-ID</span>;
  return (
    <a href={link} rel="noreferrer">
      on {archiveName(link)}
    </a>
  );
}

/** "2 of 4", with the ways to the parts before and after it in the body. */
function PartsNote({
  stretch: { messageId, part, parts },
  view,
}: {
  readonly stretch: Stretch;
  readonly view: TranscriptView;
}): VNode | null {
  if (parts === 1) return null;
  return (
    <span>
      {part > 1 && (
        <a href={`#${view.anchor(messageId, part - 1)}`} aria-label={`part ${part - 1} of this message`}>
          ←
        </a>
      )}{" "}
      {part} of {parts}{" "}
      {part < parts && (
        <a href={`#${view.anchor(messageId, part + 1)}`} aria-label={`part ${part + 1} of this message`}>
          →
        </a>
      )}
    </span>
  );
}

/** A subject that differs from the thread's, and parts of the mail that are no text. */
function Notes({ message, subject }: { readonly message: Message; readonly subject: string }): VNode {
  return (
    <>
      {bareSubject(message.subject) !== bareSubject(subject) && (
        <p class="note">
          Subject: <bdi>{shorten(visible(message.subject), 200)}</bdi>
        </p>
      )}
      {message.omittedParts.length > 0 && (
        <p class="note">
          Not shown: <bdi>{shorten(visible(message.omittedParts.join(", ")), 200)}</bdi>
        </p>
      )}
    </>
  );
}

function bareSubject(subject: string): string {
  return foldSpace(subject.replace(/^(?:\s*(?:re|fwd?|aw|sv)\s*:)+/i, ""));
}
