import type { Debate, Message } from "../../analysis/types.ts";
import { loreLink } from "../../reports/links.ts";
import type { ReportContext } from "../../reports/types.ts";
import { debateOf, evidenceIn, messagesOf } from "./debate-builder.ts";
import { pocketMails } from "./pocket-mails.ts";
import { pocketStances } from "./pocket-stances.ts";

const coverage: Debate["coverage"] = {
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
};

/** An invented debate: the lumen scheduler wants a name for the place where idle lamps wait. */
export const pocketMessages: ReadonlyMap<string, Message> = messagesOf(pocketMails);
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
    coverage,
  });
}
