import { multiply, type Vector } from './vector.ts';

/** A 2×2 matrix, by rows. */
export type Matrix = readonly [row1: Vector, row2: Vector];

export const IDENTITY: Matrix = [
  [1, 0],
  [0, 1],
];

/** Ax. */
export function apply(A: Matrix, x: Vector): Vector {
  return [A[0][0] * x[0] + A[0][1] * x[1], A[1][0] * x[0] + A[1][1] * x[1]];
}

/** sA. */
export function scaled(s: number, A: Matrix): Matrix {
  return [multiply(s, A[0]), multiply(s, A[1])];
}

/** AB. */
export function product(A: Matrix, B: Matrix): Matrix {
  return fromColumns(apply(A, column(B, 0)), apply(A, column(B, 1)));
}

/** The image of the standard basis vector e₁ (index 0) or e₂ (index 1). */
export function column(A: Matrix, index: 0 | 1): Vector {
  return [A[0][index], A[1][index]];
}

export function fromColumns(first: Vector, second: Vector): Matrix {
  return [
    [first[0], second[0]],
    [first[1], second[1]],
  ];
}

export function trace(A: Matrix): number {
  return A[0][0] + A[1][1];
}

export function determinant(A: Matrix): number {
  return A[0][0] * A[1][1] - A[0][1] * A[1][0];
}

/** A⁻¹; its entries are not finite where A is singular. */
export function inverse(A: Matrix): Matrix {
  const [[a, b], [c, d]] = A;
  const delta = determinant(A);
  return [
    [d / delta, -b / delta],
    [-c / delta, a / delta],
  ];
}

/** x, Ax, …, A^k x. */
export function orbitOf(A: Matrix, x: Vector, k: number): Vector[] {
  const points = [x];
  for (let i = 0; i < k; i++) points.push(apply(A, points[i]!));
  return points;
}

/** The image of the unit circle under A: an ellipse, by its semi-axes and the turn of the larger one. */
export interface Ellipse {
  /** Larger semi-axis, the larger singular value of A. */
  readonly major: number;
  /** Smaller semi-axis; 0 when A flattens the plane onto a line. */
  readonly minor: number;
  /** Direction of the larger semi-axis in radians, in (−π/2, π/2]. */
  readonly turn: number;
}

/**
 * The image of the unit circle. A splits into a rotation-scaling and a reflection-scaling of radii
 * p and q, and the semi-axes are p + q and |p − q| (Blinn, "Consider the Lowly 2×2 Matrix", 1996).
 */
export function imageOfUnitCircle(A: Matrix): Ellipse {
  const [[a, b], [c, d]] = A;
  const p = Math.hypot(a + d, c - b) / 2;
  const q = Math.hypot(a - d, c + b) / 2;
  const rotation = Math.atan2(c - b, a + d);
  const reflection = Math.atan2(c + b, a - d);
  const turn = (rotation + reflection) / 2;
  return { major: p + q, minor: Math.abs(p - q), turn: halfTurn(turn) };
}

/** The angle of the same line in (−π/2, π/2]. */
function halfTurn(angle: number): number {
  if (angle > Math.PI / 2) return angle - Math.PI;
  if (angle <= -Math.PI / 2) return angle + Math.PI;
  return angle;
}
