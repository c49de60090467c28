import { anyWord, phrase } from "../../patterns/phrase.ts";
import { START } from "../mentions/marked-sentence.ts";
import { patternRule } from "./proposal-rule.ts";

/** What is said of things and not what they are called: when, how often or how well something is called, and judgements of fact. */
const noName = anyWord(`
  day first last once twice quits even up back out off done early late inside outside
  good fine ok okay safe unsafe wrong right correct incorrect broken fixed ready stable final complete legal illegal valid invalid sane
  minor trivial enough progress success unlocked locked atomic racy bad ugly nice cheating
  where how needed given provided passed used alone field string lookup space property itself only resolution collision clash`);
const word = phrase`(?!${noName}\b)[a-z][\w-]*\w`;
/** "a big bug", "an honest mistake": as what something is judged. */
const judgement = anyWord(`
  bug bugs mistake day win deal problem problems failure hack regression success improvement workaround issue issues error shame stretch fix fixes
  thing things way idea case joke mess nonsense waste crime overkill optimization cleanup bugfix`);
const inPhrase = phrase`(?!${anyWord("instead rather or and for then here too please in as to with from")}\b)${word}`;
const words = phrase`(?<phrase>${inPhrase}(?: (?!${judgement}\b)${inPhrase}){1,2})`;

const purpose = phrase`to (?:make|match|avoid|be|show|indicate|reflect|align|follow|distinguish|stay|keep)`;
const end = phrase`(?=\s*(?:
  $|[.,;:?!)(]|
  \b(?:
    or|and|but|here|everywhere|like|for|so|if|rather|when|unless|instead|because|since|as|then|too|though|${purpose}
  )\b
))`;
const stop = phrase`(?=\s*(?:$|[.,;?!)(]|\b(?:instead|rather|or something|or so)\b))`;
const lead = phrase`(?:(?:just|simply|rather|something like|e\.g\.,?|say,?|plain|either|to be|struct|enum|union|class|trait|type) )*`;
const kind = anyWord(`
  functions? helpers? wrappers? methods? attributes? options? flags? fields? packages? tools? commands? class(?:es)?
  types? variables? propert(?:y|ies) files? director(?:y|ies) folders? drivers? subsystems? librar(?:y|ies) parameters?
  arguments? members? modes? states? features? concepts? things? projects? branch(?:es)? nodes? columns? macros?
  constants? symbols? structs? structures? enums? configs? knobs? sysctls? daemons? services? modules? traits?`);
const ofCode = anyWord(
  "kfuncs? callbacks? hooks? ioctls? syscalls? routines? api code path ops? tests? tags? patch(?:es)?",
);
/** "call this kfunc": what is pointed at, and not what it is called. */
const pointed = phrase`(?:this|that|these|those)(?: all| both)?(?! (?:[\w-]+ )?(?:${kind}|${ofCode})\b)`;
const pronoun = phrase`(?:it|them(?: all| both)?|${pointed})`;
const thing = phrase`(?:${pronoun}|(?:the|this|that|these|those|your|our|its) (?:[\w-]+ )?${kind})`;
const will = phrase`(?:
  I'd|I'll|would|could|should|might|may|can|can't we|couldn't we|let's|lets|let us|please|maybe|perhaps|to|why not|
  why don't (?:we|you)|how about|what about|better|rather
)`;
const how = phrase`(?:(?:
  we|you|I|just|simply|rather|really|also|probably|maybe|perhaps|then|well|as well|still|at least|personally|prefer to|
  like to|love to|want to
) ){0,3}`;
const calling = phrase`(?:call|calling|name|naming|term|dub|label)`;

/**
 * What something is to be called, where it is an ordinary word or a few: "I'd rather call it heron", "rename it heron",
 * "just call it a night heron", "use the term heron", "better known as heron".
 */
export const calledWord = patternRule("called word", [
  [phrase`(?:${START}|\b${will} )${how}${calling} ${thing} ${lead}(?:an? |the )?(?<new>${word})${end}`, 0.6],
  [
    phrase`\b(?:by|is|about|of|with|than|prefer|suggest|propose) (?:calling|naming) ${pronoun} ${lead}(?<new>${word})${end}`,
    0.6,
  ],
  [phrase`\b(?:renam|relabel)(?:e|ed|ing|led|ling)? ${thing} (?:to|as|into) ${lead}(?<new>${word})${end}`, 0.6],
  [phrase`\brenam(?:e|ed|ing) (?:it|them(?: all| both)?) ${lead}(?<new>${word})${stop}`, 0.6],
  [
    phrase`\b(?:would|should|could|must|can|will|ought to|needs? to|has to|have to|better)
      (?:\w+ly |just |rather |simply |also )*be (?:re)?(?:named|termed|titled|dubbed|labell?ed)
      ${lead}(?<new>${word})${end}`,
    0.6,
  ],
  [
    phrase`\b(?:better|best|aptly|properly|rightly|more \w+ly|traditionally|commonly|generally|usually)
      (?:called|named|termed|known as) (?:as )?(?:an? |the )?(?<new>${word})${stop}`,
    0.55,
  ],
  [
    phrase`\b(?:use|using|prefer|say|pick|choose|go(?:ing)? with|suggest|propose|adopt|introduce|borrow)
      (?:the |an? \w+er )?(?:word|term|verb|noun|name) (?<new>${word})${stop}`,
    0.6,
  ],
  [phrase`[,;:] (?:(?:so|but|and|then) )?how about (?:(?:just|simply|the name|calling it) )*(?<new>${word})\s*\?`, 0.6],
  [
    phrase`(?:
      ${START}|\b(?:let's|lets|let us|please|just|simply|maybe|perhaps|better|and|or) )(?:just |simply )?(?:call|name)
      ${pronoun} ${lead}(?:an? |the )?${words}${stop}`,
    0.6,
  ],
  [
    phrase`\b(?:should|could|I'd|I would|might|may) (?:rather |just |simply |also |probably |better )*(?:call|name)
      ${pronoun} ${lead}${words}${stop}`,
    0.6,
  ],
]);
