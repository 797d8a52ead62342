import { svg, type SVGTemplateResult } from 'lit';
import type { Plane } from '../../kit/plane.ts';
import type { Vector } from '../../kit/vector.ts';
import type { Eigenline } from './eigenline.ts';
import { circleAndImage, linePath } from './shapes.ts';

/** A cloud of two features with variance 1 and the correlation ρ: its points, its covariance ellipse, and the two axes. */
export function correlatedCloud(
  plane: Plane,
  rho: number,
  points: readonly Vector[],
  axes: readonly Eigenline[],
  highlighted: string | null,
): SVGTemplateResult {
  return svg`
    ${circleAndImage(plane, [
      [1, 0],
      [rho, Math.sqrt(1 - rho * rho)],
    ])}
    <g class="orbit dots role-x" opacity="0.6">
      ${points.map((point) => {
        const [x, y] = plane.toPixel(point);
        return svg`<circle cx=${x.toFixed(1)} cy=${y.toFixed(1)} r="2.5" />`;
      })}
    </g>
    ${axes.map(({ index, direction }) => {
      const mark = highlighted === `lambda${index}` ? 'highlighted' : '';
      return svg`<path class="eigen-line role-eigen-${index} ${mark}" d=${linePath(plane, direction)} />`;
    })}
  `;
}
