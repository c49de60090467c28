import { anyWord, phrase } from "../../patterns/phrase.ts";

/** A word as it is written in a text, and where it stands in it. */
export type PlacedWord = { readonly word: string; readonly start: number };

/** What a name does in a sentence, where it stands without an article. */
const does = anyWord(
  `
  is was are were isn't wasn't aren't has had hasn't would wouldn't could might may can can't will won't should shouldn't
  sounds? looks? reads? feels? seems? means? meant implies imply suggests? says? tells? works? fits? clash(?:es)? collides?
  conflicts? describes? gives? makes? made gets? goes matches explains? captures? conveys? covers? stands? hints? beats? wins?
  confuses? misleads? exists? becomes? remains? does doesn't don't did didn't takes wants needs refers asks already first over
  rather`,
  "for me",
);

/** What stands before a clause. */
const opening = phrase`(?:
  ^[^\w]{0,4}|[,;:(]\s|\s-+\s|
  \b(?:
    but|and|or|so|then|that|because|if|think|though|although|while|hmm|yes|no|nor|since|why|how|when|whether|find|with|
    like|plain|just|least|with (?:that|this|the) \w+
  )\s
)`;

/** Words behind which a name stands as an object, and a thing only with an article. */
const before = anyWord(
  `
  not no nor forget scrap scratch drop dropping still against for than over like likes liked with keep keeps keeping kept
  prefer prefers preferred on of say about take takes took taken taking pick picked choose chose chosen without avoid hate love
  dislike mind want called read reads hear find found reject rejected word name term`,
  "attached to",
  "anything but",
  "yes to",
  "want is",
  "rules out",
  "sure about",
);

/** What stands before a thing, not before a name. */
const noun = phrase`\b(?:an?|the|this|that|these|those|our|your|my|its|any|some|no|each|every|of|non)`;

const behind = phrase`(?=\s*(?:
  $|[.,;?!)(:]|
  \b(?:
    then|though|either|please|too|also|instead|better|because|since|as|if|at|much|even|myself|personally|unless|until|
    for (?:now|v\d|this|that|the|it|me)|in (?:v\d|the next)|was|is|here
  )\b
))`;

/** A word, or a pair of terms. */
const any = phrase`(?<word>[a-z][a-z\d-]{1,40}(?:/[a-z][a-z\d-]{1,40})?)`;

const compound = phrase`(?<word>[a-z]{3,20}-[a-z-]{3,40})`;

const frames = [
  phrase`${opening}${any}(?: (?:part|suffix|prefix|bit|one))?(?:, (?:on the other hand|however|though|again),)?
    (?:also |just |really |only |still |at least |certainly |definitely |probably |clearly )?${does}\b`,
  phrase`${opening}${any} (?:and|or|nor) \w{1,40} (?:are|were|aren't|both|sound|look|read|mean|would|have|imply|suggest)\b`,
  phrase`\b${before} (?:plain |just |simply |either |both )?${any}${behind}`,
  phrase`\b(?:with|about|of|like) ${any} (?:as|is|that|I|we|you|one|people|nobody|there|it|though)\b`,
  phrase`^[^\w]{0,4}(?:(?:but|and|so|hmm|well)[\s,]{1,3})?${any},?
    (?:I|we|you|people|nobody|everybody|at least|if (?:it|we|you|nothing|nobody|that))\b`,
  phrase`^[^\w]{0,4}(?:(?:but|and|so|then|hmm)[\s,]{1,3})?${any}(?:
    , (?:no|yes|please|then|though)\b| (?:(?:to|from|for|in|by|of) )?(?:what|whom|which|where)\b
  )`,
  phrase`\bwhy (?:the )?${any}\s*\?`,
  phrase`\bthe ${any} (?:part|prefix|suffix|bit|half|word)\b`,
  phrase`\bwhat (?:does|would|should) ${any} (?:mean|stand|say|tell|refer)\b`,
  phrase`(?<!\w)["“]${any}["”]`,
  phrase`^[^\w]{0,4}(?:(?:so|ok|okay)\s)?${any} (?:it is|then)\b`,
  phrase`\b(?:live|fine|happy|ok|okay|stay|stick|go|going|wrong|stays?|problem|trouble|good) with ${any}\b`,
  phrase`(?<![\w/.-]|${noun}\s)${compound}(?![\w/(-]|\.\w| (?:\w+s|of)\b)`,
].map((source) => new RegExp(source, "gi"));

/**
 * Finds which of the words (in small letters) a text speaks of as no thing or deed is spoken of: without an article, as
 * the subject of a verdict, or turned down, taken or quoted: "bundle sounds like something that gets packed", "not a
 * fan of flush", "flush then", "bundle I would avoid".
 */
export function wordsSpokenOf(words: readonly string[]): (text: string) => readonly PlacedWord[] {
  const known = new Set(words);
  if (known.size === 0) return () => [];
  return (text) =>
    wordsIn(text).some((word) => known.has(word)) ? frames.flatMap((frame) => placedIn(text, frame, known)) : [];
}

/** The known words in a frame, wherever it is met: what is no such word may begin where one stands. */
function placedIn(text: string, frame: RegExp, known: ReadonlySet<string>): readonly PlacedWord[] {
  const placed: PlacedWord[] = [];
  frame.lastIndex = 0;
  for (let match = frame.exec(text); match !== null; match = frame.exec(text)) {
    const word = match.groups?.["word"] ?? "";
    if (known.has(word.toLowerCase())) placed.push({ word, start: match.index + match[0].lastIndexOf(word) });
    else frame.lastIndex = match.index + 1;
  }
  return placed;
}

/** The words of a text in small letters, pairs and their terms among them. */
export function wordsIn(text: string): readonly string[] {
  const words = text.toLowerCase().split(/[^a-z\d/-]+/);
  return text.includes("/") ? [...words, ...words.flatMap((word) => word.split("/"))] : words;
}
