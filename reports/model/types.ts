import type {
  DecisionKind,
  Fate,
  Name,
  ObjectionReply,
  Resolution,
  Role,
  Stance,
  Thing,
  ThreadSummary,
} from "../../analysis/types.ts";
import type { Evidence, ReportContext } from "../types.ts";
import type { Change, Moment, Picture, Turn, Version } from "./course-types.ts";
import type { CoverageReport } from "./coverage-types.ts";
import type { Question } from "./question.ts";
import type { Citation, NameRef, Paragraph, PersonRef } from "./sentence-types.ts";
import type { Standing } from "./standing.ts";
import type { UsageReport } from "./usage.ts";

/**
 * What a report shows, in which order and in which words. The formats only decide how it looks. Every string here may
 * be shown as it is: control characters are already visible, and overlong text is cut.
 */
export type Report = {
  readonly id: string;
  /** The question as plain text, and in parts. */
  readonly about: string;
  readonly question: Question;
  readonly subject: string;
  readonly outcome: Outcome;
  readonly standing: Standing;
  /** From the first to the last message of its threads. */
  readonly period: Period;
  /** From the first to the last statement on a name. */
  readonly talk: Period;
  /** The history over several debates that this one is a chapter of. */
  readonly history: ChapterOf | null;
  /** What else is named in its threads. */
  readonly beside: readonly { readonly id: string; readonly question: Question }[];
  readonly figures: readonly Figure[];
  readonly summary: readonly Paragraph[];
  readonly picture: Picture;
  readonly names: readonly NameCase[];
  /** Names that nobody sets against these: for something else, as far as anybody tells. */
  readonly asides: readonly NameCase[];
  /** Objections that nobody else answers in this archive. */
  readonly unanswered: readonly Argument[];
  readonly people: readonly Person[];
  readonly changes: readonly Change[];
  /** Whether patches were posted and a name settled on, but no message shows that they were merged. */
  readonly isMergeOpen: boolean;
  /** What was said of the names, message by message, with the versions posted and the silences between. */
  readonly chronology: readonly Moment[];
  readonly turns: readonly Turn[];
  readonly comparison: readonly KindComparison[];
  /** The names by what they are for; empty where no two kinds of thing are known. */
  readonly scopes: readonly Scope[];
  readonly usage: UsageReport | null;
  readonly threads: readonly ThreadSummary[];
  /** Those of all threads, each once. */
  readonly lists: readonly string[];
  readonly coverage: CoverageReport;
  /** By number; a piece of evidence stands with the reasons that are a part of it. */
  readonly citations: readonly CitedEvidence[];
  /** What people changed in the findings, in the order they were changed. */
  readonly corrections: readonly ShownCorrection[];
  readonly context: ReportContext;
};

/** One correction: `done` is "rejected" or the like, `citation` the words it is about. */
export type ShownCorrection = {
  readonly done: string;
  readonly what: string;
  readonly reason: string;
  readonly by: string;
  readonly citation: Citation | null;
};

/** A place in a lineage: the `chapter`th of `chapters`. */
export type ChapterOf = {
  readonly id: string;
  readonly title: string;
  readonly chapter: number;
  readonly chapters: number;
};

/** First and last date of the debate's messages; null where no message gives one. */
export type Period = { readonly first: string | null; readonly last: string | null };

export type Figure = { readonly value: string; readonly label: string };

/** A citation in the list of evidence, with everything that was read from it. */
export type CitedEvidence = { readonly citation: Citation; readonly readings: readonly Reading[] };
export type Reading = { readonly says: string; readonly citation: Citation };

/** A passage that somebody answers; author and link are null where its message is not there. */
export type Answered = { readonly quote: string; readonly author: PersonRef | null; readonly link: string | null };

export type Outcome =
  | {
      readonly status: "adopted" | "kept";
      readonly kind: DecisionKind;
      readonly name: NameRef;
      readonly headline: string;
      readonly howKnown: string;
      readonly citation: Citation;
      /** The passage that the words answer, where they do not say the name themselves. */
      readonly answers: Answered | null;
    }
  | { readonly status: "undecided"; readonly headline: string; readonly howKnown: string };

/**
 * What became of a name, as a reader is told: "kept" is the name in use that the debate decided to keep, "probably"
 * what an uncertain decision settles on, "disputed" what was argued against where nothing is decided.
 */
export type ShownFate = Fate | "kept" | "probably-adopted" | "probably-kept" | "disputed";

