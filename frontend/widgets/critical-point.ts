import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { largest } from '../kit/contours.ts';
import { largestOn } from '../kit/level-curves.ts';
import { parseEntries, parseSquare, resized, resizedVector } from '../kit/literal.ts';
import { IDENTITY, scaled, type Matrix } from '../kit/matrix.ts';
import { MovablePoint } from '../kit/movable-point.ts';
import { approximately, spoken } from '../kit/number.ts';
import type { Plane } from '../kit/plane.ts';
import { halfForm, polynomialAt, type Term } from '../kit/polynomial.ts';
import { isAlong } from '../kit/scene/along.ts';
import { planeFacet } from '../kit/scene/facet.ts';
import { inSpace } from '../kit/scene/floor.ts';
import { arrow, type Content } from '../kit/scene/things.ts';
import { AXES, dot, type Vector3 } from '../kit/scene/vector3.ts';
import { niceStep } from '../kit/ticks.ts';
import type { Vector } from '../kit/vector.ts';
import { EigenlineWidget } from './eigenline-widget.ts';
import { criticalPointStyles } from './parts/critical-point-styles.ts';
import { CutChart } from './parts/cut-chart.ts';
import { eigenlineName, type Eigenline } from './parts/eigenline.ts';
import { exampleList, type Example } from './parts/example-list.ts';
import { contourThrough, formContours } from './parts/form-contours.ts';
import { formStyles } from './parts/form-styles.ts';
import { FormInSpace, formOf, type AxisInSpace } from './parts/form-in-space.ts';
import { formContent, type Surface } from './parts/form-surface.ts';
import { choiceStyles, labelledChoice } from './parts/labelled-choice.ts';
import { legendStyles } from './parts/legend-styles.ts';
import { lossContours } from './parts/loss-contours.ts';
import { lossContent } from './parts/loss-surface.ts';
import { arrowObstacles, NameTags, tipName } from './parts/name-tags.ts';
import { vectorParameter } from './parts/parameter-fields.ts';
import './parts/scene.ts';
import type { SceneElement } from './parts/scene.ts';
import { sizeChoice } from './parts/size-choice.ts';
import { arrowTo } from './parts/shapes.ts';
import { sideBySideStyles } from './parts/side-by-side-styles.ts';
import './parts/side-plane.ts';
import { symmetricField } from './parts/symmetric-field.ts';
import type { Parameters, Picture } from './widget-element.ts';

interface CriticalPointPicture extends Picture {
  hessian: number[][];
  /** Of a loss that is no quadratic form: its terms around the critical point, its value there left out. */
  rise: Term[];
  /** The principal axes. */
  eigenlines: Eigenline[];
  kind: string;
}

/** How much farther than d the cut goes in space. */
const SPATIAL_ROOM = 2;

/**
 * A loss around a critical point: level lines, the surface, and the cut along a direction d that one drags, each beside the second-order model.
 * Loss and model are arithmetic and drawn at once; the axes and what the point is are the server's.
 */
export class CriticalPoint extends EigenlineWidget<CriticalPointPicture> {
  static override properties = {
    ...EigenlineWidget.properties,
    examples: { attribute: false },
    losses: { attribute: false },
    spatial: { attribute: false },
  };

  static override styles = [
    EigenlineWidget.styles,
    sideBySideStyles,
    formStyles,
    legendStyles,
    choiceStyles,
    criticalPointStyles,
  ];

  /** Hessians and losses to choose from, set by the server. */
  declare examples: Example[];
  declare losses: Example[];
  /** Those losses that have three parameters. */
  declare spatial: string[];

  readonly #tags = new NameTags();
  readonly #chart = new CutChart();
  /** How much a unit of height stands for; it does not change under a hand. */
  #unit = 1;

  readonly #end = new MovablePoint(this.movableOnLines(), '', 'role-x');
  readonly #endInSpace = new MovablePoint(
    {
      ...this.movableOnLines(),
      plane: () => planeFacet(this.#scene.camera, [AXES[0], AXES[1]]),
    },
    '',
    'role-x',
  );

