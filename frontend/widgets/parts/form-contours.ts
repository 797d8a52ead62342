import { nothing, svg, type SVGTemplateResult } from 'lit';
import { path } from '../../kit/arrow.ts';
import { formAt, levelLines, levels, sectors } from '../../kit/contours.ts';
import type { Matrix } from '../../kit/matrix.ts';
import { format } from '../../kit/number.ts';
import type { Plane } from '../../kit/plane.ts';
import { norm, type Vector } from '../../kit/vector.ts';

/** Where along a level line its number stands, as a part of the whole: clear of the axes. */
const LABEL_AT = 0.34;

/** From how large a line, in pixels from the origin, there is room for its number. */
const ROOM = 34;

/** The level lines of a form across the picture, with their values; where it is negative the plane is shaded. */
export function formContours(plane: Plane, S: Matrix): SVGTemplateResult {
  const radius = farthest(plane);
  const all = levels(S, Math.min(plane.width, plane.height) / 2 / plane.scale, radius);
  return svg`<g class="contours" aria-hidden="true">
    ${sectors(S).map(({ from, to, sign }) => (sign < 0 ? shade(plane, from, to, radius) : nothing))}
    ${all.map((level) => svg`<path class=${side(level)} d=${lines(plane, S, level, radius)} />`)}
    ${zeroLines(plane, S, radius)}
    ${all.map((level) => label(plane, S, level, radius))}
  </g>`;
}

/** The level line through a point, on which the form has the same value as there. */
export function contourThrough(plane: Plane, S: Matrix, point: Vector): SVGTemplateResult {
  const value = formAt(S, point);
  const d = value === 0 ? '' : lines(plane, S, value, farthest(plane));
  return svg`<path class="contour-through" d=${d} />`;
}

function side(level: number): string {
  return level > 0 ? 'above' : 'below';
}

/** How far from the origin a corner of the picture is. */
function farthest({ bounds: { left, right, bottom, top } }: Plane): number {
  return Math.hypot(
    Math.max(Math.abs(left), Math.abs(right)),
    Math.max(Math.abs(bottom), Math.abs(top)),
  );
}

function lines(plane: Plane, S: Matrix, level: number, radius: number): string {
  return levelLines(S, level, radius)
    .map((points) => path(points.map((point) => plane.toPixel(point))))
    .join('');
}

function shade(plane: Plane, from: number, to: number, radius: number): SVGTemplateResult {
  const far = 2 * radius;
  const count = Math.max(2, Math.ceil((to - from) / 0.2));
  const rim = Array.from({ length: count + 1 }, (_, i): Vector => {
    const angle = from + ((to - from) * i) / count;
    return [far * Math.cos(angle), far * Math.sin(angle)];
  });
  const corners = count > 30 ? rim : [[0, 0] as Vector, ...rim];
  return svg`<path class="shade" d=${path(
    corners.map((point) => plane.toPixel(point)),
    true,
  )} />`;
}

/** The lines on which the form changes its sign. */
function zeroLines(plane: Plane, S: Matrix, radius: number): SVGTemplateResult | typeof nothing {
  const four = sectors(S);
  if (four.length < 4) return nothing;
  const d = four.map(({ from }) => {
    const end: Vector = [radius * Math.cos(from), radius * Math.sin(from)];
    return path([plane.toPixel([0, 0]), plane.toPixel(end)]);
  });
  return svg`<path class="zero" d=${d.join('')} />`;
}

/** The value of a level, on its line where that is in sight and there is room. */
function label(
  plane: Plane,
  S: Matrix,
  level: number,
  radius: number,
): SVGTemplateResult | typeof nothing {
  for (const points of levelLines(S, level, radius)) {
    const point = points[Math.round(LABEL_AT * (points.length - 1))]!;
    if (!plane.shows(point, 14) || norm(point) * plane.scale < ROOM) continue;
    const [px, py] = plane.toPixel(point);
    return svg`<text class="level" x=${px.toFixed(1)} y=${(py + 4).toFixed(1)} text-anchor="middle">${format(level)}</text>`;
  }
  return nothing;
}
