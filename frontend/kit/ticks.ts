/** Where the lines of a grid and the numbers of an axis go. */

export interface Ticks {
  /** Distance between two numbered lines, in units of the plane: 1, 2 or 5 times a power of ten. */
  readonly step: number;
  /** Values of the numbered lines, ascending, zero included when in range. */
  readonly major: readonly number[];
  /** Values of the fine lines between them. */
  readonly minor: readonly number[];
}

/** The least of 1, 2, 5 times a power of ten that is not below `least`. */
export function niceStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least));
  const factor = [1, 2, 5, 10].find((f) => f * power >= least * (1 - 1e-9)) ?? 10;
  return tidy(factor * power);
}

/**
 * Ticks of an axis that shows `from` to `to`.
 *
 * @param scale pixels for one unit
 * @param spacing least distance in pixels between numbered lines
 */
export function ticks(from: number, to: number, scale: number, spacing = 64): Ticks {
  const step = niceStep(spacing / scale);
  const parts = leadingDigit(step) === 2 ? 4 : 5;
  const major = multiples(step, from, to);
  const minor = multiples(step / parts, from, to).filter((v) => !isMultiple(v, step));
  return { step, major, minor };
}

function leadingDigit(step: number): number {
  return Math.round(step / 10 ** Math.floor(Math.log10(step) + 1e-9));
}

function multiples(step: number, from: number, to: number): number[] {
  const first = Math.ceil(from / step - 1e-9);
  const last = Math.floor(to / step + 1e-9);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => tidy((first + i) * step));
}

function isMultiple(value: number, step: number): boolean {
  const ratio = value / step;
  return Math.abs(ratio - Math.round(ratio)) < 1e-6;
}

/** Rounds away the binary dust of a product such as 3 × 0.1, and a negative zero. */
function tidy(value: number): number {
  return Number(value.toPrecision(12)) + 0;
}
