import { M } from "../../names/mentions/marked-sentence.ts";
import { phrase } from "../../patterns/phrase.ts";
import { patternCue } from "./cue.ts";
import { IN_CLAUSE, NOUN, ONE_T, T } from "./vocabulary.ts";

const name = phrase`(?:name|naming|term|word|prefix|suffix|terminology|rename)`;
const the = phrase`(?:(?:using|having|calling (?:it|this|them)|naming (?:it|this|them)|
      keeping) )?(?:the )?(?:${name} )?`;
const annoys = phrase`(?:
  bothers?|irks?|worries|worry|confuses?|puzzles?|annoys?|bugs?|concerns?|irritates?|disturbs?|troubles?
)`;
const trouble = phrase`(?:problem|issue|trouble|difficulty|concern|reservation|objection|gripe|quibble|worry|nit|
      complaint)`;
/** "the only thing", "one more thing". */
const thing = phrase`(?:the|one|another|my)(?: (?:only|one|main|first|other|last|small|minor|single|more))* (?:
  thing|part|bit|${trouble}|nitpick
)`;

/**
 * Who has doubts about a name: "I wasn't sure about T either", "what bothers me is T", "I have my doubts about T",
 * "unless there is a reason for T, …", "I like neither T nor O".
 */
export const reservation = patternCue("reservation", [
  [
    "oppose",
    phrase`\b(?:was|am|'m|were|are)(?:n't| not) (?:(?:also|too|really|quite|so|very|entirely|completely|all that|
      that|fully|even) )*(?:
      sure|certain|happy|convinced|sold|comfortable|confident
    ) (?:about|of|on|with|by) ${the}${T}`,
    0.6,
  ],
  [
    "oppose",
    phrase`\b(?:have|had|has|got|having) (?:(?:my|some|a few|serious|strong|slight|certain|grave|minor|still|also|
      similar|the same) ){0,3}(?:
      doubts|misgivings|reservations|qualms|concerns|objections|worries
    ) (?:about|with|on|regarding|over|as to|against) ${the}${T}`,
    0.65,
  ],
  [
    "oppose",
    phrase`\b(?:not|n't) (?:\w+ )?(?:sure|convinced|certain) (?:that |if |whether )?(?:the )?${ONE_T} (?:is|are|would be)
      (?:really |actually )?(?:any|much|really|that much|so much) (?:of an improvement|better|clearer|nicer|more \w+|less \w+)\b`,
    0.65,
  ],
  ["oppose", phrase`\bunconvinced (?:of|by|about|that) ${the}${T}`, 0.65],
  [
    "oppose",
    phrase`\bI (?:\w+ )?doubt (?:that )?${the}${ONE_T}(?: \w+)? (?:
      (?:will |would )?(?:really |actually )*(?:helps?|improves?|makes?|works?|clarif\w+|adds?|tells?|says?|
      conveys?|describes?|be|is|are)
    )\b`,
    0.6,
  ],
  [
    "oppose",
    phrase`\b${thing} (?:that |which )?(?:
      (?:I(?:'m| am| was)?|we(?:'re| are)?) (?:\w+ )?(?:not|n't|don't|do not|didn't|dislike|hate)(?: \w+){0,4}?|
      (?:\w+ )?${annoys} (?:me|us)(?: \w+){0,2}
    ) (?:is|was|are|would be) ${the}${T}`,
    0.65,
  ],
  [
    "oppose",
    phrase`\bwhat (?:\w+ )?${annoys} (?:me|us)(?: (?:here|a bit|a little|most|slightly|though|about (?:it|this|
      that)))* (?:is|was|are) ${the}${T}`,
    0.65,
  ],
  [
    "oppose",
    phrase`${T}${NOUN} (?:(?:still|really|also|just|always|kind of|sort of|somewhat|slightly) )*${annoys} (?:me|
      us)\b`,
    0.65,
  ],
  [
    "oppose",
    phrase`${T}${NOUN} (?:is|was|are|would be) (?:(?:still|really|also|certainly) )*(?:a|an|my|of) (?:(?:bit of a|
      big|real|little|major|minor|small|
      main|potential|serious|only) )*(?:${trouble}|nuisance|sore point|sticking point)\b`,
    0.6,
  ],
  [
    "oppose",
    phrase`\b(?:the|my|one|another|only|main) (?:\w+ )?${trouble} (?:that )?(?:I|we|some|people) (?:have|had|see|
      saw|has|sees) (?:here )?(?:with|about|in) ${the}${T}`,
    0.65,
  ],
  [
    "oppose",
    phrase`${T}${NOUN} (?:still |also |just |again )*(?:has|have|had|suffers from|comes with|brings|carries|shares)
      (?:the|a|an|another|its own|that|this|one) (?:\w+ )?(?:${trouble} (?:that (?:it|they)|of (?:being|sounding|looking|
      reading))|drawback|downside|disadvantage|flaw|weakness)\b`,
    0.65,
  ],
  [
    "oppose",
    phrase`${T}${NOUN} (?:does|do|did|would|will|wo)(?:n't|\s*not) (?:\w+ )?(?:solve|fix|address|resolve|cure|help|
      avoid|remove)
      (?:with )?(?:the|that|this|any|my|our|your|these) (?:\w+ )?(?:${trouble}|confusion|ambiguity|clash|concerns|
      problems|issues)\b`,
    0.65,
  ],
  [
    "oppose",
    phrase`\b(?:feel|feels|felt|feeling|am|'m) (?:(?:still|a bit|a little|somewhat|rather|quite|very|kind of|really|
      also|just) )*(?:
      uneasy|bad|odd|funny|weird|queasy|uncomfortable|strange|awkward|nervous|wary|unhappy|ambivalent
    ) (?:about|with|having|using|calling|naming|to (?:call|have|use|name)) (?:(?:having|using|calling|naming|the|an?|
      it|this|that|them|these|things|something|\w+s|\w+ing|${name}) ){0,3}?${T}`,
    0.6,
  ],
  [
    "oppose",
    phrase`\b(?:feel|be|sleep|look|read|rest) (?:\w+ )?(?:better|easier|happier|more comfortable|much better)
      (?:without|if (?:it|this|we|that)(?: (?:were|was|is|are|did|would))?(?:n't| not)(?: \w+){0,3}?) ${the}${T}`,
    0.6,
  ],
  [
    "oppose",
    phrase`\b(?:don't|do not|didn't|doesn't|wouldn't|never|can't) (?:\w+ )?(?:feel|sit|sound) (?:\w+ )?(?:
      good|great|right|comfortable|well|easy|happy
    ) (?:about|with) ${the}${T}`,
    0.6,
  ],
  [
    "oppose",
    phrase`${T}${NOUN} leaves? (?:a lot|much|something|a bit|everything|little less than everything) to be desired\b`,
    0.7,
  ],
  [
    "oppose",
    phrase`\bunless (?:there(?:'s| is| are)|(?:some|any)(?:one|body)(?: (?:else|here))?(?: has| comes? up with| can
      (?:give|make)| offers)?|you(?: have| can
      (?:give|make))?|we have|I(?:'m| am) (?:missing|told))\s${IN_CLAUSE}{0,40}?\b(?:reason|argument|case|
      justification|arguments|reasons|need) (?:
      for|to (?:use|keep|have|call (?:it|this|them)|name (?:it|this|them)|go with|prefer)|behind|in favou?r of
    ) ${the}${ONE_T}`,
    0.65,
  ],
  [
    "oppose",
    phrase`\b(?:like|love|want|favou?r|prefer|understand|see the point of|happy with|fond of|fan of) neither
      (?:the )?(?<target>${M} nor (?:the )?${M})`,
    0.75,
  ],
  [
    "oppose",
    phrase`\b(?:not|n't|never) (?:\w+ ){0,4}?(?:fan|fond|happy|thrilled|convinced|keen|like|love|care|comfortable|
      enthusiastic|excited|sold)
      (?:of |with |about |by |on |for )?(?:either |both |any of )?(?:the )?(?:${name} )?(?<target>${M}(?:,? (?:n?or|
      and)(?: (?:the|of|with|for))? (?:the )?${M})+)`,
    0.75,
  ],
]);
