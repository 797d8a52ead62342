import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { parseVector, readable, valueOf } from '../kit/literal.ts';
import type { Matrix } from '../kit/matrix.ts';
import { MovablePoint } from '../kit/movable-point.ts';
import { plain, spoken } from '../kit/number.ts';
import { clamp, type Plane } from '../kit/plane.ts';
import { reach } from '../kit/rates.ts';
import { multiply, norm, type Vector } from '../kit/vector.ts';
import { EigenlineWidget } from './eigenline-widget.ts';
import { conditioningStyles } from './parts/conditioning-styles.ts';
import { correlatedCloud } from './parts/correlated-cloud.ts';
import { eigenlineName, type Eigenline } from './parts/eigenline.ts';
import { exampleList, type Example } from './parts/example-list.ts';
import { formContours } from './parts/form-contours.ts';
import { contourStyles } from './parts/form-styles.ts';
import { legendStyles } from './parts/legend-styles.ts';
import { ModeChart } from './parts/mode-chart.ts';
import { arrowObstacles, NameTags, tipName } from './parts/name-tags.ts';
import { optimizerStyles } from './parts/optimizer-styles.ts';
import { orbit } from './parts/orbit.ts';
import { vectorParameter } from './parts/parameter-fields.ts';
import './parts/rate-ruler.ts';
import type { Rated, RulerMode, Stop } from './parts/rate-ruler.ts';
import './parts/side-plane.ts';
import type { SidePlane } from './parts/side-plane.ts';
import { spectrumSlider, spectrumStyles } from './parts/spectrum-slider.ts';
import { typedStyles } from './parts/typed-styles.ts';
import type { Parameters, Picture } from './widget-element.ts';

type Mode = RulerMode & Eigenline & { amplitudes: number[] };

interface ConditioningPicture extends Picture {
  points: Vector[];
  path: Vector[];
  losses: number[];
  modes: Mode[];
  rates: Stop[];
}

/** How far a hand may draw the correlation. */
const STRONGEST = 0.99;

/** So many times as far from the best weights as the start the first step has to be in sight. */
const FAR = 2;

/** How far from the middle the points of the cloud are seen, in standard deviations. */
const AROUND = 2.5;

/**
 * Two correlated features: the cloud of data with its ellipse, beside it the loss over the two weights with the path of gradient descent, and a ruler
 * of learning rates that says of each direction whether a step goes too short or too far. Loss, ellipse and axes are arithmetic and drawn at once.
 */
export class Conditioning extends EigenlineWidget<ConditioningPicture, Mode> {
  static override properties = {
    ...EigenlineWidget.properties,
    examples: { attribute: false },
    kinds: { attribute: false },
    mostSteps: { type: Number },
  };

  static override styles = [
    EigenlineWidget.styles,
    contourStyles,
    legendStyles,
    optimizerStyles,
    spectrumStyles,
    typedStyles,
    conditioningStyles,
  ];

  /** Correlations to choose from, what may be done to the features, and the longest path; set by the server. */
  declare examples: Example[];
  declare kinds: string[];
  declare mostSteps: number;

  readonly #tags = new NameTags();
  readonly #chart = new ModeChart();
  readonly #start = new MovablePoint(this.movableOnLines(), '', 'role-x');
  readonly #ellipse = new MovablePoint(
    {
      ...this.movable({
        position: () => [1, this.#rho],
        constrain: ([, y]) => ({ point: [1, clamp(y, -STRONGEST, STRONGEST)], line: null }),
        change: ({ point }) => ({ rho: plain(point[1], 2), features: 'standardized' }),
      }),
      plane: () => this.renderRoot.querySelector<SidePlane>('eig-side-plane')!.plane,
    },
    '',
    'role-ax',
  );
  #far = 1;

  constructor() {
    super();
    this.examples = [];
    this.kinds = [];
    this.mostSteps = 1;
    this.#start.describedBy = 'keys';
  }

  override render(): TemplateResult {
    return html`
      <div class="layout">
        <div class="controls">
          ${this.#fields()}
          ${exampleList(this.examples, this.word('presets'), (rho) =>
            this.propose({ rho, features: 'standardized' }),
          )}
        </div>
        <div class="dials">${this.#correlation()} ${this.#ruler()} ${this.#sliders()}</div>
        ${this.stage()} ${this.#cloud()}
        ${this.#chart.template(this.picture, (key) => this.word(key))}
        <div class="said">${this.sayings()} ${this.readOutOfLines()}</div>
      </div>
    `;
  }

  /* ---- The state, as arithmetic ---- */

