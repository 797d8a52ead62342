import { add, multiply, norm, subtract, type Vector3 } from './vector3.ts';

/** Beyond this many dashes a line is drawn through. */
const MOST = 2000;

/**
 * A line through points, cut into the pieces that are drawn: pairs of ends, one after another.
 *
 * @param dash lengths of dashes and gaps in turn, in units of space; empty for a line drawn through
 */
export function pieces(points: readonly Vector3[], dash: readonly number[]): Vector3[] {
  const ends: Vector3[] = [];
  const period = dash.reduce((sum, part) => sum + part, 0);
  const length = lengthOf(points);
  const dashed = period > 0 && length / period < MOST;
  let at = 0;
  let left = dashed ? dash[0]! : Number.POSITIVE_INFINITY;
  for (let i = 1; i < points.length; i++) {
    const step = subtract(points[i]!, points[i - 1]!);
    const whole = norm(step);
    for (let done = 0; whole - done > 1e-9 * whole; ) {
      const part = Math.min(left, whole - done);
      if (at % 2 === 0) ends.push(along(points[i - 1]!, step, done / whole));
      done += part;
      if (at % 2 === 0) ends.push(along(points[i - 1]!, step, done / whole));
      left -= part;
      if (left <= 0) left = dash[++at % dash.length]!;
    }
  }
  return ends;
}

function lengthOf(points: readonly Vector3[]): number {
  return points.slice(1).reduce((sum, point, i) => sum + norm(subtract(point, points[i]!)), 0);
}

function along(from: Vector3, step: Vector3, part: number): Vector3 {
  return add(from, multiply(part, step));
}
