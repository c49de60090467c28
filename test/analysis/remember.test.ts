import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { remembered, rememberedLast, rememberedOf } from "../../analysis/remember.ts";

describe("remembered", () => {
  function counted() {
    const asked: string[] = [];
    const shout = remembered((text) => {
      asked.push(text);
      return { loud: text.toUpperCase() };
    });
    return { asked, shout };
  }

  test("reads a text once, and gives the same result again", () => {
    const { asked, shout } = counted();
    const first = shout("heron");
    assert.equal(shout("heron"), first);
    assert.deepEqual(first, { loud: "HERON" });
    assert.deepEqual(asked, ["heron"]);
  });

  test("keeps texts apart, the empty one and names of object properties among them", () => {
    const { asked, shout } = counted();
    const texts = ["", "heron", "Heron", "constructor", "__proto__"];
    for (const text of [...texts, ...texts]) assert.equal(shout(text).loud, text.toUpperCase());
    assert.deepEqual(asked, texts);
  });

  test("remembers results that count as false", () => {
    for (const result of [0, "", false, null]) {
      let runs = 0;
      const read = remembered(() => {
        runs++;
        return result;
      });
      assert.deepEqual([read("heron"), read("heron"), runs], [result, result, 1]);
    }
  });

  test("forgets when it has remembered very many texts, and is right afterwards", () => {
    const { asked, shout } = counted();
    shout("heron");
    for (let index = 0; index < 20_000; index++) shout(`heron ${index}`);
    assert.equal(shout("heron").loud, "HERON");
    assert.equal(asked.filter((text) => text === "heron").length, 2);
    assert.equal(shout("heron 19999").loud, "HERON 19999");
    assert.equal(asked.length, 20_002);
  });

  test("passes an error on and does not remember it", () => {
    let runs = 0;
    const read = remembered(() => {
      runs++;
      if (runs === 1) throw new Error("once");
      return runs;
    });
    assert.throws(() => read("heron"), /once/);
    assert.equal(read("heron"), 2);
  });
});

describe("rememberedLast", () => {
  test("reads once what is asked in a row, and again what was asked before another", () => {
    const asked: string[] = [];
    const read = rememberedLast((text: string) => {
      asked.push(text);
      return { text };
    });
    assert.equal(read("heron"), read("heron"));
    assert.deepEqual([read("pond").text, read("heron").text], ["pond", "heron"]);
    assert.deepEqual(asked, ["heron", "pond", "heron"]);
  });
});

describe("rememberedOf", () => {
  test("reads an object once, and every other object for itself though it looks the same", () => {
    let runs = 0;
    const count = rememberedOf(({ name }: { name: string }) => {
      runs++;
      return { name, runs };
    });
    const heron = { name: "heron" };
    assert.equal(count(heron), count(heron));
    assert.deepEqual(count({ name: "heron" }), { name: "heron", runs: 2 });
  });
});
