import type { Vector } from './vector.ts';

/** A root of a real polynomial; a complex one stands there with its conjugate. */
export interface Root {
  readonly re: number;
  /** Zero exactly if the root is real. */
  readonly im: number;
  readonly multiplicity: number;
}

/** The part of the plane of x and p(x) that a chart shows. */
export interface Window {
  readonly left: number;
  readonly right: number;
  readonly low: number;
  readonly high: number;
}

/** Beyond these sizes p(x) is no double any more, and there is no curve. */
const SMALLEST = 1e-90;
const LARGEST = 1e90;

/** Of how many pieces a curve is made. */
const PIECES = 96;

/** The product of all (root − x): accurate near the roots, where the sum of powers of x is not. */
export function valueAt(x: number, roots: readonly Root[]): number {
  return roots.reduce(
    (product, { re, im, multiplicity }) =>
      product * (im === 0 ? re - x : Math.hypot(re - x, im)) ** multiplicity,
    1,
  );
}

/** The curve from left to right, as points. */
export function curve(
  roots: readonly Root[],
  { left, right }: Pick<Window, 'left' | 'right'>,
): [number, number][] {
  return Array.from({ length: PIECES + 1 }, (_, i) => {
    const x = left + ((right - left) * i) / PIECES;
    return [x, valueAt(x, roots)];
  });
}

/** A window with all roots in it, and the curve around them; null where doubles do not reach. */
export function windowOf(roots: readonly Root[]): Window | null {
  const res = roots.map(({ re }) => re);
  const [least, most] = [Math.min(...res), Math.max(...res)];
  const center = (least + most) / 2;
  const spread = Math.max((most - least) / 2, ...roots.map(({ im }) => Math.abs(im)));
  const reach = Math.max(spread, Math.abs(center) / 4) || 1;
  if (!(reach > SMALLEST && reach < LARGEST)) return null;
  const inner = curve(roots, { left: center - 1.5 * reach, right: center + 1.5 * reach });
  const heights = inner.map(([, y]) => y);
  const [low, high] = [Math.min(0, ...heights), Math.max(0, ...heights)];
  const room = (high - low) / 6;
  return {
    left: center - 2 * reach,
    right: center + 2 * reach,
    low: low - room,
    high: high + room,
  };
}

/** Whether the window shows any of what a reader has to see. */
export function showsAny(window: Window, roots: readonly Root[]): boolean {
  return placesOf(roots).some((place) => shows(window, place));
}

/** Whether the window shows all that a reader has to see, and not as something tiny. */
export function fits(window: Window, roots: readonly Root[]): boolean {
  const best = windowOf(roots);
  const tooWide = best !== null && window.right - window.left > 3 * (best.right - best.left);
  return best !== null && !tooWide && placesOf(roots).every((place) => shows(window, place));
}

/** Real roots, and the curve over complex ones. */
function placesOf(roots: readonly Root[]): Vector[] {
  return roots.map((root) => [root.re, root.im === 0 ? 0 : valueAt(root.re, roots)]);
}

function shows(window: Window, [x, y]: Vector): boolean {
  return x >= window.left && x <= window.right && y >= window.low && y <= window.high;
}
