import { dayOf } from "./dates.ts";
import { CERTAIN } from "./model/citations.ts";
import type {
  Citation,
  CoverageReport,
  EventKind,
  NameCase,
  PeopleReport,
  PersonRef,
  Position,
  Reply,
  Silence,
  ThingNote,
} from "./model/types.ts";
import { countOf, firstOf, listed } from "./text.ts";
import type { ReportContext } from "./types.ts";

/** The words every format uses for the same thing. */

/** Before the places where the author of a statement posts it anew. */
export const SAID_AGAIN = "Again in the same words:";

/** Before the other debates of the same threads. */
export const BESIDE = "Also debated in these threads";

/** Where a name was put forward, but by nobody whose message is there. */
export const PROPOSER_UNKNOWN =
  "Who put it forward is not known: it is first seen in quoted words whose source is not known.";

export const ASIDES_NOTE =
  "Nobody sets these against the names above; as far as anybody tells, they are for something else.";

export const FATE: Record<NameCase["fate"], string> = {
  adopted: "adopted",
  kept: "kept",
  "probably-adopted": "probably adopted",
  "probably-kept": "probably kept",
  rejected: "rejected",
  disputed: "argued against",
  withdrawn: "withdrawn by its proposer",
  open: "left open",
};

/** For a label in a picture, where there is less room. */
export const FATE_SHORT: Record<NameCase["fate"], string> = { ...FATE, withdrawn: "withdrawn", open: "open" };

export const EVENT: Record<EventKind, string> = {
  "first use": "first used",
  proposal: "put forward",
  support: "supported",
  objection: "objected to",
  decision: "decided",
};

export const STANCE: Record<Position["stance"], string> = { support: "for", oppose: "against" };

export const OTHER_SIDE = { support: "oppose", oppose: "support" } as const;

/** What came of a statement, for a statement nobody answered too. */
export const NO_REPLY = "No direct reply in this archive.";

export const NO_STATEMENT = "No statement for or against it was found.";

/** Before the names that a debate settled on beside the one it is most about. */
export const ALSO_ADOPTED = "Adopted in the same debate, for other things or beside it:";

/** "Conceded by" Cleo Marsh. */
export const REPLIED: Record<Reply["kind"], string> = {
  conceded: "Conceded by",
  seconded: "Agreed to by",
  disputed: "Disputed by",
  compromise: "Met with a compromise by",
  "change of scope": "No longer applies, according to",
};

/** Before who first said what a statement quotes. */
export const WORDS_OF = "Quoted as the words of";

/** Behind an objection that is passed on, and whose own words are not known. */
export const NO_ORIGINAL = "their own words were not found in this archive";

/** So much is repeated of words that stand in full elsewhere. */
export const AGAIN_LIMIT = 80;

/** Before the words by which, or by whom, a name was taken back. */
export const TAKEN_BACK = "Taken back";

/** Before the name that won, under a name whose fate rests on that. */
export const LOST_TO = "It counts as rejected because another name was taken:";

/** Before who calls a name so. */
export const CALLED_COMPROMISE = "Called a compromise by";

/** "for a system call, which user space sees": what a name is for. */
export function thingNote({ words, isSeenByUsers }: ThingNote): string {
  return `for ${words}${isSeenByUsers ? ", which user space sees" : ""}`;
}

/** Before the names by what they are for. */
export const SCOPES_NOTE =
  "The names are for different things, which may end differently. " +
  "What a name is for is known only where a message says so beside it, or the form of the name tells it.";

/** "Direct reply by Cleo Marsh." */
export function replyNote(people: readonly PersonRef[]): string {
  return `Direct ${people.length === 1 ? "reply" : "replies"} by ${listed(people.map(({ label }) => label))}.`;
}

export const NO_LINK = "no Message-ID, so no link";

/** How sure a reading is: "rule how-about, confidence 0.95", with a warning where it is low. */
export function readingNote({ rule, confidence, uncertain }: Citation): string {
  return `rule ${rule}, confidence ${confidence.toFixed(2)}${uncertain ? ", uncertain" : ""}`;
}

/** So many lists are named; a cross-posted thread goes to dozens. */
export const MOST_LISTS = 4;

/** "a@example.org, b@example.org, c@example.org, d@example.org and 28 more lists". */
export function namedLists(lists: readonly string[]): string {
  return lists.length === 0 ? "a list not known" : firstOf(lists, MOST_LISTS, "more list", "more lists");
}

