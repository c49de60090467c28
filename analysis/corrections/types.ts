import type { DecisionKind, Fate, Name, Post, RationaleKind, Stance } from "../types.ts";

/**
 * What tells a finding from all others, in words that a later analysis gives again: the message it stands in, the name it
 * is about, words of its quote. Null is "whichever"; where several findings fit, none is taken.
 */
export type FindingAddress =
  | {
      readonly kind: "stance";
      readonly message: string;
      readonly name: string;
      readonly stance: Stance["stance"] | null;
      readonly quote: string | null;
    }
  | { readonly kind: "rationale"; readonly message: string; readonly name: string | null; readonly quote: string }
  | { readonly kind: "name"; readonly debate: string; readonly name: string }
  | { readonly kind: "decision"; readonly debate: string };

/** What a finding becomes; null is "as it was". */
export type Amendment = {
  readonly stance: Stance["stance"] | null;
  readonly name: string | null;
  readonly quote: string | null;
  readonly kind: RationaleKind | null;
  readonly role: Name["role"] | null;
  readonly fate: Fate | null;
};

/** A reason that is added: its kind and its words. */
export type AddedRationale = { readonly kind: RationaleKind; readonly quote: string };

/** One change of the findings. A debate is told by the Message-ID of any of its messages. */
export type Change =
  | { readonly action: "confirm" | "reject"; readonly finding: FindingAddress }
  | { readonly action: "amend"; readonly finding: FindingAddress; readonly to: Amendment }
  | {
      readonly action: "add stance";
      readonly message: string;
      readonly name: string;
      readonly stance: Stance["stance"];
      readonly quote: string;
      readonly rationales: readonly AddedRationale[];
    }
  | {
      readonly action: "add rationale";
      readonly message: string;
      readonly name: string;
      readonly rationale: AddedRationale;
    }
  | {
      readonly action: "add name";
      readonly message: string;
      readonly name: string;
      readonly aliases: readonly string[];
      readonly quote: string;
    }
  | { readonly action: "set decision"; readonly debate: string; readonly decision: SetDecision | "undecided" }
  | {
      readonly action: "merge names";
      readonly debate: string;
      readonly into: string;
      readonly names: readonly string[];
    }
  | {
      readonly action: "split name";
      readonly debate: string;
      readonly name: string;
      readonly forms: readonly string[];
    }
  | { readonly action: "merge debates"; readonly into: string; readonly debates: readonly string[] }
  | { readonly action: "split debate"; readonly debate: string; readonly threads: readonly string[] };

/** The name that was settled on, and the words that say so. */
export type SetDecision = {
  readonly name: string;
  readonly kind: DecisionKind;
  readonly message: string;
  readonly quote: string;
};

/** A change as somebody asks for it: why, who, and where it is written down. */
export type Correction = {
  readonly change: Change;
  readonly reason: string;
  readonly by: string;
  /** Line of the corrections file, from 1. */
  readonly line: number;
};

/** A correction that does not fit the findings: what was found instead, and what to do. */
export type Refusal = { readonly line: number; readonly found: string; readonly remedy: string };

/** The messages of a debate as the analysis cuts them, by id. */
export type Posts = ReadonlyMap<string, Post>;
