import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { planDebates } from "../../analysis/plan-debates.ts";
import type { SurveyedNames, ThreadSurvey } from "../../analysis/survey-thread.ts";
import type { SeriesVersion } from "../../analysis/threads/series.ts";

type Said = {
  readonly series?: Partial<SeriesVersion>;
  readonly topics?: readonly string[];
  readonly titleWords?: readonly string[];
  readonly speaksOfNames?: boolean;
  readonly names?: Partial<SurveyedNames> | null;
};

/** The ids of the threads of each debate; the threads are "t1", "t2", … and argue about nothing they share. */
function plan(...threads: readonly Said[]): readonly string[] {
  const surveys = threads.map(
    ({ series, topics = [], titleWords = [], speaksOfNames = false, names = {} }, at): ThreadSurvey => ({
      threadId: `t${at + 1}`,
      series: { keys: [], author: null, version: 1, ...series },
      speaksOfNames,
      topics,
      titleWords,
      names: names && { keys: [], renamed: [], put: [], parts: [], ...names },
    }),
  );
  return planDebates(surveys).map(({ threadIds }) => threadIds.join(" "));
}

const about = (...keys: readonly string[]): Said => ({ names: { keys } });
const silent = { names: null };
const series = (...keys: readonly string[]) => ({ series: { keys } });

describe("threads that argue about the same name", () => {
  const cases: readonly (readonly [title: string, debates: readonly string[], threads: readonly Said[]])[] = [
    ["no thread, no debate", [], []],
    ["threads that talk of no name are no debate", [], [silent, { ...silent, ...series("ada heron") }]],
    ["a thread that shares nothing is a debate of its own", ["t1", "t2"], [about("heron_get"), about("egret_get")]],
    ["a shared name joins them", ["t1 t3", "t2"], [about("heron_get"), about("egret_get"), about("x_y", "heron_get")]],
    [
      "names that only neighbours share join all of them",
      ["t1 t2 t3"],
      [about("heron_get"), about("egret_get"), about("egret_get", "heron_get")],
    ],
    [
      "parts of names alone join nothing",
      ["t1", "t2"],
      [{ names: { parts: ["sheltered"] } }, { names: { parts: ["sheltered"] } }],
    ],
    [
      "debates come in the order of their first threads, threads in the order of the surveys",
      ["t1 t4", "t2 t3"],
      [about("heron_get"), about("egret_get"), about("egret_get"), about("heron_get")],
    ],
  ];
  for (const [title, debates, threads] of cases) test(title, () => assert.deepEqual(plan(...threads), debates));
});

describe("a name that the title of patches is about", () => {
  const topic = { topics: ["pond_get"] };
  const renamed = { names: { renamed: ["pond_get"] } };

  test("joins the thread that renames it, which comes later", () => assert.deepEqual(plan(topic, renamed), ["t1 t2"]));
  test("joins the thread that renames it, which comes first", () => assert.deepEqual(plan(renamed, topic), ["t1 t2"]));
  test("joins no thread whose patches have the same topic", () => assert.deepEqual(plan(topic, topic), ["t1", "t2"]));
  test("joins no thread that renames it alone", () => assert.deepEqual(plan(renamed, renamed), ["t1", "t2"]));
  test("joins a later version by the author, whose title has a name that was put forward", () => {
    const first = { series: { author: "ada", version: 1 }, names: { keys: ["pond_get", "pond_hold"] } };
    const later = (author: string, version: number, topic: string) => ({
      ...silent,
      topics: [topic],
      series: { author, version },
    });
    assert.deepEqual(plan(first, later("ada", 2, "pond_hold")), ["t1 t2"]);
    assert.deepEqual(plan(first, later("ada", 1, "pond_hold")), ["t1"]);
    assert.deepEqual(plan(first, later("ben", 2, "pond_hold")), ["t1"]);
    assert.deepEqual(plan(first, later("ada", 2, "pond_keep")), ["t1"]);
  });
  test("joins a later version that argues about names itself, whose title has a name that was argued about", () => {
    const first = { series: { author: "ada", version: 3 }, names: { keys: ["pond_hold"] } };
    const later = (author: string, version: number) => ({ topics: ["pond_hold"], series: { author, version } });
    assert.deepEqual(plan(first, later("ada", 5)), ["t1 t2"]);
    assert.deepEqual(plan(first, later("ada", 3)), ["t1", "t2"]);
    assert.deepEqual(plan(first, later("ben", 5)), ["t1", "t2"]);
  });
  test("joins the version before of the same series, under which names were spoken of", () => {
    const series = (version: number) => ({ series: { author: "ada", version, keys: ["ada pond: add a roost"] } });
    const before = { ...silent, ...series(1), speaksOfNames: true };
    assert.deepEqual(plan(before, series(2)), ["t1 t2"]);
    assert.deepEqual(plan(before, series(3)), ["t2"]);
    assert.deepEqual(plan({ ...before, speaksOfNames: false }, series(2)), ["t2"]);
  });
  test("joins the next version by the author, whose title has an ordinary word that was put forward", () => {
    const first = { series: { author: "ada", version: 1 }, names: { put: ["roost"] } };
    const later = (author: string, version: number, said: Said) => ({
      titleWords: ["heron", "roost"],
      series: { author, version },
      ...said,
    });
    assert.deepEqual(plan(first, later("ada", 2, silent)), ["t1 t2"]);
    assert.deepEqual(plan(first, later("ada", 2, {})), ["t1 t2"]);
    assert.deepEqual(plan(first, later("ada", 3, silent)), ["t1"]);
    assert.deepEqual(plan(first, later("ben", 2, silent)), ["t1"]);
    assert.deepEqual(plan(first, { ...later("ada", 2, silent), titleWords: ["heron"] }), ["t1"]);
  });
  test("joins the next version by the author, whose title has another identifier", () => {
    const version = (number: number, title: string, author = "ada") => ({
      series: { author, version: number, keys: [`${author} ${title}`] },
    });
    const first = version(1, "pond: add heron_get helper");
    assert.deepEqual(plan(first, version(2, "pond: add heron_hold helper")), ["t1 t2"]);
    assert.deepEqual(plan(first, { ...silent, ...version(2, "pond: add heron_hold helper") }), ["t1 t2"]);
    assert.deepEqual(plan(first, version(1, "pond: add heron_hold helper")), ["t1", "t2"]);
    assert.deepEqual(plan(first, version(2, "pond: add heron_hold helper", "ben")), ["t1", "t2"]);
    assert.deepEqual(plan(first, version(2, "pond: add heron_hold traits")), ["t1", "t2"]);
    assert.deepEqual(plan(first, version(2, "pond: fix heron_get helper")), ["t1", "t2"]);
  });
  test("joins the version before by the author, whose title has another identifier and which talks of no name", () => {
    const before = { series: { author: "ada", version: 1, keys: ["ada pond: add heron_get() there"] }, names: null };
    const after = { series: { author: "ada", version: 2, keys: ["ada pond: add heron_hold() there"] } };
    assert.deepEqual(plan(before, after), ["t1 t2"]);
    const third = { series: { ...after.series, version: 3 } };
    const byBob = { series: { ...after.series, author: "bob" } };
    const other = { series: { ...after.series, keys: ["ada lake: add egret_hold() there"] } };
    for (const one of [third, byBob, other]) assert.deepEqual(plan(before, one), ["t2"]);
  });
  test("joins no thread that renames another", () => {
    assert.deepEqual(plan(topic, { names: { renamed: ["lake_get"] } }), ["t1", "t2"]);
  });
});

