import { anyPattern } from "../patterns/any-pattern.ts";

/** Longest attribution read, in characters: what is longer is prose, and no pattern runs over it. */
const LONGEST = 500;
/** What has no known word in it is to be shorter. */
const LONGEST_STAMPED = 200;

/** "… wrote:" in the languages mailers speak; also "writes", "said", and the full-width colon. */
const VERBS =
  "wrote|writes?|said|says|schrieb|schreibt|geschrieben|(?:a )?écrit|escribió|escreveu|ha scritto|scrisse|schreef|" +
  "skrev|skriver|kirjoitti|napisał\\(?a?\\)?|pisze|napsal\\(?a?\\)?|írta|написал\\(?а?\\)?|пишет|пише|写道|写到|" +
  "のメッセージ|さんは書きました|wrote in message <[^>]{1,200}>|wrote the following|said the following";
const ENDS_WITH_VERB = new RegExp(
  `(?:^|[\\s,>)"“”'])(?:${VERBS})(?: (?:on|at|in|the following on) [^\\n]{1,80})?(?: \\([^)]{0,40}\\))?\\s*[:：]?$`,
  "iu",
);
/** German, Dutch and Scandinavian mailers put the verb before the name: "Am 03.05.2021 um 10:00 schrieb Jane Doe:". */
const VERB_BEFORE_NAME = /\s(?:schrieb|schreef|skrev)\s\S[^\n]{1,200}[:：]$/iu;
const ENDS_WITH_COLON = /[:：]$/u;
const OPENINGS =
  "On|At|Am|Le|El|Em|Il|Op|Den|På|W dniu|Dnia|Dne|Às|In message|In article|Quoting|Zitat von|Citando|Citat|" +
  "Thus spake|Also sprach";
