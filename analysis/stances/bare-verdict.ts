import { M, markSentence } from "../names/marked-sentence.ts";

/**
 * Whether words hold no more than names and a verdict, a nod or thanks ("Agreed", "makes sense to me", "Thanks, I'm fine with this",
 * "Acked-by: …"), or what is left where a sentence was cut ("e.g", "for them"): true as such, but no reason for anything.
 */
export function isBareVerdict(text: string, isName: (word: string) => boolean = () => false): boolean {
  if (trailer.test(text)) return true;
  const words =
    withoutMentions(text)
      .toLowerCase()
      .replace(/’/g, "'")
      .match(/[\p{L}'_]+/gu) ?? [];
  return words.every((word) => isShort(word) || empty.has(word) || isName(word));
}

const marks = new RegExp(M, "g");

function withoutMentions(text: string): string {
  return markSentence(text).pattern.replace(marks, " ");
}

/** "Reviewed-by: Ada <ada@example.org>" */
const trailer = /^[A-Z][a-z]+(?:-[a-z]+){1,2}: /;

/** "to", "e", "g": so short a word is taken to say nothing, whatever it is. */
const isShort = (word: string) => /^[a-z]{1,2}$/.test(word);

/** What verdicts are made of: they say that a name is good or bad, and nothing of why. */
const empty: ReadonlySet<string> = new Set(
  [
    "agree agreed agrees accepted ack acked like liked likes love prefer preferred works think thought",
    "make makes making sense look looks sound sounds seem seems good great nice fine okay sure well better best bad worse",
    "thank thanks please sorry done oops hmm yes yeah yep nope not too also just more less very much really even any",
    "the this that these those them they you your they're that's it's i'm i'd i'll let's all both either one ones here there",
    "and but for with are was were been have has had can could will would should use used using don't doesn't didn't isn't",
    "name names patch series change idea ideas point suggestion suggestions suggested thing things",
    "fair fairly enough clarification explanation explaining feedback heads review above below mentioned quite this love one",
    "call called calling naming rename renamed renaming prefix suffix go going throw picture into let suggest propose vote",
    "than poor choice favourite favorite preference preferable worst most least still again otherwise anyway",
    "significantly slightly clearly imho imo iirc fwiw etc however though although term word sane",
    "something anything else simply different differently nicer named",
    "instead then maybe perhaps possibly how about what keep stick stay settle sound worded definitely probably personally",
    "might may must need needs did does done suitable appropriate acceptable adequate proper fitting right wrong compromise",
    "from list lists option options proposal proposals candidate candidates actually indeed frankly honestly it's isn't aren't",
    "bikeshed bikeshedding nit nits minor case after further thought thoughts other next set time first last also way hand",
    "want people decide decides insist strongly objection objections opinion opinions wondering guess think",
    "excellent perfect awesome cool lovely add adds matter matters feel feels felt horrible horribly terrible awful ugly",
  ].flatMap((line) => line.split(" ")),
);
