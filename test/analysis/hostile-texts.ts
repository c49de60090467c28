/** Pieces that, repeated, have made careless patterns slow: marks, brackets, half-finished constructions. */
const pieces: readonly string[] = [
  ..."ab_.,:;-=*~`'\"<>[]{}()/|\n\t。…A@ ",
  ..."a ¦> ¦->¦- ¦a@¦s/¦ab/¦$a¦A. ¦\n\n¦>\n¦a\n\n¦ :-)¦http://¦[...]\n¦--\n¦1. a\n".split("¦"),
  ..."wrote:\n¦From: a\n¦On 2020 Ada\n¦@@ -1,9 +1,9 @@\n¦-----BEGIN PGP \n".split("¦"),
  ..."heron_put ¦heron_put, ¦heron_put or ¦heron_put() ¦heron_put is ¦heron_put (¦heron_put would be ".split("¦"),
  ..."so ¦too ¦more ¦the ¦name ¦it is ¦not ¦I prefer ¦rename ¦how about ¦call it ¦better ".split("¦"),
  ..."@@ -1 +1 ¦ +1¦a@a¦<a@¦From: <a@¦“¦at a dot ¦aA¦a.a¦/a¦->a¦ | ¦___ ¦; ¦, X ¦1 file ¦http://a/".split("¦"),
  ..."find a better ¦my vote ¦because ¦why ¦confusing ¦change the name ¦yes, ".split("¦"),
];

/** Long hostile texts of `length` code units: each piece over and over, and a letter behind, so that no "$" matches. */
export function hostileTexts(length: number): readonly string[] {
  return pieces.map((piece) => `${piece.repeat(Math.ceil(length / piece.length)).slice(0, length - 1)}x`);
}
