import { css, html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { entries, parseMatrix, valueOf } from '../kit/literal.ts';
import { IDENTITY, orbitOf, product, type Matrix } from '../kit/matrix.ts';
import { plain, raised } from '../kit/number.ts';
import type { PlaneLimits } from '../kit/plane.ts';
import { norm, type Vector } from '../kit/vector.ts';
import type { Example } from './parts/example-list.ts';
import { growthChartStyles } from './parts/growth-chart-styles.ts';
import { CURVES, GrowthCurves, SERIES, type Growth } from './parts/growth-curves.ts';
import { legendStyles } from './parts/legend-styles.ts';
import './parts/live-chart.ts';
import { arrowObstacles, NameTags, tipName } from './parts/name-tags.ts';
import { orbit } from './parts/orbit.ts';
import { squareMatrixControls } from './parts/parameter-fields.ts';
import { arrowTo, circleAndImage } from './parts/shapes.ts';
import { spectrumSlider, spectrumStyles, type SliderOf } from './parts/spectrum-slider.ts';
import { PlaneWidget } from './plane-widget.ts';
import type { Picture } from './widget-element.ts';

interface TransientPicture extends Picture, Growth {
  size: number;
  /** Whether A is [[λ, c], [0, λ]]. */
  block: boolean;
  start: number[];
}

/** How far the sliders go; farther where the number is. */
const LAMBDA_RANGE = 1.2;
const CORNER_RANGE = 5;
const LONGEST = 200;

/** What is farther from the origin is not drawn. */
const FARTHEST = 1e9;

/**
 * The norms of the powers of A in time, with their bounds, and beside them the orbit of the start that grows most. A Jordan block is set by
 * two sliders. The orbit is arithmetic and drawn at once; norms, bounds and the start are the server's.
 */
export class Transient extends PlaneWidget<TransientPicture> {
  static override properties = {
    ...PlaneWidget.properties,
    examples: { attribute: false },
  };

  static override styles = [
    PlaneWidget.styles,
    spectrumStyles,
    legendStyles,
    css`
      .examples {
        max-width: 16rem;
      }
      .spectrum {
        grid-column: 1 / -1;
        grid-template-columns: repeat(auto-fit, minmax(min(16rem, 100%), 1fr));
        gap: 0 1.5rem;
        padding: 0 1rem 0.5rem;
      }
      .stage {
        block-size: clamp(13rem, 55cqi, 20rem);
      }
      .cubic .stage {
        display: none;
      }
      .read-out {
        grid-template-columns: repeat(auto-fit, minmax(min(19rem, 100%), 1fr));
        gap: 0 2rem;
      }
      .fact.wide {
        grid-column: auto;
      }
      .fact-peak {
        --role: var(--ax);
      }
      .fact-rho {
        --role: var(--eigen-1);
      }
      .fact-kappa {
        --role: var(--eigen-2);
      }
      .fact-kreiss {
        --role: var(--eigen-3);
      }
      .fact-start {
        --role: var(--x);
      }
      .fact:is(.fact-peak, .fact-rho, .fact-kappa, .fact-kreiss, .fact-start) dd {
        color: var(--role);
      }
      @container (width >= 46rem) {
        .layout {
          grid-template-columns: minmax(0, 1.35fr) minmax(0, 1fr);
        }
        .layout.cubic {
          grid-template-columns: minmax(0, 1fr);
        }
        .stage {
          border-inline: 1px solid var(--hairline);
          border-inline-end: 0;
        }
      }
    `,
    growthChartStyles,
  ];

  /** Matrices to choose from, set by the server. */
  declare examples: Example[];

  readonly #tags = new NameTags();
  readonly #curves = new GrowthCurves();

  constructor() {
    super();
    this.examples = [];
  }

  override render(): TemplateResult {
    const size = this.picture?.size ?? 2;
    return html`
      <div class="layout ${size === 3 ? 'cubic' : ''}">
        ${squareMatrixControls(this, size)} ${this.#sliders()} ${this.#chart()} ${this.stage()}
        <div class="said">${this.sayings()} ${this.readOut()}</div>
      </div>
    `;
  }

  /* ---- The state, as arithmetic ---- */

  get #text(): string {
    return this.state['A'] ?? '';
  }

  get #matrix(): Matrix {
    return parseMatrix(this.#text) ?? IDENTITY;
  }

  get #horizon(): number {
    return Number(this.state['T'] ?? 1);
  }

  /** The start that grows most, and where the powers of A take it, as far as that can be drawn; nothing for 3×3. */
  get #orbit(): readonly Vector[] {
    const [x, y, ...more] = this.picture?.start ?? [];
    if (x === undefined || y === undefined || more.length > 0) return [];
    const points = orbitOf(this.#matrix, [x, y], this.#horizon);
    const gone = points.findIndex((point) => !(norm(point) < FARTHEST));
    return gone < 0 ? points : points.slice(0, gone);
  }

  protected override landmarks(): readonly Vector[] {
    return [[1, 1], [-1, -1], ...this.#orbit];
  }

  protected override get limits(): PlaneLimits {
    return { minScale: 1e-8, maxScale: 4000, reach: FARTHEST };
  }

  /* ---- Sliders ---- */

  #sliders(): TemplateResult {
    return html`<div class="spectrum">
      ${this.picture?.block ? this.#blockSliders() : nothing}
      ${spectrumSlider({
        ...this.#slider('T', 'horizon', String(this.#horizon), 1),
        role: '',
        min: 1,
        max: LONGEST,
        hold: (T) => this.hold({ T: String(T) }),
      })}
    </div>`;
  }

  #blockSliders(): TemplateResult[] {
    const [[lambda = '0', c = '0'] = []] = this.#text.split(/[;\n]/).map(entries);
    const set = (diagonal: string, corner: string): void =>
      this.hold({ A: `${diagonal} ${corner}; 0 ${diagonal}` });
    return [
      spectrumSlider({
        ...this.#slider('λ', 'lambda', lambda, LAMBDA_RANGE),
        role: 'role-eigen-1',
        step: 0.01,
        hold: (value) => set(plain(value, 2), c),
      }),
      spectrumSlider({
        ...this.#slider('c', 'corner', c, CORNER_RANGE),
        role: '',
        step: 0.05,
        hold: (value) => set(lambda, plain(value, 2)),
      }),
    ];
  }

  #slider(
    name: string,
    label: string,
    typed: string,
    range: number,
  ): Omit<SliderOf, 'role' | 'hold'> {
    const value = valueOf(typed);
    const farthest = Math.max(range, Math.ceil(Math.abs(value)));
    return {
      name,
      label: this.word(label),
      value,
      text: typed.replace('-', '−'),
      min: -farthest,
      max: farthest,
      step: 1,
      highlighted: false,
      rest: () => this.rest(),
    };
  }

  /* ---- The drawings ---- */

  #chart(): TemplateResult {
    return html`<div class="chart">
      <div class="curves" role="img" aria-label=${this.word('chart')} aria-describedby="sentence">
        <eig-live-chart
          logarithmic
          .series=${SERIES}
          .xName=${'t'}
          .content=${this.#curves.content(this.picture, this.#horizon, this.held)}
        ></eig-live-chart>
      </div>
      <ul class="legend">
        ${CURVES.filter(({ shows }) => this.picture && this.picture[shows].length > 0).map(
          ({ name, role }) =>
            html`<li class="role-${role}">
              <svg width="34" height="12" aria-hidden="true">
                <path d="M0 6H34" />
                ${name === 'norm' ? svg`<circle cx="17" cy="6" r="4" />` : nothing}
              </svg>
              ${this.word(name)}
            </li>`,
        )}
      </ul>
    </div>`;
  }

  protected override drawing(): SVGTemplateResult {
    const points = this.#orbit;
    const [start] = points;
    if (!start) return svg``;
    const peakTime = this.picture?.peakTime ?? 0;
    const peak = points[peakTime];
    const tip = peakTime > 0 && peak ? peak : null;
    return svg`
      ${circleAndImage(this.plane, tip ? power(this.#matrix, peakTime) : IDENTITY)}
      ${orbit(this.plane, points, 'role-x')}
      ${tip ? arrowTo(this.plane, tip, 'role-ax') : nothing}
      ${arrowTo(this.plane, start, 'role-x')}
      ${this.#tags.draw(
        [
          tipName(this.plane, 'x', 'role-x', start),
          tip && tipName(this.plane, `A${raised(peakTime)}x`, 'role-ax', tip),
        ].filter((tag) => tag !== null),
        [this.toolsPlace, ...arrowObstacles(this.plane, tip ? [start, tip] : [start])],
        this.plane,
      )}
    `;
  }
}

function power(A: Matrix, t: number): Matrix {
  return Array.from({ length: t }).reduce((made: Matrix) => product(A, made), IDENTITY);
}

customElements.define('eig-transient', Transient);

declare global {
  interface HTMLElementTagNameMap {
    'eig-transient': Transient;
  }
}
