/** Who is behind the address of a message. Compare people by `main`. */
export type Person = {
  /** Main address, lower case: the one a mailmap makes the proper one, else the one most mails came from; "" when unknown. */
  readonly main: string;
  /** All addresses that are this person's and no other's, sorted. */
  readonly addresses: readonly string[];
  /** As a mailmap gives it; null where none does. */
  readonly properName: string | null;
  /** Only a person takes sides; a "shared" address is used by several people. */
  readonly kind: "person" | "robot" | "list" | "shared";
  /** By what it is known to be no person, in words; null for a person. */
  readonly sign: string | null;
};

/**
 * How two addresses are known to be one person's. "rewritten From": a list put its own address into From:, and the mail
 * tells the author's; the others are told by the user's mailmap, or said by the person in a message of the archive.
 */
export type MergeKind =
  | "mailmap"
  | "rewritten From"
  | "own patch to a map of addresses"
  | "From in the patch"
  | "own sign-off"
  | "own tag"
  | "own words";

/** Two addresses taken for one person's, and the receipt: where it says so. */
export type Merge = {
  /** Main address of the person. */
  readonly person: string;
  /** In code-unit order; for a rewritten From, the list's address first. */
  readonly addresses: readonly [string, string];
  readonly kind: MergeKind;
  /** The message that says so; null for a mailmap. */
  readonly messageId: string | null;
  /** Line of the mailmap, "FILE:12"; null for a message. */
  readonly mailmapLine: string | null;
  /** The words: the line, the sentence, the rewritten From:. */
  readonly quote: string;
};

/** The people behind the addresses of an archive, as far as there is more to tell than the addresses themselves. */
export type People = {
  /** Those with several addresses or a proper name, and senders that are no person; sorted by main address. */
  readonly known: readonly Person[];
  /** Addresses that are a person's under one name only (a mailmap's fourth form); names lower case, `person` a main address. */
  readonly named: readonly { readonly name: string; readonly address: string; readonly person: string }[];
  /** Sorted by person, then addresses. */
  readonly merges: readonly Merge[];
};
