import { M, MENTIONS } from "../../names/mentions/marked-sentence.ts";
import { phrase } from "../../patterns/phrase.ts";

// The parts that cue patterns share, as pattern sources (analysis/patterns/phrase.ts).

/** "T (or T)": a name, and another in brackets behind it. */
const orAnother = phrase`(?: \(or (?:(?:maybe|even|just|rather) )?${M}\))?`;

/** The names that a verdict is about, and those that the same words judge the opposite way: "T is better than O". */
export const T = `(?<target>${MENTIONS}${orAnother})`;
export const O = `(?<other>${MENTIONS})`;

/** What may stand before a name that somebody likes, takes or turns down: "the", "your new names", "the proposed prefix". */
export const NAMED = phrase`(?:the |(?:(?:the|this|that|these|those|your|his|her|their|our|my|its|both) )?(?:(?:
  new|old|proposed|suggested|current|existing|present|original|other|alternative|latest|plain|actual|simple|shorter|longer|
  generic|whole
) ){0,2}(?:
  names?|naming|terms?|terminology|words?|wording|verbs?|nouns?|adjectives?|prefix(?:es)?|suffix(?:es)?|spellings?|labels?|
  acronyms?|abbreviations?|identifiers?
) )?`;

/** The same of a single name. */
export const ONE_T = `(?<target>${M})`;
export const ONE_O = `(?<other>${M})`;

/** A character of the same clause, or of the same sentence, in which no name stands in between. */
export const IN_CLAUSE = "[^.?!;\\uE000-\\uF8FF]";
export const IN_SENTENCE = "[^.?!\\uE000-\\uF8FF]";

/** A blank or a mark, such as a bullet or a quote mark: neither of a word nor a name. */
export const MARK = "[^\\w\\uE000-\\uF8FF]";

/** Who reads a name, makes something of it or is helped by it: "people", "most readers", "you", "us". */
export const READERS = phrase`(?:
  people|users?|developers?|reviewers|newcomers|others|callers|(?:the |a |most |many |some |new |casual )?readers?|
  the (?:user|caller)|(?:some|any|every)(?:body|one)|one|you|we|I|they|me|us|them
)`;

/** "a bit", "really", "just as", "definitely much": may stand before any verdict. */
export const DEGREE = phrase`(?:(?:
  a (?:bit|little|lot|tad|wee bit|touch)|kind\s*(?:of|a)|sort\s*of|kinda|pretty|quite|rather|really|very|so+|wa+y|far|much|too|
  fairly|relatively|somewhat|slightly|more|even|still|just|just as|equally|also|actually|already|arguably|definitely|certainly|probably|
  perhaps|maybe|possibly|IMHO|IMO|at least|all|both|extremely|totally|completely|horribly|terribly|truly|overly|almost|only|
  potentially|highly|particularly|either|indeed|clearly|inherently|unnecessarily|super|utterly|incredibly|awfully|hilariously|
  seriously|downright|simply|needlessly|plain|not only|by far|
  (?!(?:ear|like|unlike|dai|fami|rep|app|supp|friend|ug|sil|on|reason|hard|scarce|bare)ly\b)\w{3,15}ly
) ){0,4}`;

/** Verbs that tie a name to a verdict. */
export const IS = phrase`(?:
  is|are|was|were|be|being|(?:sounds?|looks?|seems?|feels?)(?: to be)?|reads?|remains?|turns? out(?: to be)?|
  (?:would|might|could|may|can|ought to) (?:(?:
    probably|perhaps|maybe|also|still|then|certainly|definitely|at least|likely|really|indeed|arguably|easily
  ) )?be|will (?:\w+ly )?be(?:come)?|'s|'d be|
  gets?|becomes?|appears?(?: to be)?|strikes? me as|would (?:sound|look|seem|feel|read)|
  (?:is|are|was|were) going to be|(?:ends?|ended) up(?: being)?
)`;

