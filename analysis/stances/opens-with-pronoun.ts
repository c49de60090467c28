/** Whether a sentence begins with a word for what is talked of: "How about T? It captures what this does." */
export function opensWithPronoun(text: string): boolean {
  return pronoun.test(text);
}

const pronoun =
  /^\W*(?:(?:I\s+think|IMHO|IMO|since|because|as|and|but|yes|yeah|yep|no|nah|hmm|well|ok|okay)[\s,.:]+)*(?:it|that|this|which)(?:'s|'d|'ll|\s)/i;
