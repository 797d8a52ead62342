import { valueOf } from './literal.ts';

/** How far a pointer goes for one step, in pixels. */
const PIXELS = 8;

/** How many steps a way to the right is; as many back where it goes to the left. */
export function stepsOf(pixels: number): number {
  return Math.round(pixels / PIXELS) + 0;
}

/**
 * A number after so many steps, as text: a multiple of the step, so that a third becomes a round decimal. Text that is no number
 * stays as it is, and so does every text after no step.
 */
export function stepped(text: string, count: number, step: number): string {
  const value = valueOf(text);
  if (!Number.isFinite(value) || count === 0) return text;
  const moved = (Math.round(value / step) + count) * step;
  return String(Number(moved.toPrecision(12)) + 0);
}
