import { css, html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { readable, valueOf } from '../kit/literal.ts';
import { imageOfUnitCircle, type Matrix } from '../kit/matrix.ts';
import { plain } from '../kit/number.ts';
import type { Plane } from '../kit/plane.ts';
import type { Vector } from '../kit/vector.ts';
import { exampleList, type Example } from './parts/example-list.ts';
import { legendStyles } from './parts/legend-styles.ts';
import './parts/live-chart.ts';
import './parts/matrix-field.ts';
import type { Scrubbed } from './parts/matrix-field.ts';
import './parts/side-plane.ts';
import { SERIES, SigmaCurves, type Sigmas } from './parts/sigma-curves.ts';
import { spectrumSlider, spectrumStyles } from './parts/spectrum-slider.ts';
import './parts/tanh-strip.ts';
import { PlaneWidget } from './plane-widget.ts';
import type { Picture } from './widget-element.ts';

/** One of the layers: where it sends each sample, and its Jacobian there, row by row. */
interface Side {
  caption: string;
  outputs: Vector[];
  jacobians: [number, number, number, number][];
  curves: number[][];
}

interface ResidualBlockPicture extends Picture, Sigmas {
  activations: number[][];
  plain: Side;
  residual: Side;
}

const MOST = 10;

/** The circle around an input whose image is drawn around the output. */
const RADIUS = 0.22;

/** How far the outputs of the residual layer reach: the square of the inputs and one more on each side. */
const FARTHEST = 2;

/**
 * A plain and a residual layer of two tanh units on one mini-batch. A slider drives units into saturation; one sees their activations on
 * tanh, the outputs of both layers with the images of small circles, and the singular values of both Jacobians.
 */
export class ResidualBlock extends PlaneWidget<ResidualBlockPicture> {
  static override properties = {
    ...PlaneWidget.properties,
    examples: { attribute: false },
    pushes: { attribute: false },
    respects: { attribute: false },
  };

  static override styles = [
    PlaneWidget.styles,
    spectrumStyles,
    legendStyles,
    css`
      .layout {
        grid-template-columns: repeat(2, minmax(0, 1fr));
      }
      .controls,
      .dials,
      .strip,
      .chart,
      .said {
        grid-column: 1 / -1;
      }
      .examples {
        max-width: 17rem;
      }
      .dials {
        display: grid;
        gap: 0.5rem 1.5rem;
        padding: 0.25rem 1rem 0.75rem;
      }
      .kinds {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 0.25rem;
      }
      .kinds > span {
        margin-inline-end: 0.35rem;
        color: var(--ink-soft);
      }
      .units {
        display: flex;
        gap: 1.1rem;
        padding: 0 1rem 0.25rem;
        margin: 0;
        list-style: none;
      }
      .units svg {
        inline-size: 0.75rem;
        block-size: 0.75rem;
        fill: var(--role);
      }
      .plain {
        position: relative;
        min-width: 0;
      }
      .plain .stage,
      eig-side-plane {
        block-size: clamp(12rem, 46cqi, 20rem);
        border-block: 1px solid var(--hairline);
        border-inline: 0;
      }
      eig-side-plane {
        min-width: 0;
        border-inline-start: 1px solid var(--hairline);
      }
      .caption {
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
      .chart {
        display: grid;
        grid-template-rows: minmax(0, 1fr) auto;
        min-width: 0;
        block-size: clamp(15rem, 58cqi, 20rem);
      }
      .curves {
        min-width: 0;
        min-height: 0;
      }
      eig-live-chart {
        block-size: 100%;
      }
      .said {
        border-block-start: 1px solid var(--hairline);
      }
      .read-out {
        grid-template-columns: repeat(auto-fit, minmax(min(24rem, 100%), 1fr));
        gap: 0 2.5rem;
      }
      .fact.wide {
        grid-column: auto;
      }
      .fact-plain {
        --role: var(--ax);
      }
      .fact-residual {
        --role: var(--eigen-1);
      }
      .fact:is(.fact-plain, .fact-residual) dd {
        color: var(--role);
      }
      @container (width >= 46rem) {
        .dials {
          grid-template-columns: repeat(2, auto);
          justify-content: space-between;
        }
        .dials .spectrum {
          grid-column: 1 / -1;
        }
        .layout {
          grid-template-columns: repeat(2, minmax(0, 1fr)) minmax(0, 1.3fr);
        }
        .chart {
          grid-column: auto;
          block-size: auto;
          border-block: 1px solid var(--hairline);
          border-inline-start: 1px solid var(--hairline);
        }
        .said {
          border-block-start: 0;
        }
      }
    `,
  ];

  /** Layers to choose from, which units may be pushed, and with respect to what J is taken; set by the server. */
  declare examples: Example[];
  declare pushes: string[];
  declare respects: string[];

  readonly #curves = new SigmaCurves();

  constructor() {
    super();
    this.examples = [];
    this.pushes = [];
    this.respects = [];
  }

  override render(): TemplateResult {
    return html`
      <div class="layout">
        <div class="controls">
          <eig-matrix-field
            scrubs
            .text=${this.state['W'] ?? ''}
            .label=${this.word('weights')}
            .entryLabel=${(row: number, column: number) => this.word('entry', row, column)}
            .complaint=${this.complaint?.parameter === 'W'}
            @typed=${(event: CustomEvent<string>) => this.propose({ W: event.detail })}
            @scrubbed=${({ detail }: CustomEvent<Scrubbed>) => this[detail.by]({ W: detail.text })}
          ></eig-matrix-field>
          ${exampleList(this.examples, this.word('presets'), (layer) => this.#choose(layer))}
        </div>
        <div class="dials">
          ${this.#kinds('push', this.pushes)} ${this.#kinds('of', this.respects)}
          <div class="spectrum">${this.#slider()}</div>
        </div>
        ${this.#strip()}
        <div class="plain">
          ${this.stage()}
          <p class="caption" aria-hidden="true">${this.picture?.plain.caption}</p>
        </div>
        <eig-side-plane
          .label=${this.picture?.residual.caption ?? ''}
          .landmarks=${this.landmarks()}
          .draw=${(plane: Plane) => this.#layer(plane, this.picture?.residual, 'role-eigen-1')}
        ></eig-side-plane>
        ${this.#chart()}
        <div class="said">${this.sayings()} ${this.readOut()}</div>
      </div>
    `;
  }

  get #saturation(): number {
    const value = valueOf(this.state['s'] ?? '');
    return Number.isFinite(value) ? value : 0;
  }

  protected override landmarks(): readonly Vector[] {
    return [
      [-FARTHEST, -FARTHEST],
      [FARTHEST, FARTHEST],
    ];
  }

  #choose(layer: string): void {
    const [W = '', push = '', s = ''] = layer.split('|');
    this.propose({ W, push, s });
  }

  /* ---- Controls ---- */

  #kinds(parameter: 'push' | 'of', values: readonly string[]): TemplateResult {
    const label = this.word(parameter === 'of' ? 'respect' : 'push');
    return html`<div class="kinds" role="group" aria-label=${label}>
      <span aria-hidden="true">${label}</span>
      ${values.map(
        (value) =>
          html`<button
            type="button"
            aria-pressed=${value === this.state[parameter]}
            @click=${() => value !== this.state[parameter] && this.rest({ [parameter]: value })}
          >
            ${this.word(`${parameter}-${value}`)}
          </button>`,
      )}
    </div>`;
  }

  #slider(): TemplateResult {
    return spectrumSlider({
      role: '',
      name: 's',
      label: this.word('saturation'),
      value: this.#saturation,
      text: readable(this.state['s'] ?? ''),
      min: 0,
      max: MOST,
      step: 0.1,
      highlighted: false,
      hold: (s) => this.hold({ s: plain(s, 2) }),
      rest: () => this.rest(),
    });
  }

  /* ---- The drawings ---- */

  #strip(): TemplateResult {
    return html`<div class="strip">
      <eig-tanh-strip
        .label=${this.word('strip')}
        .saturated=${this.word('saturated')}
        .units=${this.picture?.activations ?? []}
      ></eig-tanh-strip>
      <ul class="units">
        <li class="role-x">
          <svg viewBox="0 0 12 12" aria-hidden="true"><circle cx="6" cy="6" r="5" /></svg>
          ${this.word('unit', 1)}
        </li>
        <li class="role-eigen-2">
          <svg viewBox="0 0 12 12" aria-hidden="true">
            <rect x="1.5" y="1.5" width="9" height="9" />
          </svg>
          ${this.word('unit', 2)}
        </li>
      </ul>
    </div>`;
  }

  #chart(): TemplateResult {
    return html`<div class="chart">
      <div class="curves" role="img" aria-label=${this.word('chart')} aria-describedby="sentence">
        <eig-live-chart
          logarithmic
          .series=${SERIES}
          .xName=${'s'}
          .content=${this.#curves.content(this.picture, this.#saturation)}
        ></eig-live-chart>
      </div>
      <ul class="legend">
        ${[
          ['ax', 'plain'],
          ['eigen-1', 'residual'],
        ].map(
          ([role, name]) =>
            html`<li class="role-${role}">
              <svg width="34" height="12" aria-hidden="true"><path d="M0 6H34" /></svg>
              σ₁, σ₂ ${this.word(name!)}
            </li>`,
        )}
      </ul>
    </div>`;
  }

  protected override drawing(): SVGTemplateResult {
    return this.#layer(this.plane, this.picture?.plain, 'role-ax');
  }

  #layer(plane: Plane, side: Side | undefined, role: string): SVGTemplateResult {
    if (!side) return svg``;
    return svg`<g class="layer ${role}">
      ${side.outputs.map((output, i) => {
        const [a, b, c, d] = side.jacobians[i]!;
        return image(plane, output, [
          [a, b],
          [c, d],
        ]);
      })}
    </g>`;
  }
}

/** The output of a sample, and around it the image of a small circle around the input. */
function image(plane: Plane, at: Vector, J: Matrix): SVGTemplateResult {
  const [px, py] = plane.toPixel(at);
  const { major, minor, turn } = imageOfUnitCircle(J);
  const size = RADIUS * plane.scale;
  return svg`
    <ellipse
      class="circle-image"
      cx=${px}
      cy=${py}
      rx=${Math.max(0.01, major * size)}
      ry=${Math.max(0.01, minor * size)}
      transform="rotate(${(-turn * 180) / Math.PI} ${px} ${py})"
    />
    <g class="orbit"><circle cx=${px} cy=${py} r="2.5" /></g>
  `;
}

customElements.define('eig-residual-block', ResidualBlock);

declare global {
  interface HTMLElementTagNameMap {
    'eig-residual-block': ResidualBlock;
  }
}
