import type { PostView } from "./post-view.ts";
import { TELLING_LENGTH } from "./quote-keys.ts";

/** Where a line stands as somebody's own: the post, and the number of the line in it. */
export type OwnPlace = { readonly view: PostView; readonly line: number };

/** Key of a line -> the places of a thread where it is somebody's own, in reading order. Telling lines only. */
export type OwnLineIndex = Map<string, OwnPlace[]>;

/** Places looked at for one line: what stands in more posts than this is nobody's in particular. */
const MOST_PLACES = 64;

/** Adds the own lines of a post. */
export function addOwnLines(index: OwnLineIndex, view: PostView): void {
  view.lines.forEach(({ key, depth }, line) => {
    if (depth > 0 || key.length < TELLING_LENGTH) return;
    const places = index.get(key);
    if (places === undefined) index.set(key, [{ view, line }]);
    else places.push({ view, line });
  });
}

/** The latest places of a line, oldest first. */
export function ownPlaces(index: OwnLineIndex, key: string): readonly OwnPlace[] {
  return index.get(key)?.slice(-MOST_PLACES) ?? [];
}
