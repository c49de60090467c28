/** The one part of `natural` that is used, which has no types of its own. */
declare module "natural/lib/natural/stemmers/porter_stemmer.js" {
  const porterStemmer: {
    /** The Porter stem of a word in small letters (Porter 1980). */
    stem(word: string): string;
  };
  export default porterStemmer;
}
