import { phrase } from "../../patterns/phrase.ts";
import { patternCue } from "./cue.ts";
import { BULLET, NAMED, T } from "./vocabulary.ts";

const book = phrase`(?:
  manuals?|spec|specs|specifications?|docs|documentation|datasheets?|standard|literature|handbook|textbooks?|man page|
  rfc|paper|vendor|hardware
)`;
const reason = phrase`(?:
  because|since|as (?:it|that|this|we|they)|so that|in order to|
  to (?:match|be|make|keep|stay|follow|reflect|avoid|align|indicate|show|tell|distinguish|convey)
)\b`;

/** Whoever stands by a name: "let's leave T alone", "T was chosen because it is short", "the manual calls it T", "T isn't that bad". */
export const defence = patternCue("defence", [
  [
    "support",
    phrase`\bwhy I(?:'d| would)? (?:really |still )?(?:want|like|prefer|chose|decided|wanted) to (?:call|name)
      (?:it|this|them) ${T}`,
    0.7,
  ],
  [
    "support",
    phrase`(?<!n't\s|not\s|never\s)\bleave (?:the )?${T} (?:
      alone|as[-\s]is|as it is|as they are|unchanged|untouched|in place|the way it is
    )\b`,
    0.65,
  ],
  [
    "support",
    phrase`\b(?:
      preserved?|preserving|retain(?:ed|ing)?|want(?:ed)?|keeping
    ) (?:to keep )?(?:the )?(?:\w+ ){0,3}?${T} (?:naming|name|names|terminology|prefix|suffix|spelling)\b`,
    0.6,
  ],
  [
    "support",
    phrase`${T} (?:was|were|is|has been) (?:\w+ly )?(?:chosen|picked|selected|used|named so|preferred)
      (?:\w+ )?${reason}`,
    0.6,
  ],
  [
    "support",
    phrase`\b(?:I|we|they|he|she)(?:'ve| have| had)? (?:\w+ly )?(?:
      chose|picked|took|selected|went with|settled on|named (?:it|this|them)|called (?:it|this|them)
    ) ${NAMED}${T} (?:\w+ )?${reason}`,
    0.65,
  ],
  ["support", phrase`\b(?:it|this|that)(?:'s| is| was) (?:called|named) ${T} ${reason}`, 0.55],
  [
    "support",
    phrase`\b(?:I|we)(?:'ve| have)? used (?:the )?(?:names?|terms?|words?|prefix|suffix) ${T} (?:to \w+|${reason})`,
    0.65,
  ],
  [
    "support",
    phrase`\breasons? (?:that |why )?(?:I|we) (?:called|named|chose|picked|used) (?:(?:it|this|that|them) )?${T} (?:is|was)\b`,
    0.65,
  ],
  [
    "support",
    phrase`${T} (?:has|have)(?:n't| not| never) (?:
      (?:caused|created|led to|been) (?:(?:any|a|much) )?(?:confusion|problems?|trouble|issues?|complaints?|confusing)|confused
    )\b`,
    0.65,
  ],
  [
    "support",
    phrase`\b(?:nobody|no one|no user) (?:has |was |is |seems )?(?:ever )?(?:complained about|been confused by|confused by|
      had (?:a |any )?(?:problems?|trouble|issues?) with
    ) (?:the (?:name|term) )?${T}`,
    0.65,
  ],
  [
    "support",
    phrase`\b(?:that's|that is|which is) why (?:we|I|they|people) (?:\w+ )?(?:call|name|called|named|use|used)
      (?:(?:it|this|that|them) )?${T}`,
    0.55,
  ],
  [
    "support",
    phrase`\b${book} (?:itself |also |already |consistently |too )*(?:calls?|names?|refers? to)
      (?:it|this|that|them|these|such \w+) (?:as )?(?:an? |the )?${T}`,
    0.65,
  ],
  [
    "support",
    phrase`\b${book} (?:itself |also |already |consistently )*uses?
      (?:the (?:term|word|name) )?${T}(?=\s*(?:$|[.,;)]|too\b|as well\b|throughout\b|consistently\b))`,
    0.6,
  ],
  [
    "support",
    phrase`${T} (?:has|have) (?:some |plenty of |a |lots of |good )?(?:
      precedents?|prior art|an? established meaning|a long (?:history|tradition)
    )\b`,
    0.65,
  ],
  [
    "support",
    phrase`${T} (?:isn't|is not|aren't|wasn't|doesn't (?:sound|look|seem)|does not (?:sound|look|seem))
      (?:(?:really|actually|all|even) )?(?:that |so |too |half )?(?:
      bad|terrible|awful|horrible|ugly|confusing|misleading|ambiguous|vague|wrong|unclear|inaccurate|cryptic
    )\b(?! (?:exactly|per se|as such|technically|enough|only)\b)`,
    0.65,
  ],
  [
    "support",
    phrase`${T} (?:
      fits? the bill|better (?:describes?|captures?|conveys?|reflects?|matches|fits|expresses|explains)|
      reads? (?:nicely|better|well|naturally)|rolls off the tongue
    )\b`,
    0.7,
  ],
  [
    "support",
    phrase`${T} (?:is|seems|would be|comes|gets) (?:much |a (?:bit|lot|little) |far )?(?:closer|nearer|truer) to
      (?:what|how|the truth|reality)\b`,
    0.65,
  ],
  [
    "support",
    phrase`\b(?:all for|happier with|ack (?:on|for|to)|sold on|comfortable with|at peace with) (?:the )?(?:name )?${T}`,
    0.65,
  ],
  ["support", phrase`\b(?:my )?vote\s*:\s*${T}`, 0.75],
  [
    "support",
    phrase`^\W*(?:ok|okay|right|alright|fine|sure|yes|yeah|
      so)[\s,.:-]+(?:let's (?:do|try|make it) )?${T}(?: (?:then|it is|works|sounds \w+))?\W*$`,
    0.65,
  ],
  [
    "support",
    phrase`${T} (?:is|was) (?:also |exactly |pretty much )?(?:what|the (?:one|name)) I (?:
      had in mind|was thinking of|would have (?:picked|chosen|used|suggested)|wanted
    )\b`,
    0.7,
  ],
  [
    "support",
    phrase`\bI (?:was|were) (?:just |also )*(?:about|going) to (?:suggest|propose|say) ${T}(?!,? but\b)`,
    0.65,
  ],
  [
    "support",
    phrase`^${BULLET}(?:changed|switched|moved|renamed) (?:it |this |them )?(?:back )?to ${T} (?:in|for|as|now)\b`,
    0.6,
  ],
  [
    "support",
    phrase`^${BULLET}${T}\s*[,.:-]+\s*(?:
      thanks|thank you|ok|okay|will do|done|fixed|changed|noted|got it|sure|agreed
    )\b`,
    0.55,
  ],
]);
