import { decades } from '../../kit/decades.ts';
import type { Window } from '../../kit/rooted.ts';
import type { ChartContent, SeriesData } from './live-chart.ts';

/** The role of each run, in the order of the series. */
export const RUNS = [{ role: 'role-ax' }, { role: 'role-eigen-1' }, { role: 'role-eigen-3' }];

/** A line for each run, in the colour and dash of its role. */
export const SERIES = [4, 1, 3].map((colorIndex, i) => ({
  type: 'line',
  colorIndex,
  className: i === 0 ? '' : `dash-eigen-${colorIndex}`,
  marker: { enabled: false },
  zIndex: i === 0 ? 3 : 2,
}));

/** So many times the loss at the start a run that diverges is shown: else it would press the others flat. */
const HEADROOM = 100;

interface Losses {
  readonly losses: readonly number[];
}

/** The losses of several runs by powers of ten, from what they all begin with. */
export class LossCurves {
  #runs: readonly Losses[] | undefined;
  #window: Window | null = null;
  #content: ChartContent = { window: null, series: [] };

  /** The same object for the same picture, so that a chart is drawn once for each. */
  content(runs: readonly Losses[] | undefined): ChartContent {
    if (runs !== this.#runs) {
      this.#runs = runs;
      if (runs) this.#content = this.#draw(runs);
    }
    return this.#content;
  }

  #draw(runs: readonly Losses[]): ChartContent {
    const most = HEADROOM * (runs[0]?.losses[0] ?? 1);
    const seen = runs.flatMap(({ losses }) => losses).filter((loss) => loss > 0 && loss <= most);
    if (seen.length === 0) return { window: null, series: [] };
    const { low, high } = decades(seen);
    const right = Math.max(1, ...runs.map(({ losses }) => losses.length - 1));
    const now = this.#window;
    if (now?.right !== right || now.low !== low || now.high !== high)
      this.#window = { left: 0, right, low, high };
    return { window: this.#window, series: runs.map(({ losses }) => points(losses)) };
  }
}

/** A logarithm has no place for zero: there the line is broken. */
function points(losses: readonly number[]): SeriesData {
  return losses.map((loss, x) => (loss > 0 ? [x, loss] : { x, y: null }));
}
