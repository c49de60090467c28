import type { SurveyedNames, ThreadSurvey } from "./survey-thread.ts";
import { isRetitled } from "./threads/series.ts";

/** Threads that hold one debate, in the order of the surveys. */
export type DebatePlan = { readonly threadIds: readonly string[] };

/** A thread that argues about names, and its place in the order of the surveys. */
type Arguing = { readonly survey: ThreadSurvey; readonly names: SurveyedNames; readonly place: number };

/**
 * Joins the threads (surveys in order of date) that argue about the same name, or about one whose rename another tells
 * of, and the versions of one patch series. Later versions come along though they argue no more: they show what was
 * settled; so does the one before that has another name in its title, or under which somebody spoke of names: it shows
 * what was wrong with the old one.
 */
export function planDebates(surveys: readonly ThreadSurvey[]): readonly DebatePlan[] {
  const arguing = surveys.flatMap((survey, place) => (survey.names ? [{ survey, names: survey.names, place }] : []));
  const groups = new Groups(surveys.length);
  for (const keys of [
    arguing.map(({ names, place }) => ({ place, keys: names.keys })),
    arguing.map(({ survey, place }) => ({ place, keys: survey.series.keys })),
  ])
    for (const places of sharing(keys)) for (const place of places) groups.join(places[0] ?? place, place);
  joinRenamed(arguing, groups);
  joinVersions(arguing, groups);
  addLaterVersions(surveys, arguing, groups);
  addVersionBefore(surveys, arguing, groups);
  const started = new Set(arguing.map(({ place }) => groups.of(place)));
  return [...groups.all()]
    .filter(([group]) => started.has(group))
    .map(([, places]) => ({ threadIds: places.map((place) => surveys[place]?.threadId ?? "") }));
}

function* sharing(keyed: readonly { readonly place: number; readonly keys: readonly string[] }[]): Generator<number[]> {
  const placesOf = new Map<string, number[]>();
  for (const { place, keys } of keyed) for (const key of keys) placesOf.set(key, [...(placesOf.get(key) ?? []), place]);
  yield* placesOf.values();
}

/** "Renamed A to B" in one thread, A in the title of the other's patches. */
function joinRenamed(arguing: readonly Arguing[], groups: Groups): void {
  const byTopic = new Map<string, number[]>();
  for (const { survey, place } of arguing)
    for (const topic of survey.topics) byTopic.set(topic, [...(byTopic.get(topic) ?? []), place]);
  for (const { names, place } of arguing)
    for (const key of names.renamed) for (const other of byTopic.get(key) ?? []) groups.join(place, other);
}

/**
 * The next version by the same author, though its patches have other titles: argued about with names built on the same
 * word, with a title that takes up a name put forward under the version before, or with one of its titles but for an
 * identifier.
 */
function joinVersions(arguing: readonly Arguing[], groups: Groups): void {
  for (const [at, one] of arguing.entries()) {
    if (one.survey.series.author === null) continue;
    for (const other of arguing.slice(at + 1))
      if (
        tells(other.survey, one) ||
        (isNextVersion(other.survey.series, one.survey.series) &&
          other.names.parts.some((part) => one.names.parts.includes(part)))
      )
        groups.join(one.place, other.place);
  }
}

function addLaterVersions(surveys: readonly ThreadSurvey[], arguing: readonly Arguing[], groups: Groups): void {
  const firstOf = new Map<string, number>();
  for (const { survey, place } of arguing)
    for (const key of survey.series.keys) if (!firstOf.has(key)) firstOf.set(key, place);
  surveys.forEach((survey, place) => {
    if (survey.names) return;
    const byTitle = survey.series.keys
      .map((key) => firstOf.get(key))
      .find((found) => found !== undefined && found < place);
    const first = byTitle ?? arguing.find((one) => one.place < place && tells(survey, one))?.place;
    if (first !== undefined) groups.join(first, place);
  });
}

function addVersionBefore(surveys: readonly ThreadSurvey[], arguing: readonly Arguing[], groups: Groups): void {
  const byAuthor = new Map<string, Arguing[]>();
  for (const one of arguing) {
    const { author } = one.survey.series;
    if (author !== null) byAuthor.set(author, [...(byAuthor.get(author) ?? []), one]);
  }
  surveys.forEach(({ names, series, speaksOfNames }, place) => {
    if (names !== null || series.author === null) return;
    const isSame = ({ survey }: Arguing) =>
      speaksOfNames && survey.series.keys.some((key) => series.keys.includes(key));
    const next = (byAuthor.get(series.author) ?? []).find(
      (one) => isNextVersion(one.survey.series, series) && (isRetitled(series, one.survey.series) || isSame(one)),
    );
    if (next) groups.join(place, next.place);
  });
}

/**
 * Whether a series is a later version of what is argued about, whose titles have a name that was put forward: they tell
 * which was taken.
 */
function tells(later: ThreadSurvey, { survey, names }: Arguing): boolean {
  return (
    hasNameInTitle(later, { survey, names }) ||
    isPostedAnew(later, { survey, names }) ||
    (isNextVersion(later.series, survey.series) && (takesUp(later, names) || isRetitled(survey.series, later.series)))
  );
}

/**
 * Whether a later thread, though no number tells that it is a version of the other, brings a patch of the same author that has
 * a name which was put forward there in the place of one identifier of its title.
 */
function isPostedAnew(later: ThreadSurvey, { survey, names }: Pick<Arguing, "survey" | "names">): boolean {
  return (
    later.series.author !== null &&
    later.series.author === survey.series.author &&
    later.topics.some((topic) => names.put.includes(topic)) &&
    isRetitled(survey.series, later.series)
  );
}

/** Whether a later version by the same author has in its titles a name that is argued about under the one before. */
function hasNameInTitle(later: ThreadSurvey, { survey, names }: Pick<Arguing, "survey" | "names">): boolean {
  const { author, version } = later.series;
  if (author === null || author !== survey.series.author || version <= survey.series.version) return false;
  return later.topics.some((topic) => names.keys.includes(topic));
}

function isNextVersion(later: ThreadSurvey["series"], { author, version }: ThreadSurvey["series"]): boolean {
  return author !== null && later.author === author && later.version === version + 1;
}

/** Whether the titles of its patches have a name that was put forward, be it an ordinary word. */
function takesUp({ titleWords }: ThreadSurvey, { put }: SurveyedNames): boolean {
  return titleWords.some((word) => put.includes(word));
}

/** Disjoint sets of places (union by the smaller place, so that a group is known by its first thread). */
class Groups {
  readonly #parents: number[];

  constructor(size: number) {
    this.#parents = Array.from({ length: size }, (_, place) => place);
  }

  of(place: number): number {
    let top = place;
    while (this.#parents[top] !== top) top = this.#parents[top] ?? top;
    this.#parents[place] = top;
    return top;
  }

  join(one: number, other: number): void {
    const [first, second] = [this.of(one), this.of(other)].sort((a, b) => a - b);
    if (first !== undefined && second !== undefined) this.#parents[second] = first;
  }

  all(): ReadonlyMap<number, readonly number[]> {
    const members = new Map<number, number[]>();
    this.#parents.forEach((_, place) => {
      members.set(this.of(place), [...(members.get(this.of(place)) ?? []), place]);
    });
    return members;
  }
}
