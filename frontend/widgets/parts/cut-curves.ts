import type { Window } from '../../kit/rooted.ts';
import { polynomialAt, type Term } from '../../kit/polynomial.ts';
import type { ChartContent } from './live-chart.ts';

/** A loss around a critical point, cut along a direction. */
export interface Cut {
  readonly loss: readonly Term[];
  readonly model: readonly Term[];
  readonly d: readonly number[];
  /** How far the cut goes to both sides. */
  readonly radius: number;
}

/** Of how many pieces a curve is made. */
const PIECES = 120;

/** The part of the cut that has to be in sight; farther out a loss of degree four leaves the picture. */
const SEEN = 0.75;

/** The loss, its model, and both at the end of d. */
export const SERIES = [
  { type: 'line', colorIndex: 4, marker: { enabled: false }, zIndex: 2 },
  {
    type: 'line',
    colorIndex: 0,
    className: 'dash-eigen-2',
    marker: { enabled: false },
    zIndex: 3,
  },
  {
    type: 'scatter',
    colorIndex: 5,
    zIndex: 4,
    marker: { enabled: true, symbol: 'circle', radius: 6 },
  },
];

/** What the chart of the cut shows; its window stands still under a hand. */
export class CutCurves {
  #key = '';
  #window: Window | null = null;
  #content: ChartContent = { window: null, series: [] };

  /** The same object for the same cut, so that a chart is drawn once for each. */
  content(cut: Cut, held: boolean): ChartContent {
    const key = JSON.stringify([cut, held]);
    if (key !== this.#key) {
      this.#key = key;
      this.#content = this.#draw(cut, held);
    }
    return this.#content;
  }

  #draw({ loss, model, d, radius }: Cut, held: boolean): ChartContent {
    const length = Math.hypot(...d);
    const points = (terms: readonly Term[]): [number, number][] =>
      Array.from({ length: PIECES + 1 }, (_, i) => {
        const s = radius * ((2 * i) / PIECES - 1);
        return [
          s,
          polynomialAt(
            terms,
            d.map((entry) => (s / length) * entry),
          ),
        ];
      });
    const curves = [points(loss), points(model)];
    if (!held || !this.#window) this.#frame(curves, radius);
    const end: [number, number][] = [loss, model].map((terms) => [length, polynomialAt(terms, d)]);
    return { window: this.#window, series: [...curves, end] };
  }

  #frame(curves: readonly [number, number][][], radius: number): void {
    const seen = curves.flat().filter(([s]) => Math.abs(s) <= SEEN * radius);
    const heights = [0, ...seen.map(([, height]) => height)];
    const [low, high] = [Math.min(...heights), Math.max(...heights)];
    const room = (high - low) / 10 || 1;
    this.#window = { left: -radius, right: radius, low: low - room, high: high + room };
  }
}
