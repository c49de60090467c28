import type { CueRule } from "./index.ts";

// Which cues are said of names and hardly of code. Three questions are asked of them, and how much each cue tells depends on what is known already.

/** Taste, which people have in names more than in code. */
const taste = ["calling", "liking", "dismissal", "refusing", "fronted", "ranking"] as const satisfies CueRule[];

/** What words are like: code is neither a homonym nor mistaken for another. */
const words = [
  ...["calling", "mix-up", "obscurity", "needs explaining"],
  ...["untrue", "resemblance", "still free", "taken elsewhere"],
] as const satisfies CueRule[];

/**
 * Of a name under debate: whether it is judged and not the code that bears it (said-of-code.ts). Whoever says "I hate
 * heron_get" may hate the function, so that taste does not tell.
 */
export const ofDebatedName: ReadonlySet<CueRule> = new Set([
  ...words,
  ...(["the name", "wish", "argued proposal", "in the name", "other meaning"] as const),
]);

/**
 * Of an identifier that somebody else put forward, where names are talked of: whether it is weighed as a name
 * (names/contested/weighed-forms.ts).
 */
export const ofFormPut: ReadonlySet<CueRule> = new Set([
  ...taste,
  ...words,
  ...(["holding on", "misled readers", "impression"] as const),
]);

/** Said of what is put forward as often because of its code. */
export const ofFormOrCode: ReadonlySet<CueRule> = new Set([
  "fitness",
  "verdict",
  "comparison",
  "choice",
  "clash",
  "misgiving",
] as const);

/**
 * Of an identifier that is made like an accepted name, though nothing around it talks of names (names/candidates/like-accepted.ts). There
 * "heron_put exists already" is said of code, so that words do not tell.
 */
export const ofFormLikeAccepted: ReadonlySet<CueRule> = new Set([...taste, "toil"]);
