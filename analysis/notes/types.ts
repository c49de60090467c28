import type { Evidence } from "../types.ts";

/** What somebody else answers to an objection, in plain words right below it. */
export type ObjectionReply = {
  readonly name: string;
  /** Message of the objection. */
  readonly objection: string;
  /** Agreed to by one who stood for the name; agreed to by another; contradicted. */
  readonly kind: "conceded" | "seconded" | "disputed";
  readonly evidence: Evidence;
};

/** What a person is to the patches, as far as their own words show it. */
export type Role = "maintainer" | "applies patches" | "reviewer";

/** What a name is for. */
export type Thing =
  | "system call"
  | "ioctl"
  | "prctl"
  | "sysctl"
  | "mount option"
  | "build option"
  | "flag"
  | "function"
  | "structure"
  | "macro"
  | "module"
  | "file"
  | "field";

/** An objection that its speaker passes on for another. */
export type Relay = {
  readonly name: string;
  /** Message of the objection. */
  readonly passedOnIn: string;
  /** Main address of whose objection it is. */
  readonly person: string;
  readonly evidence: Evidence;
};

/** What settles objections other than by right and wrong: a name is called a compromise, or an objection no longer applies. */
export type Resolution = {
  readonly name: string;
  readonly kind: "compromise" | "change of scope";
  /** Message of the objection; null where the words are about the name. */
  readonly objection: string | null;
  readonly evidence: Evidence;
};

/** What the messages tell beside names, sides and the decision; only what they say in plain words. */
export type Notes = {
  readonly objectionReplies: readonly ObjectionReply[];
  readonly resolutions: readonly Resolution[];
  readonly relays: readonly Relay[];
  /** Statements in the words of another, who is named as the message names them; the evidence leads them in. */
  readonly quotedSpeech: readonly {
    readonly name: string;
    readonly stance: "support" | "oppose";
    /** Message of the statement. */
    readonly messageId: string;
    readonly speaker: string;
    readonly evidence: Evidence;
  }[];
  /** Where names that are withdrawn were taken back by who put them forward, in so many words. */
  readonly withdrawals: readonly { readonly name: string; readonly evidence: Evidence }[];
  /** What the names are for, as far as it is said; a name once. */
  readonly things: readonly { readonly name: string; readonly thing: Thing; readonly evidence: Evidence }[];
  readonly roles: readonly { readonly person: string; readonly role: Role; readonly evidence: Evidence }[];
  /** Sentences that tell of a talk outside the lists. */
  readonly offList: readonly Evidence[];
};