/** "a much better choice". */
const goodName = phrase`(?:an?|the) (?:\w+ (?:and )?)?(?:
  good|better|best|preferred|prefered|right|correct|logical|obvious|natural|nice|great|fine|reasonable|acceptable|sensible|
  perfect|decent|fair|excellent|much better
) (?:\w+ )?(?:name|choice|term|idea|option|word|compromise|fit|prefix|suffix|suggestion|alternative|one)`;

/** What is said of a name that is good; words that praise other things, too ("right there", "better off"), only where they do not. */
export const POSITIVE = phrase`(?:
  good|workable|ideal|decent|crystal clear|adequate|informative|elegant|spot on|on the right track|an? (?:clear |real )?(?:winner|keeper)\b|nicely \w+|
  well[-\s](?:named|chosen|understood|established)|
  better(?! (?:served|off|solution|approach|design|named|called|renamed|spelled)\b)|best|
  easy to (?:type|remember|grep|read|say|pronounce|understand|spell|find|write)|
  short (?:and|enough)|self-evident|distinct|great|nice|nicer|nicest|fine|ok|okay|clear|clearer|clearest|cleaner|clean|neat|
  perfect|sensible|reasonable|acceptable|appropriate|suitable|descriptive|precise|accurate|explicit|intuitive|natural|
  consistent|readable|easier|shorter|simpler|succinct|concise|pretty(?=\s*(?:$|[.,;!)]))|preferable|preferred|correct|
  right(?! (?:there|here|now|away|after|before|at|in|on|next)\b)|
  self-explanatory|meaningful|logical|obvious|cool|sane|unambiguous|fitting|apt|pleasant|(?<=\bmore\s)specific|
  searchable|grepp?able|memorable|recogni[sz]able|idiomatic|expressive|
  catchy|as good as any(?:thing)?|(?:generic|general|broad|specific) enough|in keeping with (?:the|our|all|what) \w+|
  least (?:bad|worse|worst|evil|ugly|awful|confusing|offensive|objectionable|terrible|horrible|misleading|wrong)|
  intention[-\s]revealing|self[-\s]explaining|self-documenting|telling|perfectly \w+|
  ${goodName}
)`;

/** "hard to grep", not "hard to misread". */
const hard = phrase`(?:hard|difficult|hopeless) to (?!(?:misread|misunderstand|confuse|mistake|mistype|beat|get wrong)\b)\w+`;

/** "a rather misleading name", not "a less misleading name"; the noun may be left out. */
const badName = phrase`(?:an? )?(?:(?!(?:not|never|no|hardly|barely|less|least)\b)\w+ )?(?:
  bad|terrible|horrible|poor|awful|misleading|confusing|weird|odd|unfortunate|ugly|wrong|mouthful|misnomer|lousy|crappy|
  questionable|strange
)\s*(?:\w+ )?(?:name|choice|term|idea|option|word|prefix|suffix|naming|one)?`;

/** What is said of a name that is bad. */
export const NEGATIVE = phrase`(?:
  bad|ridiculous|absurd|arbitrary|funny|unusual|bizarre|bogus|dubious|questionable|iffy|unnatural|unreadable|uninformative|
  undescriptive|non-descriptive|nondescript|superfluous|misnamed|mis-named|out of place|non-inclusive|meh|backwards?|off|
  ugly as \w+|unintuitive|non-intuitive|not intuitive|worse|worst|awful|horrible|terrible|ugly|odd|weird|strange|confusing|
  misleading|ambiguous|unclear|vague|(?:generic|general|broad|narrow|(?<!\bmore\s)specific)(?! enough)|long|
  short(?! (?:and|but|enough|,))|verbose|cryptic|clunky|clumsy|awkward|cute|messy|wrong|incorrect|inaccurate|imprecise|
  meaningless|redundant|inconsistent|misnomer|unfortunate|sub-?optimal|detrimental|irritating|impenetrable|
  incomprehensible|unintelligible|no better|"?suboptimal"?|poor|silly|stupid|terse|obscure|overloaded|opaque|tedious|
  unwieldy|unhelpful|problematic|surprising|counterintuitive|counter-intuitive|inappropriate|error-prone|nonsensical|wordy|
  lame|disgusting|horrid|horrendous|atrocious|hideous|abysmal|dreadful|ghastly|gross|nasty|icky|jarring|grating|lazy|rough|
  unfit|unsuitable|inadequate|(?<=\bneedlessly\s)different|lousy|crummy|appalling|dreary|bland|ridiculous|cringe-?worthy|
  garbage|rubbish|unpronounceable|ungoogleable|ungrepp?able|unsearchable|pretentious|pompous|heavy-handed|kludgy|annoying|
  off-putting|ill-named|badly named|(?<!\b(?:more|as)\s)(?:similar|close)|unnecessary|pointless|lacking|
  ${hard}|easy to (?:confuse|misread|mistake|mix)|
  (?:already )?taken|already (?:used|in use|overloaded|means)|mouthful|
  ${badName}
)`;

