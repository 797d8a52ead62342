import { css, html, LitElement, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { path } from '../../kit/arrow.ts';
import { clamp } from '../../kit/plane.ts';
import type { Vector } from '../../kit/vector.ts';

/** The activations that are shown; farther ones stand at the edge. */
const LEFT = -5;
const RIGHT = 12;

/** From here on the slope of tanh is below 0.01. */
const SATURATED = 3;

const SAMPLES = 120;
const MARGIN = 14;

/** The curve of tanh, and on it where the activations of two units stand, one mark for each sample. */
export class TanhStrip extends LitElement {
  static override properties = {
    label: {},
    saturated: {},
    units: { attribute: false },
    width: { state: true },
  };

  static override styles = css`
    :host {
      display: block;
      min-width: 0;
      block-size: 8.5rem;
      contain: strict;
    }
    svg {
      display: block;
      inline-size: 100%;
      block-size: 100%;
    }
    .flat {
      fill: var(--surface-sunken);
    }
    .axis {
      stroke: var(--grid-strong);
    }
    .curve {
      fill: none;
      stroke: var(--ink);
      stroke-width: var(--stroke-thin);
    }
    text {
      fill: var(--ink-soft);
      font: 0.8125rem var(--font-ui);
    }
    .unit-0 {
      fill: var(--x);
    }
    .unit-1 {
      fill: var(--eigen-2);
    }
    .unit-0,
    .unit-1 {
      stroke: var(--surface);
    }
  `;

  declare label: string;
  /** What is written where the curve is flat. */
  declare saturated: string;
  /** The activations of each unit. */
  declare units: readonly (readonly number[])[];
  declare protected width: number;

  readonly #height = 136;
  /** While it is out of sight it has no width, and keeps the one before. */
  readonly #size = new ResizeObserver(
    ([entry]) => (this.width = entry!.contentRect.width || this.width),
  );

  constructor() {
    super();
    this.label = '';
    this.saturated = '';
    this.units = [];
    this.width = 480;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#size.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#size.disconnect();
  }

  override render(): TemplateResult {
    const [left, zero] = this.#at(LEFT, 0);
    const [right] = this.#at(RIGHT, 0);
    return html`<svg
      viewBox="0 0 ${this.width} ${this.#height}"
      role="img"
      aria-label=${this.label}
    >
      ${this.#flat(LEFT, -SATURATED)} ${this.#flat(SATURATED, RIGHT)}
      <path
        class="axis"
        d=${path([
          [left, zero],
          [right, zero],
        ])}
      />
      <path class="axis" d=${path([this.#at(0, -1), this.#at(0, 1)])} />
      <path class="curve" d=${path(this.#curve())} />
      <text x=${right - 6} y=${this.#height - 8} text-anchor="end">${this.saturated}</text>
      ${[0, SATURATED, 6, 9].map((a) => this.#tick(a))}
      ${this.units.map((unit, k) => unit.map((activation) => this.#mark(activation, k)))}
    </svg>`;
  }

  #at(activation: number, y: number): Vector {
    const part = (activation - LEFT) / (RIGHT - LEFT);
    const half = this.#height / 2 - MARGIN;
    return [MARGIN + part * (this.width - 2 * MARGIN), this.#height / 2 - y * half];
  }

  #curve(): Vector[] {
    return Array.from({ length: SAMPLES + 1 }, (_, i) => {
      const activation = LEFT + (i / SAMPLES) * (RIGHT - LEFT);
      return this.#at(activation, Math.tanh(activation));
    });
  }

  #flat(from: number, to: number): SVGTemplateResult {
    const [x] = this.#at(from, 0);
    return svg`<rect class="flat" x=${x} y="0" width=${this.#at(to, 0)[0] - x} height=${this.#height} />`;
  }

  #tick(activation: number): SVGTemplateResult {
    const [x, y] = this.#at(activation, 0);
    return svg`<path class="axis" d=${path([
      [x, y - 4],
      [x, y + 4],
    ])} /><text x=${x + 4} y=${y + 20}>${activation}</text>`;
  }

  #mark(activation: number, unit: number): SVGTemplateResult {
    const shown = clamp(activation, LEFT, RIGHT);
    const [x, y] = this.#at(shown, Math.tanh(shown));
    return unit === 0
      ? svg`<circle class="unit-0" cx=${x} cy=${y} r="5" />`
      : svg`<rect class="unit-1" x=${x - 4.5} y=${y - 4.5} width="9" height="9" />`;
  }
}

customElements.define('eig-tanh-strip', TanhStrip);

declare global {
  interface HTMLElementTagNameMap {
    'eig-tanh-strip': TanhStrip;
  }
}
