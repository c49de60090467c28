import { linesOfKind } from "../../text/block-lines.ts";
import { foldSpace } from "../../text/own-text.ts";
import type { Post } from "../../types.ts";
import { parseMailmapLine } from "../mailmap.ts";
import { readNamedAddress } from "./named-address.ts";
import type { Speaker, Statement, StatementRule } from "./statement.ts";

/**
 * A patch by which somebody ties his own addresses: a line added to a .mailmap, or an entry of MAINTAINERS whose address
 * is replaced. Both addresses must stand under the sender's name, and one of them must be the one he writes from.
 */
export const mapPatch: StatementRule = {
  mayBeIn: ({ body }) => body.includes(".mailmap") || body.includes("MAINTAINERS"),
  find: (post, speaker) => {
    const lines = changedLines(post);
    return [...mailmapLines(lines, speaker), ...replacedEntries(lines, speaker)];
  },
};

type Changed = { readonly file: string; readonly sign: string; readonly text: string };

/** Lines that the patches of a post add and take away, with the name of their file. */
function changedLines({ blocks }: Pick<Post, "blocks">): readonly Changed[] {
  const changed: Changed[] = [];
  let file = "";
  for (const line of linesOfKind(blocks, "patch")) {
    const opened = /^(?:diff --git a\/|\+\+\+ b\/)(\S+)/.exec(line)?.[1];
    file = opened?.split("/").at(-1) ?? file;
    if (opened === undefined && /^[+-]/.test(line)) changed.push({ file, sign: line[0] ?? "", text: line.slice(1) });
  }
  return changed;
}

function mailmapLines(lines: readonly Changed[], speaker: Speaker): readonly Statement[] {
  return lines.flatMap(({ file, sign, text }) => {
    if (file !== ".mailmap" || sign !== "+") return [];
    const entry = parseMailmapLine(text);
    if (entry === null || typeof entry === "string" || entry.properAddress === null) return [];
    const proper = readNamedAddress(`${entry.properName} <${entry.properAddress}>`);
    return said(speaker, proper?.name, [entry.properAddress, entry.address], text);
  });
}

/** "-M: Jane Doe <jane@old>", "+M: Jane Doe <jane@new>". */
function replacedEntries(lines: readonly Changed[], speaker: Speaker): readonly Statement[] {
  return lines.flatMap(({ file, sign, text }, at) => {
    const next = lines[at + 1];
    if (file !== "MAINTAINERS" || sign !== "-" || next?.sign !== "+" || next.file !== file) return [];
    const [before, after] = [text, next.text].map((line) => readNamedAddress(/^[MR]:(.*)$/.exec(line)?.[1] ?? ""));
    if (!before || !after || before.name !== after.name) return [];
    return said(speaker, after.name, [before.address, after.address], next.text);
  });
}

function said(speaker: Speaker, name: string | undefined, pair: readonly string[], line: string): readonly Statement[] {
  const address = pair.find((one) => one !== speaker.address);
  if (name !== speaker.name || address === undefined || !pair.includes(speaker.address)) return [];
  return [{ kind: "own patch to a map of addresses", address, name, quote: foldSpace(line) }];
}
