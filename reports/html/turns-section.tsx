import type { VNode } from "preact";
import type { Turn } from "../model/types.ts";
import { countOf } from "../text.ts";
import { OFF_LIST, OTHER_SIDE, STANCE, silenceWords } from "../wording.ts";
import { NameLink } from "./phrases.tsx";
import { Quote } from "./quote.tsx";
import type { Readings, SectionProps } from "./section.tsx";

/** Changes of mind with both statements, talks outside the list, and silences of weeks, by time. */
export function TurnsSection({ report, readings }: SectionProps): VNode {
  return (
    <ol class="turns-list">
      {report.turns.map((turn) => (
        <li>
          {turn.kind === "silence" && <SilentWeeks {...turn} />}
          {turn.kind === "off list" && <OffList turn={turn} readings={readings} />}
          {turn.kind === "change" && <ChangeOfMind change={turn} readings={readings} />}
        </li>
      ))}
    </ol>
  );
}

function SilentWeeks(silence: Extract<Turn, { kind: "silence" }>): VNode {
  return (
    <>
      <h3>A silence of {countOf(silence.days, "day")}</h3>
      <p>{silenceWords(silence)}</p>
    </>
  );
}

type OffListProps = { readonly turn: Extract<Turn, { kind: "off list" }>; readonly readings: Readings };

function OffList({ turn: { citation }, readings }: OffListProps): VNode {
  return (
    <>
      <h3>A talk outside the list</h3>
      <p>{OFF_LIST}</p>
      <Quote citation={citation} tone="plain" readings={readings(citation)} />
    </>
  );
}

type ChangeProps = { readonly change: Extract<Turn, { kind: "change" }>; readonly readings: Readings };

function ChangeOfMind({ change, readings }: ChangeProps): VNode {
  const { person, name, from, before, after } = change;
  const [first, then] = from === null ? [null, null] : [from, OTHER_SIDE[from]];
  return (
    <>
      <h3>
        <bdi>{person.label}</bdi> {before.uncertain || after.uncertain ? "seems to change" : "changes"} sides on{" "}
        <NameLink name={name} />
      </h3>
      <div class="sides">
        <Quote
          citation={before}
          tone={toneOf(first)}
          readings={readings(before)}
          above={`At first${first === null ? "" : ` ${STANCE[first]} it`}`}
        />
        <Quote
          citation={after}
          tone={toneOf(then)}
          readings={readings(after)}
          above={`Then${then === null ? "" : ` ${STANCE[then]} it`}`}
        />
      </div>
    </>
  );
}

function toneOf(stance: "support" | "oppose" | null): "for" | "against" | "plain" {
  return stance === null ? "plain" : STANCE[stance] === "for" ? "for" : "against";
}
