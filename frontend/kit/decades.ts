/** The decades between two positive numbers, as an axis by powers of ten shows them. */
export interface Decades {
  readonly low: number;
  readonly high: number;
}

/** So many decades at most are shown below the largest value: what is smaller is nothing to see beside it. */
const DEPTH = 8;

/** The largest and the least power of ten that a double holds without loss. */
const LAST = 300;

/** The least whole decades that hold all values, from the top down; at least one decade. */
export function decades(values: readonly number[]): Decades {
  const top = Math.ceil(Math.log10(Math.max(...values)) - 1e-9);
  const bottom = Math.floor(Math.log10(Math.min(...values)) + 1e-9);
  const high = clamped(Math.max(top, bottom + 1));
  return { low: 10 ** Math.max(clamped(bottom), high - DEPTH), high: 10 ** high };
}

function clamped(exponent: number): number {
  return Math.min(LAST, Math.max(-LAST, exponent));
}
