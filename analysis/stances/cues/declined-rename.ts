import { M } from "../../names/mentions/marked-sentence.ts";
import { phrase } from "../../patterns/phrase.ts";
import { patternCue } from "./cue.ts";
import { IN_CLAUSE, NAMED, ONE_T, T } from "./vocabulary.ts";

const it = phrase`(?:it|this|that|them|these|those|everything|things|both|(?:the|a) (?:\w+ ){0,2}?\w+|${M})`;
/** "something as generic as", "anything like", "silly names like". */
const like = phrase`(?:(?:something|anything|things|a name|names?|some)\s(?:\w+ ){0,2}?(?:like|as \w+ as|such as) |
  (?:something|anything) (?:as )?(?:so )?[\w-]+ as |simply |just |as |an? |the )?`;
/** "s/O/T/"; the first name may be read together with what stands before it. */
const substitution = `(?:\\bs[/,|])?${M}[/,|]?(?<target>${M})[/,|]g?`;

/**
 * Who will not have a thing renamed to T: "please don't rename it to T", "s/O/T/ makes no sense", "I don't see how
 * calling it T helps", "no names like T".
 */
export const declinedRename = patternCue("declined rename", [
  [
    "oppose",
    phrase`\b(?:
      don't|do not|let's not|never|must not|mustn't|under no circumstances|rather not|please not|not going to|no
      need to|no reason to|against|
      (?:I|we|you|they|one) (?:shouldn't|should not|can't|cannot|won't|will not|wouldn't|would not)
    )
      (?:\w+ ){0,4}?(?:renam(?:e|ing)|call(?:ing)?|nam(?:e|ing)|chang(?:e|ing)|turn(?:ing)?) ${it} (?:to |into |
      as )?${like}${T}(?=\s*(?:$|[.,;:!)(–-]|\b(?:because|since|as|when|if|here|please|just|unless|but|and|at|for|
      in)\b))`,
    0.65,
  ],
  [
    "oppose",
    phrase`${substitution} (?:\w+ )?(?:
      (?:makes?|made) (?:\w+ )?(?:no|little|less|zero|things worse)|(?:does|do|did|would|wo)(?:n't|\s*not)
      (?:\w+ )?(?:
        make|help|work|improve|fly|add|buy
      )|(?:is|would be|seems|looks|sounds) (?:\w+ )?(?:wrong|pointless|churn|worse|silly|confusing|misleading|
      backwards|unnecessary|a bad idea|odd|weird)
    )\b`,
    0.65,
  ],
  [
    "oppose",
    phrase`\b(?:(?:don't|do not|can't|cannot|fail to|hard to|didn't) (?:\w+ )?(?:see|understand|get|imagine)|not
      (?:\w+ )?(?:sure|clear|obvious|convinced)|no idea)
      (?:how|why|what|that|if) (?:\w+ )?(?:renaming|calling|naming|changing|turning) ${it} (?:to |into |
      as )?${like}${T}\s${IN_CLAUSE}{0,30}?\b(?:
      makes?|helps?|improves?|clarifies|adds?|buys?|gains?|would|is|are|will|brings?|gives?|solves?
    )\b`,
    0.65,
  ],
  [
    "oppose",
    phrase`\b(?:please )?(?:no|avoid|not|stop using|enough of|against|hate|dislike|tired of|cringe at) (?:more |any
      |such |using |these |those )*(?:\w+ )?(?:
      names?|prefix(?:es)?|suffix(?:es)?|words?|terms?|abbreviations?|acronyms?
    ) (?:like|such as) ${T}`,
    0.65,
  ],
  [
    "oppose",
    phrase`\b(?:exhausting(?:ly)?|long|overlong|horribl[ey]|terribl[ey]|ugly|unwieldy|confusing|cryptic|vague|
      generic|silly|stupid|clumsy|verbose|awful|
      ambiguous|misleading|weird|odd)(?<!\b(?:non|not|less|un)[-\s]\w+)
      (?:[\w-]+ ){0,2}?(?:names?|identifiers?|prefix(?:es)?|suffix(?:es)?|words?|terms?|abbreviations?) (?:like|
      such as) ${T}`,
    0.65,
  ],
  [
    "oppose",
    phrase`\bwhat an? (?:(?!(?:good|great|nice|fine|better|lovely|wonderful|brilliant|perfect|clever|
      neat)\b)[\w-]+ ){1,3}?(?:
      name|word|term|acronym|abbreviation|prefix|suffix|choice|monster|mouthful)(?:,)? (?:is )?${ONE_T}`,
    0.65,
  ],
  [
    "oppose",
    phrase`\b(?:(?:it|this|that)(?:'s| is| would be| seems| was|)|would be|is|be) (?:(?:a bit of|quite|really|
      rather|somewhat|such|almost|already|clearly) )*an? (?:
      \w+ )?(?:
      stretch|lie|mistake|misnomer|exaggeration|overstatement|understatement|shame|pity|bad idea|disservice
    ) to (?:\w+ )?(?:call|name|label|describe|rename|refer to) ${it} (?:to |as |an? |the )?${T}`,
    0.65,
  ],
  [
    "oppose",
    phrase`\b(?:reluctant|hesitant|loath|unwilling|hesitate|hate|refuse) to (?:\w+ )?(?:use|put|call ${it}|name
      ${it}|have|ship|merge|take|accept|bless|see|add|introduce|
      write|type|expose|document|commit to) ${NAMED}${T}`,
    0.65,
  ],
  [
    "oppose",
    phrase`\b(?:could|can|would|'d|we'd|I'd) (?:rather |happily |gladly )?do without (?:the (?:name|word|
      term) )?${T}(?=\s*(?:$|[.,;!)(]|\b(?:here|at all|in)\b))`,
    0.65,
  ],
  [
    "oppose",
    phrase`${T} (?:will|would|is going to|may|might|'ll) (?:only |just |surely |certainly )?(?:come back
      to )?(?:haunt|bite) (?:us|you|people|them|everybody|everyone|users)\b`,
    0.65,
  ],
  ["oppose", phrase`\b(?:dislike|distaste|aversion|allergy|hatred|disdain) (?:of|for|to) ${NAMED}${T}`, 0.65],
]);
