import type { Debate, Evidence } from "../types.ts";

/** Debates that name the same thing, one after the other: its history in chapters. */
export type Lineage = {
  /** Safe slug, that of its first debate. */
  readonly id: string;
  /** Two or more, by their first message. */
  readonly debates: readonly Debate[];
  /** For each debate the spelling key (names/spelling/forms.ts) of the name it settled on; null where it settled on none. */
  readonly settled: readonly (string | null)[];
  /** Why they belong together: each debate is joined to another, and all are tied by that, directly or through others. */
  readonly joins: readonly Join[];
};

/**
 * Why two debates name the same thing: the later one opens with the name that the earlier one settled on; both argue about the same
 * name in use; mails of one link to mails of the other, and both argue about one name.
 */
export type JoinKind = "settled name" | "same incumbent" | "link";

export type Join = {
  readonly kind: JoinKind;
  /** Ids of the debates. */
  readonly earlier: string;
  readonly later: string;
  /** The name that they share, as each of them has it. */
  readonly names: { readonly earlier: string; readonly later: string };
  /** The words that show it, in the order of the argument. */
  readonly proofs: readonly JoinProof[];
};

export type JoinProof = {
  /** The debate whose mail says it. */
  readonly debate: string;
  readonly shows: "settled on" | "in use" | "argued about" | "link";
  /** The name it speaks of; null for a link. */
  readonly name: string | null;
  readonly evidence: Evidence;
};
