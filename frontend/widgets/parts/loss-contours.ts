import { nothing, svg, type SVGTemplateResult } from 'lit';
import { path } from '../../kit/arrow.ts';
import { HeightGrid, roundLevels } from '../../kit/level-curves.ts';
import { format } from '../../kit/number.ts';
import type { Plane } from '../../kit/plane.ts';
import { polynomialAt, type Term } from '../../kit/polynomial.ts';
import { distance, type Vector } from '../../kit/vector.ts';

/** Where along a level line its number stands, as a part of the whole. */
const LABEL_AT = 0.34;

/** How many points a line has at least that has its number. */
const LONG = 16;

/** How far apart two numbers stand at least, in pixels. */
const APART = 18;

/** The level lines of a loss that is no quadratic form, with their values, and the line where it is as high as at the origin. */
export function lossContours(plane: Plane, rise: readonly Term[]): SVGTemplateResult {
  const heights = (point: Vector): number => polynomialAt(rise, point);
  const grid = new HeightGrid(heights, plane.bounds);
  const levels = roundLevels(heights, Math.min(plane.width, plane.height) / 2 / plane.scale);
  return levelContours(
    plane,
    grid,
    levels,
    svg`<path class="zero" d=${drawn(plane, grid.curves(0))} />`,
  );
}

/** The level lines of a function at these levels, with their values. */
export function levelContours(
  plane: Plane,
  grid: HeightGrid,
  levels: readonly number[],
  among: SVGTemplateResult | typeof nothing = nothing,
): SVGTemplateResult {
  const taken: Vector[] = [];
  const curves = levels.map((level) => ({ level, lines: grid.curves(level) }));
  return svg`<g class="contours" aria-hidden="true">
    ${curves.map(
      ({ level, lines }) =>
        svg`<path class=${level > 0 ? 'above' : 'below'} d=${drawn(plane, lines)} />`,
    )}
    ${among}
    ${curves.map(({ level, lines }) => label(plane, level, lines, taken))}
  </g>`;
}

/** Lines in the plane as path data. */
export function drawn(plane: Plane, lines: readonly (readonly Vector[])[]): string {
  return lines.map((line) => path(line.map((point) => plane.toPixel(point)))).join('');
}

function label(
  plane: Plane,
  level: number,
  lines: readonly (readonly Vector[])[],
  taken: Vector[],
): SVGTemplateResult | typeof nothing {
  for (const line of lines) {
    const point = line[Math.round(LABEL_AT * (line.length - 1))]!;
    if (line.length < LONG || !plane.shows(point, 14)) continue;
    const [px, py] = plane.toPixel(point);
    if (taken.some((other) => distance(other, [px, py]) < APART)) continue;
    taken.push([px, py]);
    return svg`<text class="level" x=${px.toFixed(1)} y=${(py + 4).toFixed(1)} text-anchor="middle">${format(level)}</text>`;
  }
  return nothing;
}
