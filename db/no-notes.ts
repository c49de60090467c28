import type { Debate } from "../analysis/types.ts";

/** The notes of a debate that was stored before there were any. */
export const noNotes: Debate["notes"] = {
  objectionReplies: [],
  resolutions: [],
  relays: [],
  quotedSpeech: [],
  withdrawals: [],
  things: [],
  roles: [],
  offList: [],
};