describe("versions of one patch series", () => {
  const version = (number: number, part: string, author: string | null = "ada@example.org"): Said => ({
    series: { author, version: number },
    names: { parts: [part] },
  });
  const cases: readonly (readonly [title: string, debates: readonly string[], threads: readonly Said[]])[] = [
    [
      "belong together where both argue",
      ["t1 t2"],
      [
        { ...about("heron_get"), ...series("ada roost") },
        { ...about("egret_get"), ...series("ada roost") },
      ],
    ],
    [
      "come along later though they argue no more",
      ["t1 t2 t3"],
      [
        { ...about("heron_get"), ...series("ada roost") },
        { ...silent, ...series("ada roost") },
        { ...silent, ...series("x", "ada roost") },
      ],
    ],
    [
      "do not come along from before the debate",
      ["t2"],
      [
        { ...silent, ...series("ada roost") },
        { ...about("heron_get"), ...series("ada roost") },
      ],
    ],
    [
      "of another series do not come along",
      ["t1"],
      [
        { ...about("a_b"), ...series("ada roost") },
        { ...silent, ...series("ben") },
      ],
    ],
    [
      "under another title belong together by author and part",
      ["t1 t2"],
      [version(1, "sheltered"), version(2, "sheltered")],
    ],
    ["of another author do not", ["t1", "t2"], [version(1, "sheltered"), version(2, "sheltered", "ben@example.org")]],
    ["of unknown authors do not", ["t1", "t2"], [version(1, "sheltered", null), version(2, "sheltered", null)]],
    ["of names with other parts do not", ["t1", "t2"], [version(1, "sheltered"), version(2, "covered")]],
    ["that are the same version do not", ["t1", "t2"], [version(2, "sheltered"), version(2, "sheltered")]],
    ["between which one is missing do not", ["t1", "t2"], [version(1, "sheltered"), version(3, "sheltered")]],
    ["of which the older comes later do not", ["t1", "t2"], [version(2, "sheltered"), version(1, "sheltered")]],
  ];
  for (const [title, debates, threads] of cases) test(title, () => assert.deepEqual(plan(...threads), debates));

  test("come along with one debate though they tie in with two", () => {
    const debates = plan(
      { ...about("heron_get"), ...series("ada roost") },
      { ...about("egret_get"), ...series("ben nest") },
      { ...silent, ...series("ada roost", "ben nest") },
    );
    assert.deepEqual(debates, ["t1 t3", "t2"]);
  });
});

describe("a patch that is posted anew without a number", () => {
  const posted = (author: string, title: string) => ({ series: { author, keys: [`${author} ${title}`] } });
  const first = { ...posted("ada", "pond: introduce pond_get() iterator"), names: { put: ["pond_hold"] } };
  const anew = (author: string, topic = "pond_hold", names: Said["names"] = null) => ({
    ...posted(author, `pond: introduce ${topic}() iterator`),
    topics: [topic],
    names,
  });
  test("comes along where its title has a name that was put forward in the place of the other", () => {
    assert.deepEqual(plan(first, anew("ada")), ["t1 t2"]);
    assert.deepEqual(plan(first, anew("ada", "pond_hold", {})), ["t1 t2"]);
  });
  test("does not where another posts it, it has another name, or another title", () => {
    assert.deepEqual(plan(first, anew("ben")), ["t1"]);
    assert.deepEqual(plan(first, anew("ada", "pond_keep")), ["t1"]);
    assert.deepEqual(plan(first, { ...posted("ada", "pond: drop pond_hold()"), topics: ["pond_hold"], names: null }), [
      "t1",
    ]);
  });
});
