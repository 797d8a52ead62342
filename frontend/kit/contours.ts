import { determinant, type Matrix } from './matrix.ts';
import { niceStep } from './ticks.ts';
import type { Vector } from './vector.ts';

/** About how many levels there are between zero and the largest size of the form. */
const LEVELS = 7;

/** Of how many pieces a whole turn is made. */
const PIECES = 180;

/** The value of the form xᵀSx. */
export function formAt(S: Matrix, [x, y]: Vector): number {
  return S[0][0] * x * x + (S[0][1] + S[1][0]) * x * y + S[1][1] * y * y;
}

/** The form on the unit circle: middle + swing · cos 2(θ − turn), of which the ends are the eigenvalues. */
interface OnCircle {
  readonly middle: number;
  readonly swing: number;
  readonly turn: number;
}

function onCircle(S: Matrix): OnCircle {
  const half = (S[0][0] - S[1][1]) / 2;
  const mixed = (S[0][1] + S[1][0]) / 2;
  return {
    middle: (S[0][0] + S[1][1]) / 2,
    swing: Math.hypot(half, mixed),
    turn: Math.atan2(mixed, half) / 2,
  };
}

/** The largest size of the form on the circle of this radius. */
export function largest(S: Matrix, radius: number): number {
  const { middle, swing } = onCircle(S);
  return (Math.abs(middle) + swing) * radius ** 2;
}

/** Round levels on both sides of zero, evenly apart, as far as the form goes within the radius; without zero itself. */
export function levels(S: Matrix, radius: number): number[] {
  const { middle, swing } = onCircle(S);
  const step = niceStep(largest(S, radius) / LEVELS);
  if (!(step > 0) || !Number.isFinite(step)) return [];
  const [low, high] = [(middle - swing) * radius ** 2, (middle + swing) * radius ** 2];
  const count = Math.ceil(Math.max(high, -low) / step);
  return Array.from({ length: 2 * count + 1 }, (_, i) => (i - count) * step).filter(
    (level) => level !== 0 && level >= low && level <= high,
  );
}

/**
 * The points within the radius where the form xᵀSx has a value other than zero, as lines.
 *
 * In the direction θ the value is reached at the distance r with r² q(θ) = value, so what is within the radius R lies over the
 * directions with q(θ)/value ≥ 1/R²: all of them, or two arcs around the axis on which the form is farthest on that side of zero.
 * That is known without the axes themselves, for ellipses, hyperbolas and pairs of lines alike.
 */
export function levelLines(S: Matrix, value: number, radius: number): Vector[][] {
  const { middle, swing, turn } = onCircle(S);
  const side = Math.sign(value);
  const [m, p] = [side * middle, swing];
  const around = side > 0 ? turn : turn + Math.PI / 2;
  const least = Math.abs(value) / radius ** 2;
  const at = (theta: number): Vector => {
    const q = Math.max(least, m + p * Math.cos(2 * (theta - around)));
    const r = Math.sqrt(Math.abs(value) / q);
    return [r * Math.cos(theta), r * Math.sin(theta)];
  };
  if (m - p >= least) return [arc(at, around, Math.PI)];
  if (m + p < least) return [];
  const half = Math.acos(Math.min(1, Math.max(-1, (least - m) / p))) / 2;
  return [arc(at, around, half), arc(at, around + Math.PI, half)];
}

/** The lines through the origin on which the form is zero, by unit vectors; none where it is zero everywhere or nowhere else. */
export function zeroLines(S: Matrix): Vector[] {
  const { middle, swing, turn } = onCircle(S);
  const b = (S[0][1] + S[1][0]) / 2;
  const delta = determinant([
    [S[0][0], b],
    [b, S[1][1]],
  ]);
  if (swing === 0 || delta > 0) return [];
  const half = Math.acos(Math.min(1, Math.max(-1, -middle / swing))) / 2;
  const way = (angle: number): Vector => [Math.cos(angle), Math.sin(angle)];
  return delta === 0 ? [way(turn + half)] : [way(turn + half), way(turn - half)];
}

/** More points where the curve runs out fast, near both ends. */
function arc(at: (theta: number) => Vector, around: number, half: number): Vector[] {
  const count = Math.max(8, Math.ceil((PIECES * half) / Math.PI));
  return Array.from({ length: 2 * count + 1 }, (_, i) => {
    const part = i / count - 1;
    const eased = half < Math.PI ? Math.sin((part * Math.PI) / 2) : part;
    return at(around + half * eased);
  });
}
