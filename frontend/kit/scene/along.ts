import { dot, multiply, norm, subtract, type Vector3 } from './vector3.ts';

/** How far beside a line, for its length, a vector may be that decimals have put on it. */
const NEARLY = 1e-6;

/** Whether a vector lies along a unit vector, as nearly as decimals can. */
export function isAlong(x: Vector3, direction: Vector3): boolean {
  return norm(x) > 0 && awayFrom(x, direction) <= NEARLY * norm(x);
}

/** The number of the line through the origin that is nearest to a point, by unit vectors; null where all are too far away. */
export function nearestLine(
  point: Vector3,
  directions: readonly Vector3[],
  tolerance: number,
): number | null {
  let nearest: number | null = null;
  let least = tolerance;
  directions.forEach((direction, i) => {
    const away = awayFrom(point, direction);
    if (away <= least) [nearest, least] = [i, away];
  });
  return nearest;
}

/** The multiple of a vector that is nearest to a point, of those with a short factor. */
export function nearestMultiple(point: Vector3, vector: Vector3): Vector3 {
  const decimals = Math.max(2, Math.ceil(Math.log10(100 * norm(vector))));
  return multiply(Number((dot(point, vector) / dot(vector, vector)).toFixed(decimals)), vector);
}

function awayFrom(point: Vector3, direction: Vector3): number {
  return norm(subtract(point, multiply(dot(point, direction), direction)));
}
