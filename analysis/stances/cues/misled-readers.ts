import { phrase } from "../../patterns/phrase.ts";
import { patternCue } from "./cue.ts";
import { IN_CLAUSE, NAMED, READERS, T } from "./vocabulary.ts";

const will = phrase`(?:(?:will|would|might|could|may|are going to|is going to|are bound to|is bound to|'ll|'d) )`;

/**
 * What people take from a name, or fail to: "people will think that T frees it", "I'd read T as the number of …", "to
 * me T says …", "nobody would guess from T", "somebody will set T and wonder".
 */
export const misledReaders = patternCue("misled readers", [
  [
    "oppose",
    phrase`\b(?:${READERS}|some|many) ${will}(?:just |then |easily |surely |probably |always |first )*(?:think|assume|expect|believe|
      conclude|take) (?:that )?${T} (?:is|are|does|will|would|can|has|means|\w+s)\b`,
    0.65,
  ],
  [
    "oppose",
    phrase`\b(?:I|we|people|users) (?:would |'d )?(?:first |always |initially |actually )*(?:thought|assumed|expected|
      believed) (?:at first )?(?:that )?${T} (?:was|were|is|did|does|would|had|meant|means)\b(?! (?:(?:an?|the) )?(?:\w+ )?(?:
      right|good|better|best|fine|nice|great|clear|clearer|obvious|sensible
    )\b)`,
    0.6,
  ],
  [
    "oppose",
    phrase`\b(?:I|we|people|you)(?:'d| would)? (?:
      read|parse|hear|understand|understood|take|took|interpret(?:ed)?
    ) ${T} (?:as|and|to mean|like|at first)\b`,
    0.6,
  ],
  [
    "oppose",
    phrase`\bwhen(?:ever)? (?:I|people|you) (?:read|see|hear|saw) ${T},? (?:I|they|you)
      (?:always |first |immediately )*(?:think|thought|expect|assume)`,
    0.65,
  ],
  [
    "oppose",
    phrase`\b(?:to|for) me,? ${T} (?:\w+ )?(?:says|means|is|sounds|reads|suggests|implies)
      (?!(?:fine|good|ok|okay|better|clear|clearer|right|great|nice|best|the (?:best|better|right|obvious|natural)|
      a (?:good|nice|fine)|more)\b)`,
    0.55,
  ],
  [
    "oppose",
    phrase`\b(?:I|nobody|no one|people|you) (?:wouldn't|would not|would never|couldn't|can't|would)
      (?:have )?(?:ever )?(?:
      guess(?:ed)?|known?|tell|told|infer(?:red)?|figured?(?: out)?
    ) (?:\w+ )?from ${T}`,
    0.7,
  ],
  [
    "oppose",
    phrase`\bfrom ${T},? (?:alone,? )?(?:I|nobody|no one|one|you)
      (?:would|could|can|will)(?:n't| (?:never|not|hardly))? (?:ever )?(?:guess|know|tell|have guessed|expect)`,
    0.65,
  ],
  [
    "oppose",
    phrase`\b(?:always|never|each time|every time|still)
      (?:(?:have|had|need) )?(?:to )?(?:think|look up|remember|check|know|guess) (?:twice )?(?:which|what|how|whether)
      (?:way )?${T}`,
    0.65,
  ],
  [
    "oppose",
    phrase`\b(?:somebody|someone|people|users?) (?:will|would|is going to|are going to)
      (?:surely )?(?:set|pass|use|write|call|try|enable|see|read) ${T}${IN_CLAUSE}{0,20}?\band (?:then )?(?:
      wonders?|ask|expect|think|complain|be surprised|file
    )\b`,
    0.7,
  ],
  [
    "oppose",
    phrase`\b(?:nobody|no one|nobody (?:outside|but)[\w\s]{1,30}?)
      (?:will |would )?(?:knows?|understands?|remembers?|guess(?:es)?) what (?:an? )?${T}`,
    0.7,
  ],
  ["oppose", phrase`\b(?:I|we|you) (?:keep (?:on )?)?(?:mistyp|misspell|misread)(?:e|ed|ing)? ${T}`, 0.65],
  [
    "oppose",
    phrase`${T} differs? from (?:\S+ ){1,3}?(?:in|by) (?:only |just )?(?:one|a single|two) (?:letters?|characters?)\b`,
    0.65,
  ],
  [
    "oppose",
    phrase`${T} (?:to|for) me (?:\w+ )?(?:says|means|sounds|reads|suggests|
      implies)\b(?! (?:fine|good|ok|okay|better|clear|clearer|right|great|nice|more)\b)`,
    0.65,
  ],
  [
    "oppose",
    phrase`\bwith ${T},? (?:
      people|users|everybody|everyone|somebody|someone|readers|one|you
    ) (?:will|would|'ll|might|may)\b(?! (?:know|see|understand|find|get))`,
    0.55,
  ],
  ["oppose", phrase`\bwith ${T},? I (?:needed|need|had to|have to|always|never|keep|kept)\b`, 0.6],
  [
    "oppose",
    phrase`\b(?:
      somebody|someone|people|anybody|anyone|whoever|everybody|users?
    ) (?:who )?(?:reads?|sees?|hears?|types?) ${T},? (?:will|would|might|may|is going to)
      (?:\w+ )?(?:think|expect|assume|believe|wonder)`,
    0.7,
  ],
  [
    "oppose",
    phrase`${T} (?:will|would|does|keeps?|has|kept) (?:keep |always |only |still |surely )*(?:
      bit(?:e|ing|ten)|trip(?:ping|ped)?(?: up)?|fool(?:ing|ed)?|catch(?:ing)?|confus(?:e|ing|ed)|mislead(?:ing)?|
      misled
    ) (?:us|me|people|users|everybody|everyone|somebody|readers)\b`,
    0.7,
  ],
  [
    "oppose",
    phrase`${T} (?:would )?looks? like (?:an?|the|another|one of|some|
      it)\b(?! (?:good|better|nice|fine|reasonable|sane|sensible|clear|great|bug|typo|leak)\b)`,
    0.5,
  ],
  ["oppose", phrase`\bunderstand ${T} (?:the wrong way|differently|backwards)`, 0.7],
  [
    "oppose",
    phrase`\b(?:${READERS}|some|many) ${will}(?:\w+ )?(?:take|mistake|confuse|read|misread) ${T} (?:for|with|as)\b`,
    0.7,
  ],
  [
    "oppose",
    phrase`${T} (?:is going to|will|would|is bound to) (?:only |just |surely )?be
      (?:misused|misread|misunderstood|abused|mistaken)\b`,
    0.7,
  ],
  [
    "oppose",
    phrase`${T} (?:had|has|got) (?:me|us|people|everybody)
      (?:\w+ ){0,2}?(?:confused|puzzled|fooled|wondering|thinking|looking)\b`,
    0.7,
  ],
  ["oppose", phrase`${T} (?:made|makes) (?:me|us|people) (?:look|think|read it|stop|check) (?:twice|again)\b`, 0.7],
  ["oppose", phrase`${T} confused (?:the \w+ out of )?(?:me|us|people|everybody)\b`, 0.7],
  [
    "oppose",
    phrase`\bI (?:first |also |always |keep )?(?:tripp(?:ed|ing)|stumbl(?:ed?|ing)|trip) (?:over|on|across)
      (?:the (?:name|word) )?${T}`,
    0.6,
  ],
  ["oppose", phrase`\b(?:had|have) to (?:look at|read|check|think about) ${T} (?:twice|again|three times)\b`, 0.65],
  [
    "oppose",
    phrase`${T}(?: \w+)?,? (?:it )?(?:each |all |both |always |just |only )*makes?
      (?:me|you|one|people|everybody|everyone|readers|us)
      (?:first |always )?(?:think of|ask|wonder|look for|expect|believe|assume)\b`,
    0.65,
  ],
  [
    "oppose",
    phrase`(?:^\W{0,6}|[,;:]\s|\b(?:but|and|as|so)\s)with ${T},? (?:I|you|one)(?:'d|'ll| would| will)
      (?:always |first |then |rather )?(?:look|search|think|assume|wonder|be looking)\b`,
    0.6,
  ],
  [
    "oppose",
    phrase`\bwith ${T},? (?:half|most|some|many|nine|two|all|\w+ out) (?:of )?(?:the |our |your )?(?:\w+ )?(?:
      people|users|readers|callers|reviewers|developers|them|us
    ) (?:will|would|'ll|might) (?:think|assume|expect|believe|read|take|get)\b`,
    0.65,
  ],
  [
    "oppose",
    phrase`${T} (?:\w+ )?(?:would )?(?:looks?|reads?|sounds?) (?:exactly |just )?like (?:
      those|these|them|all the|the others?|any other|some of|one more|(?:an?|the) (?:\w+ )?(?:if|while|for)\b|
      a (?:second|third|fourth)
    )(?! (?:good|better|nice))`,
    0.6,
  ],
  [
    "oppose",
    phrase`${T} makes? (?:it|this|that|them|the \w+) (?:look|sound|read|seem|feel)
      (?:more )?(?:like|as (?:if|though))\b`,
    0.65,
  ],
  [
    "oppose",
    phrase`${T}["'”]?(?: (?:=|is) \w+["'”]?)? (?:also |always |again )?(?:took|takes|cost|costs) me
      (?:a|some|two|three|several|another) (?:full )?(?:
      seconds?|moments?|minutes?|while|tries|attempts|looks
    )\b`,
    0.65,
  ],
  [
    "oppose",
    phrase`\b(?:nobody|no one|who) (?:will |would )?(?:ever )?(?:looks?|search(?:es)?|greps?|think) (?:for|of) ${T}`,
    0.6,
  ],
  [
    "oppose",
    phrase`\bfrom ["'“]?${T}["'”]?,? (?:alone,? )?(?:I|nobody|no one|one|you)
      (?:can't|couldn't|cannot|wouldn't|can not) (?:ever )?(?:guess|know|tell|see|say)\b`,
    0.65,
  ],
  [
    "oppose",
    phrase`\b(?:any(?:one|body)|every(?:one|body)|some(?:one|body)|people|users?|readers?|those) (?:
      reading|seeing|looking at|hearing|who (?:reads?|sees?|hears?|looks? at)
    ) ${NAMED}${T} ${will}(?:\w+ )?(?:think|assume|expect|believe|conclude|wonder|take|guess|ask)\b`,
    0.7,
  ],
  [
    "oppose",
    phrase`\b(?:I|you|one|we|people|users?|readers?)(?:'d| would|'ll| will|)
      (?:have )?(?:expect|expected|assume|think|thought) (?:that )?(?:an?|any|some|something|anything|things) (?:\w+ )?(?:called|named) ${T} (?:to|would|should|will|is|does)\b`,
    0.6,
  ],
]);
