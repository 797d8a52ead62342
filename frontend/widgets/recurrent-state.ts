import { css, html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { decades } from '../kit/decades.ts';
import { parseVector } from '../kit/literal.ts';
import { MovablePoint } from '../kit/movable-point.ts';
import type { PlaneLimits } from '../kit/plane.ts';
import type { Window } from '../kit/rooted.ts';
import type { Vector } from '../kit/vector.ts';
import { exampleList, type Example } from './parts/example-list.ts';
import { growthChartStyles } from './parts/growth-chart-styles.ts';
import { legendStyles } from './parts/legend-styles.ts';
import type { ChartContent } from './parts/live-chart.ts';
import './parts/live-chart.ts';
import { arrowObstacles, NameTags, tipName } from './parts/name-tags.ts';
import { orbit } from './parts/orbit.ts';
import { matrixParameter } from './parts/parameter-fields.ts';
import { arrowTo } from './parts/shapes.ts';
import { spectrumSlider, spectrumStyles } from './parts/spectrum-slider.ts';
import { vectorField } from './parts/vector-field.ts';
import { PlaneWidget } from './plane-widget.ts';
import type { Picture } from './widget-element.ts';

interface RecurrentPicture extends Picture {
  linear: number[][];
  tanh: number[][];
  linearNorms: number[];
  tanhNorms: number[];
  radius: number[];
}

interface Curve {
  readonly name: 'linear' | 'tanh' | 'radius';
  readonly role: string;
  readonly color: number;
  readonly shows: 'linearNorms' | 'tanhNorms' | 'radius';
}

const CURVES: readonly Curve[] = [
  { name: 'linear', role: 'ax', color: 4, shows: 'linearNorms' },
  { name: 'tanh', role: 'eigen-2', color: 2, shows: 'tanhNorms' },
  { name: 'radius', role: 'eigen-1', color: 1, shows: 'radius' },
];

const SERIES = CURVES.map(({ role, color }) => ({
  type: 'line',
  colorIndex: color,
  className: `dash-${role}`,
  marker: { enabled: role === 'ax' ? undefined : false, symbol: 'circle', radius: 3 },
}));

const LONGEST = 100;

/** What is farther from the origin is not drawn. */
const FARTHEST = 1e9;

/** The corners of the square that no state of the tanh cell leaves. */
const SQUARE: readonly Vector[] = [
  [1, 1],
  [-1, 1],
  [-1, -1],
  [1, -1],
];

/**
 * The hidden states of a linear and of a tanh cell under the same inputs: their norms in time, and their ways through the plane. One drags
 * the input; all states are the server's.
 */
export class RecurrentState extends PlaneWidget<RecurrentPicture> {
  static override properties = {
    ...PlaneWidget.properties,
    examples: { attribute: false },
    kinds: { attribute: false },
  };

  static override styles = [
    PlaneWidget.styles,
    spectrumStyles,
    legendStyles,
    css`
      .examples {
        max-width: 16rem;
      }
      .dials {
        display: grid;
        grid-column: 1 / -1;
        gap: 0.5rem;
        padding: 0.25rem 1rem 0.75rem;
      }
      .kinds {
        display: flex;
        flex-wrap: wrap;
        gap: 0.25rem;
      }
      eig-matrix-field.role-x {
        color: var(--x);
      }
      .square {
        fill: none;
        stroke: var(--eigen-2);
        stroke-dasharray: 3 4;
        pointer-events: none;
      }
      .stage {
        block-size: clamp(13rem, 55cqi, 20rem);
      }
      .read-out {
        grid-template-columns: repeat(auto-fit, minmax(min(19rem, 100%), 1fr));
        gap: 0 2rem;
      }
      .fact.wide {
        grid-column: auto;
      }
      .fact-rho {
        --role: var(--eigen-1);
      }
      .fact-linear {
        --role: var(--ax);
      }
      .fact-tanh {
        --role: var(--eigen-2);
      }
      .fact:is(.fact-rho, .fact-linear, .fact-tanh) dd {
        color: var(--role);
      }
      @container (width >= 46rem) {
        .layout {
          grid-template-columns: minmax(0, 1.35fr) minmax(0, 1fr);
        }
        .stage {
          border-inline-start: 1px solid var(--hairline);
        }
      }
    `,
    growthChartStyles,
  ];

  /** Weights to choose from and the kinds of inputs, set by the server. */
  declare examples: Example[];
  declare kinds: string[];

  readonly #tags = new NameTags();
  readonly #input = new MovablePoint(
    this.movable({
      position: () => this.#x,
      constrain: this.toGrid,
      change: ({ point }) => ({ x: this.text(point).join(' ') }),
    }),
    '',
    'role-x',
  );
  #drawn: RecurrentPicture | undefined;
  #window: Window | null = null;
  #content: ChartContent = { window: null, series: [] };

  constructor() {
    super();
    this.examples = [];
    this.kinds = [];
    this.#input.describedBy = 'keys';
  }

  override render(): TemplateResult {
    return html`
      <div class="layout">
        <div class="controls">
          ${matrixParameter(this, 'W', 'weights')}
          ${vectorField(this.state['x'] ?? '', {
            label: this.word('input'),
            complaint: this.complaint?.parameter === 'x',
            name: (row) => `${this.word('input')}, ${row}`,
            typed: (x) => this.propose({ x }),
          })}
          ${exampleList(this.examples, this.word('presets'), (W) => this.propose({ W }))}
        </div>
        ${this.#dials()} ${this.#chart()} ${this.stage()}
        <div class="said">${this.sayings()} ${this.readOut()}</div>
      </div>
    `;
  }

  /* ---- The state, as arithmetic ---- */

  get #x(): Vector {
    const [x = 0, y = 0] = parseVector(this.state['x'] ?? '') ?? [];
    return [x, y];
  }

  get #horizon(): number {
    return Number(this.state['T'] ?? 1);
  }

  /** The origin, where both cells begin, and the states after it, as far as they can be drawn. */
  #way(states: readonly number[][] | undefined): readonly Vector[] {
    const points = (states ?? []).map(([x = 0, y = 0]): Vector => [x, y]);
    const gone = points.findIndex(([x, y]) => !(Math.hypot(x, y) < FARTHEST));
    return [[0, 0], ...(gone < 0 ? points : points.slice(0, gone))];
  }

  protected override landmarks(): readonly Vector[] {
    return [...SQUARE, this.#x, ...this.#way(this.picture?.linear)];
  }

  protected override get limits(): PlaneLimits {
    return { minScale: 1e-8, maxScale: 4000, reach: FARTHEST };
  }

  /* ---- The dials ---- */

  #dials(): TemplateResult {
    return html`<div class="dials">
      <div class="kinds" role="group" aria-label=${this.word('inputs')}>
        ${this.kinds.map(
          (inputs) =>
            html`<button
              type="button"
              aria-pressed=${inputs === this.state['inputs']}
              @click=${() => inputs !== this.state['inputs'] && this.rest({ inputs })}
            >
              ${this.word(`kind-${inputs}`)}
            </button>`,
        )}
      </div>
      <div class="spectrum">
        ${spectrumSlider({
          role: '',
          name: 'T',
          label: this.word('horizon'),
          value: this.#horizon,
          text: String(this.#horizon),
          min: 1,
          max: LONGEST,
          step: 1,
          highlighted: false,
          hold: (T) => this.hold({ T: String(T) }),
          rest: () => this.rest(),
        })}
      </div>
    </div>`;
  }

  /* ---- The drawings ---- */

  #chart(): TemplateResult {
    return html`<div class="chart">
      <div class="curves" role="img" aria-label=${this.word('chart')} aria-describedby="sentence">
        <eig-live-chart
          logarithmic
          .series=${SERIES}
          .xName=${'t'}
          .content=${this.#curves()}
        ></eig-live-chart>
      </div>
      <ul class="legend">
        ${CURVES.filter(({ shows }) => this.picture && this.picture[shows].length > 0).map(
          ({ name, role }) =>
            html`<li class="role-${role}">
              <svg width="34" height="12" aria-hidden="true">
                <path d="M0 6H34" />
                ${name === 'linear' ? svg`<circle cx="17" cy="6" r="4" />` : nothing}
              </svg>
              ${this.word(name)}
            </li>`,
        )}
      </ul>
    </div>`;
  }

  /** The same object for the same picture, so that the chart is drawn once for each. */
  #curves(): ChartContent {
    const { picture } = this;
    if (!picture || picture === this.#drawn) return this.#content;
    this.#drawn = picture;
    const shown = CURVES.map(({ shows }) => picture[shows]);
    const positive = shown.flat().filter((norm) => norm > 0);
    const { low, high } = decades(positive.length > 0 ? positive : [1]);
    const right = Math.max(this.#horizon, 2);
    const now = this.#window;
    if (now?.right !== right || now.low !== low || now.high !== high)
      this.#window = { left: 0, right, low, high };
    this.#content = {
      window: this.#window,
      series: shown.map((norms) =>
        norms.map((norm, i): [number, number] => [i + 1, norm]).filter(([, norm]) => norm > 0),
      ),
    };
    return this.#content;
  }

  protected override drawing(): SVGTemplateResult {
    const corners = SQUARE.map((corner) => this.plane.toPixel(corner).join(','));
    this.place(this.#input, this.#x, this.word('input'));
    return svg`
      <polygon class="square" points=${corners.join(' ')} />
      ${orbit(this.plane, this.#way(this.picture?.linear), 'role-ax')}
      ${orbit(this.plane, this.#way(this.picture?.tanh), 'role-eigen-2')}
      ${arrowTo(this.plane, this.#x, 'role-x')}
      ${this.#input.element}
      ${this.#tags.draw(
        [tipName(this.plane, 'x', 'role-x', this.#x)].filter((tag) => tag !== null),
        [this.toolsPlace, ...arrowObstacles(this.plane, [this.#x])],
        this.plane,
      )}
    `;
  }
}

customElements.define('eig-recurrent-state', RecurrentState);

declare global {
  interface HTMLElementTagNameMap {
    'eig-recurrent-state': RecurrentState;
  }
}
