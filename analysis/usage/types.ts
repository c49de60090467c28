/** How often a name is used in the messages of one month (UTC). */
export type MonthUsage = {
  /** "2023-04" */
  readonly month: string;
  /** Mentions in own text. */
  readonly ownText: number;
  /** Subjects that hold it, those of replies left out. */
  readonly subjects: number;
  /** Lines of patches that hold it: added, removed. */
  readonly addedLines: number;
  readonly removedLines: number;
};

/** The use of a name over time. It supports what was read of a decision, and proves none. */
export type NameUsage = {
  readonly name: string;
  /** Spellings counted in all messages: long identifiers. */
  readonly everywhere: readonly string[];
  /** Spellings counted in the debate's own messages only: an ordinary word means other things elsewhere. */
  readonly inDebate: readonly string[];
  /** By month; months without use are left out. */
  readonly months: readonly MonthUsage[];
};
