import { approximately } from '../../kit/number.ts';
import {
  curve,
  fits,
  showsAny,
  valueAt,
  windowOf,
  type Root,
  type Window,
} from '../../kit/rooted.ts';
import type { ChartContent } from './live-chart.ts';

/** A distinct eigenvalue. */
export interface Eigenvalue extends Root {
  readonly index: number;
  readonly text: string;
}

const SHAPES = ['circle', 'diamond', 'triangle'];
const RADIUS = 7;
const LABEL_OFFSET = 18;

/** The curve, and a mark for each real root in the colour and shape of its eigenvalue. */
export const SERIES = [
  { type: 'line', marker: { enabled: false }, zIndex: 1 },
  ...SHAPES.map((symbol) => ({
    type: 'scatter',
    zIndex: 4,
    marker: { enabled: true, symbol, radius: RADIUS },
    dataLabels: { enabled: true, allowOverlap: true, crop: false, format: '{point.name}' },
  })),
];

/** The curve of a polynomial with its roots; its window stays while it shows what there is to see. */
export class PolynomialCurve {
  #window: Window | null = null;
  #roots: readonly Eigenvalue[] = [];
  #held = false;
  #highlighted: string | null = null;
  #content: ChartContent = { window: null, series: [] };

  /** What the chart shows; the same object for the same roots, so that a chart is drawn once for each picture. */
  content(roots: readonly Eigenvalue[], held: boolean, highlighted: string | null): ChartContent {
    const isOther = roots !== this.#roots || held !== this.#held;
    if (isOther || highlighted !== this.#highlighted) {
      this.#roots = roots;
      this.#held = held;
      this.#highlighted = highlighted;
      this.#content = this.#draw();
    }
    return this.#content;
  }

  #draw(): ChartContent {
    const roots = this.#roots;
    if (roots.length === 0) return { window: null, series: [] };
    const seen = this.#window;
    if (!seen || (this.#held ? !showsAny(seen, roots) : !fits(seen, roots)))
      this.#window = windowOf(roots);
    const window = this.#window;
    if (!window) return { window, series: [] };
    const marks = SHAPES.map((_, i) => {
      const root = roots[i];
      if (root?.im !== 0) return [];
      const isHighlighted = keyOf(root) === this.#highlighted;
      return [{ ...mark(root, roots, window, this.#held), ...looks(isHighlighted) }];
    });
    return { window, series: [curve(roots, window), ...marks] };
  }
}

/** The key of what is said of a root. */
export function keyOf({ index }: Eigenvalue): string {
  return `lambda${index}`;
}

/** A mark at which somebody points is larger. */
function looks(isHighlighted: boolean): object {
  return {
    className: isHighlighted ? 'highlighted' : '',
    marker: { radius: isHighlighted ? 11 : RADIUS },
  };
}

/** A longer value would reach across the curve on a narrow screen; the read-out has all of it. */
const LONGEST = 7;

function shortly(root: Eigenvalue): string {
  return root.text.length <= LONGEST ? `= ${root.text}` : approximately(root.re);
}

/**
 * A root on the axis, with its name where the curve leaves room for it. While a hand moves it, it goes without its value, which
 * the read-out has: a chart measures each new text, and a hand would feel that.
 */
function mark(root: Eigenvalue, roots: readonly Root[], window: Window, held: boolean): object {
  const step = (window.right - window.left) / 200;
  const before = valueAt(root.re - step, roots);
  const after = valueAt(root.re + step, roots);
  const leftmost = roots.every(({ re, im }) => im !== 0 || re >= root.re);
  const touches = before * after > 0;
  const above = touches ? before < 0 : before > after && !leftmost;
  const align = touches ? 'center' : leftmost ? 'right' : 'left';
  const name = `λ${roots.length > 1 ? '₁₂₃'.charAt(root.index - 1) : ''}`;
  return {
    x: root.re,
    y: 0,
    name: held ? name : `${name} ${shortly(root)}`,
    dataLabels: { align, verticalAlign: 'middle', y: above ? -LABEL_OFFSET : LABEL_OFFSET },
  };
}
