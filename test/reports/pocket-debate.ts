import type { Debate, Message } from "../../analysis/types.ts";
import { loreLink } from "../../reports/links.ts";
import type { ReportContext } from "../../reports/types.ts";
import { debateOf, evidenceIn, type Mail, messagesOf, stanceIn } from "./debate-builder.ts";

/** An invented debate: the lumen scheduler wants a name for the place where idle lamps wait. */
export const pocketMessages: ReadonlyMap<string, Message> = messagesOf(mails());
export const pocketDebate: Debate = debate(pocketMessages);

export const context: ReportContext = {
  version: "0.1.0",
  inputHash: "4f5a0c3d9b7e1a6428c0f3e95d7b2a8410be6c7f92d35a08e4c1b97f60d32e58",
  linkTo: loreLink,
  accuracy: [
    { measure: "F1 of names", value: "0.62" },
    { measure: "F1 of objections", value: "0.31" },
  ],
};

function mails(): Mail[] {
  const ada = { from: "ada@example.org", name: "Ada Quill" };
  const bo = { from: "bo.tarn@example.org", name: "Bo Tarn" };
  const cleo = { from: "cleo@example.org", name: "Cleo Marsh" };
  const dag = { from: "dag@lamps.example.org", name: "" };
  const eve = { from: "eve+list@example.org", name: "Eve Ørsted" };
  const subject = "Re: [PATCH v2 3/7] lumen: add lamp_shelf for idle lamps";
  return [
    {
      ...ada,
      id: "20310302-shelf-v2-3@example.org",
      date: "2031-03-02T09:00:00Z",
      subject: "[PATCH v2 3/7] lumen: add lamp_shelf for idle lamps",
      body: "Add lamp_shelf, the place where idle lamps wait until the\nscheduler lights them again.\n\nSigned-off-by: Ada Quill <ada@example.org>\n",
    },
    {
      ...bo,
      id: "ZD1fSl/LT6oBO+mg@example.org",
      date: "2031-03-02T11:30:00Z",
      subject,
      answers: "20310302-shelf-v2-3@example.org",
      body: 'On Sun, Mar 02, Ada Quill wrote:\n> Add lamp_shelf, the place where idle lamps wait until the\n> scheduler lights them again.\n\nThe code looks fine. I don\'t like lamp_shelf though, because\n"shelf" is already what the storage people call their\nenclosures.  How about lamp_pocket, or maybe lamp_nest?\n\nBo\n',
    },
    {
      ...cleo,
      id: "cleo-1%25@example.org",
      date: "2031-03-02T15:10:00Z",
      subject,
      answers: "ZD1fSl/LT6oBO+mg@example.org",
      body: "> How about lamp_pocket, or maybe lamp_nest?\n\nlamp_pocket sounds odd to me: a pocket is something you wear.\nIMHO lamp_nest is far too cute for a header that user space\nsees.\n",
    },
    {
      ...dag,
      id: "dag-7@lamps.example.org",
      date: "2031-03-03T08:00:00Z",
      subject,
      answers: "ZD1fSl/LT6oBO+mg@example.org",
      body: "lamp_pocket is good, it says that the lamp comes out again.\n\nWe could also call it dark_queue.\n",
    },
    {
      ...eve,
      id: "eve-2031@example.org",
      date: "2031-03-03T09:45:00Z",
      subject,
      answers: "dag-7@lamps.example.org",
      body: "> We could also call it dark_queue.\n\nIt is no queue, nobody waits in any order. So dark_queue is\nsimply wrong. And it is awkward to grep for.\n",
    },
    {
      ...ada,
      id: "ada-2@example.org",
      date: "2031-03-05T10:00:00Z",
      subject,
      answers: "cleo-1%25@example.org",
      body: "> lamp_pocket sounds odd to me: a pocket is something you wear.\n\nI suspect nobody will think of trousers. I could live with\nlamp_pocket.\n",
    },
    {
      ...cleo,
      id: "cleo-2@example.org",
      date: "2031-04-14T10:00:00Z",
      subject,
      answers: "ada-2@example.org",
      body: "I have slept over it, and lamp_pocket has grown on me. Fine by\nme, then.\n",
    },
    {
      ...ada,
      id: "ada-3@example.org",
      date: "2031-04-15T07:20:00Z",
      subject: "[PATCH v3 3/7] lumen: add lamp_pocket for idle lamps",
      answers: "20310302-shelf-v2-3@example.org",
      body: "v3: lamp_shelf is now lamp_pocket, as agreed in the thread.\n",
    },
    {
      ...bo,
      id: "0e8c1f@no-message-id.invalid",
      idOrigin: "content",
      date: null,
      subject,
      answers: "ada-3@example.org",
      body: "Nice, lamp_pocket reads well in the call sites.\n",
    },
  ];
}

