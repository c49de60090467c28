import { phrase } from "../../patterns/phrase.ts";
import { patternCue } from "./cue.ts";
import { T } from "./vocabulary.ts";

const wanted = phrase`(?:better|different|other|less \w+|more \w+|shorter|clearer|new|proper|good)`;
const name = phrase`(?:\w+ ){0,2}?(?:names?|naming|terms?|terminology|word|verb|prefix|suffix|nomenclature)`;

const calledOtherwise = phrase`be (?:named|called) (?:
  something (?:else|different|other|better|more|less)|differently|otherwise
)\b`;
const telling = phrase`(?:
  (?:better|clearer|nicer|shorter|unambiguous|descriptive|telling|meaningful|specific|explicit|distinct)|
  (?:more|less|non)[-\s]\w+
)`;

/**
 * A wish for another name is an objection to the one there is: "please find a better name", "a less binary name"; and praise of
 * the one that would do: "a non ambiguous name like T".
 */
export const wish = patternCue("wish", [
  [
    "oppose",
    phrase`\b(?:
      choose|choosing|find|finding|pick|picking|use|using|give|gives|giving|(?<!\bdo\s(?:you|we|they)\s)have|want|need|needs|deserves?|
      come up with|think of|appreciate|prefer|consider
    ) (?!(?:it|that|this|them|these)\s)(?:\w+ ){0,6}?(?<!\bthe\s)${wanted} ${name}\b`,
    0.5,
  ],
  [
    "oppose",
    phrase`\b(?:should|could|can|please|must) (?:be |we |you |also )*(?:renamed?|
      find another name)\b(?![^.?!]{0,40}?\b(?:to|as|into)\b)`,
    0.35,
  ],
  [
    "oppose",
    phrase`\b(?:
      would you mind|do you mind|how about|wonder (?:if|whether)|please consider|worth|consider|suggest
    ) (?:we (?:could|should) )?renam(?:e|ing) (?:this|that|the|it|these|
      them)\b(?![^.?!]{0,40}?\b(?:to|as|into|or not)\b)`,
    0.55,
  ],
  [
    "oppose",
    phrase`(?<!(?:n't|not|never|wouldn't|would)\s)\b(?:name|call) (?:it|this|that|them|these|those|the \w+) (?:
      differently|otherwise|
      (?:something|anything) (?:else(?! than)|different|other(?! than)|better|saner|shorter|clearer|(?:more|less) \w+)|
      (?:more|less) \w+ly
    )\b`,
    0.6,
  ],
  [
    "oppose",
    phrase`\b(?:
      I'd|I would|we should|we could|let's|you should|please|pls|maybe
    ) (?:\w+ )?(?:pick|choose|use|find|take|want|have) an? (?:\w+ )?name (?:that|which)\b`,
    0.55,
  ],
  [
    "oppose",
    phrase`\b(?:please|let's|let us|should|could|must|need to|needs to|have to|has to|can you|can we) (?:\w+ )?(?:
      find|choose|pick|use|come up with|think of|look for
    ) (?:something else(?! (?:to|that|for)\b)|(?:another|a different|some other) name)\b`,
    0.55,
  ],
  [
    "oppose",
    phrase`\b(?:name|call) (?:it|this|that|them|these|those|the \w+) (?:something|anything)
      (?:else|other|different) (?:than|from|but) ${T}`,
    0.75,
  ],
  [
    "oppose",
    phrase`\brenam(?:e|ing) (?:this|that|these|those|the) (?:
      vague|confusing|misleading|misnamed|badly named|bad|odd|weird|strange|ugly|awful|terrible|horrible|silly|cryptic|
      generic|ambiguous|overloaded|unfortunate|awkward|meaningless
    ) \w+\b`,
    0.6,
  ],
  ["oppose", phrase`\band an? (?:better|clearer|different|shorter|saner) name\W*$`, 0.55],
  [
    "support",
    phrase`\b${telling} (?:names?|terms?|prefix|suffix),? (?:like|such as|e\.g\.,?|say,?|perhaps|maybe) ${T}`,
    0.65,
  ],
  ["oppose", phrase`\b${wanted} ${name} (?:for|than) (?:the |that |this )?${T}`, 0.75],
  [
    "oppose",
    phrase`\brenam(?:e|ed|ing) (?:the |these |struct )?${T} (?:to|into|as) (?:
      something|anything|be something|a (?:more|less)|more \w+
    )\b`,
    0.7,
  ],
  [
    "oppose",
    phrase`(?<!\b(?:related to|for|about|touching)\s)${T} (?:\w+ ){0,2}?(?:can|could|should|needs? to|must|may|has (?:got )?to)
      (?:also |really )?(?:
      be (?:renamed|changed|dropped|removed|replaced)|
      go(?! (?:in|into|to|through|via|on|with|first|last|there|here)\b)
    )\b`,
    0.6,
  ],
  [
    "oppose",
    phrase`\b(?:should|could|must|ought to|needs? to|has to|have to|wants to) (?:\w+ )?${calledOtherwise}`,
    0.6,
  ],
  [
    "oppose",
    phrase`${T} (?:\w+ ){0,2}?(?:should|could|must|ought to|needs? to|has to|wants to) (?:\w+ )?${calledOtherwise}`,
    0.75,
  ],
  ["oppose", phrase`\breplac(?:e|ing) (?:the )?(?:term|word|name|verb|prefix|suffix) ${T}`, 0.7],
  [
    "oppose",
    phrase`(?<!\b(?:no|little)\s)\b(?:
      should|could|must|ought to|need to|needs to|have to|has to|time to|patch to|want to|like to|rather|please|better
    ) (?:(?:really|also|just|probably|then|maybe|at least) )?rename
      (?:(?!(?:to|as|into|it|this|that|them|these|those|here)\b)\w+ ){0,4}?${T}(?!\s*(?:,\s*)?(?:\w+ ){0,3}?(?:to|as|
      into|=>|->|-->)\s)`,
    0.5,
  ],
  [
    "oppose",
    phrase`\b(?:
      rethink|reconsider|revisit|rework|think again about|improve
    ) (?:the|that|this|your) (?:\w+ )?(?:names?|naming) (?:of|for) (?:\w+ ){0,2}?${T}`,
    0.65,
  ],
  [
    "oppose",
    phrase`\b(?:
      without|minus|avoid(?:s|ing)?|free of|drop(?:s|ping)?|lose|losing
    ) the (?:word|term|letters?|string|substring) ${T}`,
    0.6,
  ],
  [
    "oppose",
    phrase`\b(?:should|could|must|ought to|needs? to) (?:\w+ )?have an? (?:\w+ )?(?:verb|noun|prefix|suffix) in
      (?:the|its|their) names?\b`,
    0.55,
  ],
  ["oppose", phrase`\brather than (?:just )?${T}\s*,`, 0.5],
  [
    "oppose",
    phrase`\b(?:the|this|that|your) (?:\w+ )?(?:name|naming) could use (?:some |a bit (?:of|more) |more )?(?:work|improvement|thought|love|help)\b`,
    0.6,
  ],
]);
