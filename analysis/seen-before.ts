import { formKey, isPlainWord } from "./names/forms.ts";
import type { NameFamily } from "./names/name-family.ts";
import type { Block, Post } from "./types.ts";

/**
 * Whether a name stands outside own text before the message of that id: in a patch, or where somebody is quoted whose message is not in the
 * archive. Of that message itself count what it quotes, and what its patch finds in the code and does not add. A plain word in code may be
 * anything.
 */
export function seenBefore(
  names: readonly NameFamily[],
  posts: readonly Post[],
): (family: NameFamily, messageId: string) => boolean {
  const wanted = new Map(
    names.flatMap((family) =>
      [family.name, ...family.aliases].filter(isIdentifier).map((form) => [formKey(form), family] as const),
    ),
  );
  const orders = new Map(posts.map(({ message }, order) => [message.id, order]));
  const first = new Map<NameFamily, number>();
  for (const [order, { blocks }] of posts.entries())
    for (const { word, isAdded } of blocks.flatMap(foreignWords)) {
      const family = isIdentifier(word) ? wanted.get(formKey(word)) : undefined;
      const after = isAdded ? order + 1 : order;
      if (family && after < (first.get(family) ?? Number.POSITIVE_INFINITY)) first.set(family, after);
    }
  return (family, messageId) => (first.get(family) ?? Number.POSITIVE_INFINITY) <= (orders.get(messageId) ?? 0);
}

function isIdentifier(form: string): boolean {
  return /^\w{3,}(?:\(\))?$/.test(form) && !isPlainWord(form);
}

function foreignWords({ kind, text }: Block): readonly { readonly word: string; readonly isAdded: boolean }[] {
  if (kind !== "patch" && kind !== "quote") return [];
  return text.split("\n").flatMap((line) => {
    const isAdded = kind === "patch" && line.startsWith("+");
    return (line.match(/[A-Za-z_]\w{2,}/g) ?? []).map((word) => ({ word, isAdded }));
  });
}
