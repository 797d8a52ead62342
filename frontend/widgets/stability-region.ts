import { css, html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { parseVector, readable } from '../kit/literal.ts';
import { scaled, type Matrix } from '../kit/matrix.ts';
import { MovablePoint } from '../kit/movable-point.ts';
import { format, plain } from '../kit/number.ts';
import { multiply, type Vector } from '../kit/vector.ts';
import { exampleList, type Example } from './parts/example-list.ts';
import { formContours } from './parts/form-contours.ts';
import { contourStyles } from './parts/form-styles.ts';
import { legendStyles } from './parts/legend-styles.ts';
import './parts/live-chart.ts';
import { LossCurves, RUNS, SERIES } from './parts/loss-curves.ts';
import { optimizerStyles } from './parts/optimizer-styles.ts';
import { orbit } from './parts/orbit.ts';
import { vectorParameter } from './parts/parameter-fields.ts';
import { bandColor, type Picked, type Region } from './parts/stability-map.ts';
import { typedStyles } from './parts/typed-styles.ts';
import { PlaneWidget } from './plane-widget.ts';
import type { Picture } from './widget-element.ts';

interface Run {
  path: Vector[];
  losses: number[];
}

interface StabilityRegionPicture extends Picture {
  least: number;
  largest: number;
  /** Left out while a control is held. */
  region: Region | null;
  best: { eta: string; beta: string; product: number; momentum: number; label: string };
  runs: Run[];
  modes: { index: number; name: string; says: string }[];
}

/** Decimals of a learning rate and of a momentum that a hand has set, in the coordinates of the map. */
const MAP_DECIMALS = 4;

/** Digits of a learning rate in the state. */
const RATE_DECIMALS = 8;

/**
 * The plane of learning rate and momentum with the spectral radius of the step, and beside it the path in the ravine that one of its points
 * gives. A hand moves the point and the start; map, paths and all that is said are the server's.
 */
export class StabilityRegion extends PlaneWidget<StabilityRegionPicture> {
  static override properties = {
    ...PlaneWidget.properties,
    examples: { attribute: false },
    rules: { attribute: false },
    bands: { attribute: false },
    mostSteps: { type: Number },
  };

  static override styles = [
    PlaneWidget.styles,
    contourStyles,
    legendStyles,
    typedStyles,
    optimizerStyles,
    css`
      .map {
        min-width: 0;
        padding: 0.25rem 0.5rem 0.5rem;
      }
      .bands {
        display: flex;
        flex-wrap: wrap;
        gap: 0.1rem 0.7rem;
        margin: 0;
        padding: 0 0.5rem;
        list-style: none;
        color: var(--ink-soft);
        font-size: 0.875rem;
      }
      .bands li {
        display: flex;
        align-items: center;
        gap: 0.3rem;
      }
      .bands .swatch {
        inline-size: 1rem;
        block-size: 1rem;
        border: 1px solid var(--hairline);
      }
      .modes {
        display: grid;
        gap: 0.25rem;
        margin: 0;
        padding: 0;
        list-style: none;
      }
      .modes li {
        padding-inline-start: 0.6rem;
        border-inline-start: 3px solid var(--role);
      }
      .modes b {
        color: var(--role);
        font-weight: 600;
      }
      .legend .dotted path {
        stroke-dasharray: 2 4;
      }
      .other path {
        stroke-dasharray: 7 4;
      }
      .fact-best {
        --role: var(--eigen-2);
      }
      @container (width >= 46rem) {
        .map {
          border-block-start: 1px solid var(--hairline);
          border-inline-end: 1px solid var(--hairline);
        }
        .stage {
          block-size: auto;
          min-block-size: 22rem;
          border-inline-end: 0;
        }
        .modes-chart {
          grid-column: 1 / -1;
          border-block-start: 0;
        }
        .curves {
          block-size: 16rem;
        }
      }
    `,
  ];

  /** Ravines to choose from, the rules, where the bands of the map begin and the longest path, set by the server. */
  declare examples: Example[];
  declare rules: string[];
  declare bands: number[];
  declare mostSteps: number;

  readonly #curves = new LossCurves();
  readonly #start = new MovablePoint(
    this.movable({
      position: () => this.#x,
      constrain: (wanted, tolerance) => this.toGrid(wanted, tolerance),
      change: ({ point }) => ({ x: this.text(point).join(' ') }),
    }),
    '',
    'role-x',
  );
  #region: Region | undefined;

  constructor() {
    super();
    this.examples = [];
    this.rules = [];
    this.bands = [];
    this.mostSteps = 1;
    this.#start.describedBy = 'keys';
  }

  override render(): TemplateResult {
    return html`
      <div class="layout">
        <div class="controls">
          ${this.#rules()} ${this.#fields()}
          ${exampleList(this.examples, this.word('presets'), (both) => this.#choose(both))}
        </div>
        <div class="dials">${this.#bestButton()} ${this.#sliders()}</div>
        ${this.#map()} ${this.stage()} ${this.#chart()}
        <div class="said">${this.sayings()} ${this.#modes()} ${this.readOut()}</div>
      </div>
    `;
  }

  /* ---- The state, as arithmetic ---- */

  get #x(): Vector {
    return parseVector(this.state['x'] ?? '') ?? [2, 1];
  }

  #number(parameter: string, otherwise: number): number {
    return parseVector(`${this.state[parameter] ?? ''} 0`)?.[0] ?? otherwise;
  }

  get #largest(): number {
    return this.#number('L', this.picture?.largest ?? 1);
  }

  get #H(): Matrix {
    return [
      [this.#number('mu', this.picture?.least ?? 1), 0],
      [0, this.#largest],
    ];
  }

  protected override landmarks(): readonly Vector[] {
    const x = this.#x;
    return [x, multiply(-0.5, x), [0.5, 0.5]];
  }

  /* ---- Hands ---- */

  #pick({ by, product, beta, best }: Picked): void {
    const there = this.picture?.best;
    if (best && there) this[by]({ eta: there.eta, beta: there.beta });
    else
      this[by]({
        eta: plain(Number(plain(product, MAP_DECIMALS)) / this.#largest, RATE_DECIMALS),
        beta: plain(beta, MAP_DECIMALS),
      });
  }

  /** Another ravine, and the learning rate that is at the same place of its map. */
  #choose(both: string): void {
    const [mu = '1', L = '1'] = both.split(' ');
    const product = this.#number('eta', 1) * this.#largest;
    this.propose({ mu, L, eta: plain(product / Number(L), RATE_DECIMALS) });
  }

  /* ---- What is typed and chosen ---- */

  #rules(): TemplateResult {
    return html`<div class="rules" role="group" aria-label=${this.word('rule')}>
      ${this.rules.map(
        (rule) =>
          html`<button
            type="button"
            aria-pressed=${rule === this.state['rule']}
            @click=${() => rule !== this.state['rule'] && this.rest({ rule })}
          >
            ${this.word(`rule-${rule}`)}
          </button>`,
      )}
    </div>`;
  }

  #fields(): TemplateResult {
    return html`<div class="equation sliders">
      ${this.#field('mu')} ${this.#field('L')} ${vectorParameter(this, 'x', 'start')}
    </div>`;
  }

  #field(parameter: 'mu' | 'L' | 'eta' | 'beta'): TemplateResult {
    return html`<label
      >${this.word(parameter)}
      <input
        type="text"
        .value=${readable(this.state[parameter] ?? '')}
        aria-invalid=${this.complaint?.parameter === parameter ? 'true' : nothing}
        @change=${(event: Event) => this.propose({ [parameter]: textOf(event) })}
      />
    </label>`;
  }

  #bestButton(): TemplateResult | typeof nothing {
    const best = this.picture?.best;
    return best
      ? html`<div class="stops">
          <button type="button" @click=${() => this.rest({ eta: best.eta, beta: best.beta })}>
            ${best.label}
          </button>
        </div>`
      : nothing;
  }

  #sliders(): TemplateResult {
    const steps = this.state['steps'] ?? '1';
    return html`<div class="sliders">
      ${this.#field('eta')} ${this.#field('beta')}
      <label
        >${this.word('steps')}
        <input
          type="range"
          min="1"
          max=${this.mostSteps}
          aria-valuetext=${steps}
          .value=${steps}
          @input=${(event: Event) => this.hold({ steps: textOf(event) })}
          @change=${(event: Event) => this.rest({ steps: textOf(event) })}
        />
        <output>${steps}</output>
      </label>
    </div>`;
  }

  /* ---- The map ---- */

  #map(): TemplateResult {
    const region = this.picture?.region;
    if (region && !isSame(region, this.#region)) this.#region = region;
    const best = this.picture?.best;
    return html`<div class="map">
      <eig-stability-map
        .region=${this.#region}
        .point=${[this.#number('eta', 1) * this.#largest, this.#number('beta', 0)] as Vector}
        .best=${best ? ([best.product, best.momentum] as Vector) : undefined}
        .words=${{
          label: this.word('map'),
          keys: this.word('map-keys'),
          point: this.word('map-point'),
          x: this.word('map-x'),
          y: this.word('map-y'),
          best: this.word('map-best'),
          edge: this.word('map-edge'),
          grows: this.word('map-grows'),
          at: (product: string, beta: string) => this.word('map-at', product, beta),
        }}
        @picked=${({ detail }: CustomEvent<Picked>) => this.#pick(detail)}
      ></eig-stability-map>
      <ul class="bands" aria-label=${this.word('bands')}>
        ${this.bands.map(
          (begin, i) =>
            html`<li>
              <span class="swatch" style="background: ${bandColor(i)}"></span>${format(
                begin,
              )}–${format(this.bands[i + 1] ?? 1)}
            </li>`,
        )}
      </ul>
    </div>`;
  }

  /* ---- The ravine ---- */

  protected override drawing(): SVGTemplateResult {
    const x = this.#x;
    const runs = this.picture?.runs ?? [];
    this.place(this.#start, x, this.word('start'));
    return svg`
      ${formContours(this.plane, scaled(0.5, this.#H))}
      ${[2, 1, 0].map((i) => svg`<g class=${i === 0 ? 'this' : 'other'}>${orbit(this.plane, runs[i]?.path ?? [x], RUNS[i]!.role)}</g>`)}
      ${this.#start.element}
    `;
  }

  /* ---- The loss, step by step, and what is said ---- */

  #chart(): TemplateResult {
    return html`<div class="modes-chart">
      <div class="curves" role="img" aria-label=${this.word('chart')} aria-describedby="sentence">
        <eig-live-chart
          logarithmic
          .series=${SERIES}
          .xName=${this.word('step')}
          .content=${this.#curves.content(this.picture?.runs)}
        ></eig-live-chart>
      </div>
      <ul class="legend">
        ${RUNS.map(
          ({ role }, i) =>
            html`<li class=${role}>
              <svg width="34" height="12" aria-hidden="true"><path d="M0 6H34" /></svg>
              ${this.word(`run${i}`)}
            </li>`,
        )}
      </ul>
    </div>`;
  }

  #modes(): TemplateResult {
    return html`<ul class="modes">
      ${(this.said?.modes ?? []).map(
        ({ index, name, says }) =>
          html`<li class="role-eigen-${index}"><b>${name}</b>: ${says}</li>`,
      )}
    </ul>`;
  }
}

function textOf(event: Event): string {
  return (event.target as HTMLInputElement).value;
}

/** A map that comes again with every state at rest need not be drawn again. */
function isSame(one: Region, other: Region | undefined): boolean {
  return one.rows.join() === other?.rows.join() && one.edge.join() === other.edge.join();
}

customElements.define('eig-stability-region', StabilityRegion);

declare global {
  interface HTMLElementTagNameMap {
    'eig-stability-region': StabilityRegion;
  }
}
