/**
 * A number of 0..1 with that many decimals; halves go to the even neighbour ("0.62" for 0.625), as in C and Python,
 * where JavaScript's `toFixed` goes up.
 */
export function roundHalfEven(value: number, decimals: number): string {
  const rounded = value.toFixed(decimals);
  const exact = value.toFixed(20);
  const rest = exact.slice(exact.indexOf(".") + 1 + decimals);
  const wentUpFromHalf = /^50*$/.test(rest) && Number(rounded.at(-1)) % 2 === 1;
  return wentUpFromHalf ? (Number(rounded) - 10 ** -decimals).toFixed(decimals) : rounded;
}
