import type { Coverage, Merge } from "../../analysis/types.ts";
import type { PersonRef, Reading } from "./types.ts";

/** What a report says of how much was read. */
export type CoverageReport = Omit<Coverage, "merges" | "sameNames" | "uncredited"> & {
  readonly missing: readonly { readonly id: string; readonly link: string | null }[];
  readonly uncertain: readonly Reading[];
  readonly undated: number;
  readonly people: PeopleReport;
};

/** What the coverage says of people. */
export type PeopleReport = {
  /** Addresses taken for one person's, by what, and where it says so. */
  readonly receipts: readonly Receipt[];
  /** Participants of one name whom nothing ties, by their main addresses. */
  readonly sameNames: readonly { readonly name: string; readonly addresses: readonly string[] }[];
  /** Senders that are no person, and by what that is known. */
  readonly uncredited: readonly { readonly address: string; readonly sign: string; readonly messages: number }[];
};

/** Two addresses of one person, and what says so: a message with its link, or a line of the mailmap. */
export type Receipt = {
  readonly person: PersonRef;
  readonly addresses: readonly [string, string];
  readonly kind: Merge["kind"];
  readonly source: { readonly label: string; readonly link: string | null };
  readonly quote: string;
};
