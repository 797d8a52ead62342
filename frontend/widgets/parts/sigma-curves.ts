import { decades } from '../../kit/decades.ts';
import type { Window } from '../../kit/rooted.ts';
import type { ChartContent } from './live-chart.ts';

/** The larger and the smaller singular value for s in equal steps from 0 to `most`. */
export interface Sigmas {
  readonly most: number;
  readonly plain: { readonly curves: readonly (readonly number[])[] };
  readonly residual: { readonly curves: readonly (readonly number[])[] };
}

const line = (colorIndex: number, className: string): object => ({
  type: 'line',
  colorIndex,
  className,
  marker: { enabled: false },
});

/** Both curves of the plain layer, both of the residual one, and a line where s is. */
export const SERIES = [
  line(4, ''),
  line(4, ''),
  line(1, 'dash-eigen-1'),
  line(1, 'dash-eigen-1'),
  { ...line(5, ''), lineWidth: 1.5 },
];

/** What the chart of the singular values shows; its window goes by whole decades. */
export class SigmaCurves {
  #sigmas: Sigmas | undefined;
  #at = NaN;
  #window: Window | null = null;
  #content: ChartContent = { window: null, series: [] };

  /** The same object for the same picture, so that a chart is drawn once for each. */
  content(sigmas: Sigmas | undefined, at: number): ChartContent {
    if (sigmas !== this.#sigmas || at !== this.#at) {
      this.#sigmas = sigmas;
      this.#at = at;
      if (sigmas) this.#content = this.#draw(sigmas, at);
    }
    return this.#content;
  }

  #draw({ plain, residual, most }: Sigmas, at: number): ChartContent {
    const curves = [...plain.curves, ...residual.curves];
    const positive = curves.flat().filter((sigma) => sigma > 0);
    const { low, high } = decades(positive.length > 0 ? positive : [1]);
    const now = this.#window;
    if (now?.right !== most || now.low !== low || now.high !== high)
      this.#window = { left: 0, right: most, low, high };
    const along = (sigmas: readonly number[]): [number, number][] =>
      sigmas
        .map((sigma, i): [number, number] => [(i * most) / (sigmas.length - 1), sigma])
        .filter(([, sigma]) => sigma > 0);
    return {
      window: this.#window,
      series: [
        ...curves.map(along),
        [
          [at, low],
          [at, high],
        ],
      ],
    };
  }
}
