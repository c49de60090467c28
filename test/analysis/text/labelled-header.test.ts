import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { findLabelled } from "../../../analysis/text/labelled-header.ts";
import { splitLines } from "../../../analysis/text/lines.ts";

const from = "Ada <ada@example.org>";
const to = "pond@lists.example.org";

describe("findLabelled", () => {
  const cases: readonly (readonly [why: string, lines: readonly string[], part: readonly [number, number] | null])[] = [
    ["Hungarian", [`Feladó: ${from}`, "Elküldve: 2021. május 3.", `Címzett: ${to}`, "Tárgy: heron", "", "Mi?"], [1, 6]],
    [
      "Korean",
      [`보낸 사람: ${from}`, "보낸 날짜: 2021년 5월 3일", `받는 사람: ${to}`, "제목: Re: heron", "", "?"],
      [1, 6],
    ],
    [
      "a line below dashes",
      ["----- Původní e-mail -----", `Od: ${from}`, "Datum: 3. 5.", "Předmět: heron", "Co?"],
      [1, 5],
    ],
    [
      "what Notes writes",
      [`To: ${to}`, `From: ${from}`, `Sent by: ${to}`, "Date: 03/05", "Subject: heron", "Is it?"],
      [1, 6],
    ],
    ["no header without the subject", [`Feladó: ${from}`, "Elküldve: 2021", "Tárgy: egret", "Mi?"], null],
    ["no header without an address", ["Feladó: Ada", "Elküldve: 2021", "Tárgy: heron", "Mi?"], null],
    ["no header of two lines", [`Feladó: ${from}`, "Tárgy: heron", "Mi?"], null],
    ["no header that git writes", [`From: ${from}`, "Date: Monday", "Subject: heron", "", "Rename it."], null],
    ["no list of one label", [`Bird: ${from}`, "Bird: egret", "Bird: heron"], null],
    ["no prose", [`Ada ${from} said`, "that one may call it", "heron"], null],
  ];
  for (const [why, lines, part] of cases) {
    test(`finds ${why}`, () => {
      const body = ["Fine.", ...lines].join("\n");
      const found = findLabelled({ subject: "Re: heron", body }, splitLines(body));
      assert.deepEqual(found && [found.start, found.bodyStart], part);
    });
  }
});
