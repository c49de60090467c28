import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { markSentence } from "../../analysis/names/mentions/marked-sentence.ts";
import { findMentions } from "../../analysis/names/mentions/mentions.ts";
import { namingStrength } from "../../analysis/names/mentions/naming-context.ts";
import { proposalRules } from "../../analysis/names/proposals/index.ts";
import { formKey } from "../../analysis/names/spelling/forms.ts";
import { findRelays } from "../../analysis/notes/relays.ts";
import { findResolutions } from "../../analysis/notes/resolutions.ts";
import { findThings } from "../../analysis/notes/things.ts";
import { stanceCues } from "../../analysis/stances/cues/index.ts";
import { kindOf } from "../../analysis/stances/rationale-kinds.ts";
import { splitSentences } from "../../analysis/text/sentences.ts";
import { splitPost } from "../../analysis/text/split-post.ts";
import { hostileTexts } from "./hostile-texts.ts";
import { makeStance } from "./make-finding.ts";
import { makeMessage } from "./make-message.ts";
import { makeUtterance } from "./make-utterance.ts";
import { makeFindingsRecord } from "./notes/make-findings-record.ts";

/** Quadratic patterns take many seconds over so much, linear ones some hundredths of one. */
const length = 60_000;
/** Exponential and cubic patterns take for ever over so much; rules read no further in a sentence anyway. */
const sentenceLength = 20_000;
/** Of processor time, which does not tell how busy the machine is. */
const mostMilliseconds = 3000;

/** The readers of notes, over a sentence that objects to a name. */
function readNotes(text: string): void {
  const said = makeUtterance({ text });
  const name = {
    name: "a",
    aliases: ["heron"],
    role: "incumbent",
    proposal: null,
    firstUse: null,
    fate: "open",
  } as const;
  const objection = makeStance("oppose", { span: said.span, quote: text }, "a");
  const record = makeFindingsRecord({ names: [name], stances: [objection], utterances: [said] });
  findThings(record);
  findRelays(record);
  findResolutions(record);
}

function assertQuick<Text>(read: (text: Text) => unknown, texts: readonly Text[], tell: (text: Text) => string): void {
  for (const text of texts) {
    const started = process.cpuUsage();
    read(text);
    const took = Math.round(process.cpuUsage(started).user / 1000);
    assert.ok(took < mostMilliseconds, `${took} ms over ${JSON.stringify(tell(text).slice(0, 20))}…`);
  }
}

describe(`${length} hostile code units are read in time`, () => {
  const readers: readonly (readonly [name: string, read: (text: string) => unknown])[] = [
    ["splitPost", (body) => splitPost(makeMessage({ body }))],
    ["splitSentences", splitSentences],
    ["findMentions", findMentions],
    ["formKey", formKey],
    ["notes", readNotes],
    ["namingStrength", namingStrength],
    ["kindOf", kindOf],
  ];
  const texts = hostileTexts(length);
  for (const [name, read] of readers) test(`by ${name}`, () => assertQuick(read, texts, (text) => text));
});

describe("a hostile sentence is read in time", () => {
  const sentences = hostileTexts(sentenceLength).map((text) => markSentence(text));
  for (const { rule, find } of [...proposalRules, ...stanceCues]) {
    test(`by the rule "${rule}"`, () => assertQuick(find, sentences, ({ text }) => text));
  }
});
