import { phrase } from "../../patterns/phrase.ts";
import { ownBlocks } from "../../text/own-text.ts";
import { splitSentences } from "../../text/sentences.ts";
import type { Post } from "../../types.ts";
import type { Speaker, Statement, StatementRule } from "./statement.ts";

const address = "<?([\\w.+-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,4})>?";
const mine =
  "my (?:(?:new|old|other|work|private|personal|home|current|former|previous|main|primary|preferred) ){0,2}(?:e-?mail(?: address)?|mail address|address)";

/** In the first person only: "my address is now …", "I have moved to …", "reach me at …", "change my address to …". */
const patterns = [
  `\\b${mine}(?: ${address})? (?:is|was|will be|has changed to|changed to|has moved to|moved to)(?: now)? ${address}`,
  `\\bI(?:'m| am| have|'ve)? (?:now |also )?(?:reachable (?:at|under)|(?:moved|switched|changed)(?: over)? to) (?:${mine} )?${address}`,
  `\\b(?:reach|contact|write to|mail|e-?mail|cc) me (?:at|under|via|on) (?:${mine} )?${address}`,
  `\\b(?:update|updated|updating|change|changed|changing) ${mine}(?: from ${address})? to ${address}`,
].map((pattern) => new RegExp(pattern, "i"));

const supposes = /\b(?:if|suppose|say|imagine|example|e\.g|pretend|unless)\b/i;

/** "My address jane@old.example is now jane@example.org": the sender says it in so many words. */
export const ownWords: StatementRule = {
  mayBeIn: ({ body }) => speaksOfAddress.test(body),
  find: findOwnWords,
};

/** Some of the words that every pattern holds, however lines break. */
const speaksOfAddress = new RegExp(
  phrase`\bmy (?:[a-z]+ ){0,2}(?:e-?mail|mail address|address)|
    \bI(?:'m| am| have|'ve)? (?:now |also )?(?:reachable|moved|switched|changed)\b|\bme (?:at|under|via|on)\b`,
  "i",
);

function findOwnWords(post: Pick<Post, "blocks">, speaker: Speaker): readonly Statement[] {
  return ownBlocks(post)
    .filter(({ kind, text }) => (kind === "paragraph" || kind === "list-item") && text.includes("@"))
    .flatMap(({ text }) => splitSentences(text).map(({ start, end }) => text.slice(start, end).replace(/\s+/g, " ")))
    .filter((sentence) => sentence.includes("@") && !isSupposed(sentence))
    .flatMap((sentence) => {
      const found = patterns.map((pattern) => pattern.exec(sentence)).find((match) => match !== null);
      const given = (found?.slice(1) ?? []).flatMap((one) => one?.toLowerCase() ?? []);
      const others = [...new Set(given)].filter((one) => one !== speaker.address);
      return others.map((other) => ({
        kind: "own words" as const,
        address: other,
        name: speaker.name,
        quote: sentence,
      }));
    });
}

/** What is only supposed, or told as an example, is no statement; the words of an address do not count. */
function isSupposed(sentence: string): boolean {
  return supposes.test(sentence.replace(/(?<!\S)\S+@\S+/g, ""));
}
