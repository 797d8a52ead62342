import {
  across,
  cross,
  dot,
  multiply,
  norm,
  subtract,
  unit,
  add,
  type Vector3,
} from './vector3.ts';

/**
 * Turns vectors as the shortest way turns one direction into another: about the axis across both (Rodrigues' formula).
 */
export function turnedLike(
  vectors: readonly Vector3[],
  from: Vector3,
  to: Vector3,
): readonly Vector3[] {
  const [start, end] = [unit(from), unit(to)];
  const normal = cross(start, end);
  const sine = norm(normal);
  const cosine = dot(start, end);
  if (sine < 1e-12 && cosine > 0) return vectors;
  const axis = sine < 1e-12 ? across(start)[0] : unit(normal);
  return vectors.map((v) =>
    add(
      add(multiply(cosine, v), multiply(sine, cross(axis, v))),
      multiply((1 - cosine) * dot(axis, v), axis),
    ),
  );
}

/** Perpendicular unit vectors again, after many small turns have left their rounding. */
export function straightened(axes: readonly Vector3[]): Vector3[] {
  const found: Vector3[] = [];
  for (const axis of axes) {
    const rest = found.reduce((v, q) => subtract(v, multiply(dot(v, q), q)), axis);
    found.push(unit(rest));
  }
  return found;
}
