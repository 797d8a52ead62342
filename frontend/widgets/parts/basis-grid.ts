import { svg, type SVGTemplateResult } from 'lit';
import { path } from '../../kit/arrow.ts';
import { apply, column, determinant, inverse, type Matrix } from '../../kit/matrix.ts';
import type { Plane } from '../../kit/plane.ts';
import { add, norm, type Vector } from '../../kit/vector.ts';

/** Lines of a grid that are nearer to each other than this are not drawn, in pixels. */
const NEAREST_LINES = 5;

/** The most lines of a grid in one direction. */
const MOST_LINES = 240;

/**
 * The grid of a basis, the columns of B, across the whole picture: lines along the first vector and lines along the second,
 * each in the colour of its vector. Nothing where the columns are no basis.
 */
export function basisGrid(plane: Plane, B: Matrix): SVGTemplateResult {
  return svg`<path class="basis-grid role-eigen-1" d=${lines(plane, B, 0)} />
    <path class="basis-grid role-eigen-2" d=${lines(plane, B, 1)} />`;
}

/** The lines along one of the vectors, as path data. */
function lines(plane: Plane, B: Matrix, along: 0 | 1): string {
  const apart = (Math.abs(determinant(B)) / norm(column(B, along))) * plane.scale;
  if (!(apart >= NEAREST_LINES)) return '';
  const across = (1 - along) as 0 | 1;
  const corners = cornersInBasis(plane, B);
  const [from, to] = range(corners.map((c) => c[along]));
  const [low, high] = range(corners.map((c) => c[across]));
  if (high - low > MOST_LINES) return '';
  const pixel = (t: number, k: number): Vector =>
    plane.toPixel(apply(B, along === 0 ? [t, k] : [k, t]));
  const count = Math.max(0, Math.floor(high) - Math.ceil(low) + 1);
  const numbers = Array.from({ length: count }, (_, i) => Math.ceil(low) + i);
  return numbers.map((k) => path([pixel(from, k), pixel(to, k)])).join('');
}

function cornersInBasis({ bounds: { left, right, bottom, top } }: Plane, B: Matrix): Vector[] {
  const C = inverse(B);
  return [left, right].flatMap((x) => [bottom, top].map((y): Vector => apply(C, [x, y])));
}

function range(values: readonly number[]): [number, number] {
  return [Math.min(...values), Math.max(...values)];
}

/** The way from the origin along one vector and then along another, each in the colour of its place in the basis. */
export function walk(plane: Plane, first: Vector, second: Vector): SVGTemplateResult {
  const origin = plane.toPixel([0, 0]);
  const corner = plane.toPixel(first);
  const end = plane.toPixel(add(first, second));
  return svg`<path class="walk role-eigen-1" d=${path([origin, corner])} />
    <path class="walk role-eigen-2" d=${path([corner, end])} />`;
}