export type NameCase = NameRef & {
  readonly aliases: readonly string[];
  readonly role: Name["role"];
  readonly fate: ShownFate;
  readonly winner: boolean;
  /** It may be no name at all: what puts it forward is an uncertain reading, nothing certain speaks of it, and it did not win. */
  readonly uncertain: boolean;
  readonly thing: ThingNote | null;
  /** Who calls it a compromise. */
  readonly compromises: readonly Citation[];
  /** Where who put it forward takes it back, in so many words; null where its fate does not rest on that. */
  readonly takenBack: Citation | null;
  /** The name whose being taken is why this one counts as rejected; null where its fate rests on what was said against it. */
  readonly lostTo: NameRef | null;
  readonly proposal: Citation | null;
  /** Whether who brings it up speaks against it in the same message, and nowhere for it: nobody puts forward what he turns down. */
  readonly onlyBroughtUp: boolean;
  readonly firstUse: Citation | null;
  readonly support: readonly ArgumentGroup[];
  readonly oppose: readonly ArgumentGroup[];
};

/** What a name is for, as somebody says. */
export type ThingNote = {
  readonly thing: Thing;
  /** "a system call" */
  readonly words: string;
  /** User space sees such a thing. */
  readonly isSeenByUsers: boolean;
  readonly citation: Citation;
};

/** The names for one kind of thing, which may end otherwise than those for another. */
export type Scope = { readonly thing: Thing; readonly names: readonly NameCase[] };

/** Statements for or against a name that give the same kinds of reason; each statement stands in one group. */
export type ArgumentGroup = {
  readonly title: string;
  readonly kinds: readonly string[];
  readonly arguments: readonly Argument[];
};

export type Argument = {
  readonly stance: Stance["stance"];
  readonly name: NameRef;
  readonly citation: Citation;
  /**
   * Where the same words stand in full: the name before, in the order of the report, and the reasons that are told here
   * only; null where they stand here first.
   */
  readonly alreadyUnder: { readonly place: NameRef; readonly ownReasons: readonly Citation[] } | null;
  /** Empty when the statement gives none. */
  readonly reasons: readonly Citation[];
  /** Where its author posts the same words again, in order of time. */
  readonly again: readonly Citation[];
  /** The passage it answers, and by whom that is. */
  readonly answers: Answered | null;
  readonly afterwards: Afterwards;
};

/** What came of a statement, as far as this archive shows. */
export type Afterwards = {
  /** Whether anybody else replied directly, or answered elsewhere in words that quote it or speak of it. */
  readonly isAnswered: boolean;
  /** Statements of others to the contrary that quote it. */
  readonly answeredBy: readonly Citation[];
  /** Who else replied directly to its message, in order of time. */
  readonly repliedBy: readonly PersonRef[];
  /** Replies that agree or disagree in plain words, or settle the objection otherwise. */
  readonly replies: readonly Reply[];
  /** Whose objection it is, where the speaker passes it on; `original` is their own statement, null where none was found. */
  readonly relayed: { readonly person: PersonRef; readonly original: Citation | null } | null;
  /** Whose words it is in, as the message calls them, and where it says so. */
  readonly wordsOf: { readonly speaker: string; readonly citation: Citation } | null;
  /** Where its author changed sides; null when they did not. */
  readonly changed: Citation | null;
};

export type Reply = { readonly kind: ObjectionReply["kind"] | Resolution["kind"]; readonly citation: Citation };

export type Person = PersonRef & {
  readonly messages: number;
  /** What they are to the patches, as their own words show. */
  readonly roles: readonly { readonly role: Role; readonly citation: Citation }[];
  /** The first patches the person posts to the debate's threads; null where none are found. */
  readonly patches: Version | null;
  readonly proposals: readonly { readonly name: NameRef; readonly citation: Citation }[];
  /** In order of time. */
  readonly stances: readonly Position[];
  /** Objections of theirs that others pass on. */
  readonly passedOn: readonly { readonly name: NameRef; readonly citation: Citation }[];
};

export type Position = {
  readonly name: NameRef;
  readonly stance: Stance["stance"];
  readonly kinds: readonly string[];
  readonly citation: Citation;
  /** The reasons given for it; one that is a part of the words has their number. */
  readonly reasons: readonly Citation[];
};

/** Which kinds of objection met the winner, and what came of them; which met the other names. */
export type KindComparison = {
  readonly kind: string;
  readonly winner: readonly Argument[];
  readonly others: readonly {
    readonly name: NameRef;
    readonly fate: NameCase["fate"];
    readonly citations: readonly Citation[];
  }[];
};

export type * from "./course-types.ts";
export type * from "./coverage-types.ts";
export type * from "./sentence-types.ts";
export type { Evidence };
