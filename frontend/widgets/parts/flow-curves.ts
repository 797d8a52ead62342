import { decades } from '../../kit/decades.ts';
import type { Window } from '../../kit/rooted.ts';
import type { ChartContent, SeriesData } from './live-chart.ts';

/** The sizes of the parts of a flow over time, and of the steps that are laid over it. */
export interface FlowTimes {
  readonly horizon: number;
  readonly times: readonly number[];
  readonly distances: readonly number[];
  readonly modes: readonly {
    readonly flow: readonly number[];
    readonly steps: readonly number[];
  }[];
}

/** Below this part of the largest value there is nothing to see. */
const FLOOR = 1e-9;

/** The distance, a line and a row of points for each direction, and the time at which the reader looks. */
export const SERIES = [
  { type: 'line', colorIndex: 0, marker: { enabled: false }, zIndex: 1 },
  ...[1, 2].map((index) => ({
    type: 'line',
    colorIndex: index,
    className: `dash-eigen-${index}`,
    marker: { enabled: false },
    zIndex: 2,
  })),
  ...[1, 2].map((index) => ({
    type: 'scatter',
    colorIndex: index,
    marker: { enabled: true, symbol: index === 1 ? 'circle' : 'diamond', radius: 4 },
    zIndex: 3,
  })),
  { type: 'line', colorIndex: 5, marker: { enabled: false }, zIndex: 4 },
];

/** What the chart shows; on its scale by powers of ten a decay is a straight line. */
export class FlowCurves {
  #times: FlowTimes | undefined;
  #key = '';
  #window: Window | null = null;
  #content: ChartContent = { window: null, series: [] };

  /** The same object for the same picture, so that a chart is drawn once for each. */
  content(times: FlowTimes | undefined, eta: number, t: number): ChartContent {
    const key = `${eta} ${t}`;
    if (times !== this.#times || key !== this.#key) {
      this.#times = times;
      this.#key = key;
      if (times) this.#content = this.#draw(times, eta, t);
    }
    return this.#content;
  }

  #draw({ horizon, times, distances, modes }: FlowTimes, eta: number, t: number): ChartContent {
    const sizes = [distances, ...modes.map(({ flow }) => flow)];
    const largest = Math.max(...sizes.flat());
    const seen = sizes.flat().filter((size) => size > FLOOR * largest);
    if (seen.length === 0 || !(largest > 0)) return { window: null, series: [] };
    const { low, high } = decades(seen);
    const now = this.#window;
    if (now?.right !== horizon || now.low !== low || now.high !== high)
      this.#window = { left: 0, right: horizon, low, high };
    return {
      window: this.#window,
      series: [
        ...sizes.map((values): SeriesData => values.map((y, i) => at(times[i]!, y))),
        // Marks out of sight are left out: no line leads to them.
        ...modes.map(
          ({ steps }): SeriesData =>
            steps
              .map((y, k): [number, number] => [k * eta, y])
              .filter(([, y]) => y >= low && y <= high),
        ),
        [
          [t, low],
          [t, high],
        ],
      ],
    };
  }
}

/** A logarithm has no place for zero: there the line is broken. */
function at(x: number, y: number): SeriesData[number] {
  return y > 0 ? [x, y] : { x, y: null };
}
