import type { Mention } from "../../names/mentions/mentions.ts";
import { findProposals } from "../../names/proposals/index.ts";
import type { FoundProposal } from "../../names/proposals/proposal-rule.ts";
import { substitution } from "../../names/proposals/substitution.ts";
import { phrase } from "../../patterns/phrase.ts";
import { isOfThePast } from "../not-asserted.ts";
import type { FoundCue, StanceCue } from "./cue.ts";
import { NEGATIVE } from "./vocabulary.ts";

/** What a name is chosen to do, behind "to": "show it", "avoid a clash", "tell them apart". */
export const SERVES = phrase`(?:
  make|avoid|prevent|reflect|match|mirror|mimic|align|clarify|show|tell|state|say|indicate|denote|signal|signify|hint|
  imply|suggest|warn|remind|advertise|communicate|describe|distinguish|disambiguate|differentiate|separate|
  express|convey|spell out|underline|emphasi[sz]e|be (?:more \w+|consistent|explicit|clear)|stay (?:consistent|clear)|
  not (?:clash|collide|conflict|confuse|be confused)
)`;

/** What argues for the name right behind it: ", like the others", ", which says what it does", ": shorter", "to make it clear …". */
const argument = new RegExp(
  [
    phrase`, (?:just )?(?:like|as in|similar to|in line with|next to) \S`,
    phrase`, so (?:at least|one|there)\b`,
    phrase`, which (?:
      at least|also|says|matches|shows|reflects|describes|tells|makes|avoids|fits|better|
      is (?:what|also|at least|(?:much |a bit )?(?:more|less|better|clearer|shorter|simpler|closer|nicer|consistent))
    )\b(?!\W{0,5}\?)`,
    phrase`(?::|--?|–) (?:it(?:'s| is) |this is )?(?:(?:much|a bit) )?(?:
      shorter|clearer|simpler|nicer|better|more \w+|less \w+|consistent|easier
    )\b`,
    phrase`, that way\b`,
    phrase`(?:,|\s\()\s?(?:it(?:'s| is) )?(?:(?:much|somewhat|slightly|a bit|a little|even) )?(?:
      shorter|clearer|simpler|nicer|easier|better|(?:more|less) (?!(?:or|of|than)\b)\w+
    )\b(?! (?:than|so|or|of|if)\b)`,
    phrase`, (?:then|so) (?:the|people|it|we|you|that|nobody|users?|everybody|all|both|they|this)\b`,
    phrase`, (?:it|that|this)(?:'s|'d| (?:
      is|says|reads|matches|has|sorts|would|fits|makes|tells|keeps|sounds|goes|covers|describes|avoids|doesn't|wouldn't|isn't
    ))\b`,
    phrase`, (?:we|they|the \w+) (?:already )?(?:have|has|use|uses|call|calls)\b`,
    phrase`, (?:wouldn't|doesn't|won't|no) (?:clash|collide|conflict|confuse)`,
    phrase`\b(?:
      because|since|as (?:it|that|this|they)|due to|so (?:that|it|the name|no one|nobody|people)|(?:in order|so as) to|
      to (?:clearly |better |more clearly )?(?:
        ${SERVES}|capture|document|highlight|improve|reduce|remove|eliminate|follow|pair|stress|better|help
      )
    )\b(?! (?:the |these |this |other )?(?:\w+ ){0,2}?(?:changes|rename|renaming)\b)`,
  ].join("|"),
  "i",
);

/** "For consistency with O, I'd call it T", "To avoid confusion, …": the argument comes first. */
const argumentAhead = new RegExp(
  phrase`^\W*(?:(?:so|but|and|also|hm+|well|maybe|perhaps)[\s,]+)?(?:
    for (?:the sake of )?(?:\w+ )?(?:consistency|clarity|symmetry|uniformity|readability)|
    (?:in order )?to (?:
      avoid|prevent|match|align|distinguish|clarify|emphasi[sz]e|reflect|be (?:more )?(?:consistent|clear|explicit)|
      stay consistent|keep \w+ consistent|make (?:it|this|that) (?:clear|clearer|obvious|explicit)
    )|
    (?:because|given that|considering that|since(?! (?:v?\d|then))|as (?:it|this|that|they|we|the|these|there|all|most|both|our))\s
  )(?:[^.?!]|\b(?:e\.g|i\.e)\.){0,160},\s`,
  "i",
);

/** "I'd suggest using a verb, something like T": what kind of a word it is to be. */
const kindAhead = new RegExp(
  phrase`\b(?:us(?:e|ing)|hav(?:e|ing)|with|make it|should be|prefer) an? (?:\w+ )?(?:
    verb|noun|adjective|plural|singular|prefix|suffix|participle|word
  )\b[^.?!;]{0,30}[,:(] ?(?:\w+ )?(?:like |as in |e\.g\.,? |such as |say,? |perhaps |maybe )?$`,
  "i",
);

