import { isOwn } from "../text/own-text.ts";
import { answeringOrder } from "../threads/answering-order.ts";
import { nearestAncestor } from "../threads/nearest-ancestor.ts";
import type { AttributedThread, Post, QuotedLine } from "../types.ts";
import { type Cuts, findPlace } from "./places.ts";
import { unknownPassages } from "./quoted-passages.ts";
import type { Content, Place, Turn } from "./turn.ts";
import type { Answered } from "./types.ts";

/** The turns of a thread, and where those that are answered have to be cut. */
export type Answers = {
  /** In the order in which messages may answer one another; those of a message in the order of its body. */
  readonly turns: readonly Turn[];
  /** Message id -> places in its body. */
  readonly cuts: ReadonlyMap<string, Cuts>;
};

/** So long a head above the first quotation is a salutation, which belongs to what follows it. */
const SALUTATION = 80;

/** Finds, for each run of own text between two quotations, the words it answers. */
export function findAnswers({ thread, quotedLines }: AttributedThread): Answers {
  const posts = answeringOrder([thread]);
  const present = new Set(thread.posts.map(({ message }) => message.id));
  const earlier = new Map<string, Post>();
  const cuts = new Map<string, Cuts>();
  const turns: Turn[] = [];
  for (const post of posts) {
    const { id } = post.message;
    const parent = thread.parents.get(id);
    const above = nearestAncestor(thread, present, id).id;
    const whole: Position = {
      under: above === null ? null : { messageId: above, end: null },
      answers: parent === undefined ? null : { messageId: parent, span: null },
    };
    turns.push(...turnsOf(post, quotedLines.get(id) ?? [], whole, (run) => findPlace(run, earlier, cuts)));
    earlier.set(id, post);
  }
  return { turns, cuts };
}

type Position = { readonly under: Place | null; readonly answers: Answered | null };
type OpenTurn = Position & { readonly contents: Content[] };

/**
 * The turns of one post. Own text stands under the last words quoted above it whose source is known; where none is, it
 * belongs to the turn before, and what is quoted is shown in it.
 */
function turnsOf(
  post: Post,
  quoted: readonly QuotedLine[],
  whole: Position,
  placeOf: (run: readonly QuotedLine[]) => Position | null,
): Turn[] {
  const turns: OpenTurn[] = [{ ...whole, contents: [] }];
  let run: QuotedLine[] = [];
  let next = 0;
  const endRun = () => {
    const position = placeOf(run);
    const last = turns.at(-1) as OpenTurn;
    if (position !== null && !isSamePlace(position.under, last.under)) turns.push({ ...position, contents: [] });
    turns.at(-1)?.contents.push(...unknownPassages(post.message.body, run));
    run = [];
  };
  for (const [index, block] of post.blocks.entries()) {
    for (let line = quoted[next]; line?.block === index; line = quoted[++next]) run.push(line);
    if (!isOwn(block) && block.kind !== "patch") continue;
    if (run.length > 0) endRun();
    turns.at(-1)?.contents.push({ kind: "block", block });
  }
  turns.at(-1)?.contents.push(...unknownPassages(post.message.body, run));
  return joinSalutation(turns).map((turn) => ({ ...turn, messageId: post.message.id }));
}

function isSamePlace(one: Place | null, other: Place | null): boolean {
  return one !== null && other !== null && one.messageId === other.messageId && one.end === other.end;
}

/** "Hi Ada," above the first quotation stands with the words below it; where nothing stands above it, nothing is left. */
function joinSalutation(turns: readonly OpenTurn[]): readonly OpenTurn[] {
  const [head, first, ...rest] = turns;
  if (head === undefined || first === undefined || !isSalutation(head.contents)) return turns;
  return [{ ...first, contents: [...head.contents, ...first.contents] }, ...rest];
}

function isSalutation(contents: readonly Content[]): boolean {
  let length = 0;
  for (const content of contents) {
    if (content.kind !== "block" || content.block.kind === "patch") return false;
    length += content.block.text.trim().length;
  }
  return length <= SALUTATION;
}
