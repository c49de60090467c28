import type { Stance } from "../../analysis/types.ts";
import type { Citation, NameCase, NameRef, PersonRef } from "./types.ts";

/** What a report shows of the course of a debate: its picture, its chronology, its turns. */

export type EventKind = "first use" | "proposal" | "support" | "objection" | "decision";

/** A version of a patch series, where it was first posted. */
export type Version = {
  /** "v2"; "v1" for the first, "RFC" and "RFC v2" for what asks for comments. */
  readonly label: string;
  readonly messageId: string;
  readonly author: PersonRef;
  readonly date: string | null;
  readonly subject: string;
  readonly link: string | null;
  readonly transcript: string | null;
};

export type Change = {
  readonly person: PersonRef;
  readonly name: NameRef;
  /** The side taken at first; null when the statement is no stance on this name. */
  readonly from: Stance["stance"] | null;
  readonly before: Citation;
  readonly after: Citation;
};

/** A silence of two weeks and more in the debate's threads, and the message that it begins after. */
export type Silence = {
  readonly after: string;
  readonly date: string;
  readonly until: string;
  readonly days: number;
};

/** A moment of the debate: a message that says something of names, a version posted, or a silence. */
export type Moment =
  | {
      readonly kind: "message";
      readonly date: string | null;
      readonly author: PersonRef;
      readonly acts: readonly Act[];
      readonly transcript: string | null;
    }
  | ({ readonly kind: "version" } & Version)
  | ({ readonly kind: "silence" } & Silence);

/** What a message does to one or several names. */
export type Act = {
  readonly kind: EventKind;
  /** The words between its author and the names: "puts forward". */
  readonly does: string;
  readonly names: readonly { readonly name: NameRef; readonly citation: Citation }[];
};

/** What may have turned the debate: a change of mind, a talk outside the list, or a silence, during which the list shows nothing. */
export type Turn =
  | { readonly kind: "off list"; readonly date: string | null; readonly citation: Citation }
  | ({ readonly kind: "change"; readonly date: string | null } & Change)
  | ({ readonly kind: "silence" } & Silence);

/** The debate by names and by people: what the picture and the matrix are drawn from. */
export type Picture = {
  /**
   * One column per message that holds an event or posts a version, or where these are many, per day with such a message;
   * oldest first, messages without date last.
   */
  readonly columns: readonly Column[];
  /** The names most is said of, in the order of the report. */
  readonly lanes: readonly Lane[];
  /** How many names have no lane, because there are many and little is said of these. */
  readonly withoutLane: number;
  readonly matrix: Matrix;
};

export type Column = {
  readonly date: string | null;
  /** Of the last message in it. */
  readonly lastDate: string | null;
  /** The versions posted there. */
  readonly versions: readonly Version[];
};
export type Lane = {
  readonly name: NameRef;
  readonly fate: NameCase["fate"];
  readonly winner: boolean;
  readonly marks: readonly Mark[];
};
export type Mark = { readonly column: number; readonly kind: EventKind; readonly citation: Citation };

/** Who says what of which name; a cell holds a person's positions in order of time. Rows and columns nobody is in are left out. */
export type Matrix = {
  readonly people: readonly PersonRef[];
  readonly rows: readonly { readonly name: NameRef; readonly cells: readonly (readonly CellMark[])[] }[];
};
export type CellMark = { readonly kind: "proposal" | "support" | "objection"; readonly citation: Citation };
