import { isDecimal, valueOf } from './literal.ts';

/** How far a pointer goes for one step, in pixels. */
const PIXELS = 8;

/** How many steps a way to the right is; as many back where it goes to the left. */
export function stepsOf(pixels: number): number {
  return Math.round(pixels / PIXELS) + 0;
}

/**
 * A number after so many steps, as text. What is no decimal, such as a third, is first brought to a multiple of the step. Text that is
 * no number stays as it is, and so does every text after no step.
 */
export function stepped(text: string, count: number, step: number): string {
  const value = valueOf(text);
  if (!Number.isFinite(value) || count === 0) return text;
  const start = isDecimal(text) ? value : Math.round(value / step) * step;
  return String(Number((start + count * step).toFixed(12)) + 0);
}
