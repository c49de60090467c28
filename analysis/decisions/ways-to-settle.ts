import type { DecisionKind } from "../types.ts";

/** What a settlement says of how it was read; the rule of a word is that of the stance it takes. */
type Way = { readonly kind: DecisionKind; readonly rule?: string; readonly weight: number };

/**
 * Every way of settling on a name, and how much it settles. Deeds outweigh words, since authors change their mind while
 * they write the next version; a patch that tells of the rename outweighs one that only uses the name, which may be
 * left over; and the word of who makes or applies the change outweighs that of others, who cannot keep it. What is only
 * inferred, where nothing else settles, weighs nothing.
 */
export const waysToSettle = {
  merged: { kind: "merge", rule: "applied", weight: 4 },
  renameReport: { kind: "rename patch", rule: "rename report", weight: 4 },

  nextRevision: { kind: "next revision", rule: "used in a later version", weight: 3 },
  retitled: { kind: "next revision", rule: "in the title of a later version", weight: 3 },
  unopposedRename: { kind: "rename patch", rule: "acknowledged rename", weight: 3 },
  // Who applies the patches does it there and then.
  maintainersWord: { kind: "maintainer's word", weight: 3 },

  // Two agree, the one who asked and the one who does it; yet it is a promise, and less than what patches show.
  agreedByAuthor: { kind: "author's word", rule: "agreed by the author", weight: 2.9 },

  authorsWord: { kind: "author's word", weight: 2 },
  takenUp: { kind: "author's word", rule: "taken up by the author", weight: 2 },
  nodded: { kind: "author's word", rule: "nodded to by the author", weight: 2 },
  declinedByAuthor: { kind: "author's word", rule: "declined by the author", weight: 2 },
  agreedByObjector: { kind: "participant's word", rule: "agreed by who objected", weight: 2 },
  conceded: { kind: "concession", rule: "conceded", weight: 2 },

  // Nobody says so: a line of the patch has the name, or words that tell of something else.
  usedInLines: { kind: "next revision", rule: "used in the lines of a later version", weight: 1.5 },

  participantsWord: { kind: "participant's word", weight: 1 },

  keptInLaterVersion: { kind: "later use", rule: "still in the title of a later version", weight: 0 },
  laterUse: { kind: "later use", rule: "used in the end", weight: 0 },
  commonAgreement: { kind: "agreement", rule: "agreed by several", weight: 0 },
} as const satisfies { readonly [way: string]: Way };

/** Whether patches show what is settled, or who applies them does it. */
export function isShownByPatch({ weight }: Pick<Way, "weight">): boolean {
  return weight >= waysToSettle.nextRevision.weight;
}

/** Whether it settles at least as much as that the author of the patches agrees. */
export function isAgreedByAuthor({ weight }: Pick<Way, "weight">): boolean {
  return weight >= waysToSettle.agreedByAuthor.weight;
}
