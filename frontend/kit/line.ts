import type { Plane } from './plane.ts';
import type { Vector } from './vector.ts';

/**
 * The visible part, in pixels, of the line through the origin along `direction`, by slab clipping;
 * null when it misses the picture or the direction is zero.
 */
export function lineThroughOrigin(
  plane: Plane,
  direction: Vector,
): readonly [Vector, Vector] | null {
  const { left, right, bottom, top } = plane.bounds;
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
  if (!(from <= to) || !Number.isFinite(from)) return null;
  const at = (t: number): Vector => plane.toPixel([t * direction[0], t * direction[1]]);
  return [at(from), at(to)];
}
