import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { HeightGrid, levelsAbove } from '../kit/level-curves.ts';
import {
  parseEntries,
  parseSquare,
  parseVector,
  readable,
  resized,
  resizedVector,
} from '../kit/literal.ts';
import { IDENTITY, scaled, type Matrix } from '../kit/matrix.ts';
import { MovablePoint } from '../kit/movable-point.ts';
import { format, spoken } from '../kit/number.ts';
import { polynomialAt, type Term } from '../kit/polynomial.ts';
import { reach } from '../kit/rates.ts';
import { inSpace } from '../kit/scene/floor.ts';
import { multiply, type Vector } from '../kit/vector.ts';
import { EigenlineWidget } from './eigenline-widget.ts';
import { eigenlineName, type Eigenline } from './parts/eigenline.ts';
import { exampleList, type Example } from './parts/example-list.ts';
import { formContours } from './parts/form-contours.ts';
import { FormInSpace, type AxisInSpace } from './parts/form-in-space.ts';
import { contourStyles } from './parts/form-styles.ts';
import { choiceStyles, labelledChoice } from './parts/labelled-choice.ts';
import { legendStyles } from './parts/legend-styles.ts';
import { levelContours } from './parts/loss-contours.ts';
import { ModeChart } from './parts/mode-chart.ts';
import { arrowObstacles, NameTags, tipName } from './parts/name-tags.ts';
import { optimizerStyles } from './parts/optimizer-styles.ts';
import { orbit } from './parts/orbit.ts';
import { vectorParameter } from './parts/parameter-fields.ts';
import { pathInSpace } from './parts/path-in-space.ts';
import './parts/rate-ruler.ts';
import type { Rated, RulerMode, Stop } from './parts/rate-ruler.ts';
import { sizeChoice } from './parts/size-choice.ts';
import { symmetricField } from './parts/symmetric-field.ts';
import { typedStyles } from './parts/typed-styles.ts';
import type { Parameters, Picture } from './widget-element.ts';

type Mode = RulerMode & Eigenline & { amplitudes: number[] };

interface OptimizerPicture extends Picture {
  path: number[][];
  losses: number[];
  /** The loss around the minimum, where it is no quadratic form. */
  terms: Term[];
  hessian: number[][];
  modes: Mode[];
  bounds: Stop[];
}

/** Rules whose steps remember the last one. */
const WITH_MOMENTUM = ['heavy-ball', 'nesterov'];

/**
 * An optimizer on the loss ½xᵀHx: its path over the level lines, the size of each mode at each step, and a ruler of learning rates that shows
 * what each mode does at which rate. One drags the start and the rate; path and modes are the server's.
 */
export class OptimizerElement extends EigenlineWidget<OptimizerPicture, Mode> {
  static override properties = {
    ...EigenlineWidget.properties,
    examples: { attribute: false },
    losses: { attribute: false },
    rules: { attribute: false },
    mostSteps: { type: Number },
  };

  static override styles = [
    EigenlineWidget.styles,
    contourStyles,
    legendStyles,
    choiceStyles,
    typedStyles,
    optimizerStyles,
  ];

  /** Hessians and losses to choose from, the rules and the longest path, set by the server. */
  declare examples: Example[];
  declare losses: Example[];
  declare rules: string[];
  declare mostSteps: number;

