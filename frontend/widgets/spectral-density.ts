import { css, html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { path } from '../kit/arrow.ts';
import { readable, valueOf } from '../kit/literal.ts';
import { MovablePoint } from '../kit/movable-point.ts';
import { spoken } from '../kit/number.ts';
import { clamp } from '../kit/plane.ts';
import type { Vector } from '../kit/vector.ts';
import { computing, computingStyles } from './parts/computing.ts';
import { DensityPlot, densityStyles } from './parts/density-plot.ts';
import { labelledChoice } from './parts/labelled-choice.ts';
import { legendStyles } from './parts/legend-styles.ts';
import { spectrumSlider, spectrumStyles } from './parts/spectrum-slider.ts';
import { PlaneWidget } from './plane-widget.ts';
import type { Picture } from './widget-element.ts';

interface Minimum {
  which: 1 | 2;
  eigenvalues: number[];
  zero: number;
  fit: number[];
}

interface SpectralDensityPicture extends Picture {
  samples: Vector[];
  reach: number;
  minima: Minimum[];
  silverman?: string | null;
}

const ROLES = { 1: 'role-ax', 2: 'role-eigen-1' } as const;

/** What a hand may set: by its logarithm, since it goes over several powers of ten. */
const RANGES = {
  h: { name: 'h', least: 0.001, most: 10 },
  unit: { name: 'α', least: 0.1, most: 10 },
} as const;

/** Steps of a slider for each power of ten, and digits of what it sets. */
const STEPS = 50;
const DIGITS = 3;

/**
 * The densities of the eigenvalues at the ends of two trainings, and what both networks have learned. A hand sets the bandwidth; the
 * curves are arithmetic on the eigenvalues and drawn at once, trainings and eigenvalues are the server's.
 */
export class SpectralDensity extends PlaneWidget<SpectralDensityPicture> {
  static override properties = {
    ...PlaneWidget.properties,
    rates: { attribute: false },
    lastSeed: { type: Number },
    room: { state: true },
  };

  static override styles = [
    PlaneWidget.styles,
    spectrumStyles,
    legendStyles,
    computingStyles,
    densityStyles,
    css`
      .controls label {
        display: flex;
        align-items: center;
        gap: 0.5rem;
        color: var(--ink-soft);
      }
      .kinds {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 0.25rem;
        color: var(--role);
      }
      .kinds > span {
        min-inline-size: 1.5rem;
      }
      .dials {
        display: grid;
        grid-column: 1 / -1;
        gap: 0.25rem 1.5rem;
        padding: 0 1rem 0.5rem;
      }
      .dials .with-button {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 0.25rem 0.75rem;
      }
      .dials .spectrum {
        flex: 1 1 16rem;
      }
      .computing,
      .said,
      .legend {
        grid-column: 1 / -1;
      }
      .stage {
        block-size: clamp(13rem, 52cqi, 18rem);
      }
      .fits {
        position: relative;
        min-width: 0;
      }
      .fits .caption {
        position: absolute;
        inset: 0.5rem auto auto 0.75rem;
        margin: 0;
        padding: 0.1rem 0.4rem;
        border-radius: 6px;
        background: color-mix(in oklab, var(--surface) 88%, transparent);
        color: var(--ink-soft);
        font: 500 0.875rem/1.4 var(--font-ui);
        pointer-events: none;
      }
      .fit {
        fill: none;
        stroke: var(--role);
        stroke-width: var(--stroke);
        stroke-dasharray: var(--dash, none);
      }
      .sample {
        fill: var(--x);
        stroke: var(--surface);
        stroke-width: 1.5px;
      }
      .read-out {
        grid-template-columns: minmax(0, 1fr);
        gap: 0 2.5rem;
      }
      .fact.wide {
        grid-column: auto;
      }
      .fact-first {
        --role: var(--ax);
      }
      .fact-second {
        --role: var(--eigen-1);
      }
      .fact:is(.fact-first, .fact-second) dd {
        color: var(--role);
      }
      @container (width >= 46rem) {
        .dials {
          grid-template-columns: repeat(2, minmax(0, 1fr));
        }
        .read-out {
          grid-template-columns: repeat(2, minmax(0, 1fr));
        }
        .layout {
          grid-template-columns: minmax(0, 1.45fr) minmax(0, 1fr);
        }
        .density,
        .stage {
          block-size: 23rem;
          border-block: 1px solid var(--hairline);
        }
        .stage {
          border-inline-start: 1px solid var(--hairline);
          border-inline-end: 0;
        }
      }
    `,
  ];

  /** The learning rates to choose from and the last seed, set by the server. */
  declare rates: string[];
  declare lastSeed: number;
  /** How much room the plot has. */
  declare protected room: { width: number; height: number };

  readonly #plotSize = new ResizeObserver(([entry]) => {
    const { width, height } = entry!.contentRect;
    if (width > 0) this.room = { width, height };
  });

  readonly #handle = new MovablePoint(
    {
      plane: () => this.#plot.sight,
      position: () => [this.#number('h'), 0],
      constrain: ([wanted]) => ({
        point: [clamp(wanted, RANGES.h.least, RANGES.h.most), 0],
        line: null,
      }),
      hold: ({ point }) => this.hold({ h: typed(point[0]) }),
      rest: ({ point }) => this.rest({ h: typed(point[0]) }),
      nudge: ({ point }) => this.nudge({ h: typed(point[0]) }),
    },
    '',
    'role-x',
  );
  #plot = new DensityPlot({ width: 480, height: 300 }, [], 1);

  constructor() {
    super();
    this.rates = [];
    this.lastSeed = 1;
    this.room = { width: 480, height: 300 };
    this.#handle.describedBy = 'keys';
  }

  override firstUpdated(): void {
    super.firstUpdated();
    this.#plotSize.observe(this.renderRoot.querySelector('.density')!);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const plot = this.renderRoot?.querySelector('.density');
    if (plot) this.#plotSize.observe(plot);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#plotSize.disconnect();
  }

  override render(): TemplateResult {
    return html`
      <div class="layout">
        <div class="controls">
          ${this.#seeds()} ${this.#rates('eta1', 'η₁', 'role-ax')}
          ${this.#rates('eta2', 'η₂', 'role-eigen-1')}
        </div>
        <div class="dials">
          <div class="with-button">
            <div class="spectrum">${this.#slider('h')}</div>
            ${this.#silverman()}
          </div>
          <div class="spectrum">${this.#slider('unit')}</div>
        </div>
        ${this.#computing()} ${this.#density()}
        <div class="fits">
          ${this.stage()}
          <p class="caption" aria-hidden="true">${this.word('fits')}</p>
        </div>
        <ul class="legend">
          ${this.#legend('1', this.state['eta1'])} ${this.#legend('2', this.state['eta2'])}
        </ul>
        <div class="said">${this.sayings()} ${this.readOut()}</div>
      </div>
    `;
  }

  #number(parameter: 'h' | 'unit'): number {
    const value = valueOf(this.state[parameter] ?? '');
    return value > 0 ? value : 1;
  }

  protected override landmarks(): readonly Vector[] {
    const reach = this.picture?.reach ?? 2;
    return [
      [-reach, -1.6],
      [reach, 1.6],
    ];
  }

  /* ---- Controls ---- */

  #seeds(): TemplateResult {
    const seeds = Array.from({ length: this.lastSeed }, (_, i) => String(i + 1));
    return labelledChoice(
      this.word('seed'),
      seeds.map((value) => ({ value, label: value })),
      this.state['seed'] ?? '1',
      (seed) => this.rest({ seed }),
    );
  }

  #rates(parameter: 'eta1' | 'eta2', name: string, role: string): TemplateResult {
    return html`<div class="kinds ${role}" role="group" aria-label=${this.word(parameter)}>
      <span aria-hidden="true">${name}</span>
      ${this.rates.map(
        (rate) =>
          html`<button
            type="button"
            aria-pressed=${rate === this.state[parameter]}
            @click=${() => rate !== this.state[parameter] && this.rest({ [parameter]: rate })}
          >
            ${rate}
          </button>`,
      )}
    </div>`;
  }

  #slider(parameter: 'h' | 'unit'): TemplateResult {
    const { name, least, most } = RANGES[parameter];
    return spectrumSlider({
      role: parameter === 'h' ? 'role-x' : '',
      name,
      label: this.word(parameter),
      value: Math.log10(this.#number(parameter)),
      text: readable(this.state[parameter] ?? ''),
      min: Math.log10(least),
      max: Math.log10(most),
      step: 1 / STEPS,
      highlighted: false,
      hold: (power) => this.hold({ [parameter]: typed(clamp(10 ** power, least, most)) }),
      rest: () => this.rest(),
    });
  }

  #silverman(): TemplateResult | typeof nothing {
    const h = this.picture?.silverman;
    if (h == null) return nothing;
    return html`<button type="button" @click=${() => this.rest({ h })}>
      ${this.word('silverman')}
    </button>`;
  }

  #computing(): TemplateResult | typeof nothing {
    return computing({
      progress: this.picture?.progress,
      stopped: this.stopped,
      word: (key) => this.word(key),
      stop: () => this.stop(),
      goOn: () => this.goOn(),
    });
  }

  /* ---- The drawings ---- */

  #density(): TemplateResult {
    const h = this.#number('h');
    const spectra = (this.picture?.minima ?? []).map(({ which, eigenvalues, zero }) => ({
      eigenvalues,
      zero,
      role: ROLES[which],
    }));
    this.#plot = new DensityPlot(this.room, spectra, h);
    this.#handle.place(this.#plot.toPixel([h, 0]));
    this.#handle.name = this.word('handle');
    this.#handle.describe(h, spoken(h, DIGITS));
    return html`<div class="density">
      <svg
        viewBox="0 0 ${this.#plot.width} ${this.#plot.height}"
        role="group"
        aria-label=${this.word('density')}
        aria-describedby="sentence"
      >
        ${this.#plot.draw()} ${this.#handle.element}
      </svg>
    </div>`;
  }

  #legend(which: string, rate: string | undefined): TemplateResult {
    return html`<li class=${ROLES[which === '1' ? 1 : 2]}>
      <svg width="40" height="12" aria-hidden="true"><path d="M0 6H40" /></svg>
      ${this.word('first', rate ?? '')}
    </li>`;
  }

  protected override drawing(): SVGTemplateResult {
    const { samples = [], minima = [], reach = 1 } = this.picture ?? {};
    return svg`
      ${minima.map(({ which, fit }) => {
        const points = fit.map((y, i): Vector => [reach * ((2 * i) / (fit.length - 1) - 1), y]);
        return svg`<path class="fit ${ROLES[which]}" d=${path(points.map((point) => this.plane.toPixel(point)))} />`;
      })}
      ${samples.map((sample) => {
        const [x, y] = this.plane.toPixel(sample);
        return svg`<circle class="sample" cx=${x} cy=${y} r="5" />`;
      })}
    `;
  }
}

/** A number as one would type it, to a few digits. */
function typed(value: number): string {
  return String(Number(value.toPrecision(DIGITS)));
}

customElements.define('eig-spectral-density', SpectralDensity);

declare global {
  interface HTMLElementTagNameMap {
    'eig-spectral-density': SpectralDensity;
  }
}
