import { phrase } from "../../patterns/phrase.ts";

/**
 * "it would be named better as", "it might be much clearer if you used the word": what comes before a name that is
 * wished for, as a pattern source.
 */
export const BETTER_NAMED_AS =
  "\\b(?:would|might|could|may|should)\\s+be\\s+(?:\\w+\\s+)?(?:named|called)\\s+better\\s+(?:as\\s+)?";
export const BETTER_IF_SAID = phrase`\bit (?:would|might|could|may) be
  (?:\w+ )?(?:better|clearer|nicer|easier|cleaner|less \w+|more \w+)\b[^.?!\uE000-\uF8FF]{0,30}?\bif
  (?:you|we|it|this|they) (?:\w+ )?(?:used|called (?:it|this|them)|named (?:it|this|them)|said|was called|went with)
  (?:the (?:word|term|name) )?`;
