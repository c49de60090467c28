import { holdsPatch } from "../../threads/series.ts";
import { isReplyTitle } from "../../threads/title.ts";
import type { Post } from "../../types.ts";
import { titleRenames } from "../proposals/renamed-in-title.ts";
import { formKey } from "../spelling/forms.ts";

/**
 * The spelling keys (forms.ts) of what the title of a mail that brings no patch would rename ("[RFC] Rename _heron to
 * _egret"), and of what to: such a thread is about nothing else, and to speak of them in it is to talk of names.
 */
export function askedInTitle(posts: readonly Post[]): readonly string[] {
  return posts
    .filter((post) => !isReplyTitle(post.message.subject) && !holdsPatch(post))
    .flatMap(({ message }) => titleRenames(message.subject))
    .flatMap(({ mention, replaces }) => [mention, ...(replaces ? [replaces] : [])])
    .map(({ form }) => formKey(form));
}
