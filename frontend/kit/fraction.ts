/** The longest denominator that is written as one. */
const LONGEST_DENOMINATOR = 9999n;

/**
 * The quotient of products of decimals as a short fraction, `-1/12`, or null where it has none.
 *
 * @param decimals of each factor; one with more of them has no short fraction
 */
export function quotient(
  over: readonly number[],
  under: readonly number[],
  decimals: number,
): string | null {
  const unit = 10 ** decimals;
  if (![...over, ...under].every((value) => isWhole(value * unit))) return null;
  const whole = (values: readonly number[]): bigint =>
    values.reduce((product, value) => product * BigInt(Math.round(value * unit)), 1n);
  const top = whole(over) * BigInt(unit) ** BigInt(under.length);
  const bottom = whole(under) * BigInt(unit) ** BigInt(over.length);
  if (bottom === 0n) return null;
  const common = divisor(top, bottom) * (bottom < 0n ? -1n : 1n);
  if (bottom / common > LONGEST_DENOMINATOR) return null;
  return bottom === common ? String(top / common) : `${top / common}/${bottom / common}`;
}

function isWhole(value: number): boolean {
  return Math.abs(value - Math.round(value)) < 1e-6;
}

/** The greatest common divisor, positive. */
function divisor(a: bigint, b: bigint): bigint {
  if (b === 0n) return a < 0n ? -a : a;
  return divisor(b, a % b);
}
