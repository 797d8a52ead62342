import { formAt } from '../../kit/contours.ts';
import { lossAt, type CurveKind } from '../../kit/fit.ts';
import type { Matrix } from '../../kit/matrix.ts';
import type { Window } from '../../kit/rooted.ts';
import { add, dot, multiply, type Vector } from '../../kit/vector.ts';
import type { ChartContent } from './live-chart.ts';

/** A loss around a point, and what its models are made of. */
export interface FitCut {
  readonly kind: CurveKind;
  readonly data: readonly number[];
  readonly at: Vector;
  readonly gradient: Vector;
  readonly gaussNewton: Matrix;
  readonly hessian: Matrix;
  /** Along which the loss is cut; of length 1. */
  readonly direction: Vector;
  /** How far the cut goes to both sides. */
  readonly radius: number;
}

/** Of how many pieces a curve is made. */
const PIECES = 80;

/** The part of the cut that has to be in sight. */
const SEEN = 0.7;

/** The loss, its model with JᵀJ, its model with the Hessian, and where they touch. */
export const SERIES = [
  { type: 'line', colorIndex: 5, marker: { enabled: false }, zIndex: 2 },
  { type: 'line', colorIndex: 4, className: 'dash-eigen-2', marker: { enabled: false }, zIndex: 3 },
  { type: 'line', colorIndex: 3, className: 'dash-eigen-3', marker: { enabled: false }, zIndex: 3 },
  {
    type: 'scatter',
    colorIndex: 5,
    zIndex: 4,
    marker: { enabled: true, symbol: 'circle', radius: 5 },
  },
];

/** The second-order model with a matrix B at a step s: f + gᵀs + ½sᵀBs. */
export function modelAt(loss: number, gradient: Vector, B: Matrix, s: Vector): number {
  return loss + dot(gradient, s) + formAt(B, s) / 2;
}

/** What the chart of the cut shows; its window stands still under a hand. */
export class FitCurves {
  #key = '';
  #window: Window | null = null;
  #content: ChartContent = { window: null, series: [] };

  /** The same object for the same cut, so that a chart is drawn once for each. */
  content(cut: FitCut | undefined, held: boolean): ChartContent {
    const key = JSON.stringify([cut, held]);
    if (key !== this.#key) {
      this.#key = key;
      this.#content = cut ? this.#draw(cut, held) : { window: null, series: [] };
    }
    return this.#content;
  }

  #draw(cut: FitCut, held: boolean): ChartContent {
    const { kind, data, at, gradient, direction, radius } = cut;
    const loss = lossAt(kind, data, at);
    const points = (height: (step: Vector) => number): [number, number][] =>
      Array.from({ length: PIECES + 1 }, (_, i) => {
        const s = radius * ((2 * i) / PIECES - 1);
        return [s, height(multiply(s, direction))];
      });
    const curves = [
      points((step) => lossAt(kind, data, add(at, step))),
      ...[cut.gaussNewton, cut.hessian].map((B) =>
        points((step) => modelAt(loss, gradient, B, step)),
      ),
    ];
    if (!held || !this.#window) this.#frame(curves, radius);
    return { window: this.#window, series: [...curves, [[0, loss]]] };
  }

  #frame(curves: readonly [number, number][][], radius: number): void {
    const seen = curves.flat().filter(([s]) => Math.abs(s) <= SEEN * radius);
    const heights = seen.map(([, height]) => height);
    const [low, high] = [Math.min(...heights), Math.max(...heights)];
    const room = (high - low) / 10 || 1;
    this.#window = { left: -radius, right: radius, low: low - room, high: high + room };
  }
}
