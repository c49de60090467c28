/** Verbs that put a name forward where nothing refuses them. */
const verb =
  "(?:(?:re)?(?:call|nam)(?:e|ed|ing)?|us(?:e|ing)|go(?:ing)?\\s+with|go\\s+for|pick|choose|suggest(?:ing)?|propos(?:e|ing)|recommend|settle\\s+(?:on|for))";
const adverbs =
  "(?:(?:really|exactly|just|simply|even|ever|necessarily|quite|personally|actually|also|want\\s+to|like\\s+to|like|keep|continue\\s+to|have|be|be\\s+the\\s+one\\s+to)\\s+){0,3}";
const not =
  "(?:\\p{L}n['’]t|(?<!\\bwhy\\s)[*_]?not[*_]?|never|cannot|nobody\\s+(?:would|will|should)|no\\s+one\\s+would)\\s+";
const belief = "(?:n['’]t|not|never)\\s+(?:think|believe|want|see\\s+why|agree)\\s+(?:that\\s+)?";
const whom =
  "(?:(?:we|you|it|this|that|they|these|one|I|us|them)\\s+(?:(?:should|could|can|would|must|to|need\\s+to)\\s+)?)";
const unwilling =
  "(?:refus(?:e|es|ed|ing)|hesitat(?:e|ed|ing)|declin(?:e|ed|ing)|reluctant|loath|hate|unwilling)\\s+to\\s+";
const away = "(?<!\\bnot\\s)(?:stop|avoid|against|without|refrain\\s+from|instead\\s+of|rather\\s+than)\\s+";
const senseless =
  "(?:(?:no|little|n['’]t\\s+(?:much|any)|n['’]t\\s+make|not\\s+make)\\s+(?:(?:much|any|real)\\s+)*(?:sense|need|point|reason)\\s+(?:to|in)|not\\s+an?\\s+(?:\\w+\\s+)?(?:good|great)\\s+(?:idea|plan)\\s+to|(?:wrong|odd|weird|silly|misleading|confusing|strange|foolish)\\s+to)\\s+";
/** What stands between the verb and the name, without a turn to another: "call it", "rename the helper to", "call it heron or". */
const object = "(?:\\s+(?!but\\b|instead\\b|rather\\b|than\\b|and\\b|anything\\b)[^\\s,.;:?!]+){0,5}?";
const refused = new RegExp(
  `(?:${not}${adverbs}|${belief}(?:${whom})?${adverbs}|(?<![\\p{L}])(?:${unwilling}|${away}|${senseless})${adverbs})${verb}${object}\\s+["'“‘\`*_(]*$`,
  "iu",
);
/** "I don't see why we can't call it heron", "is there a reason not to call it heron", "should we not call it heron?": nothing is refused. */
const turned =
  /(?<![\p{L}])(?:(?:why|reasons?|objections?|mind|stop(?:s|ping)|prevents?)(?![\p{L}])[^,.;:?!]{0,40}|(?:can|could|should|shall|would)\s+(?:we|you|it|this|that|they|these)\s+)$/iu;

/**
 * Whether the words before a name refuse it: "I refuse to call them", "we can't call it", "I don't think we should name this". "Why not call
 * it" and "can't we call it" do put it forward.
 */
export function isRefused(before: string): boolean {
  const near = before.slice(-120);
  const found = refused.exec(near);
  return found !== null && !turned.test(near.slice(0, found.index));
}
