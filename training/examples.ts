import { mentionFeatures } from "../analysis/acts/mention-features.ts";
import type { Lexicon } from "../analysis/acts/read-tokens.ts";
import { reasonFeatures } from "../analysis/acts/reason-features.ts";
import { sentenceFeatures } from "../analysis/acts/sentence-features.ts";
import { splitClauses } from "../analysis/acts/split-clauses.ts";
import { markSentence } from "../analysis/names/mentions/marked-sentence.ts";
import { findMentions } from "../analysis/names/mentions/mentions.ts";
import { findProposals } from "../analysis/names/proposals/index.ts";
import type { Span } from "../analysis/types.ts";
import type { LabelledAct, LabelledSentence } from "./read-sentences.ts";

/** One row to learn from: the features that hold, the classes that are true, and what must not be split by a fold. */
export type Example = {
  readonly features: readonly string[];
  readonly classes: ReadonlySet<string>;
  /** Mailing list or debate. */
  readonly group: string;
  readonly weight: number;
  /** For a reader: what was judged. */
  readonly text: string;
};

export const sentenceClasses = ["naming", "propose", "support", "oppose", "support elsewhere", "oppose elsewhere"];
export const mentionClasses = ["propose", "support", "oppose"];

/** What a whole sentence does, to whichever name; "elsewhere" where it does it to a name that does not stand in it. */
export function sentenceExample(row: LabelledSentence, lexicon: Lexicon): Example {
  const names = spansOfActs(row).map(({ span }) => span);
  const classes = new Set<string>(row.acts.length > 0 ? ["naming"] : []);
  for (const act of row.acts) {
    if (act.act === "incumbent") continue;
    classes.add(act.act);
    if (act.act !== "propose" && spansOfName(row.sentence, act.name).length === 0) classes.add(`${act.act} elsewhere`);
  }
  return { features: sentenceFeatures(row, names, lexicon), classes, group: row.list, weight: 1, text: row.sentence };
}

/** What a sentence does to each name in it; whatever else could be taken for a name is an example of nothing being done. */
export function mentionExamples(row: LabelledSentence, lexicon: Lexicon): readonly Example[] {
  const judged = spansOfActs(row);
  const names = judged.map(({ span }) => span);
  const others = otherCandidates(row.sentence, names).map((span) => ({ span, acts: [] as readonly LabelledAct[] }));
  return [...judged, ...others].map(({ span, acts }) => ({
    features: mentionFeatures(
      row,
      span,
      names.filter((name) => name !== span),
      lexicon,
    ),
    classes: new Set(acts.map(({ act }) => act).filter((act) => act !== "incumbent")),
    group: row.list,
    weight: 1,
    text: `${row.sentence.slice(0, span.start)}[[${row.sentence.slice(span.start, span.end)}]]${row.sentence.slice(span.end)}`,
  }));
}

export const reasonClasses = ["reason"];

/** The clauses of the sentence and of those around it, where the sentence takes a stance or puts a name forward. */
export function reasonExamples(row: LabelledSentence, lexicon: Lexicon): readonly Example[] {
  const acts = row.acts.filter(({ act }) => act !== "incumbent");
  if (acts.length === 0) return [];
  const reasons = acts.map(({ rationale }) => rationale).filter((rationale) => rationale !== "");
  const before = splitSentences(row.before);
  const placed = [
    ...before.map((text, at) => ({ text, offset: at - before.length })),
    { text: row.sentence, offset: 0 },
    ...splitSentences(row.after).map((text, at) => ({ text, offset: at + 1 })),
  ];
  return placed.flatMap(({ text, offset }) =>
    splitClauses(text).map((clause) => clauseExample(row, text, clause, offset, reasons, lexicon)),
  );
}

