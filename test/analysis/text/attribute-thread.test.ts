import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { attributeThread } from "../../../analysis/text/attribute-thread.ts";
import type { QuotedLine } from "../../../analysis/types.ts";
import { type Mail, makeThread } from "../make-thread.ts";

/** The quoted lines of the last mail: words, and "m1 exact" or the reason why the source is unknown. */
function lastQuotes(...mails: readonly Mail[]): readonly (readonly [words: string, source: string])[] {
  const { thread, quotedLines } = attributeThread(makeThread(...mails));
  const last = thread.posts.find(({ message }) => message.id === `m${mails.length}@example.org`);
  const words = ({ span }: QuotedLine) => last?.message.body.slice(span.start, span.end) ?? "";
  return (quotedLines.get(last?.message.id ?? "") ?? []).map((line) => [words(line), tell(line)]);
}

function tell({ source }: QuotedLine): string {
  return source.known ? `${source.messageId.replace("@example.org", "")} ${source.match}` : source.reason;
}

const question = "Should we call the queue of idle birds heron_roost?";
const answer = "No, because a roost is where they sleep at night.";
const asks: Mail = { by: "Ada", lines: [question, "It is what the manual calls it."] };
const answers: Mail = { by: "Bo", to: "m1", lines: [`> ${question}`, answer] };

describe("a quoted line is tied to", () => {
  test("the message it answers, where it stands there line for line", () => {
    assert.deepEqual(lastQuotes(asks, answers), [[question, "m1 exact"]]);
  });
  test("its writer through two levels", () => {
    const third: Mail = { by: "Cy", to: "m2", lines: [`> > ${question}`, `> ${answer}`, "Bo is right."] };
    assert.deepEqual(lastQuotes(asks, answers, third), [
      [question, "m1 exact"],
      [answer, "m2 exact"],
    ]);
  });
  test("its writer although the mailer lost a mark", () => {
    const third: Mail = { by: "Cy", to: "m2", lines: [`> ${question}`, `> ${answer}`, "Bo is right."] };
    assert.deepEqual(lastQuotes(asks, answers, third).at(0), [question, "m1 exact"]);
  });
  test("its writer through thirty levels", () => {
    const lines = Array.from({ length: 30 }, (_, at) => `Line ${at} is about bird number ${at * 7} on the pond.`);
    const mails = lines.map((own, at): Mail => {
      const quoted = lines.slice(0, at).map((line, from) => `${"> ".repeat(at - from)}${line}`);
      return { by: `Ada${at}`, ...(at > 0 && { to: `m${at}` }), lines: [...quoted, own] };
    });
    assert.deepEqual(
      lastQuotes(...mails),
      lines.slice(0, -1).map((line, at) => [line, `m${at + 1} exact`]),
    );
  });
  test("the message it answers, short as it is, where it stands beside a line of it, also over an empty line", () => {
    const greets: Mail = { by: "Ada", lines: ["Hello,", "", question, "", "Bye"] };
    const whole: Mail = { by: "Bo", to: "m1", lines: ["> Hello,", ">", `> ${question}`, ">", "> Bye", answer] };
    assert.deepEqual(lastQuotes(greets, whole), [
      ["Hello,", "m1 exact"],
      [question, "m1 exact"],
      ["Bye", "m1 exact"],
    ]);
    const third: Mail = { by: "Cy", to: "m2", lines: ["> > Hello,", "> >", `> > ${question}`, "Yes."] };
    assert.deepEqual(lastQuotes(greets, whole, third).at(0), ["Hello,", "too-short"]);
    const cut: Mail = { by: "Bo", to: "m1", lines: ["> Hello,", "> There.", `> ${question}`, answer] };
    assert.deepEqual(lastQuotes(greets, cut).at(0), ["Hello,", "too-short"]);
  });
  test("its writer where it was wrapped anew", () => {
    const lines = ["> Should we call the queue", "> of idle birds heron_roost?", "No, I would not do that."];
    assert.deepEqual(
      lastQuotes(asks, { by: "Bo", to: "m1", lines }).map(([, source]) => source),
      ["m1 joined", "m1 joined"],
    );
  });
  test("its writer where marks stand in mid-line", () => {
    const second: Mail = {
      by: "Bo",
      to: "m1",
      lines: ["> Should we call the queue of idle birds", "> heron_roost? It is what the manual calls it.", "No."],
    };
    const third: Mail = {
      by: "Cy",
      to: "m2",
      lines: ["> > Should we call the queue of idle birds > heron_roost? It is what the manual calls it.", "Why?"],
    };
    assert.deepEqual(
      lastQuotes(asks, second, third).map(([, source]) => source),
      ["m1 nested"],
    );
  });
  test("its writer where a word was changed", () => {
    const lines = ["> Should we call the queue of lazy birds heron_roost?", "No, I would not."];
    assert.deepEqual(
      lastQuotes(asks, { by: "Bo", to: "m1", lines }).map(([, source]) => source),
      ["m1 altered"],
    );
  });
  test("its writer although a mail between is missing", () => {
    const lines = [`> > ${question}`, "> I do not know of any better one.", "Bo is right."];
    assert.deepEqual(lastQuotes(asks, { by: "Cy", to: ["m1", "x9"], lines }), [
      [question, "m1 exact"],
      ["I do not know of any better one.", "parent-missing"],
    ]);
  });
  test("the brother of the message it answers", () => {
    const third: Mail = { by: "Cy", to: "m1", lines: [`> ${answer}`, "Bo is right."] };
    assert.deepEqual(lastQuotes(asks, answers, third), [[answer, "m2 exact"]]);
  });
});