/** "sense", "a lot more sense", "perfect sense", that a name makes; "no sense" is none. */
export const SENSE = phrase`(?:(?:
  a lot|lots|a bit|a whole lot|much|far|way|so much|slightly|somewhat|even|the|more|most|better|best|perfect|good|total|complete|
  of|enough
) ){0,4}sense`;

/** Verbs by which a name does its job, or fails to. */
export const CONVEY = phrase`(?:
  captures?|conveys?|describes?|documents?|reflects?|expresses?|matches|match|fits?|suits?|explains?|indicates?|
  emphasi[sz]es?|highlights?|depicts?|aligns?|pairs?|covers?|stands? out|
  makes? (?:it )?(?:more |much |total |perfect )?(?:clear|clearer|obvious|explicit)|
  makes? ${SENSE}|
  tells?|says?|works?|helps?|gives?|allows?|communicates?
)`;

/** What the best of names is said to be most of. */
export const MOST_FITTING =
  "descriptive|accurate|precise|natural|obvious|sensible|readable|consistent|appropriate|intuitive|logical|fitting";

/** What a verdict without a name is about. */
export const IT = phrase`(?:
  it|that|this|they|these|those|both|either|which(?![^.!?]{0,60}[?])|
  (?:the|these|those|such) (?:\w+ ){0,2}?(?:
    name|names|naming|term|terminology|prefix|suffix|word|acronym|suggestion|suggestions|proposal|rename|renaming
  )(?: of (?:the|this|that|these) \w+)?|
  (?:that|this|the new|your) (?:name|one|term|naming|suggestion)
)`;

/** "call it", "renaming the flag to": what stands before a name that is given. */
export const CALLING_IT = phrase`(?:call|nam|renam)(?:e|ing)? (?:it|that|this|them|these|those|the \w+) (?:to )?`;

/** What names are called. */
export const NAME_WORD = phrase`(?:
  (?:file|path|function|variable)?names?|naming(?: (?:scheme|convention|style|choice))?|term|terms(?! of\b)|
  terminology|nomenclature|wording|acronyms?|abbreviations?
)`;

/**
 * A name that is spoken of without being said: "the naming here", "this new function name", "your name for the flag",
 * "Naming of these".
 */
export const THE_NAME = phrase`(?:
  ^\W{0,8}(?:(?:node|function|variable|field|struct|macro|symbol|option|test|driver|parameter|argument|member|flag) )?|
  \b(?:the|this|that|these|those|its|their|your|our|my|both|all|above) (?:\w+ ){0,5}?
)${NAME_WORD}(?: (?:itself|themselves|here|above|below|used|chosen|you \w+|(?:of|for|in|from) (?:\S+ ){0,3}?\S+))?`;

/** "T as a prefix", "T terminology", "the T part", "T and friends". */
const calledA = phrase`(?: and (?:friends|co|the like|such)\b)?(?: (?:as an? )?(?:\w+ )?(?:
  names?|naming|terms?|terminology|words?|prefix|suffix|part|nomenclature|acronym|label|wording|spelling
)\b)?`;

