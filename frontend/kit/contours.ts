import type { Matrix } from './matrix.ts';
import { niceStep } from './ticks.ts';
import type { Vector } from './vector.ts';

/** About how many levels there are between zero and the largest size of the form on the circle that matters. */
const LEVELS = 8;

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

/**
 * Round levels on both sides of zero, evenly apart, without zero itself.
 *
 * @param radius of the circle for which their distance is chosen
 * @param within the radius as far as which there are levels
 */
export function levels(S: Matrix, radius: number, within = radius): number[] {
  const { middle, swing } = onCircle(S);
  const step = niceStep(largest(S, radius) / LEVELS);
  if (!(step > 0) || !Number.isFinite(step)) return [];
  const low = Math.min(0, middle - swing) * within ** 2;
  const high = Math.max(0, middle + swing) * within ** 2;
  const count = Math.ceil(Math.max(high, -low) / step);
  if (!Number.isFinite(count)) return [];
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

/** Directions, in radians, between which the form has one sign. */
export interface Sector {
  readonly from: number;
  readonly to: number;
  readonly sign: 1 | -1;
}

/** The plane cut where the form changes its sign: in four, or not at all; nothing for the zero form. */
export function sectors(S: Matrix): Sector[] {
  const { middle, swing, turn } = onCircle(S);
  if (middle === 0 && swing === 0) return [];
  const whole = (sign: 1 | -1): Sector[] => [{ from: turn, to: turn + 2 * Math.PI, sign }];
  const slack = 1e-12 * (Math.abs(middle) + swing);
  if (middle - swing >= -slack) return whole(1);
  if (middle + swing <= slack) return whole(-1);
  const half = Math.acos(-middle / swing) / 2;
  const edges = [-half, half, Math.PI - half, Math.PI + half, 2 * Math.PI - half];
  return [1, -1, 1, -1].map((sign, i) => ({
    from: turn + edges[i]!,
    to: turn + edges[i + 1]!,
    sign: sign as 1 | -1,
  }));
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
