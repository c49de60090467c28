import assert from "node:assert/strict";
import { test } from "node:test";
import { parseDate } from "../../ingest/dates.ts";

/** Value of a Date field -> the moment it means (RFC 5322, 3.3 and 4.3). */
const readable: Record<string, string> = {
  "Mon, 17 Apr 2023 11:40:05 -0400": "2023-04-17T15:40:05Z",
  "17 Apr 2023 11:40 +0530": "2023-04-17T06:10:00Z",
  "Mon, 17 Apr 2023 11:40:05 -0400 (EDT)": "2023-04-17T15:40:05Z",
  "Mon, 17 Apr 2023 11:40:05 (nested (comment)) +0000": "2023-04-17T11:40:05Z",
  "Mon, 17 Apr 2023 11:40:05 +0000 (never closed": "2023-04-17T11:40:05Z",
  "Tue, 17 Apr 2023 11:40:05 +0000": "2023-04-17T11:40:05Z", // it was a Monday
  "mon,17 apr 2023 1:40:05 gmt": "2023-04-17T01:40:05Z",
  "Mon, 17 Apr 2023 11:40:05 PDT": "2023-04-17T18:40:05Z",
  "Fri, 21 Nov 97 09:55:06 -0600": "1997-11-21T15:55:06Z",
  "Thu, 17 Apr 03 11:40:05 GMT": "2003-04-17T11:40:05Z",
  "Thu, 17 Apr 103 11:40:05 GMT": "2003-04-17T11:40:05Z",
  "Sat, 31 Dec 2016 23:59:60 +0000": "2017-01-01T00:00:00Z",
  "Tue, 29 Feb 2000 00:00:00 +0000": "2000-02-29T00:00:00Z",
  "Wed, 31 Dec 2098 23:00:00 -0200": "2099-01-01T01:00:00Z",
  "Thu, 01 Jan 1970 00:00:00 +0000": "1970-01-01T00:00:00Z",
  "Monday, 17 April 2023 11:40:05 -0400": "2023-04-17T15:40:05Z",
  "Mon, 1 Sept 2023 11:40:05 -0400": "2023-09-01T15:40:05Z",
  "17 September 2023 11:40:05 GMT": "2023-09-17T11:40:05Z",
  "Monday, 17-Apr-23 11:40:05 GMT": "2023-04-17T11:40:05Z",
  "17-Apr-2023 11:40:05 +0000": "2023-04-17T11:40:05Z",
  "Mon Apr 17 11:40:05 CEST 2023": "2023-04-17T09:40:05Z",
  "Mon Apr 17 11:40:05 2023 -0400": "2023-04-17T15:40:05Z",
  "September 7, 2023 11:40:05 -0400": "2023-09-07T15:40:05Z",
  "Mon, Apr 17, 2023 11:40:05 PM +0000": "2023-04-17T23:40:05Z",
  "Mon, 17 Apr 2023 12:40:05 AM +0000": "2023-04-17T00:40:05Z",
  "Mon, 17 Apr 2023 12:40:05 PM UTC": "2023-04-17T12:40:05Z",
  "2023-04-17T11:40:05Z": "2023-04-17T11:40:05Z",
  "2023-04-17T11:40:05.123-04:00": "2023-04-17T15:40:05Z",
  "2023-04-17 11:40:05 -0400": "2023-04-17T15:40:05Z",
  "Mon, 17 Apr 2023 11:40:05 -04:00": "2023-04-17T15:40:05Z",
  "Mon, 17 Apr 2023 11:40:05 GMT+0200": "2023-04-17T09:40:05Z",
  "Mon, 17 Apr 2023 11:40:05 +0200 CEST": "2023-04-17T09:40:05Z",
  "Mon, 17 Apr 2023 11.40.05 +0000": "2023-04-17T11:40:05Z",
  "Mon, 17 Apr 2023 11:40:05.123 +0000": "2023-04-17T11:40:05Z",
  'Mon, 17 Apr 2023 11:40:05 "GMT"': "2023-04-17T11:40:05Z",
  "Mon, 17 Apr 2023 11:40:05 CEST": "2023-04-17T09:40:05Z",
};

const unreadable: readonly string[] = [
  "",
  "yesterday",
  "17/04/2023 11:40",
  "04-05-2023 11:40:05 +0000",
  "2023-13-17T11:40:05Z",
  "2023-04-17",
  "Mon, 17 Apr 2023",
  "Mon, 17 Apr 2023 13:40:05 PM +0000",
  "Mon, 17 Apr 2023 0:40:05 AM +0000",
  "Mon, 17 Aprill 2023 11:40:05 +0000",
  "Mon Apr 17 11:40:05",
  "Mon, 17 Apr 2023 25:00:00 +0000",
  "Mon, 17 Apr 2023 11:60:00 +0000",
  "Mon, 17 Apr 2023 11:40:61 +0000",
  "Mon, 17 Apr 2023 11:40:05 +2500",
  "Mon, 17 Apr 2023 11:40:05 +0060",
  "Wed, 29 Feb 2023 00:00:00 +0000",
  "Sun, 31 Apr 2023 00:00:00 +0000",
  "Sun, 00 Apr 2023 00:00:00 +0000",
  "Mon, 17 Foo 2023 00:00:00 +0000",
  "Mon, 17 Apr 0023 00:00:00 +0000",
  "Mon, 17 Apr 1899 00:00:00 +0000",
  "Fri, 31 Dec 9999 23:59:59 -0100",
  "Mon, 17 Apr 20233 00:00:00 +0000",
];

for (const [value, date] of Object.entries(readable)) {
  test(`"${value}" is ${date}`, () => assert.deepEqual(parseDate(value), { date, assumed: "" }));
}

for (const value of unreadable) {
  test(`"${value}" is no date`, () => assert.equal(parseDate(value), null));
}

test("an unknown zone is taken for UTC, and so is a military letter, and both are told", () => {
  for (const zone of ["Z", "A", "IST"]) {
    const read = parseDate(`Mon, 17 Apr 2023 11:40:05 ${zone}`);
    assert.equal(read?.date, "2023-04-17T11:40:05Z");
    assert.equal(read?.assumed, `the time zone "${zone}" is not known and was taken for UTC`);
  }
});

test("a time without a zone is taken for UTC, and that is told", () => {
  for (const value of ["Mon, 17 Apr 2023 11:40:05", "Mon Apr 17 11:40:05 2023", "2023-04-17 11:40:05"])
    assert.deepEqual(parseDate(value), {
      date: "2023-04-17T11:40:05Z",
      assumed: "the date has no time zone and was taken for UTC",
    });
});
