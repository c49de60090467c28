import type { Address, Message } from "../ingest/types.ts";
import type { Notes } from "./notes/types.ts";
import type { Merge, Person } from "./people/types.ts";
import type { Post, Span } from "./text/types.ts";

// ---- threads ----------------------------------------------------------------------------------------------------

/** Messages tied by In-Reply-To, else the last of References. Never by subject. */
export type Thread = {
  /** Id of the root message, or of the missing message (ghost) that the roots answer. */
  readonly id: string;
  readonly subject: string;
  /** Parents before children, siblings by date then id. */
  readonly posts: readonly Post[];
  /** Message id -> parent's id (which may be a ghost), for every message that has one. */
  readonly parents: ReadonlyMap<string, string>;
  /** Ids that are referred to but are not in the archive. */
  readonly ghosts: readonly string[];
};

// ---- findings ---------------------------------------------------------------------------------------------------

/** The words a finding rests on: `body.slice(start, end)` of the message is the quote (white space folded in `quote`). */
export type Evidence = {
  readonly messageId: string;
  /** Lower-case From: address of the message, a list's rewriting undone; the quote stands in this sender's own text. */
  readonly participant: string;
  /** Main address of the person whose address that is. */
  readonly person: string;
  readonly date: string | null;
  readonly span: Span;
  /** Verbatim, each run of white space folded to one space. */
  readonly quote: string;
  /** Name of the rule that read it. */
  readonly rule: string;
  /** 0..1; below 0.5 a report marks the finding as uncertain. */
  readonly confidence: number;
};

export type Fate = "adopted" | "rejected" | "withdrawn" | "open";

export type Name = {
  /** The form its proposer used, without quotes or brackets. */
  readonly name: string;
  /** Other forms of the same candidate, sorted. */
  readonly aliases: readonly string[];
  readonly role: "incumbent" | "proposed";
  /** First message whose own text puts it forward; null for an incumbent, and where it was quoted of a missing message before. */
  readonly proposal: Evidence | null;
  /** First message of the debate whose own text holds the name. */
  readonly firstUse: Evidence | null;
  readonly fate: Fate;
};

export type RationaleKind =
  | "collision"
  | "too vague"
  | "too narrow"
  | "inaccurate"
  | "too long"
  | "abbreviation clash"
  | "inconsistent"
  | "sounds like another"
  | "connotation"
  | "unfamiliar"
  | "future use"
  | "greppability"
  | "mechanism instead of purpose"
  | "churn"
  | "descriptive"
  | "other";

export type Rationale = { readonly kind: RationaleKind; readonly evidence: Evidence };

/** One participant's support for or objection to one name, in one message. */
export type Stance = {
  readonly name: string;
  readonly stance: "support" | "oppose";
  readonly evidence: Evidence;
  readonly rationales: readonly Rationale[];
  /** The quoted passage the stance answers, where the name was resolved through it. */
  readonly answers: { readonly messageId: string; readonly quote: string } | null;
};

export type DecisionKind =
  | "author's word"
  | "maintainer's word"
  | "participant's word"
  | "concession"
  | "rename patch"
  | "next revision"
  | "merge"
  | "minutes"
  | "nobody objected"
  | "later use"
  | "agreement";

export type Decision =
  | {
      readonly status: "adopted" | "kept";
      readonly name: string;
      readonly kind: DecisionKind;
      readonly evidence: Evidence;
    }
  | { readonly status: "undecided"; readonly reason: string };

/** A person changes sides on a name: both statements. */
export type ChangeOfMind = {
  /** Main address. */
  readonly person: string;
  readonly name: string;
  readonly before: Evidence;
  readonly after: Evidence;
};

/** Somebody who put a name forward or took sides. */
export type Participant = {
  /** The person's main address. */
  readonly participant: string;
  /** Those they wrote from in the debate, sorted. */
  readonly addresses: readonly string[];
  /** As a mailmap gives it, else as the mails do most often (ties: first in code-unit order); "" when they give none. */
  readonly displayName: string;
  readonly messages: number;
};

export type ThreadSummary = {
  readonly id: string;
  readonly subject: string;
  readonly messages: number;
  readonly firstDate: string | null;
  readonly lastDate: string | null;
  readonly lists: readonly string[];
};

/** A link, in the sender's own text, to a message of another thread. */
export type MessageLink = {
  /** Message-ID of the message linked to, which need not be in the archive. */
  readonly to: string;
  /** The line that holds the link. */
  readonly evidence: Evidence;
};

export type Coverage = {
  readonly messages: number;
  /** Messages that hold at least one finding of this debate. */
  readonly messagesWithFindings: number;
  /** Referred to but not in the archive. */
  readonly missingMessages: readonly string[];
  readonly quotedLines: number;
  readonly quotedLinesWithoutSource: number;
  /** Mails with problems (no Message-ID, bad date, ...): id and problem, in words. */
  readonly problems: readonly { readonly messageId: string; readonly detail: string }[];
  /** Addresses taken for one person's, of those who wrote in the debate. */
  readonly merges: readonly Merge[];
  /** Participants of one full name whom nothing ties: their main addresses, in order of the names. */
  readonly sameNames: readonly { readonly name: string; readonly people: readonly string[] }[];
  /** Senders that are no person and credited with nothing: robots, lists, addresses of several people. */
  readonly uncredited: readonly {
    readonly address: string;
    readonly kind: Exclude<Person["kind"], "person">;
    readonly sign: string;
    readonly messages: number;
  }[];
};

/** What a person changed in the findings, and why. The reports show it as a correction, beside what the analysis found. */
export type AppliedCorrection = {
  readonly action: "confirm" | "reject" | "amend" | "add" | "merge" | "split" | "set";
  /** What was changed, in words that complete "confirmed: …": `the objection to "lamp_nest"`. */
  readonly what: string;
  readonly reason: string;
  /** Who made the correction, as the corrections file says. */
  readonly by: string;
  /** The words it is about, also where it takes a finding away; null where it is about names or debates. */
  readonly evidence: Evidence | null;
};

/** Everything found about one debate: what the reports are made from. */
export type Debate = {
  /** Safe slug, unique within one analysis: lower-case letters, digits, "-". */
  readonly id: string;
  /** What is being named, in one line. */
  readonly about: string;
  /** Subject of the thread the debate opens in, without Re: and tags. */
  readonly subject: string;
  readonly names: readonly Name[];
  /** Those of the names that nobody sets against the others: for something else, as far as anybody tells. */
  readonly asides: readonly string[];
  readonly stances: readonly Stance[];
  readonly decision: Decision;
  readonly changesOfMind: readonly ChangeOfMind[];
  readonly notes: Notes;
  readonly participants: readonly Participant[];
  readonly threads: readonly ThreadSummary[];
  /** Links to messages outside its threads, in order of date. */
  readonly links: readonly MessageLink[];
  /** Ids of the messages of its threads, oldest first, save that no answer stands before what it answers (clocks are wrong). */
  readonly messageIds: readonly string[];
  /** Main address of the person who wrote each of them ("" when unknown), in the same order. */
  readonly authors: readonly string[];
  readonly coverage: Coverage;
  /** In the order they were made; empty where the findings are as they were found. */
  readonly corrections: readonly AppliedCorrection[];
};

export type { Notes, ObjectionReply, Relay, Resolution, Role, Thing } from "./notes/types.ts";
export type { Merge, MergeKind, People, Person } from "./people/types.ts";
export type { AttributedThread, Block, Post, QuotedLine, QuoteSource, Span, UnknownSource } from "./text/types.ts";
export type { Address, Message };
