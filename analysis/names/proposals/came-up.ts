import { phrase } from "../../patterns/phrase.ts";
import { END, MENTIONS, START } from "../mentions/marked-sentence.ts";
import { patternRule } from "./proposal-rule.ts";

const put = phrase`(?<new>${MENTIONS})`;
const we = phrase`(?:I|we)(?:'ve|'d| have| had)? (?:(?:also|only|first|even|just|once|briefly|originally) )*`;
const calling = phrase`(?:calling (?:it|this|them) |using |the name )?`;
const suggested = phrase`(?:suggested|proposed|mentioned|floated|considered|discussed|brought up)`;
const lead = START;
const close = END;
const earlier = phrase`(?:
  v\d+|
  (?:my|the|an|our) (?:first|earlier|previous|initial|original|old|local)
    (?:version|patch|draft|series|try|attempt|tree)
)`;

/**
 * A name that somebody thought of, before or just now: "I considered M", "have you thought about M?", "M came up",
 * "that leaves M", "M, I guess", "some ideas: M, M".
 */
export const cameUp = patternRule("came up", [
  [
    phrase`\b${we}(?:considered|discussed|(?:been )?(?:thought|thinking) (?:of|about)|(?:been )?(?:toy|play)(?:ed|ing) with|contemplated) ${calling}${put}`,
    0.45,
  ],
  [
    phrase`\b(?:have|did) (?:you|we|they|anybody|anyone) (?:\w+ )?(?:consider(?:ed)?|(?:thought|think) (?:of|about)) ${calling}${put}`,
    0.45,
  ],
  [
    phrase`\b(?:have|did) (?:you|we|they|anybody|anyone) consider(?:ed)?
      (?:something|anything|an? )[^?!;]{0,80}?(?:i\.e\.|e\.g\.|like|such as|say),? ${calling}${put}`,
    0.5,
  ],
  [phrase`${lead}(?:please |maybe )?consider ${calling}${put}`, 0.4],
  [phrase`\bI (?:\w+ )?had (?:it as )?${put} (?:in mind|first|at first)\b`, 0.45],
  [phrase`\bI (?:first|originally|initially|also) had (?:it as )?${put}`, 0.45],
  [phrase`\bin ${earlier},? (?:it|this|that) was (?:called |named |still |just )*${put}`, 0.4],
  [phrase`\b(?:it|this|that) was (?:called |named |still |just )*${put} in ${earlier}`, 0.4],
  [
    phrase`\b${earlier},? (?:still )?(?:had|used|called (?:it|this)|said)
      (?:(?:all of )?(?:this|it|that|them|these) )?(?:as |called |named |under )?${put}(?=\s*(?:
        $|[.,;)(]|\b(?:but|because|as|since|and|instead|here|there)\b
      ))`,
    0.4,
  ],
  [
    phrase`\b(?:
      (?:in|at|on) (?:our|my|their|another|other|the (?:vendor|downstream|internal|old)) (?:[\w-]+ ){0,2}?(?:
        tree|kernel|code|fork|docs?|documents?|documentation|notes|team|group|company|projects?|manual|paper|driver|
        patches|branch
      )|out of tree|downstream|internally|in userspace
    ),? (?:it|this|that|they|these)(?:'s|'re| is| are| was| were)
      (?:called |named |known as |just |simply |an? |the )*${put}`,
    0.5,
  ],
  [phrase`${lead}${put},? (?:as|since|because|so that|to (?:match|show|make|avoid|be)) [^.?!]{3,80}\?\s*$`, 0.45],
  [phrase`${lead}(?:(?:so|then|ok|and)[\s,]{1,3})?${put} (?:from (?:my|our) side|from me|for me)\b`, 0.5],
  [phrase`${put} (?:was|has been|is|got) (?:also |already |just )?${suggested}\b`, 0.5],
  [phrase`\bas (?:\w+ )?(?:suggested|proposed)(?: by \w+)?,? ${put}`, 0.5],
  [phrase`${put},? as (?:\w+ )?(?:suggested|proposed)\b`, 0.5],
  [phrase`${put} (?:came up|(?:comes|came|springs|sprang) to (?:my )?mind|occurred to me)\b`, 0.5],
  [
    phrase`\b(?:
      that (?:comes|came|springs) to (?:my )?mind|my first (?:thought|idea|choice|instinct|guess)|
      what I(?:'d| would)? (?:had in mind|meant|expect(?:ed)?|was thinking of)
    ) (?:is|was|would be) ${put}`,
    0.5,
  ],
  [phrase`\b(?:that|this|which|it) (?:only |just )?leaves (?:us |me )?(?:with )?${put}(?=\s*(?:$|[.,;]))`, 0.45],
  [phrase`\b(?:are|were) left with ${put}(?=\s*(?:$|[.,;]))`, 0.45],
  [phrase`\bthen there(?:'s| is| are) ${put}`, 0.45],
  [phrase`\b(?:off the top of my head|ideas?|thoughts|possibilities)\s*:\s*${put}`, 0.5],
  [phrase`\b(?:throw|throwing|toss|tossing) (?:in|out) ${put}`, 0.5],
  [phrase`${put},? (?:I (?:guess|suppose|think|reckon|say)|IMN?HO|IMO|if you ask me)${close}`, 0.45],
  [phrase`${lead}I(?:'d)? (?:guess|suppose|reckon|think|say) ${put}${close}`, 0.45],
  [phrase`${lead}(?:hm+|hrm+|well|so)[,.]? ${put}(?: maybe| perhaps| then)?${close}`, 0.4],
  [phrase`${lead}${put}\.\s*$`, 0.35],
]);
