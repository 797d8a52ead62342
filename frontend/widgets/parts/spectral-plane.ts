import { nothing, svg, type SVGTemplateResult } from 'lit';
import { path } from '../../kit/arrow.ts';
import { apply, fromColumns, IDENTITY, product, type Matrix } from '../../kit/matrix.ts';
import type { Plane } from '../../kit/plane.ts';
import { add, dot, multiply, type Vector } from '../../kit/vector.ts';
import { walk } from './basis-grid.ts';
import { arrowTo, circleAndImage } from './shapes.ts';

/** A term of the sum, in the plane. */
export interface FlatTerm {
  readonly index: number;
  readonly on: boolean;
  readonly lambda: number;
  readonly direction: Vector;
}

/** Side of the square that marks a right angle, in pixels. */
const CORNER = 22;

/** The matrix of the sum of the terms that are on. */
export function sumOf(terms: readonly FlatTerm[]): Matrix {
  const [first, second] = terms;
  if (!first || !second) return IDENTITY;
  const Q = fromColumns(first.direction, second.direction);
  const scaled = fromColumns(
    multiply(first.on ? first.lambda : 0, first.direction),
    multiply(second.on ? second.lambda : 0, second.direction),
  );
  return product(scaled, [
    [Q[0][0], Q[1][0]],
    [Q[0][1], Q[1][1]],
  ]);
}

/**
 * What the sum S makes of the circle and of x: its projections on the axes, and the way to Sx along the stretched ones.
 *
 * @param S the sum of the terms that are on
 */
export function spectralDrawing(
  plane: Plane,
  S: Matrix,
  terms: readonly FlatTerm[],
  x: Vector,
): SVGTemplateResult {
  const on = terms.filter((term) => term.on);
  const kept = terms.map(({ on, lambda, direction }) =>
    multiply(on ? lambda * dot(direction, x) : 0, direction),
  );
  return svg`
    ${circleAndImage(plane, S)}
    ${on.map((term) => projection(plane, term, x))}
    ${kept.length === 2 ? walk(plane, kept[0]!, kept[1]!) : nothing}
    ${rightAngle(plane, terms)}
    ${on.map(({ direction, index }) => arrowTo(plane, direction, `role-eigen-${index}`))}
    ${arrowTo(plane, apply(S, x), 'role-ax')}
    ${arrowTo(plane, x, 'role-x')}
  `;
}

/** The way from x straight to the line of a term, and where it meets it. */
function projection(plane: Plane, { direction, index }: FlatTerm, x: Vector): SVGTemplateResult {
  const [px, py] = plane.toPixel(multiply(dot(direction, x), direction));
  return svg`<g class="projection role-eigen-${index}">
    <path d=${path([plane.toPixel(x), [px, py]])} />
    <circle cx=${px} cy=${py} r="4" />
  </g>`;
}

/** The square between the two lines that says that they are orthogonal. */
function rightAngle(plane: Plane, terms: readonly FlatTerm[]): SVGTemplateResult | typeof nothing {
  const [first, second] = terms.map(({ direction }) => multiply(CORNER / plane.scale, direction));
  if (!first || !second) return nothing;
  const corners = [first, add(first, second), second].map((point) => plane.toPixel(point));
  return svg`<path class="right-angle" d=${path(corners)} />`;
}
