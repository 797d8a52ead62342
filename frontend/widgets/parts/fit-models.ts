import { nothing, svg, type SVGTemplateResult } from 'lit';
import { arrow, path } from '../../kit/arrow.ts';
import { formAt, levelLines } from '../../kit/contours.ts';
import type { Matrix } from '../../kit/matrix.ts';
import type { Plane } from '../../kit/plane.ts';
import { add, distance, multiply, subtract, type Vector } from '../../kit/vector.ts';
import type { NameTag } from './name-tags.ts';

/** Pixels farther out than this are not drawn; a browser's numbers end somewhere. */
const FARTHEST = 1e5;

/** Half the length of a curvature axis as it is drawn, in pixels. */
const AXIS = 84;

/** Below this many pixels a step is none. */
const STILL = 1.5;

/** How far above its lowest point a model is drawn whose lowest point is the point itself. */
const ABOVE = 0.1;

/** A quadratic model with its critical point. */
export interface QuadraticModel {
  readonly role: string;
  readonly matrix: Matrix;
  readonly middle: Vector;
}

/** The line on which a model is as high as at the point; where that is its lowest point, the line 0.1 above. */
export function modelLine(plane: Plane, at: Vector, model: QuadraticModel): SVGTemplateResult {
  const half: Matrix = [
    [model.matrix[0][0] / 2, model.matrix[0][1] / 2],
    [model.matrix[1][0] / 2, model.matrix[1][1] / 2],
  ];
  const still = distance(at, model.middle) * plane.scale < STILL;
  const level = still ? ABOVE : formAt(half, subtract(at, model.middle));
  const reach = (2 * (plane.width + plane.height)) / plane.scale + distance(at, model.middle);
  const lines = level === 0 ? [] : levelLines(half, level, reach);
  return svg`<path class="model-line ${model.role}" d=${lines
    .map((line) =>
      path(line.map((point) => plane.toPixel(add(model.middle, point))).filter(isNear)),
    )
    .join('')} />`;
}

/** An arrow from the point to where a step leads, with its end as a ring. */
export function stepArrow(
  plane: Plane,
  at: Vector,
  to: Vector,
  role: string,
): SVGTemplateResult | typeof nothing {
  const [from, end] = [plane.toPixel(at), plane.toPixel(to)];
  if (distance(from, end) < STILL || !isNear(end)) return nothing;
  const { shaft, head } = arrow(from, end);
  return svg`<g class="arrow ${role}"><path class="shaft" d=${shaft} /><path class="head" d=${head} /></g>`;
}

/** A curvature axis through the point. */
export function curvatureAxis(
  plane: Plane,
  at: Vector,
  direction: Vector,
  index: number,
  highlighted: boolean,
): SVGTemplateResult {
  const along = multiply(AXIS / plane.scale, direction);
  const ends = [subtract(at, along), add(at, along)].map((end) => plane.toPixel(end));
  return svg`<path class="eigen-line role-eigen-${index} ${highlighted ? 'highlighted' : ''}" d=${path(ends)} />`;
}

/** The name of a curvature axis, at its end. */
export function axisName(plane: Plane, at: Vector, direction: Vector, index: number): NameTag {
  const towards: Vector = [direction[0], -direction[1]];
  const anchor = plane.toPixel(add(at, multiply(AXIS / plane.scale, direction)));
  return { text: `v_${index}_`, className: `role-eigen-${index}`, anchor, towards };
}

/** The name of a step, beyond its end; null where that is out of sight. */
export function stepName(
  plane: Plane,
  at: Vector,
  to: Vector,
  text: string,
  role: string,
): NameTag | null {
  const length = distance(at, to);
  if (!plane.shows(to) || length * plane.scale < 20) return null;
  const [x, y] = multiply(1 / length, subtract(to, at));
  return { text, className: role, anchor: plane.toPixel(to), towards: [x, -y] };
}

function isNear([x, y]: Vector): boolean {
  return Math.abs(x) < FARTHEST && Math.abs(y) < FARTHEST;
}
