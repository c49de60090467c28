import type { ActContext } from "./acts/act-context.ts";
import { senderOf } from "./people/sender.ts";
import { rememberedLast, rememberedOf } from "./remember.ts";
import { renamingUtterances } from "./renaming-utterances.ts";
import { type QuotedPassage, replyLinks } from "./text/reply-links.ts";
import { splitSentences } from "./text/sentences.ts";
import type { Block, Person, Post, Span } from "./types.ts";

/** One sentence of a sender's own text, with what surrounds it. The unit that names and stances are read from. */
export type Utterance = {
  readonly messageId: string;
  /** Lower-case address its message was sent from; "" when unknown. */
  readonly participant: string;
  /** Whose address that is. */
  readonly person: Person;
  readonly date: string | null;
  /**
   * Place in the sequence of all utterances of the debate (messages by date, answers behind what they answer; sentences
   * in reading order).
   */
  readonly index: number;
  readonly kind: "sentence" | "list-item" | "trailer" | "code";
  /** Range of the message's body. */
  readonly span: Span;
  /** The sentence; line breaks are blanks, so that offsets into it are offsets into the body. */
  readonly text: string;
  /** Index of its block among the blocks of the post. */
  readonly block: number;
  /** The other sentences of the same stretch of own text (between two quotations) before and after it. */
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** The sentence after it in its block, if there is one. */
  readonly next: string | null;
  /** First sentence of its block, where that is another sentence; the head of a list item. */
  readonly blockLead: string | null;
  /** The sentence that leads in the list it is an item of ("Other ideas:"). */
  readonly listLead: string | null;
  /** Subject of its message. */
  readonly subject: string;
  readonly passage: Passage;
};

/** The quotation that a stretch of own text stands under. */
export type Passage = {
  /** Text of the quotation, without marks; the parent's own text where nothing is quoted; "" where there is neither. */
  readonly text: string;
  /** What of it is quoted right above the sentence, equally often, where that is not all: the rest is what that answers. */
  readonly above?: string;
  /** Own blocks between the quotation and the sentence: 0 directly under it. */
  readonly distance: number;
  /** The words were quoted; false: they are the parent's, assumed to be answered as a whole. */
  readonly quoted: boolean;
  readonly parentId: string | null;
};

/** The utterances of a post, in reading order, numbered from `firstIndex`. */
export function readUtterances(post: Post, ancestors: readonly Post[], firstIndex: number): readonly Utterance[] {
  return [
    ...ownStretches(post).flatMap((stretch) => readStretch(post, ancestors, stretch)),
    ...renamingUtterances(post, ancestors),
  ].map((utterance, at) => ({ ...utterance, index: firstIndex + at }));
}

/** Robots, lists and addresses of several people put no name forward and take no sides; a robot may tell what was applied. */
export function isByPerson({ person }: Utterance): boolean {
  return person.kind === "person";
}

/** Whether it is a sentence that its sender says, and no code or trailer. */
export function isProse({ kind }: Pick<Utterance, "kind">): boolean {
  return kind === "sentence" || kind === "list-item";
}

/** The paragraph that it stands in, as a key. */
export function paragraphOf({ messageId, block }: Pick<Utterance, "messageId" | "block">): string {
  return `${block} ${messageId}`;
}

/** The sentence and its surroundings as the learned models read them. */
export const actContext: (utterance: Utterance) => ActContext = rememberedLast((utterance) => ({
  quoted: endOf(utterance.passage),
  before: utterance.before.join(" "),
  sentence: utterance.text,
  after: utterance.after.join(" "),
}));

/** So much of a passage, in code units, is what a reply under it is about. */
const passageEnd = 800;

/** What a reply under a passage is about. */
export function endOf({ text }: Passage): string {
  return text.slice(-passageEnd);
}

/** What a reply right below a passage answers: not what is quoted within that. */
export function rightAbove({ text, above = text }: Passage): string {
  return above;
}

/** So much of it, in code units, is what a name put forward below it is an alternative to. */
const quotedEnd = 300;

/** The last words quoted above a sentence; "" where it stands under no quotation. */
export function quotedAbove({ passage: { quoted, text } }: Utterance): string {
  return quoted ? text.slice(-quotedEnd) : "";
}

/** The lines that the patch quoted above a sentence adds or removes, with their marks. */
export function changedAbove({ passage: { quoted, text } }: Utterance): readonly string[] {
  return quoted ? text.split("\n").filter((line) => /^[+-]/.test(line)) : [];
}

/** A run of own blocks and the quotation they all answer. */
type Stretch = { readonly blocks: number[]; readonly quote: QuotedPassage | null };

