/** What a comparison needs of a findings.json (reports/findings.schema.json); everything else is left alone. */
export type Findings = {
  readonly id: string;
  readonly about: string;
  readonly names: readonly FoundName[];
  readonly stances: readonly FoundStance[];
  readonly outcome: FoundOutcome;
  readonly message_ids: readonly string[];
};

export type FoundName = {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly role: string;
  readonly fate: string;
  readonly proposed_by: { readonly participant: string; readonly message_id: string } | null;
};

export type FoundStance = {
  readonly message_id: string;
  readonly participant: string;
  readonly name: string;
  readonly stance: string;
  readonly quote: string;
  readonly rationales: readonly string[];
};

export type FoundOutcome = {
  readonly status: string;
  readonly name: string | null;
  readonly kind: string | null;
  readonly message_id: string | null;
  readonly quote: string | null;
};
