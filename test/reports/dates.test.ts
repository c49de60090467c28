import assert from "node:assert/strict";
import { test } from "node:test";
import { byDate, dayOf, daysFromTo, shortDayOf, talkDays } from "../../reports/dates.ts";

const periods: readonly (readonly [first: string | null, last: string | null, shown: string])[] = [
  ["2031-03-02T09:00:00Z", "2031-03-02T23:59:59Z", "2 March 2031"],
  ["2031-03-02T09:00:00Z", "2031-03-15T09:00:00Z", "2 – 15 March 2031"],
  ["2031-03-02T09:00:00Z", "2031-04-15T09:00:00Z", "2 March – 15 April 2031"],
  ["2031-12-30T09:00:00Z", "2032-01-02T09:00:00Z", "30 December 2031 – 2 January 2032"],
  ["2031-03-02T09:00:00Z", "2032-03-15T09:00:00Z", "2 March 2031 – 15 March 2032"],
  ["2031-03-02T09:00:00Z", null, "2 March 2031 – no date"],
  [null, "2031-03-02T09:00:00Z", "no date – 2 March 2031"],
  [null, null, "no date"],
];
for (const [first, last, shown] of periods)
  test(`From ${first} to ${last} is “${shown}”.`, () => assert.equal(daysFromTo(first, last), shown));

test("Days of talk stand within those of the threads, which are told where they are others.", () => {
  const [first, last] = ["2031-03-02T09:00:00Z", "2031-03-15T09:00:00Z"];
  assert.equal(talkDays({ first, last }, { first, last }), "2 – 15 March 2031");
  assert.equal(talkDays({ first, last: first }, { first, last }), "2 March 2031, in threads of 2 – 15 March 2031");
});

test("A day is that of UTC, without a zero in front.", () => {
  assert.deepEqual([dayOf("2031-05-01T00:00:00Z"), shortDayOf("2031-09-09T00:00:00Z")], ["1 May 2031", "9 Sep 2031"]);
  assert.deepEqual([dayOf(null), shortDayOf(null)], ["no date", "no date"]);
});

test("What has no date comes last.", () => {
  assert.deepEqual([null, "2031", "2030", null].sort(byDate), ["2030", "2031", null, null]);
});
