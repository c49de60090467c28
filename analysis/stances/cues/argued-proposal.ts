import type { Mention } from "../../names/mentions.ts";
import { findProposals } from "../../names/proposals/index.ts";
import type { FoundCue, StanceCue } from "./cue.ts";

const argument =
  /,\s+(?:just\s+)?(?:like|as\s+in|similar\s+to|in\s+line\s+with|next\s+to)\s+\S|,\s+so\s+(?:at\s+least|one|there)\b|,\s+which\s+(?:at\s+least|also|says|matches|shows|reflects|describes|tells|makes|avoids|fits|better|is\s+(?:what|also|at\s+least|(?:much\s+|a\s+bit\s+)?(?:more|less|better|clearer|shorter|simpler|closer|nicer|consistent)))\b(?!\W{0,5}\?)|(?::|--?|–)\s+(?:it(?:'s|\s+is)\s+|this\s+is\s+)?(?:(?:much|a\s+bit)\s+)?(?:shorter|clearer|simpler|nicer|better|more\s+\w+|less\s+\w+|consistent|easier)\b|,\s+(?:that\s+way|shorter|clearer)\b|,\s+(?:then|so)\s+(?:the|people|it|we|you|that|nobody|users?|everybody|all|both|they|this)\b|,\s+(?:it|that|this)(?:'s|'d|\s+(?:is|says|reads|matches|has|sorts|would|fits|makes|tells|keeps|sounds|goes|covers|describes|avoids|doesn't|wouldn't|isn't))\b|,\s+(?:we|they|the\s+\w+)\s+(?:already\s+)?(?:have|has|use|uses|call|calls)\b|,\s+(?:wouldn't|doesn't|won't|no)\s+(?:clash|collide|conflict|confuse)|\b(?:because|since|as\s+(?:it|that|this|they)|due\s+to|so\s+(?:that|it|the\s+name|no\s+one|nobody|people)|(?:in\s+order|so\s+as)\s+to|to\s+(?:clearly\s+|better\s+|more\s+clearly\s+)?(?:capture|describe|document|highlight|emphasi[sz]e|reflect|make|match|align|improve|show|indicate|avoid|prevent|reduce|remove|eliminate|convey|express|be\s+(?:more\s+)?(?:consistent|explicit|clear)|denote|disambiguate|distinguish|follow|pair|clarify|stress|better|help|signal))\b/i;

/** "For consistency with O, I'd call it T", "To avoid confusion, …": the argument comes first. */
const argumentAhead =
  /^\W*(?:(?:so|but|and|also|hm+|well|maybe|perhaps)[\s,]+)?(?:for\s+(?:the\s+sake\s+of\s+)?(?:\w+\s+)?(?:consistency|clarity|symmetry|uniformity|readability)|(?:in\s+order\s+)?to\s+(?:avoid|prevent|match|align|distinguish|clarify|emphasi[sz]e|reflect|be\s+(?:more\s+)?(?:consistent|clear|explicit)|stay\s+consistent|keep\s+\w+\s+consistent|make\s+(?:it|this|that)\s+(?:clear|clearer|obvious|explicit))|(?:because|given\s+that|considering\s+that|since(?!\s+(?:v?\d|then))|as\s+(?:it|this|that|they|we))\s)(?:[^.?!]|\b(?:e\.g|i\.e)\.){0,160},\s/i;

/** "It's epoch_enter(), so T": what it is called so for stands before. */
const soAhead =
  /^\W*(?:(?:but|and|hmm?|well|also)[\s,]+)?(?:it(?:'s|\s+is|\s+\w+s)|that(?:'s|\s+is)|this\s+is|these\s|they\s|the\s+\w+|we\s|all\s|every\w*\s|what\s)[^.?!;]{3,160}[,\s]\s*so\s+(?:maybe\s+|perhaps\s+|rather\s+|just\s+|how\s+about\s+|let's\s+|I'd\s+|we\s+(?:could|should)\s+)?(?:(?:call|nam|renam)(?:e|ing)?\s+(?:it|this|them)\s+(?:to\s+)?)?$/i;

/** "shorter", "which is more consistent": what is said to be better is so beside what is replaced. */
const better =
  /^\W*(?:\(\d\w?\)\W*)?(?:which\s+is\s+|it(?:'s|\s+is)\s+)?(?:(?:much|a\s+bit)\s+)?(?:shorter|clearer|simpler|nicer|better|closer|more\s+\w+|less\s+\w+|easier)\b/i;

/** "I don't like calling it T because …"; but "why not call it T" puts it forward. */
const refused = /(?:n't|(?<!\bwhy\s)\bnot|\bnever|\bagainst|\bhate|\bdislike)\s+(?:\w+\s+){0,3}$/i;

/** How sure it is that who concludes on a name wants it. */
const concluded = 0.6;

/** What is wrong with the name that is replaced, not what is right with the new one. */
const trouble =
  /^(?:because|since|as\b|due\s+to|so\s+that|so\b|in\s+order\s+to|so\s+as\s+to|to\s+(?:avoid|prevent|reduce|remove|eliminate|disambiguate))\W[^.?!;]{0,60}?\b(?:disambiguat\w+|confus\w+|mislead\w*|ambigu\w+|clash\w*|collisions?|collid\w+|conflict\w*|mix(?:ed)?\s+up|mistaken|misread|misunderst\w+)\b/i;

/**
 * A name put forward with an argument is supported: "how about T to highlight …", "rename O to T because …"; one replaced "to
 * avoid confusion" is objected to.
 */
export const arguedProposal: StanceCue = {
  rule: "argued proposal",
  find: (sentence) =>
    findProposals(sentence)
      .filter(({ confidence, rule }) => confidence >= 0.45 && rule !== "substitution")
      .flatMap(({ mention, replaces, confidence }) => {
        const [ahead, behind] = [sentence.text.slice(0, mention.span.start), sentence.text.slice(mention.span.end)];
        const match = argument.exec(behind);
        const follows = soAhead.test(ahead);
        if (!(match || follows || argumentAhead.test(ahead)) || refused.test(ahead)) return [];
        const span = match
          ? { start: mention.span.start, end: mention.span.end + match.index + match[0].length }
          : { start: 0, end: mention.span.end };
        const cue = (stance: FoundCue["stance"], target: Mention): FoundCue => ({
          stance,
          targets: [target],
          span,
          confidence: follows ? concluded : 0.4 * confidence + 0.4,
          rule: "argued proposal",
        });
        const reason = match === null ? "" : behind.slice(match.index);
        const blames = replaces !== null && (trouble.test(reason) || better.test(reason));
        return [cue("support", mention), ...(blames ? [cue("oppose", replaces)] : [])];
      }),
};
