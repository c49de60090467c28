import type { Contribution } from "../analysis/acts/linear-model.ts";
import type { ExplainedForm } from "../analysis/explain/explain-form.ts";
import type { ExplainedQuestion, ExplainedSide } from "../analysis/explain/explain-question.ts";
import type { ExplainedSentence } from "../analysis/explain/explain-sentence.ts";
import { reasonKind } from "../reports/model/kinds.ts";
import { countOf, foldSpace, shorten, visible } from "../reports/text.ts";
import { namedLists } from "../reports/wording.ts";
import type { Explanation } from "./explanation-json.ts";
import { outputColors } from "./output.ts";
import { formatRows, type Row, wrapText } from "./text-rows.ts";

/** An explanation for the reader, as wide as text on standard output is (`outputWidth`). */
export function formatExplanation(explanation: Explanation): string {
  const { sentences, forms } = explanation.found;
  return [formatRows(headRows(explanation), 0), ...formatSentences(sentences), ...formatForms(forms)].join("\n");
}

function headRows(explanation: Explanation): readonly Row[] {
  const { message, link, thread, threads } = explanation;
  const { from } = message;
  const others = threads.length > 1 ? `, read with ${countOf(threads.length - 1, "other thread")}` : "";
  return [
    ["message", `<${message.id}>`],
    ["from", from ? `${from.name} <${from.address}>`.trim() : "unknown sender"],
    ...personRows(explanation),
    ["date", message.date ?? "unknown"],
    ["subject", message.subject || "(no subject)"],
    ["lists", message.lists.length > 0 ? namedLists(message.lists) : "none"],
    ["link", link ?? "none: the mail has no Message-ID"],
    ["thread", `<${thread.id}>, ${countOf(thread.posts.length, "message")}${others}`],
    ["debate", debateOf(explanation)],
  ];
}

/** Who is behind the sender, where that is another address or nobody. */
function personRows({ message, thread }: Explanation): readonly Row[] {
  const person = thread.posts.find((post) => post.message.id === message.id)?.person;
  if (person === undefined) return [];
  if (person.kind !== "person") return [["", `credited with nothing: ${person.sign}`]];
  return person.main === (message.from?.address ?? "") ? [] : [["person", person.main]];
}

/** What the last analysis stored; where reading it again tells another thing, that too. */
function debateOf({ debates, found }: Explanation): string {
  const lacks = found.lacks.join(", ");
  const stored = debates.map(({ id, about }) => `${id}: ${about}`).join("; ");
  if (stored === "") return `none${lacks === "" ? "; but it is one now: namelore analyze stores it" : `: ${lacks}`}`;
  return `${stored}${lacks === "" ? "" : `; but it is none now: ${lacks}`}`;
}

/** Lines of code without a finding, a note for each run of them; the passage where it begins to be answered. */
function formatSentences(sentences: readonly ExplainedSentence[]): readonly string[] {
  if (sentences.length === 0) return ["No text of its own.\n"];
  const texts: string[] = [];
  let code = 0;
  let passage = "";
  for (const [at, sentence] of sentences.entries()) {
    const isBare = sentence.kind === "code" && rowsOf(sentence).length === 0;
    if (isBare) code += 1;
    if (code > 0 && (!isBare || at === sentences.length - 1)) {
      texts.push(`(${countOf(code, "line")} of code without a name)\n`);
      code = 0;
    }
    if (isBare) continue;
    if (sentence.passage.text !== passage) texts.push(formatPassage(sentence.passage));
    passage = sentence.passage.text;
    texts.push(formatSentence(sentence, at + 1));
  }
  return texts;
}

/** So much of a passage is shown: its end, which is what a reply is about. */
const passageShown = 160;

function formatPassage({ text, quoted, parentId }: ExplainedSentence["passage"]): string {
  const words = foldSpace(text);
  if (words === "") return "answers nothing\n";
  const end = words.length > passageShown ? `…${words.slice(-passageShown)}` : words;
  const where = quoted ? "quoted:" : `all of <${parentId}>:`;
  return `${wrapText(visible(`answers, ${where} "${end}"`), "  ")}\n`;
}

function formatSentence(sentence: ExplainedSentence, number: number): string {
  const colors = outputColors();
  const kind = sentence.kind === "sentence" ? "" : ` (${sentence.kind})`;
  const lead = `${String(number).padStart(3)} `;
  const text = wrapText(`${lead} ${visible(foldSpace(sentence.text))}${kind}`, "     ");
  return `${colors.bold(text)}\n${formatRows(rowsOf(sentence), 5)}`;
}

