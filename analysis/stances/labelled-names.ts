import { matchesOf } from "../matches-of.ts";
import { phrase } from "../patterns/phrase.ts";
import { rememberedOf } from "../remember.ts";
import type { Utterance } from "../utterances.ts";
import { type KnownMention, wordMention } from "./known-mention.ts";
import type { NameFinder } from "./name-finder.ts";
import type { PointedName } from "./pointed-names.ts";

/** "b)", "(b)", "option 2", "#3": however a label stands in a sentence, and a bare number only where options are weighed. */
const label = new RegExp(
  [
    phrase`(?<![\w(])\(?([a-h])\)`,
    phrase`(?:\b(?:option|number|variant|no\.?) |#)\(?(\d|[A-Ha-h])\b\)?`,
    phrase`\b(?:take|prefer|for|like|not|than|against|with|on) (\d)(?=\s*(?:
      $|[.,;!?:]|\b(?:then|instead|is|because|too|over)\b
    ))`,
    phrase`^\W{0,4}(\d) (?:is|isn't|was|would|sounds|looks|reads|works|says|tells|has)\b`,
  ].join("|"),
  "gi",
);

/** One of these stands in every sentence with a label, and in few others. */
const mayLabel = /[1-9]|[a-h]\)|\b(?:option|number|variant)\s/i;

/** "  b) pond_put", "2. pond_put  too long": a line of a list, its label and what stands behind it. */
const item = /^[\s>]*(?:[-*]\s+)?\(?([A-Ha-h]|\d)[.):]\s+(\S.*)$/;

/** "So", "my favourite is", "I'd take": what may lead to the number of an option. */
const voteLead = phrase`(?:
  so|then|and|but|ok|okay|not|my (?:favou?rite|vote|choice|preference|pick) (?:is|would be|goes to|stays)|
  I(?:'d| would|'ll)? (?:still )?(?:take|pick|prefer|like|go (?:with|for)|vote for)
)[\s,]{1,2}`;
/** ", then 1", " or 2". */
const nextVote = phrase`(?:,\s*(?:then )?| (?:or|and|then|over|before) )[1-9]\b`;
/** A number is no count where the sentence ends, or goes on with one of these. */
const voteEnd = phrase`(?=\s*(?:[.,;!?:]|$|\b(?:
  is|isn't|was|for|would|works|sounds|looks|reads|then|please|because|since|as|too|from
)\b))`;

/** "1 or 2 for me", "5, then 1", "My favourite is 1": who answers with bare numbers. */
const vote = new RegExp(phrase`^\W{0,6}(?:${voteLead}){0,2}[1-9](?:${nextVote})*${voteEnd}`, "i");

/**
 * The names that an utterance points at by the label of an option: "b) is closest", "I'd take option 2". The options
 * are those of the list in the passage it answers, else in the sentences before it, else of the last list of a mail
 * before it; they count only where two or more are names.
 */
export function labelledNames(utterance: Utterance, finder: NameFinder): readonly PointedName[] {
  const { text, before, passage } = utterance;
  if (!mayLabel.test(text)) return [];
  const atHand = [passage.text.split("\n"), before].map((lines) => readOptions(lines, finder)).find(isChoice);
  const options = atHand ?? lastPoll(utterance, finder);
  if (!options) return [];
  return labelsIn(text).flatMap(({ said, start }) => {
    const option = options.get(said.toLowerCase());
    if (!option) return [];
    const span = { start, end: start + said.length + Number(text[start + said.length] === ")") };
    const { form, family } = option.mention;
    return [{ mention: wordMention(span, form, family), referred: option.line }];
  });
}

function labelsIn(text: string): readonly { readonly said: string; readonly start: number }[] {
  const votes = vote.exec(text)?.[0] ?? "";
  const numbers = matchesOf(/\d/g, votes).map(({ 0: said, index }) => ({ said, start: index }));
  const labels = matchesOf(label, text).map((match) => {
    const said = match.slice(1).find((group) => group !== undefined) ?? "";
    return { said, start: match.index + match[0].lastIndexOf(said) };
  });
  return [...numbers, ...labels.filter(({ start }) => numbers.every((number) => number.start !== start))];
}

type Option = { readonly mention: KnownMention; readonly line: string };
type Options = ReadonlyMap<string, Option>;

function isChoice({ size }: Options): boolean {
  return size > 1;
}

/** A list of fewer names is no poll that later mails may point at without a quotation. */
const fewestOfPoll = 3;

/** The options of the last mail before an utterance that lists names with labels. */
function lastPoll({ index }: Utterance, finder: NameFinder): Options | undefined {
  return pollsOf(finder).findLast((poll) => poll.end < index)?.options;
}

const pollsOf = rememberedOf((finder: NameFinder) => {
  const itemsOf = new Map<string, Utterance[]>();
  for (const utterance of finder.utterances)
    if (item.test(utterance.text))
      itemsOf.set(utterance.messageId, [...(itemsOf.get(utterance.messageId) ?? []), utterance]);
  return [...itemsOf.values()].flatMap((items) => {
    const lines = items.map(({ text }) => text);
    const options = items.length < fewestOfPoll ? new Map<string, Option>() : readOptions(lines, finder);
    return options.size < fewestOfPoll ? [] : [{ options, end: items.at(-1)?.index ?? 0 }];
  });
});

/** The options of a list by their labels, each with the name that it begins with. */
function readOptions(lines: readonly string[], finder: NameFinder): Options {
  const options = new Map<string, Option>();
  for (const line of lines) {
    const [, said = "", rest = ""] = item.exec(line) ?? [];
    const [mention] = rest === "" ? [] : finder.findAll(rest);
    if (mention && mention.span.start <= 2) options.set(said.toLowerCase(), { mention, line: rest });
  }
  return options;
}
