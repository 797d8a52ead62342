import type { Bounds, Plane } from './plane.ts';
import type { Vector } from './vector.ts';

/** The visible part, in pixels, of the line through the origin along `direction`; null when nothing of it is visible. */
export function lineThroughOrigin(
  plane: Plane,
  direction: Vector,
): readonly [Vector, Vector] | null {
  const range = inside(plane.bounds, direction);
  if (range === null || !range.every(Number.isFinite)) return null;
  const [from, to] = range;
  const at = (t: number): Vector => plane.toPixel([t * direction[0], t * direction[1]]);
  return [at(from), at(to)];
}

/** The last visible pixel on the way from the origin to `tip`; null when nothing of the way is visible. */
export function visibleEnd(plane: Plane, tip: Vector): Vector | null {
  const range = inside(plane.bounds, tip);
  if (range === null || range[0] > 1 || range[1] < 0) return null;
  const t = Math.min(1, range[1]);
  return plane.toPixel([t * tip[0], t * tip[1]]);
}

/** Between which multiples of `direction` a line through the origin is inside the bounds, by slab clipping. */
function inside({ left, right, bottom, top }: Bounds, direction: Vector): [number, number] | null {
  let from = Number.NEGATIVE_INFINITY;
  let to = Number.POSITIVE_INFINITY;
  for (const [d, low, high] of [
    [direction[0], left, right],
    [direction[1], bottom, top],
  ] as const) {
    if (d === 0) {
      if (low > 0 || high < 0) return null;
      continue;
    }
    from = Math.max(from, Math.min(low / d, high / d));
    to = Math.min(to, Math.max(low / d, high / d));
  }
  return from <= to ? [from, to] : null;
}