function rowsOf(sentence: ExplainedSentence): readonly Row[] {
  const { names, proposals, stances, rationales, settlements, questions } = sentence;
  const naming: Row[] = sentence.naming > 0 ? [["naming", `talked of: ${score(sentence.naming)}`]] : [];
  return [
    ...naming,
    ...names.map(({ form, name, role, debated, contested }): Row => {
      const family = form === name ? "" : `, a form of ${name}`;
      const how = `${role}${contested ? ", contested" : ""}${debated ? "" : ", not argued about"}`;
      return ["name", `${form}${family} (${how})`];
    }),
    ...proposals.map(({ form, rule, confidence, strength, replaces, first, name }): Row => {
      const what = `${form}${replaces === null ? "" : ` for ${replaces}`}`;
      const weight = `${score(confidence)}, in its context ${score(strength)}`;
      const effect = name === null ? "; but it is no name" : first ? `; puts ${name} forward` : "";
      return ["proposal", `${what}: rule "${rule}" ${weight}${effect}`];
    }),
    ...stances.flatMap(({ name, stance, rule, confidence, referred, answers }): Row[] => [
      ["stance", `${stance} ${name}: rule "${rule}" ${score(confidence)}`],
      ...(referred === null ? [] : [["", `through "${foldSpace(referred)}"`] as const]),
      ...(answers === null ? [] : [["", `answers <${answers.messageId}>`] as const]),
    ]),
    ...rationales.map(({ kind, rule, confidence, quote, name, stance }): Row => {
      return [
        "reason",
        `${reasonKind(kind, stance)}, to ${stance} ${name}: rule "${rule}" ${score(confidence)}, "${quote}"`,
      ];
    }),
    ...settlements.map(({ name, kind, rule, weight, decides }): Row => {
      return [decides ? "decision" : "settles", `${name}, by ${kind}: rule "${rule}", weight ${weight}`];
    }),
    ...questions.flatMap(questionRows),
  ];
}

function questionRows({ name, relation, referred, cues, sides }: ExplainedQuestion): readonly Row[] {
  const near = sides.filter((side) => side.near);
  if (near.length === 0) {
    const unlikely = sides.map(({ stance, weighed }) => `${stance} ${score(weighed)}`).join(", ");
    return [["asked", `${name} (${relation}): unlikely, ${unlikely}`]];
  }
  const through = referred === null ? "" : `, through "${shorten(foldSpace(referred), 60)}"`;
  return [
    ["asked", `${name} (${relation}${through}): ${sides.map(formatSide).join("; ")}`],
    ...cues.map(({ rule, stance, reach, words, confidence }): Row => {
      return ["  cue", `${rule}: ${stance} ${reaches[reach]} ${score(confidence)}, "${shorten(words, 60)}"`];
    }),
    ...near.flatMap(featureRows),
  ];
}

const reaches = { "on it": "on it", "on another": "on another name", open: "of what is talked of" } as const;

function formatSide({ stance, verdict, probability, weighed, threshold, voiced }: ExplainedSide): string {
  return `${stance} ${score(weighed)} of ${score(threshold)} (learned ${score(probability)}, cues ${score(voiced)}), ${verdict}`;
}

function featureRows({ stance, for: speaksFor, against, words }: ExplainedSide): readonly Row[] {
  return [
    [`  ${stance}`, `for: ${formatFeatures(speaksFor)}`],
    ["", `against: ${formatFeatures(against)}`],
    ["", `words: ${formatFeatures(words)}`],
  ];
}

/** Forms at least so likely are shown with their features; the others in one row. */
const likelyEnough = 0.05;

function formatForms(forms: readonly ExplainedForm[]): readonly string[] {
  if (forms.length === 0) return [];
  const isShown = ({ probability, name }: ExplainedForm) => probability >= likelyEnough || name !== null;
  const others = forms.filter((form) => !isShown(form)).flatMap(({ spellings }) => spellings);
  const rest: Row[] = others.length === 0 ? [] : [["less", others.join(", ")]];
  return [`What looks like a name\n${formatRows([...forms.filter(isShown).flatMap(formRows), ...rest], 5)}`];
}

function formRows(form: ExplainedForm): readonly Row[] {
  return [
    [score(form.probability), `${form.spellings.join(", ")}: ${judgementOf(form)}`],
    ["", `for: ${formatFeatures(form.for)}`],
    ["", `against: ${formatFeatures(form.against)}`],
  ];
}

/** A form can be a name below the threshold, and none above it (analysis/names/find-names.ts). */
function judgementOf({ probability, threshold, name }: ExplainedForm): string {
  const isLikely = probability >= threshold;
  if (name !== null && isLikely) return `name ${name}`;
  if (name !== null) return `name ${name}; below ${score(threshold)}, but plainly put forward, or beside another name`;
  return isLikely ? "no name, though likely: a word of other names, of a person or of a list" : "no name";
}

function formatFeatures(features: readonly Contribution[]): string {
  return features.map(({ feature, weight }) => `${feature} ${signed(weight)}`).join("; ") || "nothing";
}

function signed(weight: number): string {
  return `${weight < 0 ? "-" : "+"}${Math.abs(weight).toFixed(2)}`;
}

function score(value: number): string {
  return value.toFixed(2);
}
