import { anyWord } from "../../patterns/phrase.ts";

/**
 * The source of a group of words that stand alone in a question or an answer and put nothing forward: "Thoughts?", "Fixed". Words that
 * can be no name anywhere are told by `isSlotFiller` (function-words.ts).
 */
export const ONE_WORD_REMARK = anyWord(`
  sure why huh thoughts? anyone anybody opinions? ideas? comments? right okay agreed how objections? preferences? sorry where
  questions? suggestions? done fixed correct others? true useful worth possible needed necessary typo unused bug please
  always never none nothing neither either yes yeah nope hello wait`);
