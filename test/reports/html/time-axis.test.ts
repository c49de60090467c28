import assert from "node:assert/strict";
import { test } from "node:test";
import { narrowPicture } from "../../../reports/html/narrow-picture.ts";
import { timeAxis } from "../../../reports/html/time-axis.ts";
import type { Column } from "../../../reports/model/types.ts";

const on = (...days: readonly (string | null)[]): readonly Column[] =>
  days.map((day) => {
    const date = day === null ? null : `${day}T12:00:00Z`;
    return { date, lastDate: date, versions: [] };
  });

test("A day is labelled once, with its year where that is another than the one before, and only where there is room.", () => {
  const labels = (...days: readonly (string | null)[]) =>
    timeAxis(on(...days), 0, 10_000, 0).days.map(({ label }) => label);
  // Columns are 56 units apart at most and a label takes 62: between two labels one column stays bare.
  assert.deepEqual(labels("2031-12-30", "2031-12-30", "2031-12-31"), ["30 Dec 2031", "31 Dec"]);
  assert.deepEqual(labels("2031-12-30", "2031-12-31", "2032-01-01"), ["30 Dec 2031", "", "1 Jan 2032"]);
  assert.deepEqual(labels("2031-12-30", "2031-12-30", null), ["30 Dec 2031", "no date"]);
});

test("Two weeks without a message are a break of one width, however long.", () => {
  const axis = (until: string) => timeAxis(on("2031-03-01", until), 0, 1000, 44);
  assert.deepEqual(axis("2031-03-14").breaks, []);
  assert.deepEqual(axis("2031-03-15").breaks, [{ x: 56, width: 44, days: 14 }]);
  assert.deepEqual(axis("2031-12-01").places, axis("2031-03-15").places);
  assert.equal(axis("2031-12-01").breaks[0]?.days, 275);
});

test("On a narrow screen neighbouring columns are joined, never across a silence, and the marks go with them.", () => {
  const days = Array.from({ length: 20 }, (_, at) => `2031-03-${String(at + 1).padStart(2, "0")}`);
  const columns = on(...days.slice(0, 3), "2031-06-01", ...days.slice(0, 16).map((day) => day.replace("-03-", "-07-")));
  const marks = columns.map((_, column) => ({ column, kind: "support" as const, citation: null as never }));
  const lane = { name: { label: "a", anchor: "a" }, fate: "open" as const, winner: false, marks };
  const picture = { columns, lanes: [lane], withoutLane: 0, matrix: { people: [], rows: [] } };
  const narrow = narrowPicture(picture);
  const periods = narrow.columns
    .slice(0, 4)
    .map(({ date, lastDate }) => `${date?.slice(5, 10)} ${lastDate?.slice(5, 10)}`);
  assert.deepEqual(periods, ["03-01 03-02", "03-03 03-03", "06-01 06-01", "07-01 07-02"]);
  assert.deepEqual(
    narrow.lanes[0]?.marks.slice(0, 6).map(({ column }) => column),
    [0, 0, 1, 2, 3, 3],
  );
});

test("On a narrow picture no day is written over the first, which begins at the edge and has its year.", () => {
  const days = Array.from({ length: 15 }, (_, at) => `2031-03-${String(at + 2).padStart(2, "0")}`);
  const axis = timeAxis(on(...days), 2, 340, 30);
  const [first, ...others] = axis.days.filter(({ label }) => label !== "");
  assert.equal(first?.label, "2 Mar 2031");
  const letter = 7;
  for (const { x, label } of others) assert.ok(x - (label.length * letter) / 2 > "2 Mar 2031".length * letter, label);
  assert.ok(others.length > 0);
});