/** ", to my ears,", " I think", ", however,": what breaks in between a name and its verdict. */
export const BROKEN_IN = phrase`(?:,?\s(?:
  to my (?:\w+ )?(?:ears?|eyes?|mind|taste|knowledge)|in my (?:\w+ )?(?:opinion|view|book|eyes)|IMH?O|
  (?:(?:at least|even) )?(?:to|for) (?:me|us|many|most)(?: (?:personally|at least))?|
  I (?:think|fear|guess|believe|suspect|find|feel|suppose|must say|would say)|I'm afraid|
  frankly|honestly|admittedly|however|though|by contrast|on the other hand|of course|again|personally|if anything
),?)?`;

/**
 * What may stand between a name and its verdict: "T as a prefix", "T as a local variable", "T terminology in patch 24", "the T part of the
 * name", "T, to my ears,".
 */
export const NOUN = phrase`${calledA}(?: (?:
  here|in (?:the|its|patch|this|(?:\w+ )?names?)(?: \w+){0,3}?|for (?:\w+ ){0,2}?\w+|
  as an? (?:\w+ ){0,2}?(?:variable|parameter|argument|flag|function|helper|field|member|macro|type|class|struct|option|config|file|
    identifier|verb|noun|adjective)
))?${BROKEN_IN}`;

/** What the name of code stands before where the code is meant: "the T check is redundant", "drop T support". */
export const CODE_NOUN = phrase`(?:
  checks?|calls?|support|users?|handling|updates?|dependency|dependencies|clobbers?|code|leaks?|approach|paths?|lookup|interface
)\b`;

/** What may stand before the name that heads an item: a bullet, a quote mark, but no other name. */
export const BULLET = `${MARK}{0,8}`;

/** "Good,", "Ok, fine.": a word or two of its own, that neither denies nor asks. */
const interjection = phrase`(?:
  (?!(?:not|no|never|nor|neither|why|what|how|if|unless|isn't|don't)\b)[A-Za-z'’]{1,9}(?: [a-z'’]{1,9})?[,.:;!–-]{1,2}\s{1,3}
)`;

/** What may stand before a clause that opens a sentence: "Good,", "Ok, fine.", "So then". */
export const LEAD = phrase`^${BULLET}${interjection}{0,2}(?:(?:
  so|then|and|but|or|maybe|perhaps|hmm+|ok|okay|well|right|yes|good|fine|great|sure|agreed|also|though
) ){0,2}`;

/** "the size of", "what works for", but not "the name of". */
const ofAnother = phrase`\b(?:for|on|in|by|between|against|(?!(?:
  name|names|naming|meaning|use|usage|choice|sense|semantics|term|idea|spelling|sort|kind|think|instead|because|out|of|thinking|fan
)\b)\w+ of)\s(?:the\s|e\.g\.,?\s)?`;

/** "We already have T, so could we rename O": what there is already is the reason, and another name is judged. */
export const PRECEDENT = phrase`(?![^.?!]{0,120}\b(?:renam(?:e|ing)|chang(?:e|ing)) (?:the (?:name )?)?["'“‘]?${M})`;

/** "an", "what", "handling", but not "calling". */
const noSubject = phrase`\b(?:
  an|what|which|under|related to|(?!(?:call|nam|us|renam|hav|add|prefix|rather|someth|anyth|noth|everyth)ing)\w{3,}ing
)\s`;

/** What stands behind it is what something else is better than: "heron as opposed to T would be clearer". */
const passedOver = phrase`\b(?:
  as\sopposed\sto|instead\sof|rather\sthan|in\splace\sof|in\scontrast\s(?:to|with)|compared\s(?:to|with)|unlike|over
)\s(?:(?:the|using)\s)?`;

/** "the heron that called T is gone": it is the heron that is judged. */
const ofWhom = phrase`\b(?:that|which|who)\s(?:calls?|called|uses?|used|holds?|held|opens?|opened|sets?|gets?|got|passe[ds]|owns?|runs?|ran)\s`;

/**
 * What may not stand right before the name that a verdict is about: in "the size of T is wrong", "what works for T
 * would do", "an T looks odd" and "what T would be better", T is not what is judged.
 */
export const SUBJECT = phrase`(?<!${ofAnother})(?<!${noSubject})(?<!\b(?:next to|beside|alongside)\s)(?<!${passedOver})(?<!${ofWhom})`;
