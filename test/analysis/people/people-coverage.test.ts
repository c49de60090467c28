import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { analyzeMessages } from "../../../analysis/index.ts";
import type { Debate, Message } from "../../../analysis/types.ts";
import { makeMessage } from "../make-message.ts";

/** A small debate in which the writer of m2 and m4 is given. */
function mails(second: Message["from"], fourth: Message["from"]): readonly Message[] {
  const [ada, cyd] = ["ada", "cyd"].map((name) => ({ name: `${name} fenn`, address: `${name}@example.org` }));
  const mail = (number: number, from: Message["from"], subject: string, ...lines: readonly string[]) =>
    makeMessage({
      id: `m${number}@example.org`,
      from,
      subject,
      date: `2023-03-06T0${number}:00:00Z`,
      inReplyTo: number === 1 ? [] : [`m${number - 1}@example.org`],
      body: lines.join("\n"),
    });
  return [
    mail(1, ada ?? null, "[PATCH] led: add lantern", "This adds a driver. It is called lantern for now."),
    mail(
      2,
      second,
      "Re: [PATCH] led: add lantern",
      "I don't like the name lantern, there is already a camera driver called lantern",
      "in staging. How about beacon_led instead?",
    ),
    mail(
      3,
      cyd ?? null,
      "Re: [PATCH] led: add lantern",
      "I prefer beacon_led, because it says what the hardware is. Please do not call it",
      "lamp_dev, that is too vague.",
    ),
    mail(
      4,
      fourth,
      "Re: [PATCH] led: add lantern",
      "On second thought I don't like the name beacon_led, it is too long.",
      "",
      "Acked-by: Ben Okoye <ben@example.org>",
    ),
  ];
}

async function onlyDebate(messages: readonly Message[]): Promise<Debate> {
  const [debate, ...others] = await analyzeMessages(messages);
  assert(debate !== undefined && others.length === 0, "one debate");
  return debate;
}

const ben = { name: "Ben Okoye", address: "ben@example.org" };
const benAtCairn = { name: "Ben Okoye", address: "ben@cairn.example" };

describe("a person with two addresses", () => {
  test("is one participant, changes their mind, and is told with the receipt", async () => {
    const debate = await onlyDebate(mails(ben, benAtCairn));
    const one = debate.participants.find(({ participant }) => participant.startsWith("ben@"));
    assert.deepEqual(one, {
      participant: "ben@cairn.example",
      addresses: ["ben@cairn.example", "ben@example.org"],
      displayName: "Ben Okoye",
      messages: 2,
    });
    assert.deepEqual(debate.authors, ["ada@example.org", "ben@cairn.example", "cyd@example.org", "ben@cairn.example"]);
    assert.deepEqual(
      debate.coverage.merges.map(({ kind, messageId }) => [kind, messageId]),
      [["own tag", "m4@example.org"]],
    );
    const proposal = debate.names.find(({ name }) => name === "beacon_led")?.proposal;
    assert.deepEqual([proposal?.participant, proposal?.person], ["ben@example.org", "ben@cairn.example"]);
  });
  test("of whom nothing is known but the name is two, and the reader is told", async () => {
    const moss = { name: "Ben Okoye", address: "ben@moss.example" };
    const [first, second, third, fourth] = mails(ben, moss) as [Message, Message, Message, Message];
    const debate = await onlyDebate([
      first,
      second,
      third,
      { ...fourth, body: "I don't like the name beacon_led, it is too long." },
    ]);
    assert.deepEqual(debate.coverage.merges, []);
    assert.deepEqual(debate.coverage.sameNames, [
      { name: "Ben Okoye", people: ["ben@example.org", "ben@moss.example"] },
    ]);
  });
});

test("a robot proposes nothing and takes no side, and the coverage says so", async () => {
  const robot = { name: "heron test robot", address: "lab@example.org" };
  const [first, second, third, fourth] = mails(ben, robot) as [Message, Message, Message, Message];
  const debate = await onlyDebate([
    first,
    second,
    third,
    { ...fourth, body: "I don't like the name beacon_led, it is too long." },
    {
      ...third,
      id: "m5@example.org",
      from: { name: "Dee Moss", address: "dee@example.org" },
      date: "2023-03-06T05:00:00Z",
    },
  ]);
  assert(!debate.stances.some(({ evidence }) => evidence.messageId === "m4@example.org"));
  assert(!debate.participants.some(({ participant }) => participant === "lab@example.org"));
  assert.deepEqual(debate.coverage.uncredited, [
    { address: "lab@example.org", kind: "robot", sign: 'its name says "robot"', messages: 1 },
  ]);
});
