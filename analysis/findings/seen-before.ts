import type { NameFamily } from "../names/families/name-family.ts";
import { formKey, isPlainWord } from "../names/spelling/forms.ts";
import { rememberedOf } from "../remember.ts";
import { linesOfKind } from "../text/block-lines.ts";
import type { Post } from "../types.ts";

/**
 * Whether a name stands outside own text before the message of that id, one of the posts (in order): in a patch, or
 * where somebody is quoted whose message is not in the archive. Of that message itself count what it quotes, and what
 * its patch finds in the code and does not add. A plain word in code may be anything.
 */
export function isSeenBefore({ name, aliases }: NameFamily, messageId: string, posts: readonly Post[]): boolean {
  const keys = [name, ...aliases].filter(isIdentifier).map(formKey);
  const at = posts.findIndex(({ message }) => message.id === messageId);
  return posts.slice(0, at + 1).some((post, order) => {
    const { found, added } = foreignKeys(post);
    return keys.some((key) => found.has(key) || (order < at && added.has(key)));
  });
}

function isIdentifier(form: string): boolean {
  return /^\w{3,}(?:\(\))?$/.test(form) && !isPlainWord(form);
}

/**
 * The spelling keys of the identifiers that a post's patch adds, and of those it quotes or its patch finds; several
 * debates of a thread ask for them.
 */
const foreignKeys = rememberedOf(({ blocks }: Post) => {
  const patch = linesOfKind(blocks, "patch");
  const isAdded = (line: string) => line.startsWith("+");
  return {
    found: keysIn([...linesOfKind(blocks, "quote"), ...patch.filter((line) => !isAdded(line))]),
    added: keysIn(patch.filter(isAdded)),
  };
});

function keysIn(lines: readonly string[]): ReadonlySet<string> {
  const words = new Set(lines.flatMap((line) => line.match(/[A-Za-z_]\w{2,}/g) ?? []));
  return new Set([...words].filter(isIdentifier).map(formKey));
}
