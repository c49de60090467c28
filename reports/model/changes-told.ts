import { dayOf } from "../dates.ts";
import { countOf } from "../text.ts";
import { cited, enumerated, nameOf, personOf, text } from "./sentences.ts";
import type { Change, Phrase, Sentence } from "./types.ts";

/** Changes on so many names are told; the rest are counted. */
const MOST_CHANGES = 4;

/** Changes of mind on one name, in order of time: who goes over may come back. */
type Turns = readonly [Change, ...Change[]];

/** Who changes sides on which names, and when: of each person in one sentence, and in another what seems so only. */
export function changesTold(changes: readonly Change[]): Sentence[] {
  const onNames = groupedBy(changes, ({ person, name }) => `${person.anchor} ${name.anchor}`);
  const told = onNames.slice(0, MOST_CHANGES);
  const rest = onNames.slice(MOST_CHANGES).flat().length;
  return [
    ...groupedBy(told, (turns) => `${turns[0].person.anchor} ${isUnsure(turns)}`).map(sentenceOf),
    ...(rest > 0 ? [[text(`${countOf(rest, "more change")} of mind ${rest === 1 ? "was" : "were"} found.`)]] : []),
  ];
}

/** "Cleo Marsh changes sides on lamp_nest: …", and on several names "on lamp_nest (…) and lamp_pocket (…)". */
function sentenceOf(ofOne: readonly [Turns, ...Turns[]]): Sentence {
  const [first, ...others] = ofOne;
  return [
    personOf(first[0].person),
    text(isUnsure(first) ? " seems to change sides on " : " changes sides on "),
    ...(others.length === 0
      ? [nameOf(first[0].name), text(": "), ...sidesOf(first)]
      : enumerated(ofOne.map((turns) => [nameOf(turns[0].name), text(" ("), ...sidesOf(turns), text(")")]))),
    text("."),
  ];
}

function isUnsure(turns: Turns): boolean {
  return turns.some(({ before, after }) => before.uncertain || after.uncertain);
}

/** "against it on 2 March 2031[4], for it later that day[9]" */
function sidesOf(turns: Turns): Phrase[] {
  const { from, before } = turns[0];
  return [
    text(`${sideWords(from)}${onDay(before.date)}`),
    cited(before),
    ...turns.flatMap((turn) => {
      const [one, other] = [onDay(turn.before.date), onDay(turn.after.date)];
      const isSameDay = turn.after.date !== null && one === other;
      return [text(`, ${sideWords(otherSide(turn.from))}${isSameDay ? "later that day" : other}`), cited(turn.after)];
    }),
  ];
}

/** "on 2 March 2031". */
function onDay(date: string | null): string {
  return date === null ? "in a message without a date" : `on ${dayOf(date)}`;
}

function sideWords(side: Change["from"]): string {
  if (side === null) return "";
  return side === "support" ? "for it " : "against it ";
}

/** The side that is taken then. */
function otherSide(side: Change["from"]): Change["from"] {
  if (side === null) return null;
  return side === "support" ? "oppose" : "support";
}

/** In the order of their first. */
function groupedBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): [Item, ...Item[]][] {
  const groups = new Map<string, [Item, ...Item[]]>();
  for (const item of items) {
    const known = groups.get(keyOf(item));
    if (known === undefined) groups.set(keyOf(item), [item]);
    else known.push(item);
  }
  return [...groups.values()];
}
