import { matchesOf } from "../matches-of.ts";
import type { Utterance } from "../utterances.ts";
import type { KnownMention, NameFinder } from "./known-mentions.ts";
import type { PointedName } from "./pointed-names.ts";

/** "b)", "(b)", "option 2", "#3": however a label stands in a sentence, and a bare number only where options are weighed. */
const label =
  /(?<![\w(])\(?([a-h])\)|(?:\b(?:option|number|variant|no\.?)\s+|#)\(?(\d|[A-Ha-h])\b\)?|\b(?:take|prefer|for|like|not|than|against|with|on)\s+(\d)(?=\s*(?:$|[.,;!?:]|\b(?:then|instead|is|because|too|over)\b))|^\W{0,4}(\d)\s+(?:is|isn't|was|would|sounds|looks|reads|works|says|tells|has)\b/gi;

/** One of these stands in every sentence with a label, and in few others. */
const mayLabel = /[1-9]|[a-h]\)|\b(?:option|number|variant)\s/i;

/** "  b) pond_put", "2. pond_put  too long": a line of a list, its label and what stands behind it. */
const item = /^[\s>]*(?:[-*]\s+)?\(?([A-Ha-h]|\d)[.):]\s+(\S.*)$/;

/**
 * The names that an utterance points at by the label of an option: "b) is closest", "I'd take option 2". The options are those of the list in
 * the passage it answers, else in the sentences before it; they count only where two or more are names.
 */
export function labelledNames({ text, before, passage }: Utterance, finder: NameFinder): readonly PointedName[] {
  if (!mayLabel.test(text)) return [];
  const labels = matchesOf(label, text);
  if (labels.length === 0) return [];
  const options = [passage.text.split("\n"), before]
    .map((lines) => readOptions(lines, finder))
    .find(({ size }) => size > 1);
  if (!options) return [];
  return labels.flatMap((match) => {
    const said = match.slice(1).find((group) => group !== undefined) ?? "";
    const option = options.get(said.toLowerCase());
    if (!option) return [];
    const start = match.index + match[0].lastIndexOf(said);
    const span = { start, end: start + said.length + Number(text[start + said.length] === ")") };
    const { form, family } = option.mention;
    return [{ mention: { span, form, shape: "word" as const, quoted: false, family }, referred: option.line }];
  });
}

type Option = { readonly mention: KnownMention; readonly line: string };

/** The options of a list by their labels, each with the name that it begins with. */
function readOptions(lines: readonly string[], finder: NameFinder): ReadonlyMap<string, Option> {
  const options = new Map<string, Option>();
  for (const line of lines) {
    const [, said = "", rest = ""] = item.exec(line) ?? [];
    const [mention] = rest === "" ? [] : finder.find(rest, true);
    if (mention && mention.span.start <= 2) options.set(said.toLowerCase(), { mention, line: rest });
  }
  return options;
}
