import { countOf } from "../text.ts";
import { isTelling, kindNote, NO_REASON, reasonsFirst } from "./kinds.ts";
import { cited, enumerated, nameOf, personOf, quoted, quotingOf, text } from "./sentences.ts";
import type { Argument, ArgumentGroup, Citation, NameCase, Phrase, Sentence } from "./types.ts";

/** So many names are told of; the rest are counted. */
const MOST_NAMES = 6;
/** To leave out one or two would be pettier than to tell of them. */
const FEW_MORE = 2;

/** Words that are quoted in a summary are read at a glance. */
const SHORT = 150;

/**
 * What was said of the names most is said of, the winner first, a sentence for each: who is for it and who against, then
 * in somebody's own words what speaks for the winner, and against each of the others.
 */
export function verdictsOf(cases: readonly NameCase[]): Sentence[] {
  const judged = cases.filter(({ support, oppose }) => support.length + oppose.length > 0);
  const weight = (name: NameCase) =>
    Number(name.winner) * 1e6 + statementsOf(name.support).length + statementsOf(name.oppose).length;
  const most = judged.length <= MOST_NAMES + FEW_MORE ? judged.length : MOST_NAMES;
  const told = new Set([...judged].sort((left, right) => weight(right) - weight(left)).slice(0, most));
  const rest = judged.length - told.size;
  const quotes = new Set<number>();
  return [
    ...judged.filter((name) => told.has(name)).map((name) => verdict(name, tellingWords(name, quotes))),
    ...(rest === 0
      ? []
      : [[text(`${countOf(rest, "more name")} ${rest === 1 ? "was" : "were"} argued about; see Names below.`)]]),
  ];
}

/** "dag (descriptive)[6] and Cleo Marsh[12]": who speaks on a side. */
export function speakersOf(groups: readonly ArgumentGroup[]): Sentence {
  return enumerated(speakers(groups, null));
}

/** "lamp_nest is opposed by Cleo Marsh (connotation)[4]: “A nest is what birds have.”[4]" */
function verdict(name: NameCase, words: Citation | null): Sentence {
  const isLastSaid = words !== null && (name.oppose.length === 0 || !name.winner);
  const supporters = speakers(name.support, isLastSaid ? words : null);
  const opponents = speakers(name.oppose, isLastSaid ? words : null);
  return [
    nameOf(name),
    text(" is "),
    ...(supporters.length === 0 ? [] : [text("supported by "), ...enumerated(supporters)]),
    ...(supporters.length === 0 || opponents.length === 0 ? [] : [text("; it is ")]),
    ...(opponents.length === 0 ? [] : [text("opposed by "), ...enumerated(opponents)]),
    ...(words === null
      ? [text(".")]
      : isLastSaid
        ? [text(": ")]
        : [text(". "), personOf(words.author), ...quotingOf([words]), text(": ")]),
    ...(words === null ? [] : [quoted(words), cited(words)]),
  ];
}

/**
 * The words to quote: short, sure, understood alone, and with the reason that was read most surely. Words that were
 * quoted for another name are not quoted again.
 */
function tellingWords({ winner, support, oppose }: NameCase, quotes: Set<number>): Citation | null {
  const side = winner || oppose.length === 0 ? support : oppose;
  const isFit = ({ citation, answers }: Argument) =>
    answers === null && !citation.uncertain && citation.quote.length <= SHORT && !quotes.has(citation.number);
  const [best] = side
    .flatMap((group) =>
      group.arguments.filter(isFit).map((argument) => ({ argument, weight: weightOf(group, argument) })),
    )
    .sort((left, right) => right.weight - left.weight);
  if (best === undefined) return null;
  quotes.add(best.argument.citation.number);
  return best.argument.citation;
}

/** Words with a reason of a known kind weigh more than any without. */
function weightOf({ kinds }: ArgumentGroup, { citation, reasons }: Argument): number {
  return kinds.some(isTelling) ? 1 + Math.max(...reasons.map(({ confidence }) => confidence)) : citation.confidence;
}

type Statement = { readonly citation: Citation; readonly kinds: readonly string[] };

/** Each person once, with their reasons and the numbers of what they say; who is quoted then comes last. */
function speakers(groups: readonly ArgumentGroup[], words: Citation | null): Phrase[][] {
  const byPerson = new Map<string, Statement[]>();
  for (const statement of statementsOf(groups)) {
    const { anchor } = statement.citation.author;
    byPerson.set(anchor, [...(byPerson.get(anchor) ?? []), statement]);
  }
  const isQuoted = ([anchor]: [string, Statement[]]) => Number(anchor === words?.author.anchor);
  const inOrder = [...byPerson].sort((left, right) => isQuoted(left) - isQuoted(right));
  return inOrder.map(([, statements]) => {
    const isDoubtful = statements.every(({ citation }) => citation.uncertain);
    return [
      ...statements.slice(0, 1).map(({ citation }) => personOf(citation.author)),
      ...quotingOf(
        statements.map(({ citation }) => citation),
        inOrder.length > 1,
      ),
      text(kindNote([...reasonsOf(statements), ...(isDoubtful ? ["uncertain"] : [])])),
      ...statements.map(({ citation }) => cited(citation)),
    ];
  });
}

/** The kinds of reason given, each once. */
function reasonsOf(statements: readonly Statement[]): readonly string[] {
  const kinds = new Set(statements.flatMap((statement) => statement.kinds));
  kinds.delete(NO_REASON);
  return [...kinds].sort(reasonsFirst);
}

function statementsOf(groups: readonly ArgumentGroup[]): Statement[] {
  return groups
    .flatMap((group) => group.arguments.map(({ citation }) => ({ citation, kinds: group.kinds })))
    .sort((left, right) => left.citation.number - right.citation.number);
}
