import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { canBeOne, fullName } from "../../../analysis/people/full-name.ts";

describe("fullName", () => {
  const names: readonly (readonly [name: string, full: string | null])[] = [
    ["Ada Fenn", "ada fenn"],
    ["Fenn, Ada", "ada fenn"],
    ['"Ada  Fenn"', "ada fenn"],
    ["'Ada Fenn'", "ada fenn"],
    ["Ada Fenn (Cairn)", "ada fenn"],
    ["Ada Fenn [work]", "ada fenn"],
    ["Ada Fenn via heron", "ada fenn"],
    ["Ada Via", "ada via"],
    ["Ada R . Fenn", "ada r fenn"],
    ["Ada R. Fenn", "ada r fenn"],
    ["Adá Fénn", "ada fenn"],
    ["ADA FENN", "ada fenn"],
    ["Łukasz Małecki", "lukasz malecki"],
    ["Jørgen SØRENSEN", "jorgen sorensen"],
    ["Çağrı Işık", "cagri isik"],
    ["İpek Şahin", "ipek sahin"],
    ["Đorđe Weiß", "dorde weiss"],
    ["Þóra Kjær", "thora kjaer"],
    ["Jörg Müller", "jorg muller"],
    ["Joerg Mueller", "joerg mueller"],
    ["Фёдор Ёлкин", "федор елкин"],
    ["Ada", null],
    ["", null],
    ["A. B.", null],
    ["ada@example.org ada@example.org", null],
    ["Agent 007", null],
  ];
  for (const [name, full] of names) {
    test(`reads "${name}" as ${full}`, () => assert.equal(fullName(name), full));
  }
});

describe("canBeOne", () => {
  const pairs: readonly (readonly [one: string, other: string, can: boolean])[] = [
    ["ada fenn", "ada fenn", true],
    ["ada fenn", "ada fenn-moss", true],
    ["ada fenn", "ada moss", true],
    ["ada fenn", "ben okoye", false],
    ["ada r fenn", "ben r okoye", false],
    ["ada fenn", "ада фенн", true],
    ["jorg muller", "joerg mueller", true],
    ["jorgen sorensen", "joergen soerensen", true],
    ["pal haland", "paal haaland", true],
    ["joerg mueller", "joerg-mueller moss", true],
    ["jorg muller", "george miller", false],
    ["mae fenn", "mee moss", false],
  ];
  for (const [one, other, can] of pairs) {
    test(`tells that ${one} and ${other} ${can ? "can" : "cannot"} be one person`, () => {
      assert.equal(canBeOne(one, other), can);
      assert.equal(canBeOne(other, one), can);
    });
  }
});