function clauseExample(
  row: LabelledSentence,
  sentence: string,
  clause: Span,
  offset: number,
  reasons: readonly string[],
  lexicon: Lexicon,
): Example {
  const names = row.acts.flatMap(({ name }) => spansOfName(sentence, name));
  const text = sentence.slice(clause.start, clause.end);
  return {
    features: reasonFeatures({ sentence, clause, offset, names, stance: row.sentence }, lexicon),
    classes: new Set(isCovered(sentence, clause, reasons) ? ["reason"] : []),
    group: row.list,
    weight: text.split(/\s+/).length,
    text: `${offset} ${sentence.slice(0, clause.start)}[[${text}]]${sentence.slice(clause.end)}`,
  };
}

/** At least half of the clause lies within reasons; a reason may reach over several sentences. */
function isCovered(sentence: string, clause: Span, reasons: readonly string[]): boolean {
  return reasons.some((reason) => {
    const text = sentence.slice(clause.start, clause.end);
    if (reason.includes(text)) return true;
    const at = sentence.indexOf(reason);
    if (at < 0) return false;
    const shared = Math.min(clause.end, at + reason.length) - Math.max(clause.start, at);
    return 2 * shared >= clause.end - clause.start;
  });
}

function splitSentences(text: string): readonly string[] {
  return text.split(/(?<=[.!?])\s+(?=[A-Z"'`(])/).filter((sentence) => sentence.trim() !== "");
}

/** Where the names of the acts stand in the sentence, with all acts on the name that stands there. */
export function spansOfActs(row: LabelledSentence): readonly { span: Span; acts: readonly LabelledAct[] }[] {
  const found = new Map<string, { span: Span; acts: LabelledAct[] }>();
  for (const act of row.acts) {
    for (const span of spansOfName(row.sentence, act.name)) {
      const key = `${span.start}-${span.end}`;
      const place = found.get(key) ?? { span, acts: [] };
      place.acts.push(act);
      found.set(key, place);
    }
  }
  const places = [...found.values()].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  return places.filter(({ span }, at) => !places.slice(0, at).some((earlier) => overlap(earlier.span, span)));
}

/** Where a name stands as a whole word: the mention that has it as its form, else the bare word. */
export function spansOfName(sentence: string, name: string): readonly Span[] {
  const bare = bareName(name);
  const mentions = findMentions(sentence).filter(({ form }) => bareName(form) === bare);
  const words = wordSpans(sentence, name).concat(bare === name ? [] : wordSpans(sentence, bare));
  const spans = mentions.map(({ span }) => span);
  for (const span of words) if (!spans.some((other) => overlap(other, span))) spans.push(span);
  return spans;
}

function bareName(name: string): string {
  return name.replace(/^["'`*<]+|["'`*>]+$|\(\)$/g, "");
}

function wordSpans(sentence: string, word: string): Span[] {
  const spans: Span[] = [];
  if (word === "") return spans;
  for (let at = sentence.indexOf(word); at >= 0; at = sentence.indexOf(word, at + word.length)) {
    const end = at + word.length;
    const whole =
      !/\w\w/.test(sentence.slice(Math.max(0, at - 1), at + 1)) && !/\w\w/.test(sentence.slice(end - 1, end + 1));
    if (whole) spans.push({ start: at, end });
  }
  return spans;
}

/** What a reader of mail may take for a name besides: the forms, the slots of naming constructions, one plain word. */
function otherCandidates(sentence: string, taken: readonly Span[]): readonly Span[] {
  const marked = markSentence(sentence);
  const spans = [
    ...findMentions(sentence).map(({ span }) => span),
    ...findProposals(marked).map(({ mention }) => mention.span),
    ...plainWord(sentence),
  ];
  const kept: Span[] = [];
  for (const span of spans) if (![...taken, ...kept].some((other) => overlap(other, span))) kept.push(span);
  return kept;
}

/** The longest plain word: a debate's names are often ordinary words ("private"), and mostly mean just that. */
function plainWord(sentence: string): readonly Span[] {
  let longest: Span | null = null;
  for (const match of sentence.matchAll(/(?<![\w'-])[a-z]{5,12}(?![\w'-])/g)) {
    const length = match[0].length;
    if (!longest || length > longest.end - longest.start) longest = { start: match.index, end: match.index + length };
  }
  return longest ? [longest] : [];
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
