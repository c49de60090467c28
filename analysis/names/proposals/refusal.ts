import { phrase } from "../../patterns/phrase.ts";

/** Verbs that put a name forward where nothing refuses them. */
const verb = phrase`(?:
  (?:re)?(?:call|nam)(?:e|ed|ing)?|us(?:e|ing)|go(?:ing)? with|go for|pick|choose|suggest(?:ing)?|propos(?:e|ing)|
  recommend|settle (?:on|for)|in favou?r of
)`;
const adverbs = phrase`(?:(?:
  really|exactly|just|simply|even|ever|necessarily|quite|personally|actually|also|want to|like to|like|keep|continue to|
  have|be|be the one to
) ){0,3}`;
const not = phrase`(?:
  \p{L}n['’]t|(?<!\bwhy\s)[*_]?not[*_]?|never|cannot|nobody (?:would|will|should)|no one would
) `;
const belief = phrase`(?:n['’]t|not|never) (?:think|believe|want|see why|agree) (?:that )?`;
const whom = phrase`(?:(?:we|you|it|this|that|they|these|one|I|us|them) (?:(?:should|could|can|would|must|to|need to) )?)`;
const unwilling = phrase`(?:refus(?:e|es|ed|ing)|hesitat(?:e|ed|ing)|declin(?:e|ed|ing)|reluctant|loath|hate|unwilling) to `;
const away = phrase`(?<!\bnot\s)(?:stop|avoid|against|without|refrain from|instead of|rather than) `;
const senseless = phrase`(?:
  (?:no|little|n['’]t (?:much|any)|n['’]t make|not make) (?:(?:much|any|real) )*(?:sense|need|point|reason) (?:to|in)|
  not an? (?:\w+ )?(?:good|great) (?:idea|plan) to|(?:wrong|odd|weird|silly|misleading|confusing|strange|foolish) to
) `;
/** What stands between the verb and the name, without a turn to another: "call it", "rename the helper to", "call it heron or". */
const object = phrase`(?: (?!but\b|instead\b|rather\b|than\b|and\b|anything\b)[^\s,.;:?!]+){0,5}?`;
const refusal = phrase`(?:
  ${not}${adverbs}|${belief}(?:${whom})?${adverbs}|(?<![\p{L}])(?:${unwilling}|${away}|${senseless})${adverbs}
)`;
/** "I don't think heron is a good name": what is denied stands behind the name. */
const doubted = phrase`(?:n['’]t|not|never) (?:really |quite |necessarily )?(?:think|believe|sure|convinced|see how|agree) (?:that |if )?(?:the )?`;
const refused = new RegExp(`(?:${refusal}${verb}${object}\\s+|${doubted})["'“‘\`*_(]*$`, "iu");
/**
 * "I don't see why we can't call it heron", "is there a reason not to call it heron", "should we not call it heron?":
 * nothing is refused.
 */
const turned = new RegExp(
  phrase`(?<![\p{L}])(?:
    (?:why|reasons?|objections?|mind|stop(?:s|ping)|prevents?)(?![\p{L}])[^,.;:?!]{0,40}|
    (?:can|could|should|shall|would) (?:we|you|it|this|that|they|these) )$`,
  "iu",
);

/**
 * Whether the words before a name refuse it: "I refuse to call them", "we can't call it", "I don't think we should name
 * this". "Why not call it" and "can't we call it" do put it forward.
 */
export function isRefused(before: string): boolean {
  const near = before.slice(-120);
  const found = refused.exec(near);
  return found !== null && !turned.test(near.slice(0, found.index));
}
