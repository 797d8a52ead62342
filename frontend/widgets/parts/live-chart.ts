import '@vaadin/charts';
import type { Chart } from '@vaadin/charts';
import { css, html, LitElement, type TemplateResult } from 'lit';
import { createRef, ref } from 'lit/directives/ref.js';
import { format } from '../../kit/number.ts';
import type { Window } from '../../kit/rooted.ts';

/** One line or cloud of points: where its points are, or points with names and labels of their own. */
export type SeriesData = readonly (readonly [number, number] | object)[];

/** What a chart shows just now; with `window` null it shows nothing. */
export interface ChartContent {
  readonly window: Window | null;
  /** The data of each series, in the order of the options. */
  readonly series: readonly SeriesData[];
}

/** What holds for every chart that follows a hand: no motion, no tooltips, axes that stand where they are put. */
const CALM = {
  chart: { animation: false, spacing: [12, 14, 10, 8] },
  accessibility: { enabled: false },
  credits: { enabled: false },
  legend: { enabled: false },
  title: { text: '' },
  tooltip: { enabled: false },
  plotOptions: {
    series: { animation: false, enableMouseTracking: false, states: { inactive: { opacity: 1 } } },
  },
};

/** Ticks with a true minus sign, as everywhere else. */
const LABELS = {
  formatter(this: { value: number | string }): string {
    return String(this.value).replace('-', '−');
  },
};

/** Powers of ten on a logarithmic axis: 0.01, 100, 10⁶. */
const POWERS = {
  formatter(this: { value: number | string }): string {
    return format(Number(this.value)).replace(/^1·/, '');
  },
};

const AXIS = { startOnTick: false, endOnTick: false, tickPixelInterval: 64, labels: LABELS };

/**
 * Series with the class name `dash-eigen-1` and so on have the dash of that role, as lines have in every picture. Labels stay
 * readable on top of lines. On paper a chart has another width than on the screen, and nobody draws it again: so it is scaled.
 */
const INSIDE = css`
  .dash-eigen-1 .highcharts-graph {
    stroke-dasharray: var(--eigen-1-dash);
  }
  .dash-eigen-2 .highcharts-graph {
    stroke-dasharray: var(--eigen-2-dash);
  }
  .dash-eigen-3 .highcharts-graph {
    stroke-dasharray: var(--eigen-3-dash);
  }
  .highcharts-data-label text {
    paint-order: stroke;
    stroke: var(--surface);
    stroke-width: 4px;
    stroke-linejoin: round;
  }
  @media print {
    .highcharts-container,
    .highcharts-root {
      inline-size: 100% !important;
      block-size: 100% !important;
    }
  }
`.styleSheet!;

/**
 * A chart of Vaadin Charts in the colours of our tokens. It gets new data only, never a new configuration, so it keeps up with
 * a hand. For screen readers it is nothing by itself: whoever shows it says what it shows.
 */
export class LiveChart extends LitElement {
  static override properties = {
    series: { attribute: false },
    xName: { attribute: false },
    yName: { attribute: false },
    logarithmic: { type: Boolean },
    content: { attribute: false },
  };

  static override styles = css`
    :host {
      display: block;
      min-width: 0;
    }
    vaadin-chart {
      --vaadin-charts-background: var(--surface);
      --vaadin-charts-color-0: var(--ink);
      --vaadin-charts-color-1: var(--eigen-1);
      --vaadin-charts-color-2: var(--eigen-2);
      --vaadin-charts-color-3: var(--eigen-3);
      --vaadin-charts-color-4: var(--ax);
      --vaadin-charts-color-5: var(--x);
      --vaadin-charts-axis-line: var(--hairline);
      --vaadin-charts-axis-label: var(--ink-soft);
      --vaadin-charts-axis-title: var(--ink-soft);
      --vaadin-charts-grid-line: var(--grid);
      --vaadin-charts-xaxis-line-width: 1px;
      --vaadin-charts-data-label: var(--ink);
      --vaadin-charts-font-size: 0.9375rem;
      --vaadin-chart-graph-stroke-width: var(--stroke);
      --highcharts-neutral-color-40: var(--axis);
      font-family: var(--font-ui);
    }
  `;

  /** The options of the series, as Highcharts has them; set once. */
  declare series: readonly object[];
  declare xName: string;
  declare yName: string;
  /** Whether the vertical axis goes by powers of ten, with a line at 1 instead of 0; set once. */
  declare logarithmic: boolean;
  declare content: ChartContent;

  readonly #chart = createRef<Chart>();
  #window: Window | null = null;

  constructor() {
    super();
    this.series = [];
    this.xName = '';
    this.yName = '';
    this.logarithmic = false;
    this.content = { window: null, series: [] };
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.setAttribute('aria-hidden', 'true');
  }

  override firstUpdated(): void {
    const chart = this.#chart.value!;
    chart.additionalOptions = {
      ...CALM,
      xAxis: { ...AXIS, title: { text: this.xName } },
      yAxis: {
        ...AXIS,
        ...(this.logarithmic ? { type: 'logarithmic', labels: POWERS } : {}),
        title: { text: this.yName },
        plotLines: [{ value: this.logarithmic ? 1 : 0, width: 2, zIndex: 3 }],
      },
      series: this.series.map((options) => ({ ...options })),
    } as unknown as Chart['additionalOptions'];
  }

  override render(): TemplateResult {
    return html`<vaadin-chart
      ${ref(this.#chart)}
      @chart-load=${() => queueMicrotask(() => this.#loaded())}
    ></vaadin-chart>`;
  }

  override updated(): void {
    this.#draw();
  }

  /** How far a pointer is from a point of the chart, in pixels; infinite as long as there is no chart. */
  distance({ clientX, clientY }: PointerEvent, [x, y]: readonly [number, number]): number {
    const chart = this.#chart.value?.configuration;
    if (!chart || !this.#window) return Number.POSITIVE_INFINITY;
    const { left, top } = chart.container.getBoundingClientRect();
    const [across, down] = [chart.xAxis[0]!.toPixels(x, false), chart.yAxis[0]!.toPixels(y, false)];
    return Math.hypot(clientX - left - across, clientY - top - down);
  }

  /** The event comes before the chart can be reached. */
  #loaded(): void {
    const { shadowRoot } = this.#chart.value!;
    shadowRoot!.adoptedStyleSheets = [...shadowRoot!.adoptedStyleSheets, INSIDE];
    this.#window = null;
    this.#draw();
  }

  #draw(): void {
    const chart = this.#chart.value?.configuration;
    if (!chart || chart.series.length < this.series.length) return;
    // A chart asks before each drawing whether it is hidden, and the page is laid out for the answer.
    chart.renderer.isHidden = () => false;
    const { window, series } = this.content;
    if (window && window !== this.#window) {
      this.#window = window;
      chart.xAxis[0]!.setExtremes(window.left, window.right, false, false);
      chart.yAxis[0]!.setExtremes(window.low, window.high, false, false);
    }
    this.series.forEach((_, i) => {
      const data = window ? [...(series[i] ?? [])] : [];
      const shown = chart.series[i]!;
      // No data where there were none would count as a change, and all axes would be drawn again.
      if (data.length + shown.data.length > 0) shown.setData(data as never, false, false, true);
    });
    chart.redraw(false);
  }
}

customElements.define('eig-live-chart', LiveChart);

declare global {
  interface HTMLElementTagNameMap {
    'eig-live-chart': LiveChart;
  }
}