/** How much was read, and what of it is without date or source. */
export function coverageLines({
  messages,
  messagesWithFindings,
  missing,
  quotedLines,
  quotedLinesWithoutSource,
  undated,
}: CoverageReport): readonly string[] {
  return [
    `${countOf(messages, "message")} read, ${messagesWithFindings} of them with findings.`,
    quotedLines === 0
      ? "No quoted lines."
      : `${quotedLinesWithoutSource} of ${countOf(quotedLines, "quoted line")} without a known source${whereWhy(quotedLinesWithoutSource)}.`,
    ...(undated === 0 ? [] : [`${countOf(undated, "message")} without a readable date.`]),
    missing.length === 0
      ? "No message that another one refers to is missing."
      : `${countOf(missing.length, "message")} referred to, but not in the archive.`,
  ];
}

function whereWhy(quotedLinesWithoutSource: number): string {
  return quotedLinesWithoutSource === 0 ? "" : "; the transcript gives the reasons";
}

/** What no finding tells, so that nobody takes its absence for an answer. */
export const NOT_LOOKED_FOR = {
  opening: "Not looked for:",
  items: [
    "what a name is for (a file, a function, a system call, a flag), unless a message says so beside it",
    "who is a maintainer, unless a mail of theirs says so or takes a patch",
    "what became of an objection (refuted, met by a compromise, dissolved by another design), unless somebody says so in plain words",
    "for whom an objection is passed on, unless that person writes in these threads",
    "what was said on calls, in chats, and on lists that were not read",
  ],
} as const;

/** Before the words that tell of a talk outside the lists. */
export const OFF_LIST = "This archive holds only what is said of it:";

/** What a silence of weeks is, and is not. */
export function silenceWords({ date, until }: Silence): string {
  return `No message in these threads from ${dayOf(date)} to ${dayOf(until)}. This archive does not show what was said elsewhere meanwhile.`;
}

/** By what two addresses are known to be one person's. */
export const MERGE: Record<PeopleReport["receipts"][number]["kind"], string> = {
  mailmap: "The mailmap says so",
  "rewritten From": "A list put its own address into From:, and the mail names the author's",
  "own patch to a map of addresses": "A patch of theirs to a map of addresses says so",
  "From in the patch": "A patch they sent names the other address as its author's, under their name",
  "own sign-off": "They signed a patch of theirs so",
  "own tag": "They gave their tag so",
  "own words": "They say so",
};

/** "Jane Doe" of several addresses that nothing ties. */
export function sameNameLine({ name, addresses }: PeopleReport["sameNames"][number]): string {
  return `“${name}” writes from ${listed(addresses)}; nothing tells whether that is one person, and they are counted apart.`;
}

/** A robot, a list, an address of several people. */
export function uncreditedLine({ address, sign, messages }: PeopleReport["uncredited"][number]): string {
  return `${address} (${countOf(messages, "message")}) is credited with nothing: ${sign}.`;
}

/** "2 readings are uncertain (confidence below 0.50)". */
export function uncertainNote(readings: number): string {
  return `${countOf(readings, "reading")} ${readings === 1 ? "is" : "are"} uncertain (confidence below ${CERTAIN.toFixed(2)})`;
}

/** "as guest, GUEST": the other forms of a name. */
export function aliasNote(aliases: readonly string[]): string {
  return aliases.length === 0 ? "" : `also written ${aliases.join(", ")}`;
}

/** What is done with a name by who first names it. */
export function namedHow({ onlyBroughtUp }: Pick<NameCase, "onlyBroughtUp">): string {
  return onlyBroughtUp ? "brought up" : "put forward";
}

/** "adopted" may say no more than that the author of patches took the name. */
export const NOT_MERGED = "No message that was read shows that the patches were merged with it.";

export const FACT_NOTE =
  "Quotes, authors and dates (days in UTC) are facts of the archive. " +
  "What a quote is taken to say is a reading: the rule that made it and its confidence stand with it.";

export const CORRECTED_NOTE =
  "People read the messages and changed what namelore had found. What rests on a correction has the rule “correction”.";

/** A link to the page that tells how is put behind it. */
export const CORRECTION_NOTE =
  "Where a reading is wrong, a file of corrections puts it right; the quote shows what was said.";

/** The page in the output folder that tells how to correct a report, and its title. */
export const HOW_TO_CORRECT = { file: "corrections.html", title: "How to correct a report" };

/** How well the rules read, as measured; the terms are those of information retrieval. */
export function measuredNote(accuracy: ReportContext["accuracy"]): string {
  if (accuracy.length === 0) return "How well the rules read was not measured.";
  // That all are F1 scores is said once, behind them.
  const measured = accuracy.map(({ measure, value }) => `${measure.replace(/^F1 of /, "")} ${value}`).join(", ");
  return `How well the rules read, measured on debates annotated by hand: ${measured} (F1 scores: 1 is perfect, and misses and false finds count alike).`;
}