describe("a phrase that a mail wrote itself and also quotes without >", () => {
  const phrase = "What do you think about this?";
  const first: Mail = { by: "Ada", lines: [question, phrase] };

  test("is not for certain the mail's own where another quotes it", () => {
    const barred: Mail = { by: "Bo", to: "m1", lines: [`| ${question}`, `| ${phrase}`, "", answer, "", phrase] };
    const quotes = lastQuotes(first, barred, { by: "Cy", to: "m2", lines: [`> | ${phrase}`, "", "Nothing."] });
    assert.notEqual(quotes[0]?.[1].split(" ")[0], "m2");
  });
  test("is the forwarded mail's where another quotes it below what was forwarded", () => {
    const head = ["---------- Forwarded message ---------", "From: Ada", ""];
    const handedOn: Mail = { by: "Bo", to: "m1", lines: [phrase, "", ...head, ...first.lines] };
    const quotes = lastQuotes(first, handedOn, { by: "Cy", to: "m2", lines: [`> ${question}`, `> ${phrase}`] });
    assert.deepEqual(
      quotes.map(([, source]) => source),
      ["m1 exact", "m1 exact"],
    );
  });
});

describe("a phrase that stands behind | in a mail that was handed on", () => {
  const phrase = "Looks good, thanks.";
  const head = ["---------- Forwarded message ---------", "From: Bo", ""];
  const first: Mail = { by: "Ada", lines: [phrase] };
  const second: Mail = { by: "Bo", to: "m1", lines: [`| ${phrase}`, "", answer] };
  const third: Mail = { by: "Cy", to: "m2", lines: [phrase, "", ...head, ...second.lines] };

  test("may be meant where the phrase is quoted", () => {
    const lines = [`> ${phrase}`, "> ", `> ${answer}`, "", "Why?"];
    assert.notEqual(lastQuotes(first, second, third, { by: "Di", to: "m3", lines })[0]?.[1].split(" ")[0], "m3");
  });
});

describe("the source of a quoted line is unknown", () => {
  test("where its message is not in the archive", () => {
    assert.deepEqual(lastQuotes({ by: "Bo", to: "x9", lines: [`> ${question}`, answer] }), [
      [question, "parent-missing"],
    ]);
  });
  test("where nobody in the thread wrote the words", () => {
    const lines = ["> Nobody has ever written this sentence here at all.", "Who?"];
    assert.deepEqual(
      lastQuotes(asks, { by: "Bo", to: "m1", lines }).map(([, source]) => source),
      ["altered"],
    );
  });
  test("where several wrote the words and none of them is answered", () => {
    const words = "I would rather call it a pond than anything else.";
    const brothers = [
      { by: "Bo", to: "m1", lines: [words] },
      { by: "Cy", to: "m1", lines: [words] },
    ];
    const last: Mail = { by: "Di", to: "m1", lines: [`> ${words}`, "Why?"] };
    assert.deepEqual(lastQuotes(asks, ...brothers, last), [[words, "ambiguous"]]);
  });
  test("where it is too short to tell by", () => {
    assert.deepEqual(lastQuotes(asks, { by: "Bo", to: "m1", lines: ["> Hm?", "Yes."] }), [["Hm?", "too-short"]]);
  });
});

