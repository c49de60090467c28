import { isDistinctive } from "../names/spelling/distinctive.ts";
import { formKey, isPlainWord } from "../names/spelling/forms.ts";
import { remembered } from "../remember.ts";
import { linesOfKind } from "../text/block-lines.ts";
import { changeOf } from "../text/change-of-line.ts";
import { ownBlocks } from "../text/own-text.ts";
import { isReplyTitle } from "../threads/title.ts";
import type { Debate, Name, Post } from "../types.ts";
import type { MonthUsage, NameUsage } from "./types.ts";

type Counts = { -readonly [Kind in Exclude<keyof MonthUsage, "month">]: number };
type Kind = keyof Counts;

/** A name of a debate, where it is counted, and what was counted by month. */
type Tally = {
  readonly debate: string;
  readonly name: Name;
  /** Month -> counts. */
  readonly months: Map<string, Counts>;
};

/** A spelling of a name; one that is an ordinary word counts only in the messages of its debate. */
type Entry = { readonly tally: Tally; readonly only: ReadonlySet<string> | null };

/**
 * Counts how often the names of debates are used, message by message, so that no more than one message need be held.
 * Counted are words that are a spelling of a name as a whole; a pattern ("*_test") or several words are not.
 */
export class UsageCounter {
  readonly #entries = new Map<string, Entry[]>();
  readonly #tallies: readonly Tally[];
  readonly #debated: ReadonlySet<string>;

  /** @param before what was counted for the names of a debate (by id) in other messages, to which this is added */
  constructor(debates: readonly Debate[], before: ReadonlyMap<string, readonly NameUsage[]> = new Map()) {
    this.#debated = new Set(debates.flatMap(({ messageIds }) => messageIds));
    this.#tallies = debates.flatMap((debate) =>
      debate.names.map((name, at) => this.#enter(debate, name, before.get(debate.id)?.[at]?.months ?? [])),
    );
  }

  /** Whether a message may use one of the names: a cheap look at its text that spares cutting most messages into blocks. */
  mayUse(id: string, text: string): boolean {
    if (this.#debated.has(id)) return true;
    for (const [word] of text.matchAll(joinedWord))
      if (word.length >= SHORTEST_EVERYWHERE && this.#entries.has(keyOf(word))) return true;
    return false;
  }

  /** Counts the names in a message; one without date says nothing of when. */
  add({ message, blocks }: Post): void {
    const month = message.date?.slice(0, 7);
    if (month === undefined) return;
    const named = (text: string) => this.#talliesIn(message.id, text);
    const count = (kind: Kind, tallies: Iterable<Tally>) => {
      for (const tally of tallies) monthOf(tally, month)[kind] += 1;
    };
    for (const { text } of ownBlocks({ blocks })) count("ownText", named(text));
    // Titles and lines are counted that hold a name, and not how often they do.
    if (!isReplyTitle(message.subject)) count("subjects", new Set(named(message.subject)));
    for (const line of linesOfKind(blocks, "patch")) {
      const change = changeOf(line);
      if (change !== null) count(`${change}Lines`, new Set(named(line)));
    }
  }

  /** What was counted for the names of a debate, in their order. */
  usageOf(debate: Debate): readonly NameUsage[] {
    return this.#tallies
      .filter((tally) => tally.debate === debate.id)
      .map(({ name, months }) => ({
        name: name.name,
        everywhere: spellingsOf(name).filter((spelling) => isDistinctive(formKey(spelling))),
        inDebate: spellingsOf(name).filter((spelling) => !isDistinctive(formKey(spelling))),
        months: [...months].sort(([a], [b]) => (a < b ? -1 : 1)).map(([month, counts]) => ({ month, ...counts })),
      }));
  }

  #enter(debate: Debate, name: Name, before: readonly MonthUsage[]): Tally {
    const months = new Map(before.map(({ month, ...counts }) => [month, counts]));
    const tally = { debate: debate.id, name, months };
    const messages = new Set(debate.messageIds);
    for (const key of new Set(spellingsOf(name).map(formKey))) {
      const entry = { tally, only: isDistinctive(key) ? null : messages };
      const known = this.#entries.get(key);
      if (known) known.push(entry);
      else this.#entries.set(key, [entry]);
    }
    return tally;
  }

  /** The names that the words of a text spell, each as often as it is there. */
  #talliesIn(id: string, text: string): readonly Tally[] {
    const found: Tally[] = [];
    for (const [word] of text.matchAll(anyWord))
      for (const { tally, only } of this.#entries.get(keyOf(word)) ?? [])
        if (only === null || only.has(id)) found.push(tally);
    return found;
  }
}

/** Mails repeat few words many times. */
const keyOf = remembered(formKey);

/** A spelling that counts everywhere is no shorter, and is one of several words joined (names/spelling/distinctive.ts). */
const SHORTEST_EVERYWHERE = 8;
const joinedWord = /(?<![\w-])[A-Za-z0-9]*[_-][\w-]*/g;
const anyWord = /[\w-]{2,}/g;

function monthOf({ months }: Tally, month: string): Counts {
  const known = months.get(month) ?? { ownText: 0, subjects: 0, addedLines: 0, removedLines: 0 };
  months.set(month, known);
  return known;
}

/** An ordinary word that also stands for an identifier ("released" for pond_released) mostly says what it says. */
function spellingsOf({ name, aliases }: Name): readonly string[] {
  return [name, ...aliases.filter((alias) => isPlainWord(name) || !isPlainWord(alias))];
}
