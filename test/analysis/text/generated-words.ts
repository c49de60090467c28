export type Random = () => number;

/** Phrases that everybody uses: several mails of a thread hold them. */
export const COMMON = [
  "I agree.",
  "Sounds good to me.",
  "Thanks for the review.",
  "Looks good, thanks.",
  "What do you think about this?",
  "I do not think that this is a good idea.",
  "Thanks,",
  "+1",
  "No.",
];
const SYLLABLES = "ba be bi bo du da do fe fi ga go ke ki la lo ma me mi no nu pa pe ra ri so su ta te vo wa zu".split(
  " ",
);

/** A line of made-up words, sometimes with a link. */
export function sentence(random: Random): string {
  const words = Array.from({ length: 8 + pick(random, 4) }, () => word(random));
  if (random() < 0.08) words.push(`https://example.org/${words[0]}/${words[1]}`);
  return `${words.join(" ")}${random() < 0.3 ? "." : ""}`;
}

export function word(random: Random): string {
  return Array.from({ length: 2 + pick(random, 3) }, () => SYLLABLES[pick(random, SYLLABLES.length)]).join("");
}

/** A whole number from 0 on, below `below`. */
export function pick(random: Random, below: number): number {
  return Math.floor(random() * below);
}

/** A small seeded generator (Tommy Ettinger, public domain). */
export function mulberry32(seed: number): Random {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
