import { buildLexicon } from "../analysis/acts/read-tokens.ts";
import type { ActModels } from "../analysis/acts/trained-models.ts";
import { gatherForms } from "../analysis/names/candidates/gather-forms.ts";
import { nameFeatures } from "../analysis/names/candidates/name-features.ts";
import { uncontested } from "../analysis/names/contested/contested.ts";
import { formKey } from "../analysis/names/spelling/forms.ts";
import { findLonePerson } from "../analysis/people/person-finder.ts";
import { splitSentences } from "../analysis/text/sentences.ts";
import type { Utterance } from "../analysis/utterances.ts";
import { nameClasses } from "./debate-examples.ts";
import { type Example, mentionClasses, mentionExamples, sentenceClasses, sentenceExample } from "./examples.ts";
import { type FitSettings, fitModel } from "./fit-model.ts";
import { commonWords } from "./lexicon.ts";
import type { LabelledSentence } from "./read-sentences.ts";

/** A sentence is one look at a name; a debate shows it many times. */
const weight = 0.4;
const folds = 5;
const actSettings: FitSettings = { l2: 8, examples: 4, groups: 3, keep: 2200 };

/**
 * The examples of names that labelled sentences give, each sentence taken as a debate of its own. What the act models
 * say of a sentence is a feature; so that it is as unsure as it will be of new mail, each list is read by act models
 * trained on other lists.
 */
export function sentenceExamples(rows: readonly LabelledSentence[]): readonly Example[] {
  const lists = [...new Set(rows.map(({ list }) => list))].sort();
  const foldOf = new Map(lists.map((list, index) => [list, index % folds]));
  const names: Example[] = [];
  for (let fold = 0; fold < folds; fold++) {
    const acts = fitActs(rows.filter(({ list }) => foldOf.get(list) !== fold));
    for (const row of rows.filter(({ list }) => foldOf.get(list) === fold)) {
      names.push(...nameExamplesOf(row, acts));
    }
  }
  return names;
}

function fitActs(rows: readonly LabelledSentence[]): ActModels {
  const lexicon = buildLexicon(commonWords(rows, new Set()));
  return {
    lexicon,
    sentence: fitModel(
      rows.map((row) => sentenceExample(row, lexicon)),
      sentenceClasses,
      actSettings,
    ),
    mention: fitModel(
      rows.flatMap((row) => mentionExamples(row, lexicon)),
      mentionClasses,
      actSettings,
    ),
    reason: { classes: ["reason"], bias: [0], weights: new Map() },
  };
}

function nameExamplesOf(row: LabelledSentence, acts: ActModels): readonly Example[] {
  const judged = new Set(row.acts.map(({ name }) => formKey(name)));
  const forms = gatherForms([utteranceOf(row)], uncontested, acts);
  const quotedKeys = new Set([...row.quoted.matchAll(/[A-Za-z_]\w{2,}/g)].map(([token]) => formKey(token)));
  const background = {
    inPatches: new Map<string, number>(),
    inSubjects: new Map<string, number>(),
    seenBefore: (key: string) => quotedKeys.has(key),
    isFirstVersion: () => false,
    strongParts: new Set<string>(),
  };
  return [...forms.values()].map((form) => ({
    features: nameFeatures(form, background),
    classes: new Set(judged.has(form.key) ? nameClasses : []),
    group: row.list,
    weight,
    text: `${form.key} | ${row.sentence}`,
  }));
}

function utteranceOf(row: LabelledSentence): Utterance {
  return {
    messageId: row.id,
    participant: "",
    person: findLonePerson(null),
    date: null,
    index: 0,
    kind: /^\s*[-*+]\s/.test(row.sentence) ? "list-item" : "sentence",
    span: { start: 0, end: row.sentence.length },
    text: row.sentence,
    block: 0,
    before: sentencesOf(row.before).slice(-6),
    after: sentencesOf(row.after).slice(0, 4),
    next: null,
    blockLead: null,
    listLead: null,
    subject: row.subject,
    passage: { text: row.quoted, distance: 0, quoted: row.quoted !== "", parentId: null },
  };
}

function sentencesOf(text: string): readonly string[] {
  return splitSentences(text).map(({ start, end }) => text.slice(start, end));
}
