/** Plain data with "messageId" written "message_id"; as deep as our own types are. */
export function withUnderscores(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withUnderscores);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [
      key.replace(/[A-Z]/g, (capital) => `_${capital.toLowerCase()}`),
      withUnderscores(item),
    ]),
  );
}
