/** Said of names, and hardly of what code does. */
const ofNames = /\b(?:\w*descriptive|informative|misnom\w+|depicts?|self-(?:explanatory|documenting|describing))\b/i;

/** Whether a sentence judges by what something tells its reader ("T is more descriptive"): that it talks of names. */
export function saysWhatItTells(text: string): boolean {
  return ofNames.test(text);
}
