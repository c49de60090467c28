/** "it would be named better as", "it might be much clearer if you used the word": what comes before a name that is wished for, as a pattern source. */
export const BETTER_NAMED_AS =
  "\\b(?:would|might|could|may|should)\\s+be\\s+(?:\\w+\\s+)?(?:named|called)\\s+better\\s+(?:as\\s+)?";
export const BETTER_IF_SAID =
  "\\bit\\s+(?:would|might|could|may)\\s+be\\s+(?:\\w+\\s+)?(?:better|clearer|nicer|easier|cleaner|less\\s+\\w+|more\\s+\\w+)\\b[^.?!\\uE000-\\uF8FF]{0,30}?\\bif\\s+(?:you|we|it|this|they)\\s+(?:\\w+\\s+)?(?:used|called\\s+(?:it|this|them)|named\\s+(?:it|this|them)|said|was\\s+called|went\\s+with)\\s+(?:the\\s+(?:word|term|name)\\s+)?";
