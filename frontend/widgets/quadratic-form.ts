import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { formAt, largest } from '../kit/contours.ts';
import { entries, half, parseMatrix, parseVector, plus } from '../kit/literal.ts';
import { IDENTITY, product, type Matrix } from '../kit/matrix.ts';
import { MovablePoint } from '../kit/movable-point.ts';
import { approximately, format, spoken } from '../kit/number.ts';
import { isAlong } from '../kit/scene/along.ts';
import { planeFacet } from '../kit/scene/facet.ts';
import { inSpace } from '../kit/scene/floor.ts';
import { AXES } from '../kit/scene/vector3.ts';
import { niceStep } from '../kit/ticks.ts';
import { type Vector } from '../kit/vector.ts';
import { EigenlineWidget } from './eigenline-widget.ts';
import { eigenlineName, type Eigenline } from './parts/eigenline.ts';
import { exampleList, type Example } from './parts/example-list.ts';
import { contourThrough, formContours } from './parts/form-contours.ts';
import './parts/form-field.ts';
import { formStyles } from './parts/form-styles.ts';
import { formContent, type Surface } from './parts/form-surface.ts';
import './parts/matrix-field.ts';
import type { Scrubbed } from './parts/matrix-field.ts';
import { arrowObstacles, NameTags, tipName } from './parts/name-tags.ts';
import { vectorParameter } from './parts/parameter-fields.ts';
import './parts/scene.ts';
import { arrowTo } from './parts/shapes.ts';
import { sideBySideStyles } from './parts/side-by-side-styles.ts';
import './parts/worked-solution.ts';
import type { SolutionStep } from './parts/worked-solution.ts';
import type { Parameters, Picture } from './widget-element.ts';

interface QuadraticFormPicture extends Picture {
  /** a, b and c of ax₁² + bx₁x₂ + cx₂², as they can be typed. */
  coefficients: string[];
  /** The principal axes. */
  eigenlines: Eigenline[];
  kind: string;
  /** Left out while a control is held. */
  solution: SolutionStep[] | null;
}

/** Of which matrix the form is: of A, or of B times its transpose. */
const MODES = ['A', 'BtB'] as const;

/** How far the mixed entries may be drawn apart, at least. */
const TWIST = 3;

/**
 * The quadratic form xᵀAx of a 2×2 matrix: level lines in the plane and beside them the surface, with the principal axes in both.
 * One drags x, and the entries of A; the form is arithmetic and drawn at once, axes and class are the server's.
 */
export class QuadraticForm extends EigenlineWidget<QuadraticFormPicture> {
  static override properties = {
    ...EigenlineWidget.properties,
    examples: { attribute: false },
  };

  static override styles = [EigenlineWidget.styles, sideBySideStyles, formStyles];

  /** Matrices to choose from, set by the server. */
  declare examples: Example[];

  readonly #tags = new NameTags();
  #steps: readonly SolutionStep[] = [];
  /** How much a unit of height stands for; it does not change under a hand. */
  #unit = 1;