  readonly #tags = new NameTags();
  readonly #chart = new ModeChart();
  readonly #start = new MovablePoint(this.movableOnLines(), '', 'role-x');
  readonly #space = new FormInSpace({
    form: () => ({ x: inSpace(this.#x), H: this.#H, axes: this.#axes }),
    scene: () => this.renderRoot.querySelector('eig-scene')!,
    movable: (by) => this.movable(by),
    change: (x) => this.moved(x),
    drawn: () => pathInSpace((this.picture?.path ?? []).map(inSpace), inSpace(this.#x)),
    word: (key, ...values) => this.word(key, ...values),
  });
  #far = 1;

  constructor() {
    super();
    this.examples = [];
    this.losses = [];
    this.rules = [];
    this.mostSteps = 1;
    this.#start.describedBy = 'keys';
  }

  override render(): TemplateResult {
    return html`
      <div class="layout ${this.#isSpatial ? 'spatial' : ''}">
        <div class="controls">
          ${labelledChoice(
            this.word('loss'),
            this.losses,
            this.state['loss'] ?? 'quadratic',
            (loss) => this.#proposeLoss(loss),
          )}
          ${this.#fields()} ${this.#isQuadratic ? this.#hessians() : nothing}
        </div>
        <div class="dials">${this.#rules()} ${this.#ruler()} ${this.#sliders()}</div>
        ${this.stage()} ${this.#isSpatial ? this.#level() : nothing}
        ${this.#chart.template(this.picture, (key) => this.word(key))}
        <div class="said">${this.sayings()} ${this.readOutOfLines()}</div>
      </div>
    `;
  }

  /* ---- The state, as arithmetic ---- */

  get #isQuadratic(): boolean {
    return (this.state['loss'] ?? 'quadratic') === 'quadratic';
  }

  /** The Hessian at the minimum. */
  get #H(): readonly (readonly number[])[] {
    if (!this.#isQuadratic) return this.picture?.hessian ?? IDENTITY;
    return parseSquare(this.state['H'] ?? '') ?? IDENTITY;
  }

  get #x(): readonly number[] {
    return parseEntries(this.state['x'] ?? '') ?? [1, 0];
  }

  /** Whether the loss has three parameters. */
  get #isSpatial(): boolean {
    return this.#x.length === 3;
  }

  /** The start of two parameters. */
  protected override get point(): Vector {
    const [x = 1, y = 0] = this.#x;
    return [x, y];
  }

