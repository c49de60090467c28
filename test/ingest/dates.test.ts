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
};

const unreadable: readonly string[] = [
  "",
  "yesterday",
  "2023-04-17T11:40:05Z",
  "17/04/2023 11:40",
  "Mon, 17 Apr 2023",
  "Mon, 17 Apr 2023 11:40:05",
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
  for (const zone of ["Z", "A", "CEST"]) {
    const read = parseDate(`Mon, 17 Apr 2023 11:40:05 ${zone}`);
    assert.equal(read?.date, "2023-04-17T11:40:05Z");
    assert.equal(read?.assumed, `the time zone "${zone}" is not known and was taken for UTC`);
  }
});
