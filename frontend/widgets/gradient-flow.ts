import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { path } from '../kit/arrow.ts';
import { parseMatrix, parseVector, readable } from '../kit/literal.ts';
import { IDENTITY, scaled, type Matrix } from '../kit/matrix.ts';
import { MovablePoint } from '../kit/movable-point.ts';
import { format, plain } from '../kit/number.ts';
import { reach } from '../kit/rates.ts';
import { multiply, type Vector } from '../kit/vector.ts';
import { EigenlineWidget } from './eigenline-widget.ts';
import { eigenlineName, type Eigenline } from './parts/eigenline.ts';
import { exampleList, type Example } from './parts/example-list.ts';
import { FlowCurves, SERIES, type FlowTimes } from './parts/flow-curves.ts';
import { flowStyles } from './parts/flow-styles.ts';
import { formContours } from './parts/form-contours.ts';
import { contourStyles } from './parts/form-styles.ts';
import { legendStyles } from './parts/legend-styles.ts';
import './parts/live-chart.ts';
import { arrowObstacles, NameTags, tipName } from './parts/name-tags.ts';
import { optimizerStyles } from './parts/optimizer-styles.ts';
import { orbit } from './parts/orbit.ts';
import { vectorParameter } from './parts/parameter-fields.ts';
import './parts/rate-ruler.ts';
import type { Rated, RulerMode } from './parts/rate-ruler.ts';
import { symmetricField } from './parts/symmetric-field.ts';
import { typedStyles } from './parts/typed-styles.ts';
import type { Parameters, Picture } from './widget-element.ts';

type Mode = RulerMode & Eigenline & { flow: number[]; steps: number[] };

interface FlowPicture extends Picture, FlowTimes {
  flow: Vector[];
  now: Vector | null;
  steps: Vector[];
  modes: Mode[];
}

/** How far the slider of the time that is shown goes, at least, and in how many steps time is set. */
const LONG = 20;
const STEPS = 200;

/**
 * Gradient flow on the loss ½xᵀHx: its path over the level lines with the steps of gradient descent laid over it, and each mode over time, where
 * a decay is a straight line. One drags the start, the time and the learning rate; flow and steps are the server's.
 */
export class GradientFlow extends EigenlineWidget<FlowPicture, Mode> {
  static override properties = {
    ...EigenlineWidget.properties,
    examples: { attribute: false },
  };

  static override styles = [
    EigenlineWidget.styles,
    contourStyles,
    legendStyles,
    typedStyles,
    optimizerStyles,
    flowStyles,
  ];

  /** Hessians to choose from, set by the server. */
  declare examples: Example[];

  readonly #tags = new NameTags();
  readonly #curves = new FlowCurves();
  readonly #start = new MovablePoint(this.movableOnLines(), '', 'role-x');
  #far = 1;

  constructor() {
    super();
    this.examples = [];
    this.#start.describedBy = 'keys';
  }

  override render(): TemplateResult {
    return html`
      <div class="layout">
        <div class="controls">
          ${this.#fields()}
          ${exampleList(this.examples, this.word('presets'), (H) => this.propose({ H }))}
        </div>
        <div class="dials">${this.#ruler()} ${this.#sliders()}</div>
        ${this.stage()} ${this.#chart()}
        <div class="said">${this.sayings()} ${this.readOutOfLines()}</div>
      </div>
    `;
  }

  /* ---- The state, as arithmetic ---- */

