import { firstVersions, type Version } from "./threads/first-versions.ts";
import { isPatchPost } from "./threads/series.ts";
import type { Post } from "./types.ts";
import type { Utterance } from "./utterances.ts";

/**
 * Without what the changelog of a patch mail tells of versions that are older than the first one by the same author
 * among the posts (both in order): "v2: renamed heron_get to heron_put" in v8 tells of work done before anybody here
 * spoke of it, and settles nothing that is said here.
 */
export function withoutPastVersions(utterances: readonly Utterance[], posts: readonly Post[]): readonly Utterance[] {
  const firstOf = firstVersions(posts);
  const bodies = new Map(posts.map(({ message }) => [message.id, message.body]));
  let section: Section | null = null;
  return utterances.filter((utterance) => {
    const first = firstOf.get(utterance.person.main);
    if (!first || !isPatchPost({ message: utterance })) return true;
    section = sectionOf(utterance, section, bodies.get(utterance.messageId) ?? "");
    return section === null || !isBefore(section.heading, first);
  });
}

/** Where a changelog tells of one version: its heading, and whether anything was told below it yet. */
type Section = {
  readonly messageId: string;
  readonly block: number;
  readonly heading: Heading;
  readonly isBare: boolean;
};

/** The section that an utterance stands in or begins, after the one before it. */
function sectionOf(utterance: Utterance, last: Section | null, body: string): Section | null {
  const { messageId, block, kind, span } = utterance;
  const heading = kind === "trailer" || kind === "code" ? null : readHeading(utterance.text);
  if (heading) return { messageId, block, heading, isBare: heading.isBare };
  if (last?.messageId !== messageId || kind === "trailer") return null;
  // A paragraph at the edge, behind what was told of the version, goes on with the letter.
  const isAtEdge = span.start === 0 || body[span.start - 1] === "\n";
  if (kind === "sentence" && isAtEdge && block !== last.block && !last.isBare) return null;
  return { ...last, block, isBare: false };
}

/** What the heading of a part of a changelog tells; `isSince`: of what came after that version. */
type Heading = Version & { readonly isSince: boolean; readonly isBare: boolean };

/** Of a heading without doubled blanks. */
const headed = new RegExp(
  [
    "^\\W{0,6}",
    "(?:(?:changes?|changed|changelog|differences|diff|updates?|delta|history)\\b[:,-]? ?)?",
    "(?:(?<since>since|from|form|against|over) |(?:in|of|for|to|between) )?",
    "(?:(?:the|patch|patchset|series|version|revision) ){0,2}[\\[(]?",
    "(?<rfc>rfc[ -]?)?(?:(?:v|ver|version)?[ .]?(?<number>\\d{1,3})(?:\\.\\d{1,2})?)?[\\])]?",
    "(?: ?(?:[-=]{1,2}>|→|to|\\.\\.) ?(?<rfcThen>rfc[ -]?)?v(?<then>\\d{1,3})(?:\\.\\d{1,2})?)?",
    "(?: ?\\[\\d{1,2}\\]| ?\\([^()]{0,60}\\))?(?: changes?)? ?[=*#-]{0,6}(?<end>:|$)",
  ].join(""),
  "i",
);
/** A heading is no longer. */
const longestHeading = 120;
/** A number is one of a version only where that is said, or an RFC. */
const saysVersion = /\bv(?:er(?:sion)?)?[ .]?\d|\brfc/i;

/** "Changes since v2:", "v2 -> v3:", "RFC v3", "v4: …"; null of everything else. */
function readHeading(text: string): Heading | null {
  const line = text.slice(0, longestHeading).replace(/\s+/g, " ");
  const match = headed.exec(line);
  if (!match?.groups || !saysVersion.test(match[0])) return null;
  const { since, rfc, number, rfcThen, then, end } = match.groups;
  const isBare = end === "" || match[0].length >= line.trimEnd().length;
  if (then !== undefined) return { isRfc: rfcThen !== undefined, number: Number(then), isSince: false, isBare };
  return { isRfc: rfc !== undefined, number: Number(number ?? 1), isSince: since !== undefined, isBare };
}

function isBefore({ isRfc, isSince, number }: Heading, first: Version): boolean {
  // What came after an RFC may be the first version that is none.
  if (isRfc && !first.isRfc) return !isSince || first.number > 1;
  return number + Number(isSince) < first.number;
}
