import { svg, type SVGTemplateResult } from 'lit';
import { arrow, path } from '../../kit/arrow.ts';
import { lineThroughOrigin } from '../../kit/line.ts';
import { apply, imageOfUnitCircle, type Matrix } from '../../kit/matrix.ts';
import type { Plane } from '../../kit/plane.ts';
import { lengthWithinReach } from '../../kit/reach.ts';
import { norm, type Vector } from '../../kit/vector.ts';

/** How many lines of the grid, on each side of the origin, have their image drawn. */
const GRID_REACH = 12;

/** An arrow from the origin in the colour of its role; a ring at the origin for the zero vector. */
export function arrowTo(plane: Plane, tip: Vector, role: string): SVGTemplateResult {
  const [px, py] = plane.toPixel([0, 0]);
  if (norm(tip) * plane.scale < 1) {
    return svg`<circle class="nothing ${role}" cx=${px} cy=${py} r="4.5" />`;
  }
  const { shaft, head } = arrow([px, py], plane.toPixel(tip));
  return svg`<g class="arrow ${role}"><path class="shaft" d=${shaft} /><path class="head" d=${head} /></g>`;
}

/** The unit circle, and the ellipse to which A takes it; a thin one where A flattens the plane. */
export function circleAndImage(plane: Plane, A: Matrix): SVGTemplateResult {
  const [px, py] = plane.toPixel([0, 0]);
  const { major, minor, turn } = imageOfUnitCircle(A);
  const degrees = (-turn * 180) / Math.PI;
  return svg`
    <circle class="unit-circle" cx=${px} cy=${py} r=${plane.scale} />
    <ellipse
      class="circle-image"
      cx=${px}
      cy=${py}
      rx=${lengthWithinReach(Math.max(0.01, major * plane.scale))}
      ry=${lengthWithinReach(Math.max(0.01, minor * plane.scale))}
      transform="rotate(${degrees} ${px} ${py})"
    />
  `;
}

/** The lines to which A takes those of the grid. */
export function gridImage(plane: Plane, A: Matrix): SVGTemplateResult {
  const steps = Array.from({ length: 2 * GRID_REACH + 1 }, (_, i) => i - GRID_REACH);
  const image = (from: Vector, to: Vector): string =>
    path([plane.toPixel(apply(A, from)), plane.toPixel(apply(A, to))]);
  const d = steps.flatMap((k) => [
    image([k, -GRID_REACH], [k, GRID_REACH]),
    image([-GRID_REACH, k], [GRID_REACH, k]),
  ]);
  return svg`<path class="grid-image" d=${d.join('')} />`;
}

/** A line through the origin across the whole picture, as path data; empty when it is out of sight. */
export function linePath(plane: Plane, direction: Vector): string {
  const ends = lineThroughOrigin(plane, direction);
  return ends === null ? '' : path(ends);
}
