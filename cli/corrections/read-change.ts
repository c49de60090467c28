import type { Change, FindingAddress } from "../../analysis/corrections/types.ts";
import type { DecisionKind, Fate, Name, RationaleKind, Stance } from "../../analysis/types.ts";
import { readMessageId } from "../message-id.ts";
import { BadCorrection, type Fields } from "./fields.ts";

/**
 * The change that an entry of a corrections file asks for, as docs/corrections.md describes it.
 *
 * @throws BadCorrection, with the line, for what is not so
 */
export function readChange(fields: Fields): Change {
  const action = actions.filter((one) => fields.has(one));
  const [first] = action;
  if (first === undefined || action.length > 1)
    throw new BadCorrection(
      fields.line,
      action.length > 1 ? `one entry cannot ${action.join(" and ")}` : "it does not say what to correct",
      `begin each entry with one of: ${actions.map((one) => `"${one}: "`).join(", ")}`,
    );
  switch (first) {
    case "confirm":
    case "reject":
      return { action: first, finding: addressIn(fields, first) };
    case "amend":
      return amendment(fields);
    case "add":
      return addition(fields);
    case "set":
      return decision(fields);
    case "merge":
      return merging(fields);
    case "split":
      return splitting(fields);
  }
}

const actions = ["confirm", "reject", "amend", "add", "set", "merge", "split"] as const;
const findings = ["stance", "rationale", "name", "decision"] as const;

const sides = ["support", "oppose"] as const satisfies readonly Stance["stance"][];
const roles = ["incumbent", "proposed"] as const satisfies readonly Name["role"][];
const fates = ["adopted", "rejected", "withdrawn", "open"] as const satisfies readonly Fate[];

/** Written as a record so that the compiler tells when a kind is missing. */
const rationaleKinds = keysOf<RationaleKind>({
  collision: true,
  "too vague": true,
  "too narrow": true,
  inaccurate: true,
  "too long": true,
  "abbreviation clash": true,
  inconsistent: true,
  "sounds like another": true,
  connotation: true,
  unfamiliar: true,
  "future use": true,
  greppability: true,
  "mechanism instead of purpose": true,
  churn: true,
  descriptive: true,
  other: true,
});
const decisionKinds = keysOf<DecisionKind>({
  "author's word": true,
  "maintainer's word": true,
  "participant's word": true,
  concession: true,
  "rename patch": true,
  "next revision": true,
  merge: true,
  minutes: true,
  "nobody objected": true,
  "later use": true,
  agreement: true,
});

function addressIn(fields: Fields, action: "confirm" | "reject" | "amend"): FindingAddress {
  const kind = fields.oneOf(action, action === "amend" ? findings.slice(0, 3) : findings);
  switch (kind) {
    case "stance":
      return {
        kind,
        message: messageId(fields, "message"),
        name: fields.text("name"),
        stance: fields.optionalOneOf("stance", sides),
        quote: fields.optional("quote"),
      };
    case "rationale":
      return {
        kind,
        message: messageId(fields, "message"),
        name: fields.optional("name"),
        quote: fields.text("quote"),
      };
    case "name":
      return { kind, debate: messageId(fields, "debate"), name: fields.text("name") };
    case "decision":
      return { kind, debate: messageId(fields, "debate") };
  }
}

function amendment(fields: Fields): Change {
  const finding = addressIn(fields, "amend");
  const to = fields.below("to");
  const [isStance, isReason, isName] = (["stance", "rationale", "name"] as const).map((kind) => finding.kind === kind);
  const amended = {
    stance: isStance ? to.optionalOneOf("stance", sides) : null,
    name: isReason ? null : to.optional("name"),
    quote: to.optional("quote"),
    kind: isReason ? to.optionalOneOf("kind", rationaleKinds) : null,
    role: isName ? to.optionalOneOf("role", roles) : null,
    fate: isName ? to.optionalOneOf("fate", fates) : null,
  };
  to.refuseOthers();
  if (Object.values(amended).every((value) => value === null))
    throw new BadCorrection(to.line, "to: says nothing", "write below it what the finding becomes");
  return { action: "amend", finding, to: amended };
}

function addition(fields: Fields): Change {
  const kind = fields.oneOf("add", findings.slice(0, 3));
  const at = { message: messageId(fields, "message"), name: fields.text("name") };
  if (kind === "rationale") return { action: "add rationale", ...at, rationale: rationaleIn(fields) };
  const quote = fields.text("quote");
  if (kind === "name")
    return { action: "add name", ...at, quote, aliases: fields.has("aliases") ? fields.texts("aliases") : [] };
  const rationales = fields.entries("rationales").map((entry) => {
    const rationale = rationaleIn(entry);
    entry.refuseOthers();
    return rationale;
  });
  return { action: "add stance", ...at, stance: fields.oneOf("stance", sides), quote, rationales };
}

function rationaleIn(fields: Fields) {
  return { kind: fields.oneOf("kind", rationaleKinds), quote: fields.text("quote") };
}

function decision(fields: Fields): Change {
  fields.oneOf("set", ["decision"]);
  const debate = messageId(fields, "debate");
  if (fields.has("status")) {
    const undecided = fields.oneOf("status", ["undecided"]);
    return { action: "set decision", debate, decision: undecided };
  }
  const kind = fields.oneOf("kind", decisionKinds);
  const settled = {
    name: fields.text("name"),
    kind,
    message: messageId(fields, "message"),
    quote: fields.text("quote"),
  };
  return { action: "set decision", debate, decision: settled };
}

function merging(fields: Fields): Change {
  if (fields.oneOf("merge", ["names", "debates"]) === "debates") {
    const debates = fields.texts("debates").map(readMessageId);
    return { action: "merge debates", into: messageId(fields, "into"), debates };
  }
  const debate = messageId(fields, "debate");
  return { action: "merge names", debate, into: fields.text("into"), names: fields.texts("names") };
}

function splitting(fields: Fields): Change {
  const what = fields.oneOf("split", ["name", "debate"]);
  const debate = messageId(fields, "debate");
  if (what === "debate") return { action: "split debate", debate, threads: fields.texts("threads").map(readMessageId) };
  return { action: "split name", debate, name: fields.text("name"), forms: fields.texts("forms") };
}

/** Whose Message-ID each of these fields is. */
const messagesOf = {
  debate: "any message of the debate",
  message: "the message",
  into: "any message of the debate that stays",
} as const;

function messageId(fields: Fields, key: keyof typeof messagesOf): string {
  return readMessageId(fields.text(key, `<Message-ID of ${messagesOf[key]}>`));
}

function keysOf<Key extends string>(record: Readonly<Record<Key, true>>): readonly Key[] {
  return Object.keys(record) as Key[];
}
