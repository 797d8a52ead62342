import { svg, type SVGTemplateResult } from 'lit';
import { path } from '../../kit/arrow.ts';
import { heightAt, type CurveKind } from '../../kit/fit.ts';
import type { Plane } from '../../kit/plane.ts';
import type { Vector } from '../../kit/vector.ts';

/** How far before the first time and after the last one a curve goes. */
const BEYOND = 0.3;

/** Of how many pieces a curve is made. */
const PIECES = 66;

/** What a picture of data at the times 0, 1, … shows. */
export interface FitData {
  readonly kind: CurveKind;
  readonly data: readonly number[];
  readonly parameters: Vector;
  /** The parameters after a Gauss–Newton step, whose curve is drawn thin. */
  readonly after: Vector;
}

/** The points that have to be seen: the data, and the curve at their times. */
export function fitLandmarks({ kind, data, parameters }: FitData): Vector[] {
  const heights = data.flatMap((y, t): Vector[] => [
    [t, y],
    [t, heightAt(kind, parameters, t)],
  ]);
  return [[-BEYOND, 0], [data.length - 1 + BEYOND, 0], ...heights];
}

/** Data as dots, the curve, and the residuals between them. */
export function fitDrawing(plane: Plane, fit: FitData): SVGTemplateResult {
  const { kind, data, parameters, after } = fit;
  const places = data.map((y, t) => ({
    datum: plane.toPixel([t, y]),
    value: plane.toPixel([t, heightAt(kind, parameters, t)]),
  }));
  return svg`
    <path class="eigen-line role-ax" d=${curve(plane, kind, after, data.length)} />
    <path class="eigen-line highlighted role-x" d=${curve(plane, kind, parameters, data.length)} />
    <path class="eigen-line highlighted role-column" d=${places
      .map(({ datum, value }) => path([datum, value]))
      .join('')} />
    <g class="orbit role-x">
      ${places.map(({ value: [x, y] }) => svg`<circle class="start" cx=${x} cy=${y} r="4" />`)}
    </g>
    <g class="orbit role-column">
      ${places.map(({ datum: [x, y] }) => svg`<circle cx=${x} cy=${y} r="5.5" />`)}
    </g>
  `;
}

/** The curve as path data; broken where it is not defined or far out of sight. */
function curve(plane: Plane, kind: CurveKind, parameters: Vector, size: number): string {
  const [from, to] = [-BEYOND, size - 1 + BEYOND];
  const pixels = Array.from({ length: PIECES + 1 }, (_, i) => {
    const t = from + ((to - from) * i) / PIECES;
    return plane.toPixel([t, heightAt(kind, parameters, t)]);
  });
  return path(pixels.filter(([, y]) => Math.abs(y) < 20 * plane.height));
}
