import { anyWord, phrase } from "../../patterns/phrase.ts";

/** Whether a text says, in a way that hardly means anything else, that something is called, named or renamed. */
export function saysToName(text: string): boolean {
  return naming.test(text);
}

/** Whether a text tells one name or term from others: "a better name", "the new term", "isn't a good title". */
export function tellsNameApart(text: string): boolean {
  return oneName.test(text);
}

/** Whether a text has a word for names, or for saying them, which may mean other things, too. */
export function hasNameWord(text: string): boolean {
  return nameWord.test(text);
}

/** Whether a name it speaks of is one that programs have: "file name", "name resolution". */
export function hasNameOfPrograms(text: string): boolean {
  return nameOfPrograms.test(text);
}

/** A text without the calls and terms that say nothing of names: "called from the timer", "system call", "in terms of". */
export function withoutOtherTerms(text: string): string {
  return text.replace(otherTerms, ";");
}

const quote = phrase`["'“]?`;
const it = phrase`(?:it|this|that|them|these)`;

const naming = oneOfWays([
  phrase`re(?:-\s{0,2})?nam(?:e|ed|es|ing)\b(?![(2])`,
  phrase`(?<!(?:host|user|domain|path|patch)[\s_])names? (?:should|could|must|ought to|needs? to) (?:\w+ )?be (?:["'“\`]|\w+[_-]\w)`,
  phrase`file\s?names? (?:should|could|must|ought to|needs? to|has to) (?:\w+ )?(?:be|match)\b`,
  phrase`(?:specific|generic|(?:dedicated|own) new|another|different|better) compatibles?\b`,
  phrase`(?:re)?nam(?:ed|ing|e) (?:it|this|that|them|these|convention|scheme)`,
  phrase`call(?:ed|ing)? ${it}\b`,
  phrase`be (?:called|named)`,
  phrase`should (?:call|name)`,
  phrase`(?:mis|ill)-?named`,
  phrase`${anyWord("better well badly poorly oddly strangely confusingly wrongly aptly")}[-\s]named`,
  phrase`nam(?:ed|ing) (?:the|your|our|my) \w`,
  phrase`call(?:ed|ing)? (?:the|your|our|my|each) (?:\w+ ){1,2}["“'\`]`,
  phrase`bike-?shed(?:ding)?`,
  "terminology",
  "nomenclature",
  "misnomer",
  phrase`naming\b`,
  phrase`working title`,
  phrase`(?:christen|dubb|nicknam)(?:ed|ing)\b`,
  phrase`(?:I|we)(?:'ve|'d| have| had)? (?:(?:also|now|just|then) )?named\s`,
  phrase`s/[\w.*-]+/[\w.*-]+(?:/|$|[\s?,])`,
  phrase`replac(?:e|es|ed|ing) ${quote}[a-z]{3,20}/[a-z]{3,20}["'”]? (?:by|with) ${quote}[a-z]{3,20}`,
]);

/** What is said of names, or tells one from another. */
const which = anyWord(`
  better different good great bad poor odd strange weird wrong terrible horrible awful ugly silly stupid vague unclear
  unfortunate cryptic dubious funny perfect saner? another other new current right proper appropriate descriptive generic
  confusing misleading nicer clearer shorter alternative original existing old same function variable field macro symbol config
  option helper tag label trailer flag such the this that your a an of any some more`);

/** A title or a label is more often what it says than what something is called. */
const whichTitle = anyWord(
  "better different another good right proper appropriate descriptive misleading nicer clearer shorter alternative",
);

const oneName = oneOfWays([
  phrase`${which} (?:\w+ )?(?:names?|terms?)\b`,
  phrase`${whichTitle} (?:titles?|labels?) (?:for|than|would|is|might|could|here|then|in)\b`,
  phrase`(?:isn't|not|is|find) an? (?:better|good|nice|bad|great|misleading|clear) (?:title|label|compatible|file\s?name)\b`,
  phrase`(?:isn't|wasn't|not|is|find|be) (?:really |quite |exactly )?(?:an?|the)
    (?:\w+ )?(?:right|best|proper|correct|wrong|better|appropriate|perfect|ideal) word\b`,
  phrase`the words? ${quote}\w+["'”] (?:is|isn't|means?|has|sounds|suggests|implies)`,
]);

const nameWord = oneOfWays([
  phrase`${anyWord("names? named call called calling (?<!-)terms? prefix(?:es)? suffix(?:es)? wording acronym abbreviat\\w+ notation")}\b`,
]);

const thing = anyWord(
  "file host user path domain device dev node module interface group class bus clock xattr attr symlink",
);

const nameOfPrograms = oneOfWays([
  phrase`${thing}\s?_?names?\b`,
  phrase`name (?:resolution|lookup|space|cache|server)`,
]);

const otherTerms = new RegExp(
  oneOfWays([
    phrase`system calls?`,
    phrase`call(?:s|ed|ing)? (?:from|by|in|with|to|the|into|at|on|for)`,
    phrase`func(?:tion)? calls?`,
    phrase`long term`,
    phrase`short term`,
    phrase`in terms of`,
  ]),
  "gi",
);

/** Any of the ways to say something, each from the start of a word. */
function oneOfWays(ways: readonly string[]): RegExp {
  return new RegExp(`\\b(?:${ways.join("|")})`, "i");
}
