import { svg, type SVGTemplateResult } from 'lit';
import { path } from '../../kit/arrow.ts';
import type { Plane } from '../../kit/plane.ts';
import type { Vector } from '../../kit/vector.ts';

/** From how many pixels between two points of an orbit on both have room. */
const NEAREST = 3;

/** Points farther out than this are not drawn, in pixels; a browser's numbers end somewhere. */
const FARTHEST = 1e5;

/** The points of an orbit, joined in their order; the first is open, the others are filled. */
export function orbit(plane: Plane, points: readonly Vector[], role: string): SVGTemplateResult {
  const pixels = points.map((point) => plane.toPixel(point)).filter(isNear);
  const apart = pixels.filter(
    ([x, y], i) => i === 0 || Math.hypot(x - pixels[i - 1]![0], y - pixels[i - 1]![1]) >= NEAREST,
  );
  return svg`<g class="orbit ${role}">
    <path d=${path(pixels)} />
    ${apart.map(([x, y], i) => svg`<circle class=${i === 0 ? 'start' : ''} cx=${x} cy=${y} r="4" />`)}
  </g>`;
}

function isNear([x, y]: Vector): boolean {
  return Math.abs(x) < FARTHEST && Math.abs(y) < FARTHEST;
}
