import { apply, fromColumns, inverse, product, type Matrix } from './matrix.ts';
import { clamp } from './plane.ts';
import { cross, dot, norm, type Vector } from './vector.ts';

/** How many moves A = VΛV⁻¹ is made of. */
export const MOVES = 3;

/**
 * What has become of the plane when a part of A = VΛV⁻¹ is done: V⁻¹ from 0 to 1, Λ from 1 to 2, V from 2 to 3. The stops are
 * exactly I, V⁻¹, ΛV⁻¹ and A.
 *
 * Between the stops the eigenvectors turn evenly to the axes and change their lengths evenly by ratio, so that the plane is
 * never pressed flat, for the second of them lies anticlockwise of the first: det V > 0. A stretch goes evenly from 1 to λ,
 * through 0 where λ is negative: on its own line there is no other way to the other side.
 */
export function movedBy(V: readonly [Vector, Vector], values: Vector, t: number): Matrix {
  const away = t <= 1 ? clamp(t, 0, 1) : t <= 2 ? 1 : clamp(MOVES - t, 0, 1);
  const stretched = clamp(t - 1, 0, 1);
  const stretch = fromColumns(
    [1 + (values[0] - 1) * stretched, 0],
    [0, 1 + (values[1] - 1) * stretched],
  );
  return product(product(towardsAxes(V, away), stretch), inverse(fromColumns(...V)));
}

/** The eigenvectors on their way to the axes: V at 0, I at 1. */
function towardsAxes([v, w]: readonly [Vector, Vector], part: number): Matrix {
  const start = Math.atan2(v[1], v[0]);
  const between = Math.atan2(cross(v, w), dot(v, w));
  const first = (1 - part) * start;
  const second = first + (1 - part) * between + (part * Math.PI) / 2;
  return fromColumns(at(norm(v) ** (1 - part), first), at(norm(w) ** (1 - part), second));
}

function at(length: number, angle: number): Vector {
  return apply(
    [
      [length, 0],
      [0, length],
    ],
    [Math.cos(angle), Math.sin(angle)],
  );
}
