import { isIn } from './subspace.ts';
import { dot, multiply, norm, type Vector3 } from './vector3.ts';

/** Whether a vector lies along a unit vector, as nearly as decimals can. */
export function isAlong(x: Vector3, direction: Vector3): boolean {
  return isIn(x, [direction]);
}

/** The multiple of a vector that is nearest to a point, of those with a short factor. */
export function nearestMultiple(point: Vector3, vector: Vector3): Vector3 {
  const decimals = Math.max(2, Math.ceil(Math.log10(100 * norm(vector))));
  return multiply(Number((dot(point, vector) / dot(vector, vector)).toFixed(decimals)), vector);
}
