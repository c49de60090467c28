import type { Debate, Message } from "../../analysis/types.ts";
import { stanceIn } from "./debate-builder.ts";

/** Who is for and against the names of the invented debate of pocket-debate.ts. */
export function pocketStances(messages: ReadonlyMap<string, Message>): Debate["stances"] {
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
