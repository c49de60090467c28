/** Whether a word does grammar's work and cannot be a name, quoted or not ("if", "very"). */
export function isFunctionWord(word: string): boolean {
  return functionWords.has(word.toLowerCase());
}

/** Whether a word fills the slot of a name without being one ("call it a day", "rename it to something better"). */
export function isSlotFiller(word: string): boolean {
  return functionWords.has(word.toLowerCase()) || fillers.has(word.toLowerCase()) || adverb.test(word);
}

/** "It may be called indirectly": not "reply", "family". */
const adverb = /^(?!(?:re|ap|sup|im|com|multi)ply|(?:fam|assemb|anoma|monopo|bul)\w*ly$)[a-z]{3,}ly$/i;

/** Whether a word is one of the language that code is written in ("__u64", "goto", "__LINE__"), which nobody can call anything. */
export function isCodeWord(word: string): boolean {
  return typeOfNumbers.test(word) || builtIn.test(word) || codeWords.has(word);
}

const typeOfNumbers = /^(?:_{0,2}[usbl]e?(?:8|16|32|64)|u?int(?:8|16|32|64)_t|s?size_t|u?intptr_t|off_t)$/;
const builtIn = /^__(?:[A-Z]+|func)__$/;
const codeWords: ReadonlySet<string> = new Set(
  "goto return static extern inline const volatile typedef sizeof void int char bool NULL true false nullptr".split(
    " ",
  ),
);

const functionWords: ReadonlySet<string> = new Set(
  (
    "a an the this that these those it its his her their our my your some any something anything someone what whatever which " +
    "below above under between into onto within without through during against among across behind beyond upon until unless " +
    "who whom whose whether because while so as is are was were be been not no in on at to of for from by with and or but if when " +
    "then than too very just only also even has have had do does did can could will would shall should may might must " +
    "maybe perhaps probably possibly instead here there now i we you they he she them him us me all both each every most " +
    "many few such name names naming"
  ).split(" "),
);

const fillers: ReadonlySet<string> = new Set(
  (
    "one ones after more less better clearer else other another same like match make avoid reflect get use directly via new old different " +
    "quite rather ideal perfect right wrong fine option options function functions file parameter argument variable macro struct thing things " +
    "anyway anyways anyhow again soon sooner later afterwards beforehand eventually meanwhile nowadays today tomorrow " +
    "though although yet sometimes " +
    "already still everywhere elsewhere anywhere nowhere together similar differently otherwise somehow somewhat generic " +
    "specific consistent descriptive explicit accurate shorter longer"
  ).split(" "),
);