  readonly #space = new FormInSpace({
    form: () => ({ x: inSpace(this.#d), H: this.#H, axes: this.#axes }),
    scene: () => this.#scene,
    movable: (by) => this.movable(by),
    change: (d) => this.moved(d),
    drawn: () => this.#drawnInSpace(),
    word: (key, ...values) => this.word(key, ...values),
  });

  constructor() {
    super();
    this.examples = [];
    this.losses = [];
    this.spatial = [];
    for (const point of [this.#end, this.#endInSpace]) point.describedBy = 'keys';
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
          ${this.#fields()}
          ${this.#isQuadratic
            ? html`${sizeChoice(this.#H.length, this.word('size'), (size) =>
                this.#proposeHessian(resized(this.state['H'] ?? '', size)),
              )}
              ${exampleList(this.examples, this.word('presets'), (H) => this.#proposeHessian(H))}`
            : nothing}
        </div>
        ${this.stage()}
        ${this.#isSpatial
          ? this.#level()
          : html`${this.#isQuadratic ? nothing : this.#model()} ${this.#surface()}`}
        ${this.#chart.template(
          { loss: this.#rise, model: halfForm(this.#H), d: this.#d, radius: this.#radius },
          { held: this.held, alone: this.#isQuadratic && !this.#isSpatial },
          (key) => this.word(key),
        )}
        <div class="said">${this.sayings()} ${this.readOutOfLines()}</div>
      </div>
    `;
  }

  /* ---- The state, as arithmetic ---- */

  get #isQuadratic(): boolean {
    return (this.state['loss'] ?? 'quadratic') === 'quadratic';
  }

  get #H(): readonly (readonly number[])[] {
    if (!this.#isQuadratic) return this.picture?.hessian ?? IDENTITY;
    return parseSquare(this.state['H'] ?? '') ?? IDENTITY;
  }

  /** Whether the loss has three parameters. */
  get #isSpatial(): boolean {
    return this.#d.length === 3;
  }

  /** The matrix S of the model of two parameters, whose form xᵀSx is ½xᵀHx. */
  get #S(): Matrix {
    return scaled(0.5, this.#H as Matrix);
  }

  /** The loss as a polynomial around the critical point. */
  get #rise(): readonly Term[] {
    return this.#isQuadratic ? halfForm(this.#H) : (this.picture?.rise ?? []);
  }

  get #d(): Vector | Vector3 {
    const [x = 1, y = 0, z] = parseEntries(this.state['d'] ?? '') ?? [];
    return z === undefined ? [x, y] : [x, y, z];
  }

  /** The direction of two parameters. */
  protected override get point(): Vector {
    const [x, y] = this.#d;
    return [x, y];
  }

  get #curvature(): number {
    const d = inSpace(this.#d);
    return formOf({ H: this.#H, x: d }) / dot(d, d);
  }

  protected override get lines(): readonly Eigenline[] {
    return this.picture?.eigenlines ?? [];
  }

  protected override moved(text: string): Parameters {
    // A direction is not zero: where a hand passes the origin, d stays as it was.
    return parseEntries(text)?.some((entry) => entry !== 0) ? { d: text } : {};
  }

  protected override putOn(line: Eigenline): void {
    if (this.#isSpatial) this.rest(this.#space.along(inSpace(line.direction)));
    else super.putOn(line);
  }

  protected override landmarks(): readonly Vector[] {
    return [this.point, [2, 2]];
  }

  get #axes(): AxisInSpace[] {
    return this.lines.map((line) => ({ ...line, direction: inSpace(line.direction) }));
  }

  get #scene(): SceneElement {
    return this.renderRoot.querySelector('eig-scene')!;
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
      ${vectorParameter(this, 'd', 'direction')}
    </div>`;
  }

  #proposeHessian(H: string): void {
    this.propose({ H, d: this.#directionOf(parseSquare(H)?.length ?? this.#d.length) });
  }

  #proposeLoss(loss: string): void {
    const parameters = this.spatial.includes(loss)
      ? 3
      : loss === 'quadratic'
        ? (parseSquare(this.state['H'] ?? '')?.length ?? 2)
        : 2;
    this.propose({ loss, d: this.#directionOf(parameters) });
  }

  /** d for so many parameters: as it is, cut off, or with a zero added. */
  #directionOf(parameters: number): string {
    const d = resizedVector(this.state['d'] ?? '', parameters, '0');
    return parseEntries(d)?.every((entry) => entry === 0) ? d.replace('0', '1') : d;
  }

  /* ---- The level lines ---- */

  protected override drawing(): SVGTemplateResult {
    if (this.#isSpatial) return svg``;
    const d = this.point;
    this.place(this.#end, d, this.word('direction'));
    this.#describe(this.#end);
    return svg`
      ${this.#contours(this.plane)}
      ${this.lines.map((line) => this.line(line, isAlong(inSpace(this.point), inSpace(line.direction))))}
      ${arrowTo(this.plane, d, 'role-x')}
      ${this.#end.element}
      ${this.#tags.draw(
        [
          tipName(this.plane, `d: dᵀHd/dᵀd ${approximately(this.#curvature)}`, 'role-x', d),
          ...this.lines.map((line) => eigenlineName(this.plane, line)),
        ].filter((tag) => tag !== null),
        [this.toolsPlace, ...arrowObstacles(this.plane, [d])],
        this.plane,
      )}
    `;
  }

  #contours(plane: Plane): unknown {
    if (this.#isQuadratic)
      return svg`${formContours(plane, this.#S)}${contourThrough(plane, this.#S, this.point)}`;
    const rise = this.#rise;
    return guard([plane, JSON.stringify(rise)], () => lossContours(plane, rise));
  }

  #describe(point: MovablePoint): void {
    const [d1, d2] = this.point;
    point.describe(
      d1,
      this.word('where', spoken(d1, 4), spoken(d2, 4), spoken(this.#curvature, 4)),
    );
  }

  /** The second-order model beside a loss that is not its own. */
  #model(): TemplateResult {
    const S = this.#S;
    const d = this.point;
    const reach = Math.min(this.plane.width, this.plane.height) / 2 / this.plane.scale;
    return html`<eig-side-plane
      .label=${this.word('model')}
      .landmarks=${[
        [reach, reach],
        [-reach, -reach],
      ]}
      .still=${this.held}
      .draw=${(plane: Plane) =>
        svg`${formContours(plane, S)}${contourThrough(plane, S, d)}${arrowTo(plane, d, 'role-x')}`}
    ></eig-side-plane>`;
  }

  /* ---- The surface ---- */

  /** How far from the critical point surface and cut go. */
  get #radius(): number {
    if (this.#isSpatial) return SPATIAL_ROOM * Math.hypot(...this.#d);
    const { width, height, scale } = this.plane;
    return Math.min(width, height) / 2 / scale;
  }

  #surface(): TemplateResult {
    const radius = this.#radius;
    const d = this.point;
    const rise = this.#rise;
    this.#chooseUnit(radius);
    const name = this.#isQuadratic ? '½dᵀHd' : 'f';
    const surface: Surface = { S: this.#S, radius, unit: this.#unit, name };
    this.#endInSpace.name = this.word('below');
    this.#describe(this.#endInSpace);
    return html`<eig-scene
      .label=${this.word('space')}
      .description=${this.said?.sentence ?? ''}
      .words=${this.words}
      .heights=${{ name: this.word('rise'), unit: this.#unit }}
      .reach=${1.12 * radius}
      .still=${this.held}
      .draw=${() =>
        this.#isQuadratic
          ? formContent(surface, this.lines, d, this.highlighted)
          : lossContent(surface, rise, this.lines, d, this.highlighted)}
      .handles=${[{ point: this.#endInSpace, at: [d[0], d[1], 0] }]}
      @pointed=${(event: CustomEvent<string | null>) => (this.highlighted = event.detail)}
    ></eig-scene>`;
  }

  /** Three parameters have no surface to look at, but level surfaces. */
  #level(): TemplateResult {
    return this.#space.template({
      sentence: this.said?.sentence ?? '',
      words: this.words,
      highlighted: this.highlighted,
      held: this.held,
      name: this.word('direction'),
      where: this.word(
        'where-in-space',
        ...inSpace(this.#d).map((entry) => spoken(entry, 4)),
        spoken(this.#curvature, 4),
      ),
      highlight: (key) => (this.highlighted = key),
    });
  }

  #drawnInSpace(): Content {
    const d = inSpace(this.#d);
    const text = `d: dᵀHd/dᵀd ${approximately(this.#curvature)}`;
    return { things: [arrow(d, 'role-x')], names: [{ text, role: 'role-x', at: d }] };
  }

  #chooseUnit(radius: number): void {
    if (this.held) return;
    const rise = this.#rise;
    const most = this.#isQuadratic
      ? largest(this.#S, radius)
      : largestOn((point) => polynomialAt(rise, point), 0.6 * radius);
    if (most > 0) this.#unit = niceStep(most / radius / 2.5);
  }
}

customElements.define('eig-critical-point', CriticalPoint);

declare global {
  interface HTMLElementTagNameMap {
    'eig-critical-point': CriticalPoint;
  }
}