describe("a phrase that two of the ancestors wrote", () => {
  const phrase = "Thanks for the long review.";
  const first: Mail = { by: "Ada", lines: [question, "", phrase] };
  const second: Mail = { by: "Bo", to: "m1", lines: [`> ${question}`, ">", `> ${phrase}`, answer, "", phrase] };

  test("is the one's whose line stands above it in the same paragraph", () => {
    const lines = [`> ${answer}`, ">", `> ${phrase}`, "Why?"];
    const together: Mail = { ...second, lines: [`> ${phrase}`, answer, phrase] };
    const third: Mail = { by: "Cy", to: "m2", lines: lines.filter((line) => line !== ">") };
    assert.deepEqual(lastQuotes(first, together, third).at(-1), [phrase, "m2 exact"]);
  });
  test("is the one's that stands between the lines around it", () => {
    const lines = [`> > ${question}`, "> >", `> > ${phrase}`, `> ${answer}`, "Why?"];
    assert.deepEqual(lastQuotes(first, second, { by: "Cy", to: "m2", lines })[1], [phrase, "m1 exact"]);
  });
  test("is nobody's for certain where it stands alone, whatever the marks say", () => {
    for (const marks of [">", "> >"]) {
      const lines = [`${marks} ${phrase}`, "Why?"];
      assert.deepEqual(lastQuotes(first, second, { by: "Cy", to: "m2", lines }), [[phrase, "ambiguous"]]);
    }
  });
  test("stays one's own, although one wrote it twice", () => {
    const lines = [`> ${question}`, "", phrase, "", phrase, "", phrase];
    assert.deepEqual(
      lastQuotes(first, { by: "Bo", to: "m1", lines }).map(([words]) => words),
      [question],
    );
  });
});

describe("a footer that the list adds to each mail", () => {
  const footer = ["_______________________________________________", "herons mailing list", "herons@lists.example.org"];
  const first: Mail = { by: "Ada", lines: [question, "", ...footer] };
  const quoted = first.lines.map((line) => `> ${line}`);
  const second: Mail = { by: "Bo", to: "m1", lines: [...quoted, "", answer, "", "-- ", "Bo", "", ...footer] };
  const from = (quotes: ReturnType<typeof lastQuotes>) => quotes.map(([, source]) => source.split(" ")[0]);

  test("belongs to neither of two mails where what stood above it was cut out", () => {
    const lines = [`> > ${question}`, "> ", ...footer.map((line) => `> ${line}`), "", "Why?"];
    const none = ["ambiguous", "ambiguous", "ambiguous"];
    assert.deepEqual(from(lastQuotes(first, second, { by: "Cy", to: "m2", lines })), ["m1", ...none]);
  });
  test("nor where a mailer broke it into lines anew, marks and all", () => {
    const joined: Mail = {
      ...second,
      lines: [`> ${question}`, "> ", `> ${footer.join(" > ")}`, "", answer, "", ...footer],
    };
    const lines = [`> > ${question}`, "> ", `> ${footer.join(" > ")}`, "", "Why?"];
    assert.deepEqual(from(lastQuotes(first, joined, { by: "Cy", to: "m2", lines })), ["m1", "ambiguous"]);
  });
});

describe("a line in which a mailer ran an attribution and the words below it together", () => {
  const head = "Ada writes:";
  const second: Mail = { by: "Bo", to: "m1", lines: [head, `> ${question}`, "", answer] };
  const joined = `> ${head} > ${question}`;

  test("is neither the one's nor the other's", () => {
    const third: Mail = { by: "Cy", to: "m2", lines: [joined, "Why?"] };
    assert.deepEqual(lastQuotes(asks, second, third), [[joined.slice(2), "altered"]]);
  });
});

