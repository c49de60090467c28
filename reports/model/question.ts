import { oneLine, sentenceCase, shorten } from "../text.ts";
import type { Debate } from "../types.ts";

/** What is being named, in a line, cut into names of the debate and the words between them; its texts are the line. */
export type Question = readonly QuestionPart[];
export type QuestionPart = { readonly text: string; readonly isName: boolean };

type Asked = Pick<Debate, "about" | "subject"> & { readonly names: readonly Pick<Debate["names"][number], "name">[] };

/** What is being named; the subject where the analysis could not say. */
export function questionOf(debate: Asked): Question {
  const labels = debate.names.map(({ name }) => oneLine(name)).filter((label) => label !== "");
  // Of names that begin alike the longest stands there.
  const longestFirst = [...new Set(labels)].sort((left, right) => right.length - left.length);
  return partsOf(shownAbout(debate), longestFirst);
}

/** The same as plain text: for a title, and for formats that have no other way to write a name. */
export function shownAbout({ about, subject }: Pick<Debate, "about" | "subject">): string {
  const line = oneLine(about.trim() || subject);
  return line === "" ? "not said in the messages" : shorten(line, 300);
}

/** With a capital at the beginning, but for a name: it is spelled as it is. */
export function capitalised(question: Question): Question {
  return question.map((part, at) => (at > 0 || part.isName ? part : { ...part, text: sentenceCase(part.text) }));
}

/** Whose words these are is not asked again: how a question begins, and subjects that it quotes. */
const NO_NAME = /^(?:what to call|whether(?: to say)?) |“[^”]*”?/g;

function partsOf(line: string, labels: readonly string[]): Question {
  const parts: QuestionPart[] = [];
  const words = (text: string) => {
    if (text !== "") parts.push({ text, isName: false });
  };
  const passedOver = [...line.matchAll(NO_NAME)].map(({ index, 0: text }) => ({
    start: index,
    end: index + text.length,
  }));
  let done = 0;
  for (let at = 0; at < line.length; ) {
    const over = passedOver.find(({ start, end }) => start <= at && at < end);
    const name = over === undefined ? labels.find((label) => stands(label, line, at)) : undefined;
    if (name === undefined) {
      at = over === undefined ? at + 1 : over.end;
      continue;
    }
    words(line.slice(done, at));
    parts.push({ text: name, isName: true });
    at += name.length;
    done = at;
  }
  words(line.slice(done));
  return parts;
}

/** Whether the name stands at that place as a word, and not as a part of one or of a compound. */
function stands(name: string, line: string, at: number): boolean {
  if (!line.startsWith(name, at)) return false;
  const isAfterWord = /[\p{L}\p{M}\p{N}_][-.]?$/u.test(line.slice(0, at));
  return !isAfterWord && !/^[-.]?[\p{L}\p{M}\p{N}_]/u.test(line.slice(at + name.length));
}