const OPENER = new RegExp(`^(?:[-*>\\s]{0,8})(?:${OPENINGS})\\s`, "iu");
const ADDRESS = /[^\s<>"'(),:;]{1,100}@[^\s<>"'(),:;]{1,100}|<[^<>\s]{1,40}\.\.\.>|\bat\b[^.]{1,60}\bdot\b/u;
const CLOCK = /\b\d{1,2}[:.h]\d{2}\b/u;
/** A year, a day in figures, "3. März", "March 3". */
const DATE = anyPattern("iu", [
  /\b(?:19|20)\d\d\b/,
  /\b\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\b/,
  /\b\d{1,2}\.? ?(?:Jan|Feb|M[aä]r|Apr|Ma[iy]|Jun|Jul|Aug|Sep|O[ck]t|Nov|De[cz])/,
  /\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{L}{0,6} \d{1,2}\b/u,
]);
/** "* Jane Doe <jane@example.org> [230417 10:00]:", "* Jane Doe:" (Gnus and mutt habits). */
const STARRED = /^\*\s+\p{Lu}[^:]{1,120}(?:\[[\d :-]{6,20}\])?\s*:$/u;
/** "Quoting Jane Doe (2023-04-17 10:00:00)", with no verb and, in some mailers, no colon. */
const QUOTING = /^(?:Quoting|Zitat von|Citando|Citat) \S[^\n]{1,150}$/u;
const QUOTING_DATED = /^(?:Quoting|Zitat von|Citando|Citat) \S[^\n]{1,150} \(\d{4}-\d\d-\d\d \d\d:\d\d(?::\d\d)?\):?$/u;
/** "----- On Feb 6, 2022, at 4:52 PM, Jane Doe jane@example.org wrote:" and "----- Ursprüngliche Mail -----". */
const DASHED = /^-{3,}\s?(?:Urspr[^-]{3,30}|Original[^-]{3,30}|Mensagem[^-]{3,30}|Message d[^-]{3,30})\s?-{3,}$/iu;
/** "2023-04-17 10:00 GMT+02:00 Jane Doe <jane@example.org>:" and "17.4.2023 10:00, Jane Doe kirjoitti:". */
const DATE_FIRST = /^(?:\p{L}{2,9},? )?\d{1,4}[./-]?\s?(?:\d{1,2}|\p{L}{3,9})[./-]?,?\s?\d{1,4}/u;

/** "<jane@example.org>": how mailers write an address, in whatever language. */
const BRACKETED = /<[^\s<>@/]{1,100}@[^\s<>@/]{1,100}>/u;
/** GroupWise: ">>> Jane Doe <jane@example.org> 03/03/20 10:00 AM >>>". */
const GROUPWISE = /^>>> [^>]\S[^\n]{3,200} \d{1,2}:\d\d(?::\d\d)?(?: ?[AP]M)? >>>$/u;

/** A quote mark in mid-line: the attribution and what it stands above were broken into lines anew, as one paragraph. */
const JOINED = /\s>+\s/u;

/**
 * Whether `text` (lines joined by one blank, at most four) attributes the quoted lines that come next: "On <date>, <who>
 * wrote:" in many languages and orders, "<who> writes:", "* <who>:", "Quoting <who>", "<date> <who> <address>:".
 */
export function isAttribution(text: string): boolean {
  const line = text.trim();
  if (!mayAttribute(line)) return false;
  if (isUnmistakable(line)) return true;
  const [addressed, dated] = [ADDRESS.test(line), isDated(line)];
  if (hasVerb(line)) return addressed || dated || isShortNameWithVerb(line);
  if (STARRED.test(line) || isAddressAlone(line)) return true;
  if (QUOTING.test(line)) return addressed || dated || ENDS_WITH_COLON.test(line);
  return addressed && dated && ENDS_WITH_COLON.test(line) && opensWithDate(line);
}

/** The same where no quoted line comes next: only forms that mean nothing else. */
export function isAttributionAlone(text: string): boolean {
  const line = text.trim();
  if (!mayAttribute(line)) return false;
  return isUnmistakable(line) || (hasVerb(line) && isDated(line) && opensWithDate(line));
}

function mayAttribute(line: string): boolean {
  return line.length >= 4 && line.length <= LONGEST && (isGroupWise(line) || !JOINED.test(line));
}

/** Forms that are read without looking for who wrote, and when. */
function isUnmistakable(line: string): boolean {
  return isGroupWise(line) || DASHED.test(line) || QUOTING_DATED.test(line) || isStamped(line);
}

function hasVerb(line: string): boolean {
  return ENDS_WITH_VERB.test(line) || VERB_BEFORE_NAME.test(line);
}

function isDated(line: string): boolean {
  return CLOCK.test(line) || DATE.test(line);
}

function opensWithDate(line: string): boolean {
  return OPENER.test(line) || DATE_FIRST.test(line);
}

/**
 * Whether a line may be the last one of an attribution: ":" (also full-width), "-----", ">>>", "wrote" or ")" at its end.
 * Cheap to tell of every line, so it is asked first; a form that ends in another way must be let through here, too.
 */
export function endsLikeAttribution(line: string): boolean {
  const text = line.trimEnd();
  return /[:：)]$/u.test(text.slice(-1)) || text.endsWith("---") || text.endsWith("wrote") || text.endsWith(">>>");
}

/** Whether a line is what GroupWise writes above a mail that is answered, between what looks like quote marks. */
export function isGroupWise(line: string): boolean {
  return line.startsWith(">>> ") && GROUPWISE.test(line.trimEnd());
}

/** An address, a day and a time of day before a colon, whatever the language: "Jane <jane@…> 于2020年3月3日周二 上午10:00写道：". */
function isStamped(line: string): boolean {
  if (!ENDS_WITH_COLON.test(line) || line.length > LONGEST_STAMPED || /[.?!;] \p{Lu}\p{Ll}/u.test(line)) return false;
  return BRACKETED.test(line) && CLOCK.test(line) && (DATE.test(line) || /\d{4}\s?[年년]/u.test(line));
}

/** "Quoth Jane Doe <jane@example.org>:": a few words around an address, whatever they say. */
function isAddressAlone(line: string): boolean {
  return ENDS_WITH_COLON.test(line) && BRACKETED.test(line) && line.split(/\s+/u).length <= 8;
}

/** "Jane Q. Doe wrote:", "Jane writes:": a few words, the first a capital, nothing of a sentence. */
function isShortNameWithVerb(line: string): boolean {
  const words = line.split(/\s+/u);
  return words.length <= 6 && /^["'(]?\p{Lu}/u.test(line) && /[:：]$/u.test(line) && !/[.?!;] \p{L}/u.test(line);
}
