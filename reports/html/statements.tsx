import type { VNode } from "preact";
import { isTelling } from "../model/kinds.ts";
import type { Afterwards, Argument, ArgumentGroup, Citation } from "../model/types.ts";
import { sentenceCase, shorten } from "../text.ts";
import { AGAIN_LIMIT, NO_ORIGINAL, NO_REPLY, REPLIED, replyNote, SAID_AGAIN, WORDS_OF } from "../wording.ts";
import { Author, Cite, NameLink, Quoting, ShortDay } from "./phrases.tsx";
import { Quote } from "./quote.tsx";
import type { Readings } from "./section.tsx";

type SideProps = {
  readonly title: string;
  readonly tone: "for" | "against";
  readonly groups: readonly ArgumentGroup[];
  readonly readings: Readings;
};

/** What is said on one side of a name, by kind of reason. */
export function Side({ title, tone, groups, readings }: SideProps): VNode {
  return (
    <div class="side">
      <h4 class={`${tone}-title`}>{title}</h4>
      {groups.map(({ title: kinds, kinds: told, arguments: statements }) => (
        <>
          {(groups.length > 1 || told.some(isTelling)) && <p class="kind">{sentenceCase(kinds)}</p>}
          {statements.map((statement) =>
            statement.alreadyUnder === null ? (
              <Statement statement={statement} tone={tone} readings={readings} />
            ) : (
              <Again citation={statement.citation} under={statement.alreadyUnder} tone={tone} />
            ),
          )}
        </>
      ))}
    </div>
  );
}

/** All statements of a side. */
export function statementsOf(groups: readonly ArgumentGroup[]): readonly Argument[] {
  return groups.flatMap((group) => group.arguments);
}

type StatementProps = { readonly statement: Argument; readonly tone: "for" | "against"; readonly readings: Readings };

function Statement({ statement, tone, readings }: StatementProps): VNode {
  const { citation, reasons, again, answers, afterwards, stance } = statement;
  const isNoted = hasNote(afterwards, stance);
  return (
    <Quote
      citation={citation}
      tone={tone}
      readings={readings(citation)}
      marked={reasons.map((reason) => reason.quote)}
      more={reasons.filter((reason) => reason.number !== citation.number)}
      below={
        again.length > 0 || isNoted ? (
          <>
            {again.length > 0 && <SaidAgain citations={again} />}
            {isNoted && <AfterwardsNote afterwards={afterwards} isObjection={stance === "oppose"} />}
          </>
        ) : undefined
      }
      above={
        answers === null ? undefined : (
          <>
            In answer to <Answered answers={answers} />
          </>
        )
      }
    />
  );
}

/** The places where a patch's changelog, posted anew, says it again. */
function SaidAgain({ citations }: { readonly citations: readonly Citation[] }): VNode {
  return (
    <>
      {SAID_AGAIN}{" "}
      {citations.map((citation, index) => (
        <>
          {index > 0 && ", "}
          <ShortDay date={citation.date} />
          <Cite citation={citation} />
        </>
      ))}
      .{" "}
    </>
  );
}

type AgainProps = {
  readonly citation: Citation;
  readonly under: NonNullable<Argument["alreadyUnder"]>;
  readonly tone: "for" | "against";
};

/** Words that stand in full under another name: their beginning, the way there, and the reasons that they give for this one. */
function Again({ citation, under: { place, ownReasons }, tone }: AgainProps): VNode {
  const shown = shorten(citation.quote, AGAIN_LIMIT);
  const reasons = ownReasons.filter(({ quote }) => !shown.includes(quote));
  return (
    <p class={`quote again ${tone}${citation.uncertain ? " uncertain" : ""}`}>
      <q dir="auto">{shown}</q> <Author citation={citation} />
      {citation.uncertain && <span class="doubt"> uncertain</span>}, as under <NameLink name={place} />
      <Cite citation={citation} />
      {reasons.map((reason, index) => (
        <>
          {index === 0 ? `. ${reasons.length === 1 ? "The reason" : "The reasons"} here: ` : "; "}
          <q dir="auto">{shorten(reason.quote, AGAIN_LIMIT)}</q>
          <Cite citation={reason} />
        </>
      ))}
    </p>
  );
}

/** The words a statement answers, and whose they are. */
export function Answered({ answers }: { readonly answers: NonNullable<Argument["answers"]> }): VNode {
  return (
    <>
      <bdi>{answers.author?.label ?? "an unknown sender"}</bdi>: <q dir="auto">{answers.quote}</q>
    </>
  );
}

function hasNote({ answeredBy, changed, wordsOf }: Afterwards, stance: Argument["stance"]): boolean {
  return stance === "oppose" || wordsOf !== null || answeredBy.length > 0 || changed !== null;
}

/** What came of a statement: who answered to the contrary, whether its author changed sides; of an objection also who replied. */
export function AfterwardsNote({
  afterwards,
  isObjection,
}: {
  readonly afterwards: Afterwards;
  readonly isObjection: boolean;
}): VNode {
  const { isAnswered, answeredBy, repliedBy, replies, changed, relayed, wordsOf } = afterwards;
  return (
    <>
      {wordsOf !== null && (
        <>
          {WORDS_OF} <bdi>{wordsOf.speaker}</bdi>
          <Cite citation={wordsOf.citation} />.{" "}
        </>
      )}
      {relayed !== null && (
        <>
          Passed on for <bdi>{relayed.person.label}</bdi>
          {relayed.original === null ? ` (${NO_ORIGINAL})` : <Cite citation={relayed.original} />}.{" "}
        </>
      )}
      {isObjection && !isAnswered && `${NO_REPLY} `}
      {isObjection && repliedBy.length > 0 && answeredBy.length + replies.length === 0 && `${replyNote(repliedBy)} `}
      {replies.map(({ kind, citation }) => (
        <>
          {REPLIED[kind]} <bdi>{citation.author.label}</bdi>
          <Quoting citations={[citation]} />
          <Cite citation={citation} />.{" "}
        </>
      ))}
      {answeredBy.map((citation) => (
        <>
          To the contrary: <bdi>{citation.author.label}</bdi>
          <Quoting citations={[citation]} />
          <Cite citation={citation} />.{" "}
        </>
      ))}
      {changed !== null && (
        <>
          Later changed sides
          <Cite citation={changed} />.
        </>
      )}
    </>
  );
}
