import { findProposals } from "../../names/proposals/index.ts";
import type { StanceCue } from "./cue.ts";

const argument =
  /\b(?:because|since|as\s+(?:it|that|this|they)|due\s+to|so\s+(?:that|it|the\s+name)|in\s+order\s+to|to\s+(?:highlight|emphasi[sz]e|reflect|make|match|align|show|indicate|avoid|convey|express|be\s+consistent|denote|distinguish|follow|pair|clarify|stress|better|help|signal))\b/i;

/** "I don't like calling it T because …"; but "why not call it T" puts it forward. */
const refused = /(?:n't|(?<!\bwhy\s)\bnot|\bnever|\bagainst|\bhate|\bdislike)\s+(?:\w+\s+){0,3}$/i;

/** A name put forward with an argument is supported: "how about T to highlight …", "rename O to T because …". */
export const arguedProposal: StanceCue = {
  rule: "argued proposal",
  find: (sentence) =>
    findProposals(sentence)
      .filter(({ confidence, rule }) => confidence >= 0.5 && rule !== "substitution")
      .flatMap(({ mention, confidence }) => {
        const match = argument.exec(sentence.text.slice(mention.span.end));
        if (!match || refused.test(sentence.text.slice(0, mention.span.start))) return [];
        const span = { start: mention.span.start, end: mention.span.end + match.index + match[0].length };
        return [
          { stance: "support", targets: [mention], span, confidence: 0.6 * confidence + 0.15, rule: "argued proposal" },
        ];
      }),
};