/** "It's epoch_enter(), so T": what it is called so for stands before. */
const soAhead = new RegExp(
  phrase`^\W*(?:(?:but|and|hmm?|well|also)[\s,]+)?(?:
    it(?:'s| is| \w+s)|that(?:'s| is)|this is|these\s|they\s|the \w+|we\s|all\s|every\w*\s|what\s
  )[^.?!;]{3,160}[,\s]\s*so (?:maybe |perhaps |rather |just |how about |let's |I'd |we (?:could|should) )?(?:
    (?:call|nam|renam)(?:e|ing)? (?:it|this|them) (?:to )?
  )?$`,
  "i",
);

/** "shorter", "which is more consistent": what is said to be better is so beside what is replaced. */
const better = new RegExp(
  phrase`^\W*(?:\(\d\w?\)\W*)?(?:which is |it(?:'s| is) )?(?:(?:much|a bit) )?(?:
    shorter|clearer|simpler|nicer|better|closer|more \w+|less \w+|easier
  )\b`,
  "i",
);

/**
 * "I don't like calling it T because …"; "by calling it T, you tell …" and "do we really want to call it T?" put
 * nothing forward, either; but "why not call it T" does.
 */
const refused = /(?:n't|(?<!\bwhy\s)\bnot|\bnever|\bagainst|\bhate|\bdislike)\s+(?:\w+\s+){0,3}$/i;
const putsNothing = new RegExp(
  [
    "\\b(?:by|when|while|if|from)\\s(?:just\\s)?(?:calling|naming)\\s(?:\\w{1,20}\\s){0,4}$",
    "\\bdo\\s(?:we|you)\\s(?:really|actually)\\s(?:want|need|have)\\sto\\s(?:call|name|use|say)\\s(?:\\w{1,20}\\s){0,3}$",
  ].join("|"),
  "i",
);

/** "Calling it T may be the trouble because …", "naming it T seems not great": the argument is against it. */
const isCalling = new RegExp(phrase`\b(?:calling|naming) (?:\w+ ){0,3}$`, "i");
const isAmiss = new RegExp(
  phrase`^\W{0,4}(?:\w+ ){0,2}?(?:
    is|are|was|be|seems?|feels?|sounds?|looks?|would|might|may|could|can|will|does
  )(?:n't)?\b[^.?!,;]{0,40}?(?:\b(?:problem|trouble|mistake|not|never|hardly|part of|${NEGATIVE})\b|n't\b)`,
  "i",
);

/** How sure it is that who concludes on a name wants it. */
const concluded = 0.6;

/** What is wrong with the name that is replaced, not what is right with the new one. */
const trouble = new RegExp(
  phrase`^(?:
    because|since|as\b|due to|so that|so\b|in order to|so as to|to (?:avoid|prevent|reduce|remove|eliminate|disambiguate)
  )\W[^.?!;]{0,60}?\b(?:
    disambiguat\w+|confus\w+|mislead\w*|ambigu\w+|clash\w*|collisions?|collid\w+|conflict\w*|
    mix(?:ed)? up|mistaken|misread|misunderst\w+
  )\b`,
  "i",
);

/**
 * A name put forward with an argument is supported: "how about T to highlight …", "rename O to T because …"; one replaced "to
 * avoid confusion" is objected to.
 */
export const arguedProposal: StanceCue<"argued proposal"> = {
  rule: "argued proposal",
  patterns: [],
  find: (sentence) =>
    findProposals(sentence)
      .filter(({ confidence, rule }) => confidence >= 0.45 && rule !== substitution.rule)
      .flatMap((proposal) => readArgued(proposal, sentence.text)),
};

function readArgued({ mention, replaces, confidence }: FoundProposal, text: string): readonly ArguedCue[] {
  const [ahead, behind] = [text.slice(0, mention.span.start), text.slice(mention.span.end)];
  const match = argument.exec(behind);
  const follows = soAhead.test(ahead) || kindAhead.test(ahead);
  if (!(match || follows || argumentAhead.test(ahead)) || refused.test(ahead) || putsNothing.test(ahead)) return [];
  if (isOfThePast(ahead) || (isCalling.test(ahead) && isAmiss.test(behind))) return [];
  const span = match
    ? { start: mention.span.start, end: mention.span.end + match.index + match[0].length }
    : { start: 0, end: mention.span.end };
  const cue = (stance: FoundCue["stance"], target: Mention): ArguedCue => ({
    stance,
    targets: [target],
    span,
    confidence: follows ? concluded : 0.4 * confidence + 0.4,
    rule: "argued proposal",
  });
  const reason = match === null ? "" : behind.slice(match.index);
  const blames = replaces !== null && (trouble.test(reason) || better.test(reason));
  return [cue("support", mention), ...(blames ? [cue("oppose", replaces)] : [])];
}

type ArguedCue = FoundCue<"argued proposal">;
