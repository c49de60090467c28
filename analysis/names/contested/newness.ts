import { remembered, rememberedOf } from "../../remember.ts";
import type { Post } from "../../types.ts";

/** So many forms are looked for in the mails as they are; for more it pays to put together what each mail brings. */
const fewForms = 30;

/** Whether a form stands in no mail before the one of that id. */
export type IsNew = (form: string, messageId: string) => boolean;

/** Tells it of the forms in posts, in order. */
export const newness: (posts: readonly Post[]) => IsNew = rememberedOf((posts) => {
  const orderOf = new Map(posts.map(({ message }, order) => [message.id, order]));
  let asked = 0;
  let brought: readonly string[] | null = null;
  const firstWith = remembered((form) => {
    asked += 1;
    if (asked > fewForms && !/\s/.test(form)) {
      brought ??= newWords(posts);
      return placeOf(brought.findIndex((words) => words.includes(form)));
    }
    return placeOf(posts.findIndex(({ message }) => message.body.includes(form) || message.subject.includes(form)));
  });
  const placeOf = (order: number) => (order < 0 ? posts.length : order);
  return (form, messageId) => firstWith(form) >= (orderOf.get(messageId) ?? 0);
});

/**
 * By mail, what stands between blanks in it and in none before, a line each: a form without blanks is first found there
 * where it is first found in the mails.
 */
function newWords(posts: readonly Post[]): readonly string[] {
  const known = new Set<string>();
  return posts.map(({ message }) => {
    const words: string[] = [];
    for (const word of `${message.subject} ${message.body}`.split(/\s+/)) {
      if (known.has(word)) continue;
      known.add(word);
      words.push(word);
    }
    return words.join("\n");
  });
}
