import { type Contribution, contributionsBySide } from "../acts/linear-model.ts";
import type { Models } from "../models.ts";
import type { NameFamily } from "../names/families/name-family.ts";
import { acceptance, type JudgedForm } from "../names/find-names.ts";

/** Features shown for and against a form. */
const shown = 5;

/** Something that looks like a name, and how likely it is one under debate, by all that the threads say of it. */
export type ExplainedForm = {
  /** How the message writes it, in order of first use. */
  readonly spellings: readonly string[];
  readonly probability: number;
  /** From here on a form counts whatever else is known; below it, what is plainly put forward or stands beside a name does. */
  readonly threshold: number;
  /** The name it is a spelling of; null where it is none. */
  readonly name: string | null;
  /** The features of the name model that spoke loudest. */
  readonly for: readonly Contribution[];
  readonly against: readonly Contribution[];
};

/** The forms in a message, the likeliest first (ties: in order of first mention). */
export function explainForms(
  messageId: string,
  judged: readonly JudgedForm[],
  families: readonly NameFamily[],
  models: Models,
): readonly ExplainedForm[] {
  return judged
    .map((form) => ({ ...form, spellings: spellingsIn(messageId, form) }))
    .filter(({ spellings }) => spellings.length > 0)
    .map(({ form, features, probability, spellings }) => ({
      spellings,
      probability,
      threshold: acceptance,
      name: families.find(({ keys }) => keys.has(form.key))?.name ?? null,
      ...contributionsBySide(models.names, features, "name", shown),
    }))
    .sort((a, b) => b.probability - a.probability);
}

function spellingsIn(messageId: string, { form }: JudgedForm): readonly string[] {
  const own = form.occurrences.filter(({ utterance }) => utterance.messageId === messageId);
  return [...new Set(own.map(({ mention }) => mention.form))];
}
