import type { Address } from "../../ingest/types.ts";
import { senderOf } from "../people/sender.ts";
import type { Block, Post } from "../types.ts";
import { isBlank, type Line, splitLines } from "./lines.ts";
import { foldSpace, isOwn, ownText } from "./own-text.ts";
import { reblock } from "./reblock.ts";
import { signOffLines } from "./sign-off.ts";
import { isRule } from "./tail-lines.ts";

/** How often the same words close mails before nobody can have written them for one of these. */
const TIMES = 3;

/** A closing has no more lines than this, blank ones not counted, and no more code units. */
const MOST_LINES = 15;
const LONGEST = 3000;

/**
 * The posts of a thread, in which closings that repeat are footers: a signature below "---", a company's disclaimer, what
 * a list or a webmailer appends. Told by nothing but their form, in any language: below a ruled line, or below the name
 * that the sender signs with, stands the same to the end of his words, in three mails of his that say different things
 * above it; or below a ruled line, with an address in it, in mails of three people. What is not parted from the text so is
 * never taken, however often it is said: reviewers copy what they have to say of names from mail to mail.
 */
export function withRepeatedTails(posts: readonly Post[]): readonly Post[] {
  if (posts.length < TIMES) return posts;
  const closings = posts.map(closingsOf);
  const bySender = new Map<string, Set<string>>();
  const byAll = new Map<string, Set<string>>();
  posts.forEach(({ person }, at) => {
    for (const { key, above, isRuled } of closings[at] ?? []) {
      addTo(bySender, `${person.main}\n${key}`, above);
      if (isRuled && ADDRESS.test(key) && !BALLOT.test(key)) addTo(byAll, withoutNumbers(key), person.main);
    }
  });
  const times = (counts: ReadonlyMap<string, ReadonlySet<string>>, key: string) => counts.get(key)?.size ?? 0;
  return posts.map((post, at) => {
    const repeated = closings[at]?.find(
      ({ key }) =>
        times(bySender, `${post.person.main}\n${key}`) >= TIMES || times(byAll, withoutNumbers(key)) >= TIMES,
    );
    return repeated ? reblock(post, [{ span: repeated, kind: "footer", depth: 0 }]) : post;
  });
}

/** What may be a closing: where it stands, its lines, the own words above it. */
type Closing = {
  readonly start: number;
  readonly end: number;
  readonly key: string;
  readonly above: string;
  readonly isRuled: boolean;
};

/** Web and mail addresses, which every footer of a list or a webmailer has. */
const ADDRESS = /https?:\/\/|www\.|[^\s@]{1,64}@[^\s@]{1,64}\./iu;

/** "[x] heron", "[1] egret": several people may well vote the same, below a rule that came with the ballot. */
const BALLOT = /^[[({]/mu;

/** All that can be the closing of a post, the longest first; nothing where a patch follows, for "---" ends a changelog. */
function closingsOf(post: Post): readonly Closing[] {
  const { message, person, blocks } = post;
  const last = blocks.findLastIndex(isOwn);
  if (person.main === "" || !isOfClosing(blocks[last]) || blocks.slice(last).some(({ kind }) => kind === "patch"))
    return [];
  let first = last;
  while (first > 0 && isOfClosing(blocks[first - 1])) first -= 1;
  const from = blocks[first]?.span.start ?? 0;
  const end = blocks[last]?.span.end ?? 0;
  const lines = splitLines(message.body.slice(from, end));
  const ownAbove = ownText({ blocks: blocks.slice(0, first) });
  return closingStarts(lines, senderOf(message)).flatMap(({ at, isRuled }): Closing[] => {
    const start = from + (lines[at] as Line).start;
    const inRun = message.body.slice(from, start).trim();
    // What follows sign-offs tells of versions of a patch, which may be attached.
    if (inRun === "" && blocks[first - 1]?.kind === "trailer") return [];
    const above = foldSpace(`${ownAbove} ${inRun}`);
    const key = lines
      .slice(at)
      .flatMap((line) => foldSpace(line.text) || [])
      .join("\n");
    return end - start > LONGEST ? [] : [{ start, end, key, above, isRuled }];
  });
}

/** "Acked-by:" is an act of its sender, wherever it stands. */
function isOfClosing(block: Block | undefined): boolean {
  return block !== undefined && isOwn(block) && block.kind !== "trailer";
}

/** The last lines that are ruled, or that stand below the sender's name, from the first of them on. */
function closingStarts(lines: readonly Line[], sender: Address | null): readonly { at: number; isRuled: boolean }[] {
  const full = lines.flatMap((line, at) => (isBlank(line) ? [] : [at])).slice(-MOST_LINES);
  return full.flatMap((at, place) => {
    const isRuled = isRule(lines[at] as Line) && place < full.length - 1;
    return isRuled || isSignedAbove(lines, at, sender) ? [{ at, isRuled }] : [];
  });
}

/** So far above a line its sender's name is looked for. */
const NEAR = 6;

function isSignedAbove(lines: readonly Line[], at: number, sender: Address | null): boolean {
  const near = lines.slice(Math.max(0, at - NEAR), at);
  return signOffLines(near, () => true, sender).includes(near.findLastIndex((line) => !isBlank(line)));
}

/** Footers of lists tell the number of the message beside its address in the archive. */
function withoutNumbers(key: string): string {
  const lines = key.split("\n").map((line) => (ADDRESS.test(line) ? line.replace(/\d+/gu, "0") : line));
  return lines.join("\n");
}

function addTo(map: Map<string, Set<string>>, key: string, value: string): void {
  map.set(key, (map.get(key) ?? new Set()).add(value));
}
