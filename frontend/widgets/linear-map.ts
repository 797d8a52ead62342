import { css, html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { constraint, type Snapped } from '../kit/constrain.ts';
import type { Movable } from '../kit/drag.ts';
import type { Obstacle } from '../kit/labels.ts';
import { lineThroughOrigin } from '../kit/line.ts';
import { parseMatrix, parseVector, withColumn } from '../kit/literal.ts';
import { apply, column, IDENTITY, trace, type Matrix } from '../kit/matrix.ts';
import { MovablePoint } from '../kit/movable-point.ts';
import { format, multiple, spoken } from '../kit/number.ts';
import { putOnLine, turnedByKey } from '../kit/turn.ts';
import { norm, project, unit, type Vector } from '../kit/vector.ts';
import { eigenline, eigenlineName, type Eigenline } from './parts/eigenline.ts';
import { exampleList, type Example } from './parts/example-list.ts';
import { arrowObstacles, NameTags, tipName, type NameTag } from './parts/name-tags.ts';
import { matrixParameter, vectorParameter } from './parts/parameter-fields.ts';
import { arrowTo, circleAndImage, gridImage } from './parts/shapes.ts';
import { PlaneWidget } from './plane-widget.ts';
import type { Parameters, Picture } from './widget-element.ts';

interface LinearMapPicture extends Picture {
  eigenlines: Eigenline[];
  /** Whether every line is one of eigenvectors. */
  wholePlane: boolean;
  /** The eigenline on which x lies exactly, if it does. */
  lock: { index: number } | null;
}

/** The value of the parameter `on` when x is on no eigenline. */
const ON_NONE = '0';

/** Decimals of a point on an eigenline, which may have no short decimal point on it. */
const ON_LINE_DECIMALS = 8;

/**
 * A vector x and its image Ax, the images of the unit circle and of the standard basis, and the eigenlines. One drags x,
 * which snaps to eigenlines, and the columns of A; what is arithmetic is drawn at once, eigenlines and read-out are the
 * server's.
 */
export class LinearMap extends PlaneWidget<LinearMapPicture> {
  static override properties = {
    ...PlaneWidget.properties,
    examples: { attribute: false },
    showsGridImage: { state: true },
  };

  static override styles = [
    PlaneWidget.styles,
    css`
      .image {
        display: grid;
        padding: 0.25rem 0.6rem;
        border-inline: 1.5px solid var(--ax);
        border-radius: 4px;
        color: var(--ax);
        font-variant-numeric: tabular-nums;
        line-height: 2;
        text-align: end;
      }
      eig-matrix-field.role-x {
        color: var(--x);
      }
    `,
  ];

  /** Matrices to choose from, set by the server. */
  declare examples: Example[];
  declare private showsGridImage: boolean;

  readonly #tags = new NameTags();
  readonly #xPoint = new MovablePoint(this.#xMovable(), '', 'role-x');
  readonly #columnPoints = [0, 1].map(
    (j) => new MovablePoint(this.#columnMovable(j as 0 | 1), '', 'role-column'),
  );

  constructor() {
    super();
    this.examples = [];
    this.showsGridImage = false;
    for (const point of [this.#xPoint, ...this.#columnPoints]) point.describedBy = 'keys';
  }

  override render(): TemplateResult {
    return html`
      <div class="layout">
        <div class="controls">
          ${this.#equation()}
          ${exampleList(this.examples, this.word('presets'), (A) =>
            this.propose({ A, on: ON_NONE }),
          )}
        </div>
        ${this.stage()}
        <div class="said">
          ${this.sayings()}
          ${this.readOut({
            action: (fact) => (this.#lineOf(fact.key) ? this.word('put') : null),
            act: (key) => this.#putOn(this.#lineOf(key)),
          })}
        </div>
      </div>
    `;
  }

  /* ---- The state, as arithmetic ---- */

  get #A(): Matrix {
    return parseMatrix(this.state['A'] ?? '') ?? IDENTITY;
  }

  /** x; where it is on an eigenline, free of the rounding of its decimals. */
  get #x(): Vector {
    const typed = parseVector(this.state['x'] ?? '') ?? [1, 0];
    const line = this.#eigenlines.find(({ index }) => String(index) === this.state['on']);
    return line ? project(typed, line.direction) : typed;
  }

  get #eigenlines(): readonly Eigenline[] {
    return this.picture?.eigenlines ?? [];
  }

  /** The lines to draw: the eigenlines or, where every line is one, that of x. */
  get #lines(): readonly Eigenline[] {
    const x = this.#x;
    if (!this.picture?.wholePlane || norm(x) === 0) return this.#eigenlines;
    const lambda = trace(this.#A) / 2;
    return [{ direction: unit(x), lambda, text: format(lambda), index: 1 }];
  }

  /** The line on which x lies exactly, as the server has decided. */
  get #lock(): Eigenline | undefined {
    const index = this.picture?.wholePlane ? 1 : this.picture?.lock?.index;
    return this.#lines.find((line) => line.index === index);
  }

  #lineOf(key: string): Eigenline | undefined {
    return this.#eigenlines.find(({ index }) => key === keyOf(index));
  }

  protected override landmarks(): readonly Vector[] {
    const A = this.#A;
    return [this.#x, apply(A, this.#x), column(A, 0), column(A, 1)];
  }

  /* ---- Hands ---- */

  #xMovable(): Movable {
    return this.movable({
      position: () => this.#x,
      constrain: (wanted, tolerance) => {
        const lines = this.#eigenlines.map(({ direction }) => direction);
        const held = this.#eigenlines.findIndex(({ index }) => String(index) === this.state['on']);
        return constraint({ lines, held, bounds: this.plane.bounds })(wanted, tolerance);
      },
      change: (moved) => this.#withX(moved),
      jump: (key) =>
        turnedByKey(
          this.#x,
          key,
          this.#eigenlines.map(({ direction }) => direction),
        ),
    });
  }

  #columnMovable(j: 0 | 1): Movable {
    return this.movable({
      position: () => column(this.#A, j),
      constrain: (wanted, tolerance) => this.toGrid(wanted, tolerance),
      change: (moved) => this.#withColumn(j, moved),
      jump: (key) => (key === 'Home' ? column(IDENTITY, j) : null),
    });
  }

  #withX({ point, line }: Snapped): Parameters {
    const on = line === null ? ON_NONE : String(this.#eigenlines[line]!.index);
    const decimals = line === null ? this.decimals : ON_LINE_DECIMALS;
    return { x: this.text(point, decimals).join(' '), on };
  }

  #withColumn(j: 0 | 1, { point }: Snapped): Parameters {
    return { A: withColumn(this.state['A'] ?? '', j, this.text(point)), on: ON_NONE };
  }

  /** Puts x on an eigenline, as long as it was and on the side where it was. */
  #putOn(line: Eigenline | undefined): void {
    if (!line) return;
    const point = putOnLine(this.#x, line.direction);
    this.rest(this.#withX({ point, line: this.#eigenlines.indexOf(line) }));
  }

  /* ---- What is typed and chosen ---- */

  /** A x = Ax, with the entries of A and x to be typed. */
  #equation(): TemplateResult {
    const image = apply(this.#A, this.#x);
    return html`<div class="equation">
      ${matrixParameter(this, 'A', 'matrix', { on: ON_NONE })}
      ${vectorParameter(this, 'x', 'vector', { on: ON_NONE })}
      <span aria-hidden="true">=</span>
      <span
        class="image"
        role="img"
        aria-label="${this.word('image')}: ${image.map((e) => spoken(e, 4)).join(', ')}"
      >
        <span>${format(image[0])}</span><span>${format(image[1])}</span>
      </span>
    </div>`;
  }

  protected override tools(): TemplateResult {
    return this.tool(
      'grid-image',
      () => (this.showsGridImage = !this.showsGridImage),
      this.showsGridImage,
    );
  }

  /* ---- The drawing ---- */

  protected override drawing(): SVGTemplateResult {
    const A = this.#A;
    const x = this.#x;
    const Ax = apply(A, x);
    this.#placePoints(A, x);
    return svg`
      ${this.showsGridImage ? gridImage(this.plane, A) : nothing}
      ${circleAndImage(this.plane, A)}
      ${this.#lines.map((line) => this.#eigenline(line))}
      ${[0, 1].map((j) => arrowTo(this.plane, column(A, j as 0 | 1), 'role-column'))}
      ${arrowTo(this.plane, Ax, 'role-ax')}
      ${arrowTo(this.plane, x, 'role-x')}
      ${this.#columnPoints.map((point) => point.element)}
      ${this.#xPoint.element}
      ${this.#tags.draw(this.#names(A, x, Ax), this.#obstacles(A, x, Ax), this.plane)}
    `;
  }

  #placePoints(A: Matrix, x: Vector): void {
    const columns = [column(A, 0), column(A, 1)];
    this.place(this.#xPoint, x, this.word('vector'));
    columns.forEach((at, j) => this.place(this.#columnPoints[j]!, at, this.word('column', j + 1)));
  }

  #eigenline(line: Eigenline): SVGTemplateResult {
    const key = keyOf(line.index);
    return eigenline(this.plane, line, {
      label: this.word('line', line.index, line.text),
      highlighted: this.highlighted === key,
      locked: this.#lock?.index === line.index,
      highlight: (on) => (this.highlighted = on ? key : null),
      act: () => this.#putOn(line),
    });
  }

  #names(A: Matrix, x: Vector, Ax: Vector): NameTag[] {
    const lock = this.#lock;
    const image = lock ? `Ax = ${multiple(lock.lambda, 'x')}` : 'Ax';
    const columns = ([0, 1] as const).filter((j) => this.plane.shows(column(A, j)));
    return [
      tipName(this.plane, 'x', 'role-x', x),
      tipName(this.plane, image, 'role-ax', Ax),
      ...columns.map((j) => tipName(this.plane, `Ae_${j + 1}_`, 'role-column', column(A, j))),
      ...this.#lines.map((line, _, all) => eigenlineName(this.plane, line, all.length === 1)),
    ].filter((tag) => tag !== null);
  }

  #obstacles(A: Matrix, x: Vector, Ax: Vector): Obstacle[] {
    const lines = this.#lines.map(({ direction }) => lineThroughOrigin(this.plane, direction));
    return [
      this.toolsPlace,
      ...arrowObstacles(this.plane, [x, Ax, column(A, 0), column(A, 1)]),
      ...lines.filter((ends) => ends !== null).map(([from, to]) => ({ from, to, radius: 2 })),
    ];
  }
}

/** The key of the facts about an eigenline. */
function keyOf(index: number): string {
  return `lambda${index}`;
}

customElements.define('eig-linear-map', LinearMap);

declare global {
  interface HTMLElementTagNameMap {
    'eig-linear-map': LinearMap;
  }
}
