import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { splitLines } from "../../../analysis/text/lines.ts";
import { isFooter, isRuledSignature, isSignatureStart, pgpArmourLength } from "../../../analysis/text/tail-lines.ts";

const prose = Array.from({ length: 30 }, (_, at) => `line ${at} of a long mail`);

describe("isSignatureStart", () => {
  const cases: readonly (readonly [why: string, lines: readonly string[], is: boolean])[] = [
    ["knows two hyphens and a blank", ["-- ", "Ada"], true],
    ["knows them above a long signature", ["-- ", ...prose], true],
    ["knows them dash-escaped", ["- -- ", "Ada"], true],
    ["knows a bare -- with little below", ["--", "Ada"], true],
    ["takes a bare -- above much text for a rule", ["--", ...prose], false],
    ["knows what phones add", ["Sent from my phone"], true],
    ["does not take prose about phones", ["Sent from my desk,", "this is prose."], false],
    ["does not take three hyphens", ["---", "Ada"], false],
    ["does not take a removed line", ["--heron", "Ada"], false],
  ];
  for (const [why, lines, is] of cases)
    test(why, () => assert.equal(isSignatureStart(splitLines(lines.join("\n")), 0), is));
});

describe("isRuledSignature", () => {
  const ada = { name: "Heron, Ada", address: "ada@example.org" };
  const cases: readonly (readonly [why: string, lines: readonly string[], is: boolean])[] = [
    ["knows dashes above the sender's name", ["---", "Ada Heron", "Call it egret!"], true],
    ["knows underscores", ["_____________", "Ada Heron"], true],
    ["knows a long dash", ["\u2014", "Ada Heron"], true],
    ["knows the name with what stands behind it", ["***", "Ada Heron, Reed Ltd"], true],
    ["knows the name with an address", ["---", "Ada Heron <ada@example.org>"], true],
    ["does not take the list of a series", ["---", "Ada Heron (2):", "  pond: add heron"], false],
    ["does not take what is told of the sender", ["---", "Ada Heron says so."], false],
    ["does not take the name of another", ["---", "Bo Egret"], false],
    ["does not take one word, which may be any", ["---", "Ada"], false],
    ["does not take it above much text", ["---", "Ada Heron", ...prose], false],
    ["does not take a name below text", ["It waits.", "Ada Heron"], false],
  ];
  for (const [why, lines, is] of cases)
    test(why, () => assert.equal(isRuledSignature(splitLines(lines.join("\n")), 0, ada), is));
});

describe("isFooter", () => {
  const rule = "____________________";
  const cases: readonly (readonly [why: string, lines: readonly string[], is: boolean])[] = [
    ["knows a ruled list footer", [rule, "heron mailing list", "https://example.org"], true],
    ["knows a ruled address", [rule, "https://example.org/mailman/listinfo/heron"], true],
    ["knows an unruled one by its words", ["To unsubscribe from this group, send mail."], true],
    ["knows a lawyer's", ["This email is confidential."], true],
    ["does not take a rule alone", [rule, "heron"], false],
    ["does not take it far from the end", ["To unsubscribe: see below", ...prose], false],
    ["does not take talk of mailing lists", ["I read the mailing list."], false],
  ];
  for (const [why, lines, is] of cases) test(why, () => assert.equal(isFooter(splitLines(lines.join("\n")), 0), is));
});

describe("pgpArmourLength", () => {
  const cases: readonly (readonly [why: string, lines: readonly string[], length: number])[] = [
    ["counts the head of a signed text", ["-----BEGIN PGP SIGNED MESSAGE-----", "Hash: SHA256", "", "text"], 2],
    ["counts a signature", ["-----BEGIN PGP SIGNATURE-----", "abc", "-----END PGP SIGNATURE-----", "text"], 3],
    ["counts nothing of one without an end", ["-----BEGIN PGP SIGNATURE-----", "abc"], 0],
    ["counts nothing of prose", ["text"], 0],
  ];
  for (const [why, lines, length] of cases)
    test(why, () => assert.equal(pgpArmourLength(splitLines(lines.join("\n")), 0), length));
});