  get #H(): Matrix {
    return parseMatrix(this.state['H'] ?? '') ?? IDENTITY;
  }

  /** The matrix of the form that the loss is: half of H. */
  get #S(): Matrix {
    return scaled(0.5, this.#H);
  }

  protected override get point(): Vector {
    return parseVector(this.state['x'] ?? '') ?? [1, 0];
  }

  #number(parameter: 'eta' | 't' | 'T', otherwise: number): number {
    return parseVector(`${this.state[parameter] ?? ''} 0`)?.[0] ?? otherwise;
  }

  protected override get lines(): readonly Mode[] {
    return this.picture?.modes ?? [];
  }

  protected override moved(text: string): Parameters {
    return { x: text };
  }

  protected override landmarks(): readonly Vector[] {
    const x = this.point;
    return [x, multiply(-0.5, x), [0.5, 0.5]];
  }

  /* ---- What is typed and chosen ---- */

  #fields(): TemplateResult {
    return html`<div class="equation">
      ${symmetricField(this.state['H'] ?? '', {
        label: this.word('hessian'),
        complaint: this.complaint?.parameter === 'H',
        name: (row, column) => this.word('entry', row, column),
        typed: (H) => this.propose({ H }),
        scrubbed: (H, by) => this[by]({ H }),
      })}
      ${vectorParameter(this, 'x', 'start')}
    </div>`;
  }

  #ruler(): TemplateResult {
    const rate = this.#number('eta', this.#far / 2);
    if (!this.held) this.#far = reach(this.lines, rate);
    return html`<eig-rate-ruler
      .value=${rate}
      .far=${this.#far}
      .modes=${this.lines}
      .label=${this.word('eta')}
      .valueText=${readable(this.state['eta'] ?? '')}
      .stopsLabel=${this.word('rates')}
      .words=${{
        monotone: this.word('band-monotone'),
        alternating: this.word('band-alternating'),
        stable: this.word('band-stable'),
        diverging: this.word('band-diverging'),
        flat: this.word('band-flat'),
      }}
      .highlighted=${Number(/^lambda(\d)$/.exec(this.highlighted ?? '')?.[1] ?? 0)}
      @pointed=${({ detail }: CustomEvent<number>) =>
        (this.highlighted = detail === 0 ? null : `lambda${detail}`)}
      @rated=${({ detail: { by, rate: eta } }: CustomEvent<Rated>) => this[by]({ eta })}
    ></eig-rate-ruler>`;
  }

  #sliders(): TemplateResult {
    const span = this.#number('T', 1);
    const longest = Math.max(LONG, span);
    return html`<div class="sliders">
      <label
        >${this.word('eta')}
        <input
          type="text"
          .value=${readable(this.state['eta'] ?? '')}
          aria-invalid=${this.complaint?.parameter === 'eta' ? 'true' : nothing}
          @change=${(event: Event) => this.propose({ eta: valueOf(event) })}
        />
      </label>
      ${this.#slider('t', 0, Math.max(span, this.#number('t', 0)))}
      ${this.#slider('T', longest / STEPS, longest)}
    </div>`;
  }

  #slider(parameter: 't' | 'T', min: number, max: number): TemplateResult {
    const value = this.#number(parameter, min);
    const step = max / STEPS;
    const decimals = Math.max(0, Math.ceil(-Math.log10(step)) + 1);
    const moved = (event: Event): string => plain(Number(valueOf(event)), decimals);
    return html`<label
      >${this.word(parameter)}
      <input
        type="range"
        min=${min}
        max=${max}
        step=${step}
        .value=${String(value)}
        aria-valuetext=${readable(this.state[parameter] ?? '')}
        @input=${(event: Event) => this.hold({ [parameter]: moved(event) })}
        @change=${(event: Event) => this.rest({ [parameter]: moved(event) })}
      />
      <output>${format(value)}</output>
    </label>`;
  }

  /* ---- The path ---- */

  protected override drawing(): SVGTemplateResult {
    const x = this.point;
    const { flow, steps, now } = this.picture ?? { flow: [x], steps: [x], now: x };
    this.place(this.#start, x, this.word('start'));
    const at = now && this.plane.toPixel(now);
    return svg`
      ${formContours(this.plane, this.#S)}
      ${this.lines.map((line) => this.line(line))}
      ${orbit(this.plane, steps, 'role-steps')}
      <path class="flow" d=${path(flow.map((point) => this.plane.toPixel(point)).filter(isNear))} />
      ${at && isNear(at) ? svg`<circle class="flow-now" cx=${at[0]} cy=${at[1]} r="7" />` : nothing}
      ${this.#start.element}
      ${this.#tags.draw(
        [
          tipName(this.plane, 'x₀', 'role-x', x),
          now && tipName(this.plane, 'x(t)', 'role-now', now),
          ...this.lines.map((line) => eigenlineName(this.plane, line)),
        ].filter((tag) => tag !== null),
        [this.toolsPlace, ...arrowObstacles(this.plane, [x])],
        this.plane,
      )}
    `;
  }

  /* ---- The modes over time ---- */

  #chart(): TemplateResult {
    const content = this.#curves.content(
      this.picture,
      this.#number('eta', 1),
      this.#number('t', 0),
    );
    return html`<div class="modes-chart">
      <div class="curves" role="img" aria-label=${this.word('chart')} aria-describedby="sentence">
        <eig-live-chart
          logarithmic
          .series=${SERIES}
          .xName=${this.word('time')}
          .content=${content}
        ></eig-live-chart>
      </div>
      <ul class="legend">
        ${[0, 1, 2].map(
          (index) =>
            html`<li class=${index === 0 ? '' : `role-eigen-${index}`}>
              <svg width="34" height="12" aria-hidden="true"><path d="M0 6H34" /></svg>
              ${this.word(`curve${index}`)}
            </li>`,
        )}
        <li>
          <svg width="34" height="12" aria-hidden="true">
            <circle cx="8" cy="6" r="4" />
            <circle cx="24" cy="6" r="4" />
          </svg>
          ${this.word('curve3')}
        </li>
      </ul>
    </div>`;
  }
}

/** Pixels farther out than this are not drawn; a browser's numbers end somewhere. */
function isNear([x, y]: Vector): boolean {
  return Math.abs(x) < 1e5 && Math.abs(y) < 1e5;
}

function valueOf(event: Event): string {
  return (event.target as HTMLInputElement).value;
}

customElements.define('eig-gradient-flow', GradientFlow);

declare global {
  interface HTMLElementTagNameMap {
    'eig-gradient-flow': GradientFlow;
  }
}
