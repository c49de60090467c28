import { M, MENTIONS } from "../../names/marked-sentence.ts";
import { patternCue } from "./cue.ts";
import { DEGREE, NOUN } from "./vocabulary.ts";

/** Names that are easily taken for one another: "T is too close to O", "people will confuse T with O", "one letter away from O", "the third thing called T". */
export const mixUp = patternCue("mix-up", [
  [
    "oppose",
    `(?<target>${MENTIONS})${NOUN}\\s+(?:(?:is|are|sounds?|looks?|reads?|feels?|seems?|comes?)\\s+)?${DEGREE}(?:too|dangerously|awfully|confusingly|uncomfortably)\\s+(?:too\\s+|much\\s+)*(?:close|near|similar|like|alike|reminiscent)\\b`,
    0.7,
  ],
  [
    "oppose",
    `\\b(?:bound|easy|going|sure|likely|tempting)\\s+to\\s+(?:\\w+\\s+)?(?:confuse|mistake|mix\\s+up)\\s+(?<target>${MENTIONS})\\s+(?:with|for|and)\\s+(?:the\\s+)?\\S`,
    0.7,
  ],
  [
    "oppose",
    `\\b(?:one|a\\s+single|just\\s+(?:one|a))\\s+(?:typo|letter|character|keystroke|transposition)\\s+(?:away|off|apart|different)\\b[^.?!;]{0,40}?(?:${M}[^.?!;\\uE000-\\uF8FF]{1,20})?(?<target>${M})`,
    0.6,
  ],
  [
    "oppose",
    `(?<target>${MENTIONS})${NOUN}\\s+(?:is|are|differs?)\\s+(?:only\\s+|just\\s+)?(?:by\\s+)?(?:one|a\\s+single|a)\\s+(?:typo|letter|character|keystroke|underscore)\\b`,
    0.7,
  ],
  [
    "oppose",
    `\\b(?:second|third|fourth|fifth|another|yet\\s+another|two|three|several|many|multiple|\\d+)\\s+(?:different\\s+|other\\s+|unrelated\\s+)*(?:things?|functions?|flags?|macros?|fields?|files?|structs?|concepts?|meanings?|commands?|tools?|projects?|places|options?)\\s+(?:in\\s+\\w+\\s+)?(?:that\\s+(?:is|are)\\s+)?(?:called|named|of|for|with\\s+the\\s+name)\\s+(?:the\\s+name\\s+)?(?<target>${MENTIONS})`,
    0.65,
  ],
  [
    "oppose",
    `\\b(?:having|with)\\s+both\\s+(?<target>${M}\\s+and\\s+(?:an?\\s+|the\\s+)?${M})\\s+[^.?!;]{0,40}?\\b(?:nightmare|confus\\w+|asking\\s+for|bad|terrible|awful|unfortunate|problem|mess|trouble|mistake|recipe)\\b`,
    0.7,
  ],
  [
    "oppose",
    `(?<target>${MENTIONS})${NOUN}\\s+(?:\\w+\\s+)?(?:is\\s+(?:just\\s+)?asking\\s+for|invites?|is\\s+(?:just\\s+)?inviting|begs?\\s+for|calls?\\s+for|is\\s+a\\s+recipe\\s+for|is\\s+(?:bound|going|sure|likely|certain)\\s+to\\s+(?:confuse|mislead|clash|collide|be\\s+(?:confused|misread|misunderstood|mistaken))|will\\s+(?:only\\s+|just\\s+|surely\\s+)?(?:(?:cause|create|lead\\s+to)\\s+(?:\\w+\\s+){0,2}?(?:confusion|trouble|misunderstandings?|clashes|conflicts)|confuse|mislead|clash|collide))\\b`,
    0.7,
  ],
  [
    "oppose",
    `(?<target>${MENTIONS})${NOUN}\\s+(?:is|has\\s+been|was|are)\\s+(?:\\w+\\s+)?(?:taken|in\\s+use|claimed|occupied|squatted)\\s+(?:by|in|for|elsewhere|already)\\b`,
    0.65,
  ],
  [
    "oppose",
    `(?<target>${M})\\s+(?:with|next\\s+to|beside|alongside|and)\\s+${M}(?:\\s+next\\s+to\\s+it|\\s+right\\s+beside\\s+it)?\\s+(?:is|are)\\s+(?:going|bound|sure|likely|certain)\\s+to\\s+(?:confuse|mislead|trip\\s+up|be\\s+(?:confus|misread|mixed\\s+up|mistaken)\\w*)`,
    0.65,
  ],
  [
    "oppose",
    `(?<target>${MENTIONS})\\s+(?:would|will|could|can|might|is\\s+going\\s+to)\\s+(?:easily\\s+|only\\s+|always\\s+|just\\s+)?be\\s+(?:confused|mixed\\s+up|mistaken)\\s+(?:with|for)\\b`,
    0.7,
  ],
  [
    "oppose",
    `\\b(?:people|users|somebody|someone|everybody|they)\\s+(?:will|would|might|'d|'ll)\\s+(?:use|call|write|take)\\s+(?<target>${MENTIONS})\\s+(?:in\\s+place\\s+of|instead\\s+of|where\\s+they\\s+mean|for)\\b`,
    0.6,
  ],
]);
