import { M, markSentence } from "../names/mentions/marked-sentence.ts";
import { phrase } from "../patterns/phrase.ts";

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

/**
 * Whether words judge, and say no more of why than that something confuses or misleads: a reason where no better stands beside it.
 */
export function isPlainVerdict(text: string, isName: (word: string) => boolean): boolean {
  return isBareVerdict(text.replace(plain, ""), isName);
}

const plain = new RegExp(
  phrase`\b(?:
    confus(?:ing|es|ed)|mislead(?:ing|s)|misnomers?|misnamed|odd|weird|strange|funny|unfortunate|entirely|technically|
    utterly|bit|true|poorly|badly|scoped|chosen
  )\b`,
  "gi",
);

/** "to", "e", "g": so short a word is taken to say nothing, whatever it is. */
const isShort = (word: string) => /^[a-z]{1,2}$/.test(word);

/** What verdicts are made of: they say that a name is good or bad, and nothing of why. */
const empty: ReadonlySet<string> = new Set(
  [
    // Yes and no, and how much.
    "agree agreed agrees accepted ack acked sure okay done yes yeah yep nope not really very too also just quite indeed",
    "actually definitely probably possibly maybe perhaps personally honestly frankly strongly significantly slightly clearly",
    "fairly even much more less most least enough still again",
    // Liking, wishing and thinking.
    "like liked likes love prefer preferred preference preferable favourite favorite want insist decide decides keep stick",
    "stay settle go going let throw into set propose suggest suggested suggestion suggestions proposal proposals vote",
    "think thought thoughts guess wondering opinion opinions objection objections imho imo iirc fwiw people",
    // Good and bad.
    "good great nice nicer fine well better best bad worse worst poor excellent perfect awesome cool lovely horrible horribly",
    "terrible awful ugly sane fair suitable appropriate acceptable adequate proper fitting right wrong different differently",
    "simply compromise choice matter matters reasonable sensible unnecessary plan alright",
    // Being, seeming and doing.
    "make makes making sense look looks sound sounds seem seems feel feels felt works add adds are was were been has",
    "have had can could will would should may might must need needs did does use used using worded",
    "don't doesn't didn't isn't aren't",
    // Names and patches.
    "name names named naming call called calling rename renamed renaming prefix suffix term word picture patch series change",
    "idea ideas point thing things list lists option options candidate candidates case",
    // Thanks, and other courtesies.
    "thank thanks please sorry oops hmm bikeshed bikeshedding nit nits minor clarification explanation explaining feedback heads review",
    // What points at what is talked of, and ties it together.
    "the this that these those them they you your they're that's it's i'm i'd i'll let's all both either any one ones other",
    "something anything else here there above below mentioned and but for with than from about how what then instead otherwise",
    "anyway etc however though although after further next time first last way hand",
  ].flatMap((line) => line.split(" ")),
);
