import { phrase } from "../patterns/phrase.ts";
import { isProse, type Utterance } from "../utterances.ts";
import type { FindingsRecord } from "./findings-record.ts";

const settled = String.raw`\b(?:discussed|talked|spoke|chatted|agreed|decided|settled|concluded)\b`;
const elsewhere = phrase`\b(?:
  off-?list|offline|
  (?:on|in|during) (?:the|our|a|an|today's|yesterday's|last week's)
    (?:[\w-]+ ){0,2}(?:call|meeting|chat|hangout|hallway)(?! (?:path|site|stack|chain|graph|tree|back))|
  on (?:irc|slack|matrix|zoom)|in (?:private|person)|at (?:lpc|plumbers|fosdem|lsf(?:/?mm)?|(?:the )?kernel summit)
)\b`;
const reports = new RegExp(`${settled}[^.?!]{0,80}${elsewhere}|${elsewhere}[^.?!]{0,60}${settled}`, "i");
/** What is still to come, or is only asked. */
const notYet = /\b(?:can|could|should|shall|let's|let\s+us|will|would|to\s+be|might|if)\b|\?/i;

/**
 * Sentences that tell of a talk outside the list ("as discussed in the call"), in messages that say something of the
 * names: the list shows only what is said of it.
 */
export function findOffList({ names, stances, utterances }: FindingsRecord): readonly Utterance[] {
  const found = [...names.flatMap(({ proposal }) => proposal ?? []), ...stances.map(({ evidence }) => evidence)];
  const telling = new Set(found.map(({ messageId }) => messageId));
  return utterances.filter(
    (utterance) =>
      isProse(utterance) &&
      telling.has(utterance.messageId) &&
      reports.test(utterance.text) &&
      !notYet.test(utterance.text),
  );
}
