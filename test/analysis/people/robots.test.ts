import assert from "node:assert/strict";
import { test } from "node:test";
import { robotSign } from "../../../analysis/people/robots.ts";

const robots: readonly (readonly [address: string, names: Readonly<Record<string, number>>])[] = [
  ["bot@example.org", {}],
  ["heron-ci-bot@example.org", {}],
  ["tip-bot2@example.org", { "tip-bot2 for Ada Fenn": 1 }],
  ["syzbot+1a2b3c@example.org", {}],
  ["noreply@example.org", {}],
  ["no-reply@example.org", {}],
  ["do_not_reply.heron@example.org", {}],
  ["mailer-daemon@example.org", { "Mail Delivery System": 1 }],
  ["bugzilla-daemon@example.org", {}],
  ["notifications@example.org", { "Ada Fenn": 3, "Ben Okoye": 2 }],
  ["patchwork@example.org", {}],
  ["heron-request@lists.example.org", { "": 2 }],
  ["lab@example.org", { "heron test robot": 9 }],
  ["heron@example.org", { Jenkins: 2, "": 1 }],
];
for (const [address, names] of robots)
  test(`${address} is a robot`, () => assert.notEqual(robotSign(address, new Map(Object.entries(names))), null));

const people: readonly (readonly [address: string, names: Readonly<Record<string, number>>])[] = [
  ["ada@example.org", { "Ada Fenn": 3 }],
  ["laura@labbot.example", { "Laura Labbot": 3 }],
  ["talbot@example.org", { "Ben Talbot": 1 }],
  ["ada.abbot@example.org", {}],
  ["reply@example.org", {}],
  ["request@example.org", {}],
  ["request.ada@example.org", {}],
  ["ada@noreply.example", {}],
  ["cyd@example.org", { "Cyd Moreau": 9, "not a bot": 1 }],
  ["", {}],
];
for (const [address, names] of people)
  test(`"${address}" is none`, () => assert.equal(robotSign(address, new Map(Object.entries(names))), null));

test("the sign says by what it is known", () => {
  assert.equal(robotSign("no-reply@example.org", new Map()), 'its address says "no-reply"');
  assert.equal(robotSign("lab@example.org", new Map([["heron test robot", 1]])), 'its name says "robot"');
});
