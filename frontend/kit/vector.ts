import { withinReach } from './reach.ts';

/** A vector of the plane, as a pair that is never changed. */
export type Vector = readonly [x: number, y: number];

export const ORIGIN: Vector = [0, 0];

export function add(a: Vector, b: Vector): Vector {
  return [a[0] + b[0], a[1] + b[1]];
}

export function subtract(a: Vector, b: Vector): Vector {
  return [a[0] - b[0], a[1] - b[1]];
}

export function multiply(factor: number, a: Vector): Vector {
  return [factor * a[0], factor * a[1]];
}

export function dot(a: Vector, b: Vector): number {
  return a[0] * b[0] + a[1] * b[1];
}

/** Signed area of the parallelogram on a and b: positive when b lies anticlockwise of a. */
export function cross(a: Vector, b: Vector): number {
  return a[0] * b[1] - a[1] * b[0];
}

export function norm(a: Vector): number {
  return Math.hypot(a[0], a[1]);
}

export function distance(a: Vector, b: Vector): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1]);
}

/** The unit vector along a, or the zero vector, which has no direction. */
export function unit(a: Vector): Vector {
  const length = norm(a);
  if (length === Infinity) return unit(withinReach(a));
  return length === 0 ? ORIGIN : [a[0] / length, a[1] / length];
}

/** a turned a quarter anticlockwise. */
export function normal(a: Vector): Vector {
  return [-a[1], a[0]];
}

export function rotate(a: Vector, radians: number): Vector {
  const c = Math.cos(radians);
  const s = Math.sin(radians);
  return [c * a[0] - s * a[1], s * a[0] + c * a[1]];
}

/** Direction of a in degrees, from 0 up to but without 360, anticlockwise from the first axis; 0 for the zero vector. */
export function direction(a: Vector): number {
  const degrees = (Math.atan2(a[1], a[0]) * 180) / Math.PI;
  return degrees < 0 ? degrees + 360 : degrees;
}

/**
 * Signed angle in degrees from a to b, in (−180, 180], positive anticlockwise; NaN when either is
 * zero. By atan2 of cross and dot product, which stays accurate for nearly parallel vectors.
 */
export function angleBetween(a: Vector, b: Vector): number {
  if (norm(a) === 0 || norm(b) === 0) return Number.NaN;
  const degrees = (Math.atan2(cross(a, b), dot(a, b)) * 180) / Math.PI;
  return degrees === -180 ? 180 : degrees;
}

/** The point of the line through the origin along `line` that is nearest to `point`. */
export function project(point: Vector, line: Vector): Vector {
  const along = unit(line);
  return multiply(dot(point, along), along);
}

export function isFinite(a: Vector): boolean {
  return Number.isFinite(a[0]) && Number.isFinite(a[1]);
}
