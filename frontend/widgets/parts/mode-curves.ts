import { decades } from '../../kit/decades.ts';
import type { Window } from '../../kit/rooted.ts';
import type { ChartContent, SeriesData } from './live-chart.ts';

/** The loss at each step, and how far each point is along each direction. */
export interface Modes {
  readonly losses: readonly number[];
  readonly amplitudes: readonly (readonly number[])[];
}

/** Below this part of the largest value there is nothing to see but rounding. */
const FLOOR = 1e-14;

/** The loss, and one line for each direction, in the colour and dash of its role. */
export const SERIES = [
  { type: 'line', colorIndex: 0, marker: { enabled: false }, zIndex: 1 },
  ...[1, 2, 3].map((index) => ({
    type: 'line',
    colorIndex: index,
    className: `dash-eigen-${index}`,
    marker: { enabled: false },
    zIndex: 2,
  })),
];

/** What the chart shows; on its scale by powers of ten a constant factor is a straight line. */
export class ModeCurves {
  #modes: Modes | undefined;
  #window: Window | null = null;
  #content: ChartContent = { window: null, series: [] };

  /** The same object for the same picture, so that a chart is drawn once for each. */
  content(modes: Modes | undefined): ChartContent {
    if (modes !== this.#modes) {
      this.#modes = modes;
      if (modes) this.#content = this.#draw(modes);
    }
    return this.#content;
  }

  #draw({ losses, amplitudes }: Modes): ChartContent {
    const sizes = [losses, ...amplitudes].map((values) => values.map(Math.abs));
    const floor = FLOOR * Math.max(...sizes.flat(), Number.MIN_VALUE);
    const seen = sizes.flat().filter((size) => size > floor);
    if (seen.length === 0) return { window: null, series: [] };
    const { low, high } = decades(seen);
    const right = losses.length - 1;
    const now = this.#window;
    if (now?.right !== right || now.low !== low || now.high !== high)
      this.#window = { left: 0, right: Math.max(1, right), low, high };
    return { window: this.#window, series: sizes.map((values) => points(values, floor)) };
  }
}

/** A logarithm has no place for zero: there the line is broken. */
function points(values: readonly number[], floor: number): SeriesData {
  return values.map((value, x) => (value > floor ? [x, value] : { x, y: null }));
}