  get #axes(): AxisInSpace[] {
    return this.lines.map((line) => ({ ...line, direction: inSpace(line.direction) }));
  }

  /** The learning rate as a number: what was typed, if it can be read here, else that of the picture's ruler. */
  get #rate(): number {
    return parseVector(`${this.state['eta'] ?? ''} 0`)?.[0] ?? this.#far / 2;
  }

  #contours(): unknown {
    if (this.#isQuadratic) return formContours(this.plane, scaled(0.5, this.#H as Matrix));
    const terms = this.picture?.terms ?? [];
    return guard([this.plane, JSON.stringify(terms)], () => {
      const grid = new HeightGrid((point) => polynomialAt(terms, point), this.plane.bounds);
      return levelContours(this.plane, grid, levelsAbove(0, grid.greatest));
    });
  }

  get #pathInPlane(): Vector[] {
    return (this.picture?.path ?? [this.#x]).map(([x = 0, y = 0]): Vector => [x, y]);
  }

  protected override get lines(): readonly Mode[] {
    return this.picture?.modes ?? [];
  }

  protected override moved(text: string): Parameters {
    return { x: text };
  }

  protected override putOn(line: Mode): void {
    if (this.#isSpatial) this.rest(this.#space.along(inSpace(line.direction)));
    else super.putOn(line);
  }

  protected override landmarks(): readonly Vector[] {
    const x = this.point;
    return [x, multiply(-0.5, x), [0.5, 0.5]];
  }

  /* ---- What is typed and chosen ---- */

  #fields(): TemplateResult {
    return html`<div class="equation">
      ${this.#isQuadratic
        ? symmetricField(this.state['H'] ?? '', {
            label: this.word('hessian'),
            complaint: this.complaint?.parameter === 'H',
            name: (row, column) => this.word('entry', row, column),
            typed: (H) => this.#proposeHessian(H),
            scrubbed: (H, by) => this[by]({ H }),
          })
        : nothing}
      ${vectorParameter(this, 'x', 'start')}
    </div>`;
  }

  #hessians(): TemplateResult {
    return html`${sizeChoice(this.#H.length, this.word('size'), (size) =>
      this.#proposeHessian(resized(this.state['H'] ?? '', size)),
    )}
    ${exampleList(this.examples, this.word('presets'), (H) => this.#proposeHessian(H))}`;
  }

  #proposeLoss(loss: string): void {
    const parameters = loss === 'quadratic' ? (parseSquare(this.state['H'] ?? '')?.length ?? 2) : 2;
    this.propose({ loss, x: resizedVector(this.state['x'] ?? '', parameters, '1') });
  }

  /** The start keeps the entries for which there is still a parameter. */
  #proposeHessian(H: string): void {
    const parameters = parseSquare(H)?.length ?? this.#x.length;
    this.propose({ H, x: resizedVector(this.state['x'] ?? '', parameters, '1') });
  }

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

  #ruler(): TemplateResult {
    if (!this.held) this.#far = reach(this.lines, this.#rate);
    return html`<eig-rate-ruler
      .value=${this.#rate}
      .far=${this.#far}
      .modes=${this.lines}
      .stops=${this.picture?.bounds ?? []}
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
      @rated=${({ detail: { by, rate, momentum } }: CustomEvent<Rated>) =>
        this[by](momentum === '' ? { eta: rate } : { eta: rate, beta: momentum })}
    ></eig-rate-ruler>`;
  }

  #sliders(): TemplateResult {
    const beta = this.state['beta'] ?? '0';
    const steps = this.state['steps'] ?? '1';
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
      ${WITH_MOMENTUM.includes(this.state['rule'] ?? '')
        ? this.#slider('beta', beta, { min: 0, max: 1, step: 0.01 })
        : nothing}
      ${this.#slider('steps', steps, { min: 1, max: this.mostSteps, step: 1 })}
    </div>`;
  }

  #slider(
    parameter: 'beta' | 'steps',
    text: string,
    { min, max, step }: { min: number; max: number; step: number },
  ): TemplateResult {
    const value = parseVector(`${text} 0`)?.[0] ?? min;
    return html`<label
      >${this.word(parameter)}
      <input
        type="range"
        min=${min}
        max=${max}
        step=${step}
        .value=${String(value)}
        @input=${(event: Event) => this.hold({ [parameter]: valueOf(event) })}
        @change=${(event: Event) => this.rest({ [parameter]: valueOf(event) })}
      />
      <output>${format(value)}</output>
    </label>`;
  }

  /* ---- The path ---- */

  /** Three parameters have no level lines, but a level surface: through the start. */
  #level(): TemplateResult {
    const x = inSpace(this.#x);
    return this.#space.template({
      sentence: this.said?.sentence ?? '',
      words: this.words,
      highlighted: this.highlighted,
      held: this.held,
      name: this.word('start'),
      where: this.word('where-in-space', ...x.map((entry) => spoken(entry, 4))),
      highlight: (key) => (this.highlighted = key),
    });
  }

  protected override drawing(): SVGTemplateResult {
    if (this.#isSpatial) return svg``;
    const x = this.point;
    this.place(this.#start, x, this.word('start'));
    return svg`
      ${this.#contours()}
      ${this.lines.map((line) => this.line(line))}
      ${orbit(this.plane, this.#pathInPlane, 'role-ax')}
      ${this.#start.element}
      ${this.#tags.draw(
        [
          tipName(this.plane, 'x₀', 'role-x', x),
          ...this.lines.map((line) => eigenlineName(this.plane, line)),
        ].filter((tag) => tag !== null),
        [this.toolsPlace, ...arrowObstacles(this.plane, [x])],
        this.plane,
      )}
    `;
  }
}

function valueOf(event: Event): string {
  return (event.target as HTMLInputElement).value;
}

customElements.define('eig-optimizer', OptimizerElement);

declare global {
  interface HTMLElementTagNameMap {
    'eig-optimizer': OptimizerElement;
  }
}
