import type { JudgedForm } from "../analysis/names/find-names.ts";
import { formKey } from "../analysis/names/spelling/forms.ts";
import type { AskedStance } from "../analysis/stances/answer-question.ts";
import type { AnnotatedStance } from "../cli/evaluation/types.ts";
import type { Example } from "./examples.ts";
import type { AnnotatedDebate } from "./read-debates.ts";

export const nameClasses = ["name"];
export const stanceClasses = ["support", "oppose"];

/** The scorer's idea of one and the same name: letters, digits, "+" and "*" (gold/score.py, norm). */
export function normalised(form: string): string {
  return form.toLowerCase().replace(/[^a-z0-9+*]/g, "");
}

/**
 * One example per form of a debate: whether an annotator lists it. Aliases are left out: most are code that nobody argues
 * about, and it is the main spelling that makes a name.
 */
export function nameExamples(debate: AnnotatedDebate, judged: readonly JudgedForm[]): readonly Example[] {
  const main = new Set(debate.annotation.names.map(({ name }) => formKey(name)));
  const spelled = new Set(debate.annotation.names.flatMap(({ name, aliases }) => [name, ...aliases]).map(normalised));
  return judged.flatMap(({ form, features }) => {
    const isMain = main.has(form.key);
    if (!isMain && [...form.spellings.keys()].some((spelling) => spelled.has(normalised(spelling)))) return [];
    return [{ features, classes: new Set(isMain ? nameClasses : []), group: debate.id, weight: 1, text: form.key }];
  });
}

/**
 * One example per question about an utterance and a name. An utterance that overlaps the annotated quote is an example of
 * the stance; another one of the same message and name is left out, since the annotator may have quoted either.
 */
export function stanceExamples(debate: AnnotatedDebate, asked: readonly AskedStance[]): readonly Example[] {
  const nameOf = annotatedNames(debate);
  return asked.flatMap(({ question, features }) => {
    const { utterance, family } = question;
    const name = [family.name, ...family.aliases]
      .map(normalised)
      .map((form) => nameOf.get(form))
      .find((found) => found !== undefined);
    const rows = debate.annotation.stances.filter(
      (row) => row.message_id === utterance.messageId && nameOf.get(normalised(row.name)) === name,
    );
    const taken = name === undefined ? [] : rows;
    const hit = taken.filter((row) => quotesOverlap(row, utterance.text));
    if (hit.length === 0 && taken.length > 0) return [];
    return [
      {
        features,
        classes: new Set(hit.map(({ stance }) => stance)),
        group: debate.id,
        weight: 1,
        text: `${family.name} | ${utterance.text}`,
      },
    ];
  });
}

/** Normalised form -> canonical name of the annotation. */
function annotatedNames(debate: AnnotatedDebate): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { name, aliases } of debate.annotation.names)
    for (const form of [...aliases, name]) names.set(normalised(form), name);
  return names;
}

function quotesOverlap(row: AnnotatedStance, sentence: string): boolean {
  const quote = fold(row.quote);
  const text = fold(sentence);
  return quote.includes(text) || text.includes(quote) || sharedWords(quote, text) >= 0.6;
}

function fold(text: string): string {
  return text.replace(/\s+/g, " ").trim().toLowerCase();
}

/** Share of the shorter text's words that stand in the other. */
function sharedWords(a: string, b: string): number {
  const [short, long] = [a.split(" "), b.split(" ")].sort((x, y) => x.length - y.length);
  const words = new Set(long);
  return (short ?? []).filter((word) => words.has(word)).length / Math.max(1, short?.length ?? 0);
}
