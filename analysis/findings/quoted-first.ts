import type { FoundDebate } from "../analyze-debate.ts";
import type { NameFamily } from "../names/families/name-family.ts";
import { markSentence } from "../names/mentions/marked-sentence.ts";
import { findMentions } from "../names/mentions/mentions.ts";
import { findProposals } from "../names/proposals/index.ts";
import { formKey } from "../names/spelling/forms.ts";
import { senderOf } from "../people/sender.ts";
import { rememberedOf } from "../remember.ts";
import { splitSentences } from "../text/sentences.ts";
import type { Post, QuotedLine } from "../types.ts";
import type { Utterance } from "../utterances.ts";

type Found = Pick<FoundDebate, "threads" | "posts">;

/**
 * Whether a name stands in quoted words whose source is unknown before anybody's own text has it: somebody else brought
 * it, in a message that is not there, unless an attribution line says that it was the author of `said`. Lines of patches
 * are left out: what stands in code may be anything.
 */
export function isQuotedFirst(family: NameFamily, said: Utterance, { threads, posts }: Found): boolean {
  const own = new Set(
    [said, ...family.occurrences.map(({ utterance }) => utterance)].map(({ messageId }) => messageId),
  );
  const first = posts.findIndex(({ message }) => own.has(message.id));
  const author = posts.find(({ message }) => message.id === said.messageId);
  const linesOf = (id: string) => threads.flatMap(({ quotedLines }) => quotedLines.get(id) ?? []);
  return posts.slice(0, first + 1).some((post) => {
    const quoted = linesOf(post.message.id);
    return runsOfUnknown(quoted).some(
      (run) => namesIt(textOf(run, post), family) && !(author && isAttributedTo(author, run, quoted, post)),
    );
  });
}

/** Lines of unknown source that stand below one another, quoted equally often; each name of a debate asks for them. */
const runsOfUnknown = rememberedOf((quoted: readonly QuotedLine[]): readonly (readonly QuotedLine[])[] => {
  const runs: QuotedLine[][] = [];
  let last: QuotedLine | null = null;
  for (const line of quoted) {
    if (line.source.known) last = null;
    else {
      if (last?.block === line.block && last.depth === line.depth) runs.at(-1)?.push(line);
      else runs.push([line]);
      last = line;
    }
  }
  return runs;
});

function textOf(run: readonly QuotedLine[], { message }: Post): string {
  const lines = run.map(({ span }) => message.body.slice(span.start, span.end));
  return lines.filter((line) => !ofPatch.test(line)).join("\n");
}

const ofPatch = /^(?:[+-](?![ ]?["'`\w])|[+-]\w+\b.*[;{}()]|@@|\t| {4})/;

/** Whether a sentence of the text has the name in a form that no plain word has, between quotation marks, or puts it forward. */
function namesIt(text: string, { name, aliases, keys }: NameFamily): boolean {
  const forms = [name, ...aliases].map((form) => form.toLowerCase());
  return splitSentences(text).some(({ start, end }) => {
    const sentence = text.slice(start, end).replace(/[\n\t]/g, " ");
    const lower = sentence.toLowerCase();
    if (!forms.some((form) => lower.includes(form))) return false;
    const put = findProposals(markSentence(sentence)).map(({ mention }) => mention);
    return [...findMentions(sentence), ...put].some(({ form }) => keys.has(formKey(form)));
  });
}

/**
 * Whether the last line above a run that ends in a colon and is quoted once less ("> On …, Ada Fenn wrote:") names the
 * author of a post.
 */
function isAttributedTo(
  author: Post,
  run: readonly QuotedLine[],
  quoted: readonly QuotedLine[],
  { message, blocks }: Post,
): boolean {
  const [top] = run;
  const sender = senderOf(author.message);
  if (top === undefined || sender === null) return false;
  const above =
    top.depth === 1
      ? blocks.filter(({ kind, span }) => kind === "attribution" && span.start < top.span.start).map(({ text }) => text)
      : quoted
          .filter(({ depth, span }) => depth === top.depth - 1 && span.start < top.span.start)
          .map(({ span }) => message.body.slice(span.start, span.end));
  const at = above.findLastIndex((text) => text.trimEnd().endsWith(":"));
  // "> On Tuesday, Ada Fenn <ada@example.org>" / "> wrote:"
  const told = above.slice(top.depth === 1 ? at : Math.max(0, at - 1), at + 1).join(" ");
  return [sender.name, sender.address].some((called) => called !== "" && told.includes(called));
}
