/** Shared parts of the cue patterns: adverbs between a verb and its verdict, and the verdicts themselves. */

/** "a bit", "really", "just as", "definitely much": may stand before any verdict. */
export const DEGREE =
  "(?:(?:a\\s+(?:bit|little|lot|tad|wee\\s+bit|touch)|kind\\s*(?:of|a)|sort\\s*of|kinda|pretty|quite|rather|really|very|so+|wa+y|far|much|too|fairly|somewhat|slightly|more|even|still|just|just\\s+as|equally|also|actually|already|arguably|definitely|certainly|probably|perhaps|maybe|possibly|IMHO|IMO|at\\s+least|all|both|extremely|totally|completely|horribly|terribly|truly|overly|almost|only|potentially|highly|particularly|indeed|clearly|inherently|unnecessarily|super|utterly|incredibly|awfully|hilariously|seriously|downright|simply|needlessly)\\s+)*";

/** Verbs that tie a name to a verdict. */
export const IS =
  "(?:is|are|was|were|be|being|sounds?|looks?|seems?|feels?|reads?|would\\s+be|might\\s+be|could\\s+be|may\\s+be|will\\s+(?:\\w+ly\\s+)?be(?:come)?|can\\s+be|'s|'d\\s+be|gets?|becomes?|appears?(?:\\s+to\\s+be)?|strikes?\\s+me\\s+as|would\\s+(?:sound|look|seem|feel|read)|(?:is|are|was|were)\\s+going\\s+to\\s+be|(?:ends?|ended)\\s+up(?:\\s+being)?)";

export const POSITIVE =
  "(?:good|workable|ideal|decent|adequate|informative|elegant|spot\\s+on|nicely\\s+\\w+|well[-\\s](?:named|chosen)|better(?!\\s+(?:served|off|solution|approach|design|named|called|renamed|spelled)\\b)|best|easy\\s+to\\s+(?:type|remember|grep|read|say|pronounce|understand|spell|find|write)|short\\s+(?:and|enough)|self-evident|distinct|great|nice|nicer|nicest|fine|ok|okay|clear|clearer|clearest|cleaner|clean|neat|perfect|sensible|reasonable|acceptable|appropriate|suitable|descriptive|precise|accurate|explicit|intuitive|natural|consistent|readable|easier|shorter|simpler|succinct|concise|pretty(?=\\s*(?:$|[.,;!)]))|preferable|preferred|correct|right(?!\\s+(?:there|here|now|away|after|before|at|in|on|next)\\b)|self-explanatory|meaningful|logical|obvious|cool|sane|unambiguous|fitting|apt|(?<=\\bmore\\s)specific|searchable|grepp?able|memorable|recogni[sz]able|idiomatic|expressive|intention[-\\s]revealing|self[-\\s]explaining|self-documenting|telling|perfectly\\s+\\w+|(?:an?|the)\\s+(?:\\w+\\s+)?(?:good|better|best|preferred|prefered|right|correct|logical|obvious|natural|nice|great|fine|reasonable|acceptable|sensible|perfect|decent|fair|excellent|much\\s+better)\\s+(?:\\w+\\s+)?(?:name|choice|term|idea|option|word|compromise|fit|prefix|suffix|suggestion|alternative|one))";

export const NEGATIVE =
  '(?:bad|ridiculous|absurd|arbitrary|funny|unusual|bizarre|bogus|dubious|questionable|iffy|unnatural|unreadable|uninformative|undescriptive|non-descriptive|nondescript|superfluous|misnamed|mis-named|out\\s+of\\s+place|non-inclusive|meh|backwards?|off|ugly\\s+as\\s+\\w+|unintuitive|non-intuitive|not\\s+intuitive|worse|worst|awful|horrible|terrible|ugly|odd|weird|strange|confusing|misleading|ambiguous|unclear|vague|generic|general|broad|narrow|(?<!\\bmore\\s)specific|long|short(?!\\s+(?:and|but|enough|,))|verbose|cryptic|clunky|clumsy|awkward|cute|messy|wrong|incorrect|inaccurate|imprecise|meaningless|redundant|inconsistent|misnomer|unfortunate|sub-?optimal|detrimental|irritating|impenetrable|incomprehensible|unintelligible|no\\s+better|"?suboptimal"?|poor|silly|stupid|terse|obscure|overloaded|opaque|tedious|unwieldy|unhelpful|problematic|surprising|counterintuitive|counter-intuitive|inappropriate|error-prone|nonsensical|wordy|lame|disgusting|horrid|horrendous|atrocious|hideous|abysmal|dreadful|ghastly|gross|nasty|icky|jarring|grating|lazy|rough|unfit|unsuitable|inadequate|(?<=\\bneedlessly\\s)different|lousy|crummy|appalling|dreary|bland|ridiculous|cringe-?worthy|garbage|rubbish|unpronounceable|ungoogleable|ungrepp?able|unsearchable|pretentious|pompous|heavy-handed|kludgy|annoying|off-putting|ill-named|badly\\s+named|similar|close|unnecessary|pointless|lacking|(?:hard|difficult|hopeless)\\s+to\\s+(?!(?:misread|misunderstand|confuse|mistake|mistype|beat|get\\s+wrong)\\b)\\w+|easy\\s+to\\s+(?:confuse|misread|mistake|mix)|(?:already\\s+)?taken|already\\s+(?:used|in\\s+use|overloaded|means)|mouthful|(?:an?\\s+)?(?:(?!(?:not|never|no|hardly|barely)\\b)\\w+\\s+)?(?:bad|terrible|horrible|poor|awful|misleading|confusing|weird|odd|unfortunate|ugly|wrong|mouthful|misnomer|lousy|crappy|questionable|strange)\\s*(?:\\w+\\s+)?(?:name|choice|term|idea|option|word|prefix|suffix|naming|one)?)';

