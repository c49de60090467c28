/** A debate as it is annotated by hand, and as the analysis' findings are compared with it (the core of findings.json). */
export type Annotation = {
  /** The stem of the annotation's file. */
  readonly id: string;
  readonly names: readonly AnnotatedName[];
  readonly stances: readonly AnnotatedStance[];
  readonly outcome: AnnotatedOutcome;
};

export type AnnotatedName = {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly role: "incumbent" | "proposed";
  /** Participant: lower-case address; message_id without angle brackets. Null for an incumbent. */
  readonly proposed_by: { readonly participant: string; readonly message_id: string } | null;
  readonly fate: "adopted" | "rejected" | "withdrawn" | "open";
};

export type AnnotatedStance = {
  readonly message_id: string;
  readonly participant: string;
  readonly name: string;
  readonly stance: "support" | "oppose";
  /** Verbatim, white space folded; so are the rationales. */
  readonly quote: string;
  readonly rationales: readonly string[];
};

export type AnnotatedOutcome = {
  readonly status: "adopted" | "kept" | "undecided";
  readonly name: string | null;
  readonly message_id: string | null;
  readonly quote: string | null;
};

/** True positives, false positives, false negatives. */
export type Tally = { readonly tp: number; readonly fp: number; readonly fn: number };

/** How many of all are right. */
export type Rate = { readonly ok: number; readonly all: number };

/** What is measured on one debate, or on several together. */
export type Score = {
  readonly names: Tally;
  readonly proposer: Rate;
  readonly fate: Rate;
  readonly objections: Tally;
  readonly support: Tally;
  /** Who stands where on which name, whatever the message. */
  readonly who: Tally;
  /** Overlap of words. */
  readonly rationale: Tally;
  /** Quotes that stand verbatim in their author's own text. */
  readonly evidence: Rate;
  readonly outcome: Rate;
};
