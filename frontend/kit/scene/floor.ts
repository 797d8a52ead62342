import type { Vector } from '../vector.ts';
import type { Vector3 } from './vector3.ts';

/** A vector of the plane or of space as one of space: the plane is its floor. */
export function inSpace(entries: readonly number[]): Vector3 {
  return [entries[0] ?? 0, entries[1] ?? 0, entries[2] ?? 0];
}

/** Where on the floor a point of space is. */
export function flat([x, y]: Vector3): Vector {
  return [x, y];
}