/** Verbs by which a name does its job, or fails to. */
export const CONVEY =
  "(?:captures?|conveys?|describes?|documents?|reflects?|expresses?|matches|match|fits?|suits?|explains?|indicates?|emphasi[sz]es?|highlights?|depicts?|aligns?|pairs?|covers?|stands?\\s+out|makes?\\s+(?:it\\s+)?(?:more\\s+|much\\s+|total\\s+|perfect\\s+)?(?:sense|clear|clearer|obvious|explicit)|tells?|says?|works?|helps?|gives?|allows?|communicates?)";

/** What a verdict without a name is about. */
export const IT =
  "(?:it|that|this|they|these|those|both|either|which(?![^.!?]{0,60}[?])|(?:the|these|those|such)\\s+(?:\\w+\\s+){0,2}?(?:name|names|naming|term|terminology|prefix|suffix|word|acronym|suggestion|suggestions|proposal|rename|renaming)(?:\\s+of\\s+(?:the|this|that|these)\\s+\\w+)?|(?:that|this|the\\s+new|your)\\s+(?:name|one|term|naming|suggestion))";

/** What may stand between a name and its verdict: "T as a prefix", "T terminology in patch 24", "the T part of the name". */
export const NOUN =
  "(?:\\s+(?:as\\s+an?\\s+)?(?:\\w+\\s+)?(?:names?|naming|terms?|terminology|words?|prefix|suffix|part|nomenclature|acronym|label|wording|spelling)\\b)?(?:\\s+(?:here|in\\s+(?:the|its|patch|this|(?:\\w+\\s+)?names?)(?:\\s+\\w+){0,3}?|for\\s+(?:\\w+\\s+){0,2}?\\w+))?";

/** What the name of code stands before where the code is meant: "the T check is redundant", "drop T support". */
export const CODE_NOUN =
  "(?:checks?|calls?|support|users?|handling|updates?|dependency|dependencies|clobbers?|code|leaks?|approach|paths?|lookup|interface)\\b";

/** What may stand before a clause that opens a sentence: "Good,", "Ok, fine.", "So then". */
export const LEAD =
  "^[^\\w\\uE000-\\uF8FF]{0,8}(?:(?!(?:not|no|never|nor|neither|why|what|how|if|unless|isn't|don't)\\b)[A-Za-z'’]{1,9}(?:\\s+[a-z'’]{1,9})?[,.:;!–-]{1,2}\\s{1,3}){0,2}(?:(?:so|then|and|but|or|maybe|perhaps|hmm+|ok|okay|well|right|yes|good|fine|great|sure|agreed|also|though)\\s+){0,2}";

/** What may stand before the name that heads an item: a bullet, a quote mark, but no other name (their marks are no word characters). */
export const BULLET = "[^\\w\\uE000-\\uF8FF]{0,8}";

/** What may not stand right before the name that a verdict is about: in "the size of T is wrong", "what works for T would do", "an T looks odd" and "what T would be better", T is not what is judged. */
export const SUBJECT =
  "(?<!\\b(?:for|on|in|by|between|against|(?!(?:name|names|naming|meaning|use|usage|choice|sense|semantics|term|idea|spelling|sort|kind|think|instead|because|out|of|thinking|fan)\\b)\\w+\\s+of)\\s(?:the\\s)?)(?<!\\b(?:an|what|which|under|related\\s+to|(?!(?:call|nam|us|renam|hav|add|prefix|rather|someth|anyth|noth|everyth)ing)\\w{3,}ing)\\s)(?<!\\b(?:next\\s+to|beside|alongside)\\s)";
