import { decades, type Decades } from '../../kit/decades.ts';
import { format } from '../../kit/number.ts';
import type { Window } from '../../kit/rooted.ts';
import type { ChartContent } from './live-chart.ts';

/** How large the powers of a matrix are, from t = 0 on, and what bounds them. */
export interface Growth {
  readonly norms: readonly number[];
  readonly lower: readonly number[];
  readonly upper: readonly number[];
  /** The Kreiss constant, where there is one. */
  readonly kreiss: readonly number[];
  readonly startNorms: readonly number[];
  readonly peakTime: number;
}

/** A curve of the chart: the word that names it, which role it has, and which numbers it shows. */
export interface Curve {
  readonly name: string;
  readonly role: string;
  readonly shows: 'norms' | 'lower' | 'upper' | 'kreiss' | 'startNorms';
}

/** In the order of the series. */
export const CURVES: readonly Curve[] = [
  { name: 'norm', role: 'ax', shows: 'norms' },
  { name: 'lower', role: 'eigen-1', shows: 'lower' },
  { name: 'upper', role: 'eigen-2', shows: 'upper' },
  { name: 'kreiss', role: 'eigen-3', shows: 'kreiss' },
  { name: 'start', role: 'x', shows: 'startNorms' },
];

const COLOR: Record<string, number> = { 'eigen-1': 1, 'eigen-2': 2, 'eigen-3': 3, ax: 4, x: 5 };

/** The curves, and a mark with a label at the peak. */
export const SERIES = [
  ...CURVES.map(({ role }, i) => ({
    type: 'line',
    colorIndex: COLOR[role],
    className: `dash-${role}`,
    zIndex: i === 0 ? 4 : 2,
    marker: { enabled: i === 0 ? undefined : false, symbol: 'circle', radius: 3 },
  })),
  {
    type: 'scatter',
    colorIndex: COLOR['ax'],
    zIndex: 5,
    marker: { enabled: true, symbol: 'diamond', radius: 8 },
    dataLabels: {
      enabled: true,
      allowOverlap: true,
      crop: false,
      overflow: 'allow',
      format: '{point.name}',
      align: 'left',
      verticalAlign: 'bottom',
      y: -6,
    },
  },
];

/** So much higher than the peak the upper bound is shown at most: else it would press the rest flat. */
const HEADROOM = 1000;

/** As far above the peak, as a factor, its label needs room. */
const LABEL_ROOM = 2.5;

/** What the chart of the norms shows; its window goes by whole decades, so that it seldom moves under a hand. */
export class GrowthCurves {
  #growth: Growth | undefined;
  #held = false;
  #window: Window | null = null;
  #content: ChartContent = { window: null, series: [] };

  /** The same object for the same picture, so that a chart is drawn once for each. */
  content(growth: Growth | undefined, horizon: number, held: boolean): ChartContent {
    if (growth !== this.#growth || held !== this.#held) {
      this.#growth = growth;
      this.#held = held;
      if (growth) this.#content = this.#draw(growth, horizon);
    }
    return this.#content;
  }

  #draw(growth: Growth, horizon: number): ChartContent {
    const { norms, lower, upper, kreiss, startNorms, peakTime } = growth;
    const peak = norms[peakTime] ?? 1;
    const room = peakTime === 0 ? peak : LABEL_ROOM * peak;
    const heights = [...norms, ...lower, ...startNorms, ...kreiss, ...seen(growth), room];
    this.#frame(horizon, decades(heights));
    const name = `t = ${peakTime}${this.#held ? '' : `: ${format(peak, 3)}`}`;
    const level = kreiss.flatMap((bound): [number, number][] => [
      [0, bound],
      [horizon, bound],
    ]);
    return {
      window: this.#window,
      series: [
        inTime(norms),
        inTime(lower),
        inTime(upper),
        level,
        inTime(startNorms),
        peakTime === 0 ? [] : [{ x: peakTime, y: peak, name }],
      ],
    };
  }

  #frame(right: number, { low, high }: Decades): void {
    const now = this.#window;
    if (now?.right !== right || now.low !== low || now.high !== high)
      this.#window = { left: 0, right, low, high };
  }
}

/** As much of the upper bound as is worth the room. */
function seen({ norms, upper }: Growth): number[] {
  const most = HEADROOM * Math.max(...norms);
  return upper.filter((bound) => bound <= most);
}

function inTime(values: readonly number[]): [number, number][] {
  return values.map((value, t) => [t, value]);
}
