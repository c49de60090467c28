import type { Turn } from "./turn.ts";
import type { Stretch, TranscriptPassage } from "./types.ts";

type CutTurn = Turn & { readonly passages: readonly TranscriptPassage[] };

/** What is still to be read: a turn from one of its passages on. */
type Rest = { readonly turn: CutTurn; readonly from: number; readonly level: number };

/**
 * The stretches of a thread in reading order. Replies to the same words come in the order of `turns`, in which each
 * message's turns are together and everything stands behind what it answers.
 */
export function inReadingOrder(turns: readonly CutTurn[]): readonly Stretch[] {
  const replies = repliesByPlace(turns);
  const stretches: Omit<Stretch, "part" | "parts">[] = [];
  const stack: Rest[] = turns
    .filter(({ under }) => under === null)
    .map((turn) => ({ turn, from: 0, level: 0 }))
    .toReversed();
  for (let rest = stack.pop(); rest !== undefined; rest = stack.pop()) {
    const { turn, from, level } = rest;
    const { end, under } = nextStretch(turn, from, replies);
    const { messageId, answers, passages } = turn;
    stretches.push({ messageId, level, answers, continues: from > 0, passages: passages.slice(from, end) });
    if (end < passages.length) stack.push({ turn, from: end, level });
    for (const reply of under.toReversed()) stack.push({ turn: reply, from: 0, level: level + 1 });
  }
  return numbered(stretches);
}

type Replies = ReadonlyMap<string, readonly CutTurn[]>;

/** Place -> what stands there. What answers a whole message stands behind its last turn. */
function repliesByPlace(turns: readonly CutTurn[]): Replies {
  const lastTurns = new Map(turns.map((turn) => [turn.messageId, turn]));
  const replies = new Map<string, CutTurn[]>();
  for (const turn of turns) {
    if (turn.under === null) continue;
    const { messageId, end } = turn.under;
    const last = lastTurns.get(messageId);
    const key = placeKey(messageId, end ?? (last === undefined ? null : endOf(last)));
    const known = replies.get(key);
    if (known === undefined) replies.set(key, [turn]);
    else known.push(turn);
  }
  return replies;
}

function placeKey(messageId: string, end: number | null): string {
  return `${end ?? ""} ${messageId}`;
}

/** End of the last passage; null for a turn without any. */
function endOf({ passages }: CutTurn): number | null {
  return passages.at(-1)?.span.end ?? null;
}

/** The passages from `from` to the first that is answered, and the answers. */
function nextStretch(
  turn: CutTurn,
  from: number,
  replies: Replies,
): { readonly end: number; readonly under: readonly CutTurn[] } {
  const { messageId, passages } = turn;
  if (passages.length === 0) return { end: 0, under: replies.get(placeKey(messageId, null)) ?? [] };
  for (let at = from; at < passages.length; at += 1) {
    const under = replies.get(placeKey(messageId, passages[at]?.span.end ?? null));
    if (under !== undefined) return { end: at + 1, under };
  }
  return { end: passages.length, under: [] };
}

/** Tells each stretch its place among those of its message, by where its words stand in the body. */
function numbered(stretches: readonly Omit<Stretch, "part" | "parts">[]): readonly Stretch[] {
  const parts = new Map<string, number>();
  const places = new Map<object, number>();
  for (const stretch of stretches.toSorted((left, right) => startOf(left) - startOf(right))) {
    const part = (parts.get(stretch.messageId) ?? 0) + 1;
    parts.set(stretch.messageId, part);
    places.set(stretch, part);
  }
  return stretches.map((stretch) => ({
    ...stretch,
    part: places.get(stretch) ?? 1,
    parts: parts.get(stretch.messageId) ?? 1,
  }));
}

function startOf({ passages }: Pick<Stretch, "passages">): number {
  return passages[0]?.span.start ?? 0;
}
