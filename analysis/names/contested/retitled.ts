import { patchVersion } from "../../threads/patch-title.ts";
import { isPatchPost } from "../../threads/series.ts";
import { withoutTags } from "../../threads/title.ts";
import type { Post } from "../../types.ts";
import { findMentions } from "../mentions/mentions.ts";
import { areAlike } from "../spelling/alike.ts";
import { formKey } from "../spelling/forms.ts";

/** One spelling key in the place of another. */
export type Retitled = { readonly old: string; readonly put: string };

/**
 * The identifiers that a later version of a patch has in its title where an earlier one by the same author has another: "[PATCH 2/3] pond:
 * add pond_get()" and "[PATCH v2 2/3] pond: add pond_hold()". The two are made alike.
 */
export function retitled(posts: readonly Post[]): readonly Retitled[] {
  const titles = posts.filter(isPatchPost).flatMap(readTitle);
  return titles.flatMap((title, at) => {
    const before = titles.slice(0, at).filter((other) => other.frame === title.frame && other.version < title.version);
    return before.filter(({ key }) => areAlike(key, title.key)).map(({ key }) => ({ old: key, put: title.key }));
  });
}

type Title = { readonly frame: string; readonly version: number; readonly key: string };

/** Fewer letters around an identifier are no title of their own. */
const shortestFrame = 4;

/** A title with one identifier, and what stands around it. */
function readTitle({ message: { subject }, person }: Post): readonly Title[] {
  const title = withoutTags(subject);
  const mentions = findMentions(title).filter(({ form }) => /\w_\w/.test(form));
  const [mention] = mentions;
  if (!mention || mentions.length > 1) return [];
  const around = title.slice(0, mention.span.start) + title.slice(mention.span.end);
  if (around.replace(/\W/g, "").length < shortestFrame) return [];
  return [{ frame: `${person.main} ${around}`, version: patchVersion(subject), key: formKey(mention.form) }];
}