describe("own text of a reply becomes a quote", () => {
  const copy = { by: "Bo", to: "m1", lines: ["I agree with every word of it.", "", ...asks.lines] } as const;

  test("where another wrote it above and the marks are gone", () => {
    assert.deepEqual(
      lastQuotes(asks, copy).map(([, source]) => source),
      ["m1 exact", "m1 exact"],
    );
  });
  test("where lines are marked with |", () => {
    const lines = [`| ${asks.lines[0]}`, `| ${asks.lines[1]}`, "", "I agree with every word of it."];
    const sources = lastQuotes(asks, { by: "Bo", to: "m1", lines }).map(([, source]) => source.split(" ")[0]);
    assert.deepEqual(sources, ["m1", "m1"]);
  });
  test("where short lines are marked with | as the long ones are", () => {
    const short: Mail = { by: "Ada", lines: [question, "", "No."] };
    const lines = [`| ${question}`, "", "But why?", "", "| No."];
    assert.deepEqual(
      lastQuotes(short, { by: "Bo", to: "m1", lines }).map(([words]) => words),
      [`| ${question}`, "| No."],
    );
  });
  test("where | stands below an attribution, or before >", () => {
    const attributed = ["On 3 May 2021, Ada wrote:", "| No.", "", "But why?"];
    const below = lastQuotes(asks, { by: "Bo", to: "m1", lines: attributed });
    const nested = lastQuotes(asks, { by: "Bo", to: "m1", lines: ["| > No.", "| Oh.", "", "But why?"] });
    assert.deepEqual(
      [below, nested].map((quotes) => quotes.map(([words]) => words)),
      [["| No."], ["| > No.", "| Oh."]],
    );
  });
  test("where all that stands behind | is lines of the mail, however short", () => {
    const short: Mail = { by: "Ada", lines: [question, "", "No."] };
    const quotes = (line: string) => lastQuotes(short, { by: "Bo", to: "m1", lines: ["| ", line, "", "But why?"] });
    assert.deepEqual(
      [quotes("| No."), quotes("| Yes.")].map((lines) => lines.map(([words]) => words)),
      [["| No."], []],
    );
  });
  test("but a table is its writer's", () => {
    const lines = ["| heron | 1 |", "| egret | 2 |", "", "I agree with every word of it."];
    assert.deepEqual(lastQuotes(asks, { by: "Bo", to: "m1", lines }), []);
  });
  test("where the end of a quoted line was wrapped without a mark", () => {
    const lines = [
      "> Should we call the queue of idle birds",
      "heron_roost?",
      "> It is what the manual calls it.",
      "No.",
    ];
    assert.deepEqual(
      lastQuotes(asks, { by: "Bo", to: "m1", lines }).map(([words]) => words),
      ["Should we call the queue of idle birds", "heron_roost?", "It is what the manual calls it."],
    );
  });
  test("where a single line stands right below an attribution", () => {
    const line = "It is what the manual calls it.";
    const lines = ["On Monday, 3 May 2021 at 10:10, Ada <ada@example.org> wrote:", line, "", "Is it?"];
    assert.deepEqual(lastQuotes(asks, { by: "Bo", to: "m1", lines }), [[line, "m1 exact"]]);
    assert.deepEqual(lastQuotes(asks, { by: "Bo", to: "m1", lines: ["So I heard:", line, "", "Is it?"] }), []);
  });
  test("where the wrapped end holds no word", () => {
    const code = "struct heron_roost_of_the_pond { int heron_count; };";
    const lines = ["> struct heron_roost_of_the_pond { int heron_count;", "};", "", "};"];
    assert.deepEqual(
      lastQuotes({ by: "Ada", lines: [code] }, { by: "Bo", to: "m1", lines }).map(([words]) => words),
      ["struct heron_roost_of_the_pond { int heron_count;", "};"],
    );
  });
  test("where one answers on top of one's own mail, which quotes another's", () => {
    const second: Mail = { by: "Bo", to: "m1", lines: [...asks.lines.map((line) => `> ${line}`), answer] };
    const top = ["I was wrong.", "", "On Monday, 3 May 2021 at 10:10, Bo <bo@example.org> wrote:", ""];
    assert.deepEqual(
      lastQuotes(asks, second, { by: "Bo", to: "m2", lines: [...top, ...asks.lines, answer, `> ${question}`] }).map(
        ([, source]) => source.split(" ")[0],
      ),
      ["m1", "m1", "m2", "m1"],
    );
  });
  test("where one's own words come back in another's mail that one answers", () => {
    const second: Mail = { by: "Bo", to: "m1", lines: [...asks.lines.map((line) => `> ${line}`), answer] };
    const lines = ["I said:", "", "On Monday, 3 May 2021 at 10:10, Bo <bo@example.org> wrote:", "", ...asks.lines];
    assert.deepEqual(
      lastQuotes(asks, second, { by: "Ada", to: "m2", lines }).map(([words, source]) => [words, source.split(" ")[0]]),
      asks.lines.map((line) => [line, "m1"]),
    );
  });
  test("where paragraphs are marked with : although their writer is not here", () => {
    const lines = ["Cy said it well last year:", "", " : The queue of idle birds is a place, not a bird,", " :"];
    const quoted = [
      ...lines,
      " : and whoever comes late will look for it under",
      " : the wrong letter of the list.",
      "",
      "I agree.",
    ];
    assert.deepEqual(
      lastQuotes(asks, { by: "Bo", to: "m1", lines: quoted }).map(([words, source]) => [words.slice(0, 12), source]),
      [
        [": The queue ", "altered"],
        [": and whoeve", "altered"],
        [": the wrong ", "altered"],
      ],
    );
  });
  test("but the operands of assembly are its writer's", () => {
    const lines = [
      "I would write it so:",
      "",
      '  asm("bird"',
      '    : "=r" (roost)',
      '    : "r" (heron)',
      '    : "memory");',
    ];
    assert.deepEqual(lastQuotes(asks, { by: "Bo", to: "m1", lines }), []);
  });
  test("but not where people repeat themselves", () => {
    assert.deepEqual(lastQuotes(asks, { ...copy, by: "Ada" }), []);
  });
});
