import { plain } from '../../kit/number.ts';
import { straightened, turnedLike } from '../../kit/scene/turn.ts';
import { multiply, type Vector3 } from '../../kit/scene/vector3.ts';

/** A principal axis, as the server found it. */
export interface PrincipalAxis {
  lambda: number;
  /** The eigenvalue as it could be typed, exactly where that is short. */
  source: string;
  text: string;
  direction: number[];
}

/** Eigenvalues and perpendicular unit vectors, in an order that a hand does not change. */
export interface Shape {
  readonly values: readonly number[];
  /** The eigenvalues as they are typed. */
  readonly sources: readonly string[];
  readonly axes: readonly Vector3[];
}

/** Decimals of a matrix that is made of axes: so many that its eigenvalues can be said. */
const DECIMALS = 8;

/** Decimals of a length that a hand sets. */
const LENGTH_DECIMALS = 2;

const LEAST_LENGTH = 0.05;

export function shapeOf(axes: readonly PrincipalAxis[]): Shape {
  return {
    values: axes.map(({ lambda }) => lambda),
    sources: axes.map(({ source }) => source),
    axes: axes.map(({ direction: [x = 0, y = 0, z = 0] }): Vector3 => [x, y, z]),
  };
}

/** The symmetric matrix with these eigenvalues and axes, as text. */
export function matrixOf({ values, axes }: Shape): string {
  const places = axes.map((_, i) => i);
  const entry = (i: number, j: number): number =>
    values.reduce((sum, value, k) => sum + value * axes[k]![i]! * axes[k]![j]!, 0);
  return places.map((i) => places.map((j) => plain(entry(i, j), DECIMALS)).join(' ')).join('; ');
}

/** The place of each eigenvalue among all, from 0 for the largest; of equal ones the first comes first. */
export function ranks(values: readonly number[]): number[] {
  return values.map(
    (value, k) => values.filter((other, l) => other > value || (other === value && l < k)).length,
  );
}

/** The semi-axis along an axis with this eigenvalue; null where it never meets the curve or surface. */
export function semiAxis(value: number, level: number): number | null {
  return value * level > 0 ? Math.sqrt(level / value) : null;
}

/** With another eigenvalue. */
export function withValue(shape: Shape, k: number, value: number, source: string): Shape {
  return {
    ...shape,
    values: shape.values.map((old, l) => (l === k ? value : old)),
    sources: shape.sources.map((old, l) => (l === k ? source : old)),
  };
}

/** With another semi-axis: λ = c/a², exactly, where a has few decimals. */
export function withLength(shape: Shape, k: number, length: number, level: number): Shape {
  const a = Math.max(LEAST_LENGTH, Number(length.toFixed(LENGTH_DECIMALS)));
  const square = plain(a ** 2, 2 * LENGTH_DECIMALS);
  return withValue(shape, k, level / Number(square), `${plain(level, 4)}/${square}`);
}

/** Turned so that one axis points elsewhere; the others stay perpendicular to it and to each other. */
export function withDirection(shape: Shape, k: number, towards: Vector3): Shape {
  const turned = turnedLike(shape.axes, shape.axes[k]!, towards);
  const order = [k, ...turned.keys()].filter((l, place) => place === 0 || l !== k);
  const straight = straightened(order.map((l) => turned[l]!));
  return { ...shape, axes: turned.map((_, l) => straight[order.indexOf(l)]!) };
}

/** The end of an axis. */
export function endOf(shape: Shape, k: number, length: number): Vector3 {
  return multiply(length, shape.axes[k]!);
}

/** The same, the largest eigenvalue first. */
export function descending({ values, sources, axes }: Shape): Shape {
  const rank = ranks(values);
  const order = values.map((_, place) => rank.indexOf(place));
  return {
    values: order.map((k) => values[k]!),
    sources: order.map((k) => sources[k]!),
    axes: order.map((k) => axes[k]!),
  };
}
