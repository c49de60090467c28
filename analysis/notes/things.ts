import { placeOfForm } from "../names/spelling/place-of-form.ts";
import { phrase } from "../patterns/phrase.ts";
import type { Thing } from "../types.ts";
import { isProse, type Utterance } from "../utterances.ts";
import type { FindingsRecord } from "./findings-record.ts";

/** What a name is for, as the finding it makes. */
export type FoundThing = {
  readonly name: string;
  readonly thing: Thing;
  readonly utterance: Utterance;
  readonly rule: string;
};

/** The words for each thing. */
const WORDS: readonly (readonly [Thing, string])[] = [
  ["system call", "system\\s+call|syscall"],
  ["mount option", "mount\\s+option"],
  ["build option", "k?config(?:uration)?\\s+(?:option|symbol|entry)|kconfig"],
  ["ioctl", "ioctl"],
  ["prctl", "prctl"],
  ["sysctl", "sysctl"],
  ["flag", "flag"],
  ["function", "function|helper"],
  ["structure", "struct(?:ure)?"],
  ["macro", "macro"],
  ["module", "module"],
  // "The heron file" is about a file of something called heron.
  ["file", "source\\s+file|header(?:\\s+file)?|file\\s*name"],
  ["field", "field"],
];
const anyWord = WORDS.map(([, words]) => words).join("|");
/** "NAME() system call", "the NAME(2) flag": right behind the name. */
const behind = new RegExp(
  String.raw`^(?:\(\d?\))?["'\`]?\s+(${anyWord})s?\b(?!\s+(?:descriptor|system|name\s+space))`,
  "i",
);
/** "the function NAME", "a flag called NAME": right before it. */
const before = new RegExp(
  String.raw`\b(?:the|a|an|new|this)\s+(?:new\s+)?(${anyWord})\s+(?:(?:named|called)\s+)?["'\`]?$`,
  "i",
);
/** So much before a name is looked at. */
const REACH = 40;

/**
 * What things the names are for, where a message says so in so many words right beside the name ("the heron_put()
 * system call"), or else the form of the name tells it (a file's ending, a build option's CONFIG_). Names nobody says it of have none.
 */
export function findThings({ names, utterances }: FindingsRecord): readonly FoundThing[] {
  return names.flatMap(({ name, aliases }) => {
    // heron_put and pond_create_heron are other things than heron, which their names are made of; pond_heron may be the heron of the pond.
    const own = aliases.filter((alias) => !isBuiltOn(alias, name));
    const forms = [name, ...own].map((form) => form.replace(/\(\)$/, ""));
    return saidOf(name, forms, utterances) ?? shownBy(name, forms, utterances) ?? [];
  });
}

function isBuiltOn(alias: string, name: string): boolean {
  if (alias.startsWith(name)) return /^[_-]/.test(alias.slice(name.length));
  return alias.toLowerCase().endsWith(name.toLowerCase()) && acts.test(alias.slice(0, -name.length));
}

/** Who does something to a thing is not that thing. */
const acts = new RegExp(
  phrase`(?:^|[_-])(?:
    create|destroy|set|get|put|add|remove|del|init|free|alloc|register|unregister|update|is|has|can|enable|disable|open|
    close|read|write
  )[_-]$`,
  "i",
);

function saidOf(name: string, forms: readonly string[], utterances: readonly Utterance[]): FoundThing | null {
  for (const utterance of utterances) {
    if (!isProse(utterance)) continue;
    for (const form of forms) {
      const thing = thingBeside(utterance.text, form);
      if (thing !== null) return { name, thing, utterance, rule: "thing beside the name" };
    }
  }
  return null;
}

function thingBeside(text: string, form: string): Thing | null {
  const at = placeOfForm(text, form);
  if (at < 0) return null;
  const end = at + form.length;
  const words = behind.exec(text.slice(end, end + REACH)) ?? before.exec(text.slice(Math.max(0, at - REACH), at));
  return words?.[1] === undefined ? null : thingCalled(words[1]);
}

function thingCalled(words: string): Thing | null {
  return WORDS.find(([, pattern]) => new RegExp(`^(?:${pattern})$`, "i").test(words))?.[0] ?? null;
}

function shownBy(name: string, forms: readonly string[], utterances: readonly Utterance[]): FoundThing | null {
  const thing = thingOfForm(name);
  if (thing === null) return null;
  const telling = forms.filter((form) => thingOfForm(form) === thing);
  const utterance = utterances.find(
    ({ kind, text }) => kind !== "code" && telling.some((form) => placeOfForm(text, form) >= 0),
  );
  return utterance === undefined ? null : { name, thing, utterance, rule: "form of the name" };
}

function thingOfForm(name: string): Thing | null {
  if (/^CONFIG_[\w*~]/.test(name)) return "build option";
  return /^[^\s()]+\.[ch]$/.test(name) ? "file" : null;
}
