import { add, dot, multiply, norm, ORIGIN, subtract, unit, type Vector3 } from './vector3.ts';

/** A line, a plane or all of space through the origin, by the orthonormal vectors that span it; the origin alone by none. */
export type Subspace = readonly Vector3[];

/** How far beside a subspace, for its length, a vector may be that decimals have put into it. */
const NEARLY = 1e-6;

/**
 * Where a key sends a vector, as long as it was: Page up and Page down into the next subspace or the one before, from elsewhere into the first, Home and End along the first two axes. `null` for any
 * other key.
 */
export function jumped(
  vector: Vector3,
  key: string,
  subspaces: readonly Subspace[],
): Vector3 | null {
  const length = norm(vector) || 1;
  if (key === 'Home') return [length, 0, 0];
  if (key === 'End') return [0, length, 0];
  const way = key === 'PageUp' ? 1 : key === 'PageDown' ? -1 : 0;
  const proper = subspaces.filter(({ length: dimension }) => dimension > 0);
  if (way === 0 || proper.length === 0) return null;
  const here = proper.findIndex((subspace) => isIn(vector, subspace));
  const next = here < 0 ? 0 : (here + way + proper.length) % proper.length;
  return putInto(vector, proper[next]!);
}

/** A vector put into a subspace, as long as it was and as near to where it was as that allows. */
export function putInto(vector: Vector3, subspace: Subspace): Vector3 {
  const nearest = nearestIn(subspace, vector);
  const way = norm(nearest) > NEARLY * norm(vector) ? unit(nearest) : (subspace[0] ?? ORIGIN);
  return multiply(norm(vector) || 1, way);
}

/** The point of a subspace that is nearest to a point. */
export function nearestIn(subspace: Subspace, point: Vector3): Vector3 {
  return subspace.reduce<Vector3>((sum, q) => add(sum, multiply(dot(point, q), q)), ORIGIN);
}

/** Whether a vector that is not zero lies in a subspace, as nearly as decimals can. */
export function isIn(vector: Vector3, subspace: Subspace): boolean {
  const away = norm(subtract(vector, nearestIn(subspace, vector)));
  return norm(vector) > 0 && away <= NEARLY * norm(vector);
}
