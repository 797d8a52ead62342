import { svg, type SVGTemplateResult } from 'lit';
import { format } from '../../kit/number.ts';
import { clamp, type Plane } from '../../kit/plane.ts';
import { ticks } from '../../kit/ticks.ts';

/** The plane itself: fine and strong grid lines, the two axes, and numbers along them that never leave the picture. */
export function grid(plane: Plane): SVGTemplateResult {
  const { left, right, bottom, top } = plane.bounds;
  const across = ticks(left, right, plane.scale);
  const up = ticks(bottom, top, plane.scale);
  const [originX, originY] = plane.toPixel([0, 0]);
  const labelY = clamp(originY + 16, 14, plane.height - 6);
  const labelX = clamp(originX - 7, 28, plane.width - 6);
  return svg`
    <g class="grid" aria-hidden="true">
      <path class="grid-fine" d=${lines(plane, across.minor, up.minor)} />
      <path class="grid-strong" d=${lines(plane, across.major, up.major)} />
      <path class="axis" d=${lines(plane, [0], [0])} />
      ${across.major
        .filter((x) => x !== 0)
        .map((x) => number(plane.toPixel([x, 0])[0], labelY, 'middle', x))}
      ${up.major
        .filter((y) => y !== 0)
        .map((y) => number(labelX, plane.toPixel([0, y])[1] + 4, 'end', y))}
    </g>
  `;
}

/** Lines x = constant and y = constant across the whole picture, as path data; half pixels keep them sharp. */
function lines(plane: Plane, xs: readonly number[], ys: readonly number[]): string {
  const sharp = (pixel: number): number => Math.round(pixel) + 0.5;
  const vertical = xs.map((x) => `M${sharp(plane.toPixel([x, 0])[0])} 0V${plane.height}`);
  const horizontal = ys.map((y) => `M0 ${sharp(plane.toPixel([0, y])[1])}H${plane.width}`);
  return [...vertical, ...horizontal].join('');
}

function number(px: number, py: number, anchor: string, value: number): SVGTemplateResult {
  return svg`<text class="tick" x=${px.toFixed(1)} y=${py.toFixed(1)} text-anchor=${anchor}>${format(value)}</text>`;
}
