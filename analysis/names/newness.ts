import { remembered, rememberedOf } from "../remember.ts";
import type { Post } from "../types.ts";

/** Whether a form stands in no mail before the one of that id. */
export const newness: (posts: readonly Post[]) => (form: string, messageId: string) => boolean = rememberedOf(
  (posts) => {
    const orderOf = new Map(posts.map(({ message }, order) => [message.id, order]));
    const firstWith = remembered((form) => {
      const order = posts.findIndex(({ message }) => message.body.includes(form) || message.subject.includes(form));
      return order < 0 ? posts.length : order;
    });
    return (form, messageId) => firstWith(form) >= (orderOf.get(messageId) ?? 0);
  },
);
