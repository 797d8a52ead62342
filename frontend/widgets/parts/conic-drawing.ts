import { css, nothing, svg, type SVGTemplateResult } from 'lit';
import { path } from '../../kit/arrow.ts';
import { conic } from '../../kit/conic.ts';
import type { Plane } from '../../kit/plane.ts';
import type { Vector } from '../../kit/vector.ts';
import { descending, endOf, semiAxis, type Shape } from './principal-axes.ts';
import { arrowTo, linePath } from './shapes.ts';

export const conicStyles = css`
  .conic {
    fill: none;
    stroke: var(--ax);
    stroke-width: var(--stroke);
    pointer-events: none;
  }
  .conic.closed {
    fill: color-mix(in oklab, var(--ax) 7%, transparent);
  }
  .eigen-line.highlighted {
    stroke-width: calc(1.6 * var(--stroke));
  }
`;

/** A conic with its principal axes; the axis that the reader points out is drawn stronger. */
export function conicDrawing(
  plane: Plane,
  shape: Shape,
  level: number,
  highlighted: string | null,
): SVGTemplateResult {
  const sorted = descending(shape);
  const [first, second] = sorted.axes.map(([x, y]): Vector => [x, y]) as [Vector, Vector];
  const values: Vector = [sorted.values[0]!, sorted.values[1]!];
  const far = Math.hypot(plane.width, plane.height) / 2 / plane.scale;
  const curves = conic({ values, axes: [first, second], level }, far);
  const closed = curves.length === 1 ? 'closed' : '';
  return svg`
    ${curves.map(
      (curve) =>
        svg`<path class="conic ${closed}" d=${path(curve.map((point) => plane.toPixel(point)))} />`,
    )}
    ${[first, second].map((direction, i) => {
      const strong = highlighted === `lambda${i + 1}` ? 'highlighted' : '';
      const classes = `eigen-line role-eigen-${i + 1} ${strong}`;
      return svg`<path class=${classes} d=${linePath(plane, direction)} />`;
    })}
    ${sorted.values.map((value, i) => {
      const end = semiAxis(value, level);
      if (end === null) return nothing;
      const [x, y] = endOf(sorted, i, end);
      return arrowTo(plane, [x, y], `role-eigen-${i + 1}`);
    })}
  `;
}
