import type { JoinProof, Lineage } from "../analysis/lineages/types.ts";
import type { Crowd } from "../analysis/people/crowds.ts";
import type { PatchTitle } from "../analysis/threads/patch-title.ts";
import type { Transcript } from "../analysis/transcript/types.ts";
import type { Debate, Evidence, Message, Span } from "../analysis/types.ts";
import type { NameUsage } from "../analysis/usage/types.ts";
import type { ArchiveFacts } from "../ingest/types.ts";
import type { LinkTo } from "./links.ts";

/** What every report says about the run it comes from. No clock: the same database gives the same bytes. */
export type ReportContext = {
  /** namelore's version. */
  readonly version: string;
  /** Hash of the messages analysed; two reports with the same version and hash are equal byte for byte. */
  readonly inputHash: string;
  /** The tool's measured quality, as the accuracy page gives it: "F1 of names", "0.62". */
  readonly accuracy: readonly { readonly measure: string; readonly value: string }[];
  /** Where messages are to be read. */
  readonly linkTo: LinkTo;
};

/** What the index tells of the messages themselves: how many they are, and whose count for nobody. */
export type WhatWasRead = { readonly crowds: readonly Crowd[]; readonly archive: ArchiveFacts | null };

/** A file to write, relative to the output folder; "/" separates folders. */
export type ReportFile = { readonly path: string; readonly content: string };

/** One format of a debate's report: adding a format is one file and one line in reports/index.ts. */
export type DebateFormat = {
  /** File name inside the debate's folder. */
  readonly file: string;
  readonly render: (source: ReportSource) => string;
};

/** What a format is rendered from. */
export type ReportSource = {
  readonly debate: Debate;
  /** Every message of the debate, and every message its findings name. */
  readonly messages: ReadonlyMap<string, Message>;
  /** What the titles of those of the messages tell that post patches, by message id. */
  readonly patchTitles: ReadonlyMap<string, PatchTitle>;
  /** The debate's messages as one document. */
  readonly transcript: Transcript;
  /** How its names are used over time; those of which nothing was counted may be left out. */
  readonly usage: readonly NameUsage[];
  /** The history over several debates that it is a chapter of; null where it stands alone. */
  readonly lineage: Lineage | null;
  /** The other debates that its threads hold. */
  readonly beside: readonly BesideDebate[];
  readonly context: ReportContext;
};

/** What a report tells of another debate of its threads: its question, and the names in it. */
export type BesideDebate = Pick<Debate, "id" | "about" | "subject"> & {
  readonly names: readonly Pick<Debate["names"][number], "name">[];
};

/** Spans of a message's body that are its sender's own text; throws or returns [] for an unknown id. */
export type OwnText = (messageId: string) => readonly Span[];

/** Spans of a message's body that are the lines its sender's own patch adds or takes away; [] where there are none. */
export type ChangedLines = (messageId: string) => readonly Span[];

export type { ArchiveFacts, Crowd, Debate, Evidence, JoinProof, Lineage, Message, NameUsage, Span };
