/** Vectors of space, as triples that are never changed. */

export type Vector3 = readonly [x: number, y: number, z: number];

export const ORIGIN: Vector3 = [0, 0, 0];

export const AXES: readonly [Vector3, Vector3, Vector3] = [
  [1, 0, 0],
  [0, 1, 0],
  [0, 0, 1],
];

export function add(a: Vector3, b: Vector3): Vector3 {
  return [a[0] + b[0], a[1] + b[1], a[2] + b[2]];
}

export function subtract(a: Vector3, b: Vector3): Vector3 {
  return [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
}

export function multiply(factor: number, a: Vector3): Vector3 {
  return [factor * a[0], factor * a[1], factor * a[2]];
}

export function dot(a: Vector3, b: Vector3): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}

export function cross(a: Vector3, b: Vector3): Vector3 {
  return [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]];
}

export function norm(a: Vector3): number {
  return Math.hypot(a[0], a[1], a[2]);
}

/** The unit vector along a, or the zero vector, which has no direction. */
export function unit(a: Vector3): Vector3 {
  const length = norm(a);
  return length === 0 ? ORIGIN : multiply(1 / length, a);
}

/** The combination of vectors with these coefficients. */
export function combine(coefficients: readonly number[], vectors: readonly Vector3[]): Vector3 {
  return vectors.reduce(
    (sum, vector, i) => add(sum, multiply(coefficients[i] ?? 0, vector)),
    ORIGIN,
  );
}

/** The coordinates of a vector in a basis of space, by Cramer's rule; not finite where the three lie in a plane. */
export function coordinates([a, b, c]: readonly [Vector3, Vector3, Vector3], x: Vector3): Vector3 {
  const volume = dot(a, cross(b, c));
  return [dot(x, cross(b, c)) / volume, dot(a, cross(x, c)) / volume, dot(a, cross(b, x)) / volume];
}

/** Two unit vectors that are perpendicular to a direction and to each other, and with it form a right-handed frame. */
export function across(direction: Vector3): [Vector3, Vector3] {
  const along = unit(direction);
  const helper = Math.abs(along[2]) < 0.9 ? AXES[2] : AXES[0];
  const first = unit(cross(helper, along));
  return [first, cross(along, first)];
}