  readonly #point = new MovablePoint(this.movableOnLines(), '', 'role-x');
  readonly #pointInSpace = new MovablePoint(
    {
      ...this.movableOnLines(),
      plane: () =>
        planeFacet(this.renderRoot.querySelector('eig-scene')!.camera, [AXES[0], AXES[1]]),
    },
    '',
    'role-x',
  );

  constructor() {
    super();
    this.examples = [];
    for (const point of [this.#point, this.#pointInSpace]) point.describedBy = 'keys';
  }

  override render(): TemplateResult {
    return html`
      <div class="layout">
        <div class="controls">
          ${this.#fields()} ${this.#modes()}
          ${exampleList(this.examples, this.word('presets'), (A) => this.propose({ A }))}
        </div>
        ${this.#isGram
          ? nothing
          : html`<div class="ways">${this.#polynomial()} ${this.#twist()}</div>`}
        ${this.stage()} ${this.#surface()}
        <div class="said">${this.sayings()} ${this.readOutOfLines()}</div>
        ${this.#solution()}
      </div>
    `;
  }

  /* ---- The state, as arithmetic ---- */

  get #isGram(): boolean {
    return this.state['of'] === 'BtB';
  }

  get #typed(): Matrix {
    return parseMatrix(this.state['A'] ?? '') ?? IDENTITY;
  }

  /** The symmetric matrix of the form. */
  get #S(): Matrix {
    const A = this.#typed;
    const [[a, b], [c, d]] = A;
    if (!this.#isGram) return [[a, (b + c) / 2] as const, [(b + c) / 2, d] as const];
    return product([[a, c] as const, [b, d] as const], A);
  }

  protected override get point(): Vector {
    return parseVector(this.state['x'] ?? '') ?? [1, 0];
  }

  protected override get lines(): readonly Eigenline[] {
    return this.picture?.eigenlines ?? [];
  }

  protected override moved(text: string): Parameters {
    return { x: text };
  }

  protected override landmarks(): readonly Vector[] {
    return [this.point, [2, 2]];
  }

  /* ---- What is typed and chosen ---- */

  #fields(): TemplateResult {
    return html`<div class="equation">
      <eig-matrix-field
        scrubs
        .text=${this.state['A'] ?? ''}
        .label=${this.word(this.#isGram ? 'factor' : 'matrix')}
        .entryLabel=${(row: number, col: number) => this.word('entry', row, col)}
        .complaint=${this.complaint?.parameter === 'A'}
        @typed=${(event: CustomEvent<string>) => this.propose({ A: event.detail })}
        @scrubbed=${({ detail }: CustomEvent<Scrubbed>) => this[detail.by]({ A: detail.text })}
      ></eig-matrix-field>
      ${vectorParameter(this, 'x', 'point')}
    </div>`;
  }

  #modes(): TemplateResult {
    const now = this.#isGram ? 'BtB' : 'A';
    return html`<div class="modes" role="group" aria-label=${this.word('of')}>
      ${MODES.map(
        (of) =>
          html`<button
            type="button"
            aria-pressed=${of === now}
            @click=${() => of !== now && this.rest({ of })}
          >
            ${this.word(`of-${of}`)}
          </button>`,
      )}
    </div>`;
  }

  /** The form written out; the mixed coefficient is shared between two entries, one half for each. */
  #polynomial(): TemplateResult {
    return html`<eig-form-field
      .coefficients=${this.picture?.coefficients ?? []}
      .label=${this.word('form')}
      .labels=${[1, 2, 3].map((i) => this.word(`coefficient${i}`))}
      .complaint=${this.complaint?.parameter === 'A'}
      @typed=${({ detail: [a, b, c] }: CustomEvent<string[]>) =>
        this.propose({ A: `${a} ${half(b ?? '')}; ${half(b ?? '')} ${c}` })}
    ></eig-form-field>`;
  }

  /** Draws the mixed entries apart by as much as one goes up and the other down: A changes, and its form does not. */
  #twist(): TemplateResult {
    const [[, b], [c]] = this.#typed;
    const twist = (b - c) / 2;
    const far = Math.max(TWIST, Math.abs(twist));
    const twisted = (event: Event): string =>
      this.#twistedBy(Number((event.target as HTMLInputElement).value));
    return html`<label class="twist">
      ${this.word('twist')}
      <input
        type="range"
        min=${-far}
        max=${far}
        step="0.1"
        .value=${String(twist)}
        aria-valuetext=${this.word('twisted', format(twist))}
        @input=${(event: Event) => this.hold({ A: twisted(event) })}
        @change=${(event: Event) => this.rest({ A: twisted(event) })}
      />
      <output>±${format(Math.abs(twist))}</output>
    </label>`;
  }

  #twistedBy(twist: number): string {
    const [first, second] = (this.state['A'] ?? '').split(/[;\n]/).map(entries);
    const mixed = half(this.picture?.coefficients[1] ?? '0');
    return `${first?.[0]} ${plus(mixed, twist)}; ${plus(mixed, -twist)} ${second?.[1]}`;
  }

  /** The steps stand still while a hand moves something: nobody reads them then. */
  #solution(): TemplateResult {
    this.#steps = this.picture?.solution ?? this.#steps;
    return html`<eig-worked-solution
      class="solution"
      .label=${this.word('solution')}
      .none=${this.word('no-solution')}
      .steps=${this.#steps}
    ></eig-worked-solution>`;
  }

  /* ---- The level lines ---- */

  protected override drawing(): SVGTemplateResult {
    const x = this.point;
    const S = this.#S;
    const value = formAt(S, x);
    this.place(this.#point, x, this.word('point'));
    this.#describe(this.#point, value);
    return svg`
      ${formContours(this.plane, S)}
      ${contourThrough(this.plane, S, x)}
      ${this.lines.map((line) => this.line(line, isAlong(inSpace(this.point), inSpace(line.direction))))}
      ${arrowTo(this.plane, x, 'role-x')}
      ${this.#point.element}
      ${this.#tags.draw(
        [
          tipName(this.plane, `x: ${this.#name} ${approximately(value)}`, 'role-x', x),
          ...this.lines.map((line) => eigenlineName(this.plane, line)),
        ].filter((tag) => tag !== null),
        [this.toolsPlace, ...arrowObstacles(this.plane, [x])],
        this.plane,
      )}
    `;
  }

  #describe(point: MovablePoint, value: number): void {
    const [x1, x2] = this.point;
    point.describe(x1, this.word('where', spoken(x1, 4), spoken(x2, 4), spoken(value, 4)));
  }

  get #name(): string {
    return this.#isGram ? 'xᵀBᵀBx' : 'xᵀAx';
  }

  /* ---- The surface ---- */

  /** Over the disc that the plane shows around the origin, cut off above and below where it is about half as steep as it gets. */
  #surface(): TemplateResult {
    const S = this.#S;
    const { width, height, scale } = this.plane;
    const radius = Math.min(width, height) / 2 / scale;
    const x = this.point;
    this.#chooseUnit(S, radius);
    const surface: Surface = { S, radius, unit: this.#unit, name: this.#name };
    this.#pointInSpace.name = this.word('point-below');
    this.#describe(this.#pointInSpace, formAt(S, x));
    return html`<eig-scene
      .label=${this.word('space')}
      .description=${this.said?.sentence ?? ''}
      .words=${this.words}
      .heights=${{ name: this.#name, unit: this.#unit }}
      .reach=${1.12 * radius}
      .still=${this.held}
      .draw=${() => formContent(surface, this.lines, x, this.highlighted)}
      .handles=${[{ point: this.#pointInSpace, at: [x[0], x[1], 0] }]}
      @pointed=${(event: CustomEvent<string | null>) => (this.highlighted = event.detail)}
    ></eig-scene>`;
  }

  #chooseUnit(S: Matrix, radius: number): void {
    const most = largest(S, radius) / radius;
    if (this.held || most === 0) return;
    this.#unit = niceStep(most / 2.5);
  }
}

customElements.define('eig-quadratic-form', QuadraticForm);

declare global {
  interface HTMLElementTagNameMap {
    'eig-quadratic-form': QuadraticForm;
  }
}
