import { phrase } from "../patterns/phrase.ts";

// What a sentence says without its author saying so: what somebody else thinks, and what would be done if.

/**
 * Whether the words at a place are told of somebody else ("Ada thinks that T is clearer"), or depend on what others
 * want ("If it helped, we could use T").
 */
export function isToldOrSupposed(text: string, at: number): boolean {
  const clause = lastClause(text.slice(0, at));
  const teller = told.exec(clause);
  if (teller !== null && !ofOneself.test(clause.slice(teller.index))) return true;
  if (wouldSome.test(clause)) return true;
  return opensWithIf.test(text) && wouldBeDone.test(clause) && !argues.test(text.slice(at));
}

/** Whether the words before a place stand in the clause of a condition that opens the sentence: "If T is too long, …". */
export function isInCondition(text: string, at: number): boolean {
  const condition = opensWithIf.exec(text)?.[0];
  if (condition === undefined) return false;
  return !clauseMark.test(text.slice(condition.length, at)) && clauseMark.test(text.slice(at));
}

/** What ends the condition, or begins what follows from it ("if we must I'd rather take T"). */
const clauseMark = /[,;]|\bthen\b|\bI(?:['’](?:d|ll)| would| will| could| can)\b/;

/**
 * Whether what stands behind these words is told of earlier times: "Initially we named it T, and later …", "When I
 * began I called it …".
 */
export function isOfThePast(before: string): boolean {
  return past.test(before);
}

const past = new RegExp(
  phrase`\b(?:
    initially|originally|at first|in the beginning|formerly|back then|used to|
    (?:in|for) (?:an? )?(?:earlier|previous|prior|older|first)
      (?:\w+ )?(?:versions?|drafts?|series|patch(?:es)?|revisions?)|
    (?:when|before) (?:I|we|you|they) (?:first )?(?:started|began|wrote|did|added|introduced)
  )\b(?:(?!\b(?:so|but|now|still|maybe|perhaps|hence|thus|therefore|would|should|could|let's)\b)[^.?!;]){0,120}$`,
  "i",
);

/**
 * "If people think T is clearer, …": what others may think is nobody's side yet; "provided T is specific", "if we keep
 * T": nor is what would have to be so; "I don't care whether people think that T is bad": nor is what does not matter.
 */
export function isSupposed(before: string): boolean {
  return supposed.test(before) && !noCondition.test(before);
}

const supposed = new RegExp(
  phrase`\b(?:
    (?:unless|provid(?:ed|ing)|assuming|as long as|so long as|in case|if) (?:that )?(?:(?:we|I) )?(?:the (?:name )?)?|
    [Ii]f (?:you|he|she|they|people|others|folks|everybody|everyone|somebody|someone|anybody|anyone) (?:(?:all|really|do) )?(?:
      thinks?|feels?|believes?|says?|finds?|agrees?
    ) (?:that )?|
    [Ii]f (?:you|he|she|they|people|others|folks|everybody|everyone|somebody|someone|anybody|anyone) (?:(?:
      all|really|do|does|else|will|would|strongly|still|rather
    ) ){0,3}
  )$|(?:n't|\bnot)\s+(?:(?:really|much)\s+)?care\s+(?:if|whether)\s+(?:[\w']+ ){0,4}$`,
);
/** "I wonder if T is better", "even if T is long", "I'd be happy if we used T": asked, conceded or wished for. */
const noCondition = new RegExp(
  phrase`\b(?:
    wonder(?:ed|ing)?|sure|unsure|know|see|clear|ask(?:ed|ing)?|even|as|mind|(?:like|love|prefer|appreciate) it|
    be (?:\w+ )?(?:nice|better|good|great|happy|glad|fine|best|nicer|clearer|easier|helpful)|make (?:\w+ )?sense
  ) if (?:that )?(?:(?:we|I) )?(?:the (?:name )?)?$`,
  "i",
);

/** "I'd take T if it returned something": it does not. */
export function isUnreal(said: string, after: string): boolean {
  return wouldBe.test(said) && unless.test(after);
}
const wouldBe = /(?:'d|\bwould|\bcould|\bmight)\s/i;
const unless = new RegExp(
  phrase`^\W{1,3}(?:\w+ ){0,3}?(?:only )?if (?:it|this|that|they|there|these|the \w+) (?:(?!(?:is|are|does|has)\b)\w+ly )?(?:
    (?:were|was|had|did)(?:n't| not)?|\w{2,}ed
  )\b`,
  "i",
);

function lastClause(text: string): string {
  return text.slice(Math.max(text.lastIndexOf(","), text.lastIndexOf(";")) + 1);
}

const opensWithIf = new RegExp(
  phrase`^\W*(?:(?:so|but|and|well|also|then|ok|okay|hmm|now|yes|no)\W+){0,2}(?:I(?:'d| would)? (?:say|think) (?:that )?)?if `,
  "i",
);

/** "…, we could use T", "…, then let's go with T". */
const wouldBeDone = new RegExp(
  phrase`^ (?:then (?:let['’]?s|let us)|(?:then )?(?:we|you|they|one) (?:\w+ )?could)\b`,
  "i",
);

/** Whoever gives a reason for it is for it. */
const argues = /\b(?:because|since|as (?:it|that|this|they)|so that|to (?:avoid|prevent|make|match|align|reflect))\b/i;

/** "Ada is saying that T pairs nicely", "he thinks T is clearer"; not "It says that", "As Ada says". */
const told = new RegExp(
  phrase`(?<!\b[Aa]s\s)\b(?:
    (?!(?:It|This|That|These|Those|What|Which|There|We|You|They|All|Nobody|Everybody|Everyone)\b)[A-Z][a-z]+|he|she|He|
    She
  ) (?:(?:is|was|has|had|also|just|still) ){0,2}(?:
    (?:says|said|saying|thinks|thought|thinking|believes|believed|feels|felt)|
    (?:claims|claimed|argues|argued|arguing|suggests|suggested|suggesting) that
  ) `,
);

/** "I'm sure some people will prefer T": who they are is not told, nor whether they do. */
const wouldSome = new RegExp(
  phrase`\b(?:
    (?:some|other|many|certain|a few) (?:people|folks|users|readers|developers|maintainers|of (?:you|us))|
    others|some(?:body|one)(?: else)?
  ) (?:will|would|may|might|could) (?:\w+ ){0,2}?(?:prefer|like|love|want|favou?r|choose|vote)\b`,
  "i",
);

/** "Ada thinks that T is clearer and I agree" */
const ofOneself = /\b(?:I|we|me|my|our)\b/i;
