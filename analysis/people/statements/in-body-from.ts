import { isPatchPost } from "../../threads/series.ts";
import { readNamedAddress } from "./named-address.ts";
import type { StatementRule } from "./statement.ts";

/**
 * "From: Jane Doe <jane@example.org>" at the head of a patch mail that Jane Doe sends from another address: git am makes
 * it the author of the commit. Under another name it is somebody else's patch, passed on.
 */
export const inBodyFrom: StatementRule = {
  mayBeIn: ({ body }) => fromLine.test(body),
  find: (post, speaker) => {
    if (!isPatchPost(post)) return [];
    const line = fromLine.exec(post.message.body)?.[1]?.trim();
    const author = line === undefined ? null : readNamedAddress(line.slice("From:".length));
    if (line === undefined || author?.name !== speaker.name || author.address === speaker.address) return [];
    return [
      { kind: "From in the patch", address: author.address, name: author.name, quote: line.replace(/\s+/g, " ") },
    ];
  },
};

const fromLine = /^\s*(From:[ \t][^\n]{1,400})/;