function debate(messages: ReadonlyMap<string, Message>): Debate {
  const say = (id: string, quote: string, rule?: string, confidence?: number) =>
    evidenceIn(messages, id, quote, rule, confidence);
  const shelf = "20310302-shelf-v2-3@example.org";
  const bo = "ZD1fSl/LT6oBO+mg@example.org";
  const shelfProposal = say(shelf, "Add lamp_shelf, the place where idle lamps wait", "first-use");
  const boProposal = say(bo, "How about lamp_pocket, or maybe lamp_nest?", "how-about", 0.95);
  const darkQueue = say("dag-7@lamps.example.org", "We could also call it dark_queue.", "could-call-it", 0.85);
  const base = { role: "proposed" as const, aliases: [] };
  const stances = pocketStances(messages);
  const before = stances[1]?.evidence;
  const after = stances[6]?.evidence;
  if (before === undefined || after === undefined) throw new Error("the stances of the change of mind are gone");
  return debateOf(messages, {
    id: "lamp-pocket-2031",
    about: "what to call lamp_shelf",
    subject: "lumen: add lamp_shelf for idle lamps",
    names: [
      { ...base, name: "lamp_shelf", role: "incumbent", proposal: null, firstUse: shelfProposal, fate: "rejected" },
      {
        ...base,
        name: "lamp_pocket",
        aliases: ["LAMP_POCKET", "pocket"],
        proposal: boProposal,
        firstUse: boProposal,
        fate: "adopted",
      },
      { ...base, name: "lamp_nest", proposal: boProposal, firstUse: boProposal, fate: "rejected" },
      { ...base, name: "dark_queue", proposal: darkQueue, firstUse: darkQueue, fate: "open" },
    ],
    stances,
    decision: {
      status: "adopted",
      name: "lamp_pocket",
      kind: "next revision",
      evidence: say(
        "ada-3@example.org",
        "lamp_shelf is now lamp_pocket, as agreed in the thread.",
        "renamed-in-revision",
      ),
    },
    changesOfMind: [{ person: "cleo@example.org", name: "lamp_pocket", before, after }],
    coverage: {
      messages: 9,
      messagesWithFindings: 8,
      missingMessages: ["20310301-shelf-v1-3@example.org", "a/b+c%d@example.org"],
      quotedLines: 6,
      quotedLinesWithoutSource: 1,
      problems: [
        { messageId: "0e8c1f@no-message-id.invalid", detail: "The mail has no Message-ID." },
        { messageId: "0e8c1f@no-message-id.invalid", detail: "The mail has no Date." },
      ],
      merges: [
        {
          person: "ada@example.org",
          addresses: ["ada@example.org", "ada@quill.example"],
          kind: "own sign-off",
          messageId: "20310302-shelf-v2-3@example.org",
          mailmapLine: null,
          quote: "Signed-off-by: Ada Quill <ada@example.org>",
        },
        {
          person: "cleo@example.org",
          addresses: ["cleo@example.org", "cleo@marsh.example"],
          kind: "mailmap",
          messageId: null,
          mailmapLine: "people.map:3",
          quote: "Cleo Marsh <cleo@example.org> <cleo@marsh.example>",
        },
      ],
      sameNames: [{ name: "Bo Tarn", people: ["bo.tarn@example.org", "bo@tarn.example"] }],
      uncredited: [{ address: "bot@example.org", kind: "robot", sign: 'its address says "bot"', messages: 2 }],
    },
  });
}

function pocketStances(messages: ReadonlyMap<string, Message>): Debate["stances"] {
  const bo = "ZD1fSl/LT6oBO+mg@example.org";
  const cleo = "cleo-1%25@example.org";
  const proposal = { messageId: bo, quote: "How about lamp_pocket, or maybe lamp_nest?" };
  return [
    stanceIn(
      messages,
      {
        name: "lamp_shelf",
        stance: "oppose",
        in: bo,
        quote:
          'I don\'t like lamp_shelf though, because "shelf" is already what the storage people call their enclosures.',
        rule: "dislike",
      },
      [["collision", '"shelf" is already what the storage people call their enclosures.']],
    ),
    stanceIn(
      messages,
      {
        name: "lamp_pocket",
        stance: "oppose",
        in: cleo,
        quote: "lamp_pocket sounds odd to me: a pocket is something you wear.",
      },
      [["connotation", "a pocket is something you wear."]],
      proposal,
    ),
    stanceIn(
      messages,
      {
        name: "lamp_nest",
        stance: "oppose",
        in: cleo,
        quote: "IMHO lamp_nest is far too cute for a header that user space sees.",
      },
      [["connotation", "far too cute for a header that user space sees."]],
      proposal,
    ),
    stanceIn(
      messages,
      {
        name: "lamp_pocket",
        stance: "support",
        in: "dag-7@lamps.example.org",
        quote: "lamp_pocket is good, it says that the lamp comes out again.",
      },
      [["descriptive", "it says that the lamp comes out again."]],
    ),
    stanceIn(
      messages,
      { name: "dark_queue", stance: "oppose", in: "eve-2031@example.org", quote: "So dark_queue is simply wrong." },
      [
        ["inaccurate", "It is no queue, nobody waits in any order."],
        ["greppability", "And it is awkward to grep for."],
      ],
      { messageId: "dag-7@lamps.example.org", quote: "We could also call it dark_queue." },
    ),
    stanceIn(
      messages,
      {
        name: "lamp_pocket",
        stance: "support",
        in: "ada-2@example.org",
        quote: "I could live with lamp_pocket.",
        confidence: 0.4,
      },
      [],
      { messageId: cleo, quote: "lamp_pocket sounds odd to me: a pocket is something you wear." },
    ),
    stanceIn(messages, {
      name: "lamp_pocket",
      stance: "support",
      in: "cleo-2@example.org",
      quote: "lamp_pocket has grown on me.",
    }),
    stanceIn(
      messages,
      {
        name: "lamp_pocket",
        stance: "support",
        in: "0e8c1f@no-message-id.invalid",
        quote: "Nice, lamp_pocket reads well in the call sites.",
      },
      [["other", "reads well in the call sites."]],
    ),
  ];
}
