import type { Name, Post, Stance } from "../types.ts";
import type { Utterance } from "../utterances.ts";

/** All that notes are read from: what was found of names and sides, and what people say; everything in order of date. */
export type FindingsRecord = {
  readonly names: readonly Name[];
  readonly stances: readonly Stance[];
  /** Those of people, not of robots and lists. */
  readonly utterances: readonly Utterance[];
  readonly posts: readonly Post[];
};