  #number(parameter: string, otherwise: number): number {
    const value = valueOf(this.state[parameter] ?? '');
    return Number.isFinite(value) ? value : otherwise;
  }

  /** The correlation of the features as they are fitted. */
  get #rho(): number {
    return this.state['features'] === 'whitened' ? 0 : this.#number('rho', 0);
  }

  protected override get point(): Vector {
    return parseVector(this.state['w'] ?? '') ?? [1, 0];
  }

  protected override get lines(): readonly Mode[] {
    return this.picture?.modes ?? [];
  }

  protected override moved(text: string): Parameters {
    return { w: text };
  }

  protected override landmarks(): readonly Vector[] {
    const w = this.point;
    const next = this.picture?.path[1] ?? w;
    const isNear = norm(next) < FAR * norm(w);
    return [w, multiply(-0.5, w), [0.5, 0.5], ...(isNear ? [next] : [])];
  }

  /* ---- What is typed and chosen ---- */

  #fields(): TemplateResult {
    return html`<div class="equation typed">
      ${this.#field('rho', 'ρ')} ${this.#field('eta', 'η')} ${vectorParameter(this, 'w', 'start')}
    </div>`;
  }

  #field(parameter: 'rho' | 'eta', name: string): TemplateResult {
    return html`<label
      >${name} =
      <input
        type="text"
        aria-label=${this.word(parameter)}
        .value=${this.#readable(parameter)}
        aria-invalid=${this.complaint?.parameter === parameter ? 'true' : nothing}
        @change=${(event: Event) => this.propose({ [parameter]: valueIn(event) })}
      />
    </label>`;
  }

  #readable(parameter: string): string {
    return readable(this.state[parameter] ?? '').replace('-', '−');
  }

  #correlation(): TemplateResult {
    const rho = this.#number('rho', 0);
    const slider = spectrumSlider({
      role: '',
      name: 'ρ',
      label: this.word('rho'),
      value: rho,
      text: this.#readable('rho'),
      min: Math.min(-STRONGEST, rho),
      max: Math.max(STRONGEST, rho),
      step: 0.01,
      highlighted: false,
      hold: (set) => this.hold({ rho: plain(set, 2) }),
      rest: () => this.rest(),
    });
    return html`<div class="correlation">
      <div class="spectrum">${slider}</div>
      <div class="kinds" role="group" aria-label=${this.word('features')}>
        ${this.kinds.map(
          (features) =>
            html`<button
              type="button"
              aria-pressed=${features === this.state['features']}
              @click=${() => features !== this.state['features'] && this.rest({ features })}
            >
              ${this.word(`features-${features}`)}
            </button>`,
        )}
      </div>
    </div>`;
  }

  #ruler(): TemplateResult {
    const rate = this.#number('eta', this.#far / 2);
    if (!this.held) this.#far = reach(this.lines, rate);
    return html`<eig-rate-ruler
      .value=${rate}
      .far=${this.#far}
      .modes=${this.lines}
      .stops=${this.picture?.rates ?? []}
      .label=${this.word('eta')}
      .valueText=${this.#readable('eta')}
      .stopsLabel=${this.word('rates')}
      .words=${{
        monotone: this.word('band-monotone'),
        alternating: this.word('band-alternating'),
        diverging: this.word('band-diverging'),
      }}
      .highlighted=${Number(/^lambda(\d)$/.exec(this.highlighted ?? '')?.[1] ?? 0)}
      @pointed=${({ detail }: CustomEvent<number>) =>
        (this.highlighted = detail === 0 ? null : `lambda${detail}`)}
      @rated=${({ detail: { by, rate: eta } }: CustomEvent<Rated>) => this[by]({ eta })}
    ></eig-rate-ruler>`;
  }

  #sliders(): TemplateResult {
    const steps = this.state['steps'] ?? '1';
    return html`<div class="sliders">
      <label
        >${this.word('steps')}
        <input
          type="range"
          min="1"
          max=${this.mostSteps}
          .value=${steps}
          @input=${(event: Event) => this.hold({ steps: valueIn(event) })}
          @change=${(event: Event) => this.rest({ steps: valueIn(event) })}
        />
        <output>${steps}</output>
      </label>
    </div>`;
  }

  /* ---- The loss over the weights ---- */

  protected override drawing(): SVGTemplateResult {
    const w = this.point;
    const rho = this.#rho;
    const half: Matrix = [
      [0.5, rho / 2],
      [rho / 2, 0.5],
    ];
    this.place(this.#start, w, this.word('start'));
    return svg`
      ${formContours(this.plane, half)}
      ${this.lines.map((line) => this.line(line))}
      ${orbit(this.plane, this.picture?.path ?? [w], 'role-ax')}
      ${this.#start.element}
      ${this.#tags.draw(
        [
          tipName(this.plane, 'w₀', 'role-x', w),
          ...this.lines.map((line) => eigenlineName(this.plane, line)),
        ].filter((tag) => tag !== null),
        [this.toolsPlace, ...arrowObstacles(this.plane, [w])],
        this.plane,
      )}
    `;
  }

  /* ---- The data ---- */

  #cloud(): TemplateResult {
    return html`<eig-side-plane
      interactive
      .label=${this.word('cloud')}
      .landmarks=${[
        [-AROUND, -AROUND],
        [AROUND, AROUND],
      ]}
      .still=${this.held}
      .draw=${(plane: Plane) => this.#drawCloud(plane)}
    ></eig-side-plane>`;
  }

  #drawCloud(plane: Plane): SVGTemplateResult {
    const rho = this.#rho;
    this.#ellipse.place(plane.toPixel([1, rho]));
    this.#ellipse.name = this.word('ellipse');
    this.#ellipse.describe(rho, spoken(rho, 4));
    const { points = [], modes = [] } = this.picture ?? {};
    return svg`${correlatedCloud(plane, rho, points, modes, this.highlighted)} ${this.#ellipse.element}`;
  }
}

function valueIn(event: Event): string {
  return (event.target as HTMLInputElement).value;
}

customElements.define('eig-conditioning', Conditioning);

declare global {
  interface HTMLElementTagNameMap {
    'eig-conditioning': Conditioning;
  }
}
