import type { Post } from "../types.ts";

/** Whether a form stands in no mail before the one of that id. */
export function newness(posts: readonly Post[]): (form: string, messageId: string) => boolean {
  const orderOf = new Map(posts.map(({ message }, order) => [message.id, order]));
  return (form, messageId) => {
    const earlier = posts.slice(0, orderOf.get(messageId) ?? 0);
    return earlier.every(({ message }) => !message.body.includes(form) && !message.subject.includes(form));
  };
}
