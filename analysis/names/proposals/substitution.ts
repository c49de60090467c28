import type { Mention } from "../mentions/mentions.ts";
import type { FoundProposal, ProposalRule } from "./proposal-rule.ts";

/**
 * sed's way of saying it: "s/foo/bar/", "s/foo/bar/g", "s,foo,bar,", "s/foo/bar_baz" (many leave the end away; then it
 * must be an identifier, for texts are mended so, too); not a path such as "usr/s/foo/bar".
 */
export const substitution: ProposalRule<"substitution"> = {
  rule: "substitution",
  patterns: [],
  find: (sentence) => [...sentence.text.matchAll(sed)].flatMap((match) => readSubstitution(match)),
};

/** Whether a text may hold one, cheaply told. */
export function maySubstitute(text: string): boolean {
  return /\bs[/,|]/.test(text);
}

const sed =
  /(?<![\w/])s(?:([/,|])(\\?[\w<>\\.*-]{1,60})\1([\w.*-]{2,60})\1g?|\/([\w.*-]{1,60})\/(?=\w*(?:[_\d]|[a-z][A-Z]))([\w.*-]{2,60})(?=$|[\s?!,;:)"'`”])(?![^/\n]{0,60}\/))/g;

function readSubstitution(match: RegExpMatchArray): FoundProposal[] {
  const start = match.index ?? 0;
  const old = stripAnchors(match[2] ?? match[4] ?? "");
  const put = (match[3] ?? match[5] ?? "").replace(/\.$/, "");
  if (!/[A-Za-z]{2}/.test(put) || !/[A-Za-z]/.test(old)) return [];
  if (old === put || isTypo(old, put)) return [];
  const at = (text: string, from: number): Mention => ({
    span: { start: from, end: from + text.length },
    form: text,
    shape: "identifier",
    quoted: false,
  });
  const oldStart = start + match[0].indexOf(old, 2);
  const newStart = start + match[0].lastIndexOf(put);
  return [{ mention: at(put, newStart), replaces: at(old, oldStart), confidence: 0.6, rule: "substitution" }];
}

/** "s/recieve/receive/" mends a word, and "s/pond_get/pond_get/" is a slip itself; only identifiers are renamed by so little. */
function isTypo(old: string, put: string): boolean {
  if (!/^[A-Za-z]+$/.test(old) || !/^[A-Za-z]+$/.test(put)) return false;
  let start = 0;
  while (start < old.length && old[start] === put[start]) start++;
  let end = 0;
  while (end < Math.min(old.length, put.length) - start && old.at(-1 - end) === put.at(-1 - end)) end++;
  return start + end >= Math.max(old.length, put.length) - 2;
}

/** "\<foo\>" -> "foo" */
function stripAnchors(text: string): string {
  return text.replace(/\\[<>b]/g, "");
}
