import { phrase } from "../../patterns/phrase.ts";
import { patternCue } from "./cue.ts";
import { DEGREE, IS, NOUN, POSITIVE, READERS, SUBJECT, T } from "./vocabulary.ts";

const adverb = phrase`(?:(?:also|still|really|just|certainly|definitely|at least|clearly|already|would|will|should|
      could|does|do|quite) )*`;
const good = phrase`(?:good|better|great|decent|fine|nice|excellent|reasonable|nicer|much better|far better|fair|
      perfect|solid|best)`;
const poor = phrase`(?:poor|bad|lousy|terrible|horrible|worse|awful|mediocre|miserable|rotten|dismal)`;
const hint = phrase`(?:hint|clue|idea|indication|impression|sense|picture|feel|notion)`;
const wrong = phrase`(?:wrong|false|misleading|unrealistic|undue|unwanted|unfounded|too high)`;

/**
 * How well a name does its job: "T does a better job at telling …", "T hints at …", "T nails it", "T barely says
 * anything", "T raises the wrong expectations".
 */
export const doingItsJob = patternCue("doing its job", [
  ["support", phrase`${T}${NOUN} ${adverb}(?:does|do|did) an? (?:\w+ )?${good} job\b`, 0.75],
  [
    "support",
    phrase`${SUBJECT}${T}${NOUN} ${adverb}(?:more|most) \w+ly (?:
      matches|describes|reflects|captures|conveys|expresses|fits|says|tells|communicates|indicates
    )\b`,
    0.7,
  ],
  ["oppose", phrase`${T}${NOUN} ${adverb}(?:does|do|did) an? (?:\w+ )?${poor} job\b`, 0.75],
  [
    "support",
    phrase`${SUBJECT}${T}${NOUN} ${adverb}(?:gives?|offers?|provides?|carr(?:ies|y)|conveys?)
      (?:${READERS} )?(?:an? |some |the )?(?:${good}|clear|clearer|right|
      useful|fair|rough|quick|better) ${hint}\b`,
    0.7,
  ],
  [
    "support",
    phrase`${SUBJECT}${T}${NOUN} ${adverb}(?:(?:nails?|hits?) (?:it|the nail)|hits? the (?:spot|mark)|sums? (?:it|
      this|that) up|rolls? off|
      does it for me|gets? (?:it|the (?:point|idea|message|meaning|intent)) across|drives? the point home|brings?
      (?:it|that) across)\b`,
    0.65,
  ],
  [
    "oppose",
    phrase`${T}${NOUN} (?:barely|hardly|scarcely) (?:says?|tells?|conveys?|describes?|hints?|explains?|means?|
      gives?|expresses?|suggests?)\b`,
    0.75,
  ],
  [
    "oppose",
    phrase`${T}${NOUN} ${adverb}(?:raises?|sets?|creates?|evokes?|builds?|triggers?|awakens?|arouses?|produces?|
      invites?|causes?)
      (?:up )?(?:the |an? |some |certain |all (?:kinds|sorts) of )?(?:${wrong} )?(?:expectations?|assumptions?|
      hopes|associations?|ideas)\b`,
    0.7,
  ],
  [
    "oppose",
    phrase`${T}${NOUN} (?:(?:would|will|might|may|can|could|tends? to|just|only|easily) )*(?:leads?|causes?|tempts?|
      invites?|tricks?|entices?|encourages?) ${READERS} to
      (?:\w+ )?(?:think|believe|expect|assume|conclude|guess|call|misuse|use|wonder|suspect)\b`,
    0.7,
  ],
  [
    "oppose",
    phrase`${T}${NOUN} ${adverb}makes? it (?:\w+ )?(?:unclear|ambiguous|less (?:clear|obvious)|hard(?:er)? to|
      difficult to|impossible to|confusing|unobvious)\b`,
    0.7,
  ],
  [
    "support",
    phrase`${SUBJECT}${T}${NOUN} ${adverb}(?:(?:would|will|could|should) )?(?:removes?|resolves?|avoids?|prevents?|
      eliminates?|reduces?|dispels?|clears? up|gets? rid of|
      lessens?|leaves? no|rules? out) (?:the |that |this |any |all |much |some |a lot of |most |all this |further |
      such )*(?:\w+ )?(?:
      ambigu\w+|confusion\w*|misunderstandings?|doubts?|clash\w*|collisions?|conflicts?|uncertaint\w+|
      misinterpretations?
    )\b`,
    0.7,
  ],
  [
    "support",
    phrase`${SUBJECT}${T}${NOUN} ${adverb}(?:matches|mirrors|parallels|resembles|echoes|lines up with|goes
      (?:\w+ )?with|fits in with|agrees with|is in line with)
      (?:\w+ )?(?:what|the|our|its|how|other|existing|all|most) (?:\w+ ){0,3}?(?:
      manuals?|specs?|specification|documentation|docs|standard|others?|names?|naming|conventions?|siblings?|
      counterparts?|terminology|rest|code|kernel|
      headers?|man pages?|usage|calls? it|calls? them|use|uses|do|does|functions?|helpers?|macros?|variants?
    )\b`,
    0.6,
  ],
  ["support", phrase`${SUBJECT}${T}${NOUN} ${adverb}makes? ${DEGREE}(?:the |the very |by far the )?most sense\b`, 0.75],
  [
    "support",
    phrase`${SUBJECT}${T}${NOUN} (?:is|was|would be|seems|looks like) (?:(?:clearly|certainly|definitely|at least|
      already|still|really|also|easily) )*(?:
      (?:the|my) (?:\w+ )?(?:winner|favou?rite|front[- ]?runner|obvious candidate|top choice)
    )\b`,
    0.7,
  ],
  [
    "oppose",
    phrase`${T}${NOUN} (?:is|was) (?:(?:really|just|probably|only|clearly) )*(?:an? |the )?(?:
      historical accident|
      (?:\w+ )?(?:accident|relic|leftover|holdover|artifact|artefact|hangover|anachronism|remnant) (?:of|from)
    )\b`,
    0.55,
  ],
  [
    "oppose",
    phrase`${T}${NOUN} ${adverb}(?:undersells?|oversells?|understates?|overstates?|exaggerates?|downplays?|
      gloss(?:es)? over|
      misrepresents?|misstates?|belittles?|buries)\b`,
    0.7,
  ],
  ["oppose", phrase`${T}${NOUN} ${IS} (?:\w+ly )?neither ${DEGREE}${POSITIVE}\b`, 0.75],
  [
    "oppose",
    phrase`${T}${NOUN} (?:is|was|are) (?:the )?(?:one|name|option|choice|suggestion|variant) (?:that )?I
      (?:\w+ )?(?:like|liked|care for|want|prefer)
      (?:the )?least\b`,
    0.75,
  ],
  [
    "support",
    phrase`${SUBJECT}${T}${NOUN} (?:is|was|are) (?:the )?(?:one|name|option|choice|suggestion|variant)
      (?:that )?I(?:'d)? (?:\w+ )?(?:like|liked|
      prefer|favou?r|pick|choose|take|sign off on|go with|vote for)(?: (?:the )?(?:best|most|better))?(?=\s*(?:$|
      [.,;!)]))`,
    0.7,
  ],
]);