function ownStretches(post: Post): readonly Stretch[] {
  const stretches: Stretch[] = [];
  for (const { block, quote } of replyLinks(post)) {
    const last = stretches.at(-1);
    if (last && last.quote === quote) last.blocks.push(block);
    else stretches.push({ blocks: [block], quote });
  }
  return stretches;
}

function readStretch(post: Post, ancestors: readonly Post[], stretch: Stretch): Utterance[] {
  const { message } = post;
  const parent = ancestors[0] ?? null;
  const pieces = stretch.blocks.flatMap((at, distance) =>
    blockPieces(post, at).map((piece) => ({ ...piece, at, distance })),
  );
  const texts = pieces.map(({ span }) => unwrap(message.body.slice(span.start, span.end)));
  const quoted = stretch.quote && blocksOfOthers(post, stretch.quote.blocks, ancestors);
  const above = quoted && wordsRightAbove(quoted);
  const answered = quoted ? textOf(quoted) : parent ? ownWords(parent) : "";
  return pieces.map(({ span, kind, at, distance }, index) => ({
    messageId: message.id,
    participant: senderOf(message)?.address ?? "",
    person: post.person,
    date: message.date,
    index: 0,
    kind,
    span,
    text: texts[index] ?? "",
    block: at,
    before: texts.slice(Math.max(0, index - 6), index),
    after: texts.slice(index + 1, index + 5),
    next: pieces[index + 1]?.at === at ? (texts[index + 1] ?? null) : null,
    blockLead: leadOf(pieces, texts, index),
    listLead: kind === "list-item" ? listLeadOf(pieces, texts, index) : null,
    subject: message.subject,
    passage: {
      text: answered,
      ...(above === null ? {} : { above }),
      distance,
      quoted: stretch.quote !== null,
      parentId: parent?.message.id ?? null,
    },
  }));
}

/**
 * The blocks of a quotation that others wrote: who answers below ">> mine" and "> theirs" answers theirs. All of them where nobody
 * else's are quoted.
 */
function blocksOfOthers(post: Post, blocks: readonly number[], ancestors: readonly Post[]): readonly Block[] {
  const quoted = blocks.flatMap((at) => post.blocks[at] ?? []);
  if (post.person.main === "") return quoted;
  const others = quoted.filter(({ depth }) => ancestors[depth - 1]?.person.main !== post.person.main);
  return others.length === 0 ? quoted : others;
}

/** The words of the last blocks that are quoted equally often, where they are more than a word or two; null where that is all of them. */
function wordsRightAbove(quoted: readonly Block[]): string | null {
  const depth = quoted.at(-1)?.depth;
  const first = quoted.findLastIndex((block) => block.depth !== depth) + 1;
  const text = textOf(quoted.slice(first));
  return first > 0 && text.split(/\s+/).length > fewWords ? text : null;
}

/** "Yes, agreed." passes on to what it answers. */
const fewWords = 5;

function textOf(blocks: readonly Block[]): string {
  return blocks.map(({ text }) => text).join("\n");
}

function leadOf(pieces: readonly { readonly at: number }[], texts: readonly string[], index: number): string | null {
  const lead = pieces.findIndex(({ at }) => at === pieces[index]?.at);
  return lead < index ? (texts[lead] ?? null) : null;
}

/** The last words before a list item that are none. */
function listLeadOf(
  pieces: readonly { readonly kind: Utterance["kind"] }[],
  texts: readonly string[],
  index: number,
): string | null {
  return texts[pieces.slice(0, index).findLastIndex(({ kind }) => kind !== "list-item")] ?? null;
}

function blockPieces(post: Post, at: number): { span: Span; kind: Utterance["kind"] }[] {
  const block = post.blocks[at];
  if (!block) return [];
  const { start } = block.span;
  if (block.kind === "trailer" || block.kind === "code") {
    return lineSpans(block.text).map((line) => ({
      span: shift(line, start),
      kind: block.kind === "code" ? "code" : "trailer",
    }));
  }
  const kind = block.kind === "list-item" ? "list-item" : "sentence";
  return splitSentences(block.text).map((sentence) => ({ span: shift(sentence, start), kind }));
}

function lineSpans(text: string): readonly Span[] {
  return [...text.matchAll(/\S[^\n]*/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].trimEnd().length,
  }));
}

function shift(span: Span, by: number): Span {
  return { start: span.start + by, end: span.end + by };
}

function unwrap(text: string): string {
  return text.replace(/[\n\t]/g, " ");
}

const parentTextLimit = 4000;

/** The end of what a post says in its sender's words; the same string for all that answer it. */
const ownWords = rememberedOf(({ blocks }: Post): string => {
  const own = blocks.filter(({ kind }) => kind === "paragraph" || kind === "list-item").map(({ text }) => text);
  return own.join("\n").slice(-parentTextLimit);
});
