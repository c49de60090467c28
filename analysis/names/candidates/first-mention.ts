/** Name of the rule by which a name counts as put forward where it is first mentioned. */
export const firstMention = "first mention";
