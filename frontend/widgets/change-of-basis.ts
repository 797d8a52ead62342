import { css, html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { path } from '../kit/arrow.ts';
import type { Snapped } from '../kit/constrain.ts';
import { parseMatrix, parseVector, withColumn } from '../kit/literal.ts';
import { apply, column, determinant, IDENTITY, inverse, type Matrix } from '../kit/matrix.ts';
import { MovablePoint } from '../kit/movable-point.ts';
import { plain } from '../kit/number.ts';
import { distance, isFinite, multiply, type Vector } from '../kit/vector.ts';
import { basisGrid, walk } from './parts/basis-grid.ts';
import { exampleList, type Example } from './parts/example-list.ts';
import './parts/matrix-field.ts';
import { arrowObstacles, NameTags, tipName, type NameTag } from './parts/name-tags.ts';
import { matrixParameter, vectorParameter } from './parts/parameter-fields.ts';
import { arrowTo } from './parts/shapes.ts';
import { PlaneWidget } from './plane-widget.ts';
import type { Picture } from './widget-element.ts';

interface ChangeOfBasisPicture extends Picture {
  isBasis: boolean;
  nearlyNone: boolean;
  /** Those of v in the basis, as they can be typed; none where there is no basis. */
  coordinates: string[];
}

/** Decimals of a point that is a whole combination of basis vectors. */
const CROSSING_DECIMALS = 8;

/**
 * One vector v and two grids, the standard one and that of the basis vectors a₁ and a₂, all three of them to be dragged.
 * Grids and steps are drawn at once; the coordinates, exactly, and whether there is a basis at all are the server's.
 */
export class ChangeOfBasis extends PlaneWidget<ChangeOfBasisPicture> {
  static override properties = {
    ...PlaneWidget.properties,
    examples: { attribute: false },
    showsStandardSteps: { state: true },
  };

  static override styles = [
    PlaneWidget.styles,
    css`
      eig-matrix-field.role-x {
        color: var(--x);
      }
      .standard-walk {
        fill: none;
        stroke: var(--axis);
        stroke-width: var(--stroke);
        stroke-dasharray: 2 5;
        stroke-linecap: round;
      }
      .nearly .sentence {
        padding: 0.5rem 0.75rem;
        border-inline-start: 3px solid var(--caution);
        background: color-mix(in oklab, var(--caution) 8%, var(--surface));
      }
    `,
  ];

  /** Bases to choose from, set by the server. */
  declare examples: Example[];
  declare private showsStandardSteps: boolean;

  readonly #tags = new NameTags();
  readonly #v = new MovablePoint(
    this.movable({
      position: () => this.#vector,
      constrain: (wanted, tolerance) => this.#toCrossing(wanted, tolerance),
      change: (moved) => ({ v: this.#textOf(moved) }),
      jump: (key) => this.#jump(key),
    }),
    '',
    'role-x',
  );
  readonly #basisPoints = ([0, 1] as const).map(
    (j) =>
      new MovablePoint(
        this.movable({
          position: () => column(this.#B, j),
          constrain: (wanted, tolerance) => this.toGrid(wanted, tolerance),
          change: ({ point }) => ({
            B: withColumn(this.state['B'] ?? '', j, this.text(point)),
          }),
          jump: (key) => (key === 'Home' ? column(IDENTITY, j) : null),
        }),
        '',
        `role-eigen-${j + 1}`,
      ),
  );

  constructor() {
    super();
    this.examples = [];
    this.showsStandardSteps = false;
    for (const point of [this.#v, ...this.#basisPoints]) point.describedBy = 'keys';
  }

  override render(): TemplateResult {
    return html`
      <div class="layout ${this.said?.nearlyNone || this.said?.isBasis === false ? 'nearly' : ''}">
        <div class="controls">
          ${this.#equation()}
          ${exampleList(this.examples, this.word('presets'), (B) => this.propose({ B }))}
        </div>
        ${this.stage()}
        <div class="said">${this.sayings()} ${this.readOut()}</div>
      </div>
    `;
  }

  /* ---- The state, as arithmetic ---- */

  get #B(): Matrix {
    return parseMatrix(this.state['B'] ?? '') ?? IDENTITY;
  }

  get #vector(): Vector {
    return parseVector(this.state['v'] ?? '') ?? [1, 0];
  }

  /** The coordinates of v in the basis; null where there is none. */
  get #coordinates(): Vector | null {
    const c = apply(inverse(this.#B), this.#vector);
    return determinant(this.#B) !== 0 && isFinite(c) ? c : null;
  }

  protected override landmarks(): readonly Vector[] {
    const B = this.#B;
    return [this.#vector, column(B, 0), column(B, 1)];
  }

  /* ---- Hands ---- */

  /** The crossings of both grids draw v to them; those of the slanted one count as lying on a line. */
  #toCrossing(wanted: Vector, tolerance: number): Snapped {
    const snapped = this.toGrid(wanted, tolerance);
    const crossing = this.#nearestCrossing(wanted);
    if (crossing === null || distance(crossing, wanted) > tolerance || !this.plane.shows(crossing))
      return snapped;
    return { point: crossing, line: 0 };
  }

  #nearestCrossing(point: Vector): Vector | null {
    const c = apply(inverse(this.#B), point);
    return isFinite(c) ? apply(this.#B, [Math.round(c[0]), Math.round(c[1])]) : null;
  }

  #jump(key: string): Vector | null {
    if (key === 'Home') return this.#nearestCrossing(this.#vector);
    if (key === 'End') return [Math.round(this.#vector[0]), Math.round(this.#vector[1])];
    return null;
  }

  #textOf({ point, line }: Snapped): string {
    return this.text(point, line === null ? this.decimals : CROSSING_DECIMALS).join(' ');
  }

  /* ---- What is typed and chosen ---- */

  /** B c = v, with the entries of all three to be typed. */
  #equation(): TemplateResult {
    return html`<div class="equation">
      ${matrixParameter(this, 'B', 'basis')}
      <eig-matrix-field
        .text=${this.#coordinateTexts().join('; ')}
        .label=${this.word('coordinates')}
        .entryLabel=${(row: number) => this.word('coordinate', row)}
        .complaint=${this.complaint?.parameter === 'c'}
        @typed=${(event: CustomEvent<string>) => this.propose({ c: event.detail.replace(';', '') })}
      ></eig-matrix-field>
      <span aria-hidden="true">=</span>
      ${vectorParameter(this, 'v', 'vector')}
    </div>`;
  }

  /** As the server has them; while a hand moves something, in decimals. */
  #coordinateTexts(): readonly string[] {
    const c = this.#coordinates;
    if (this.held) return c ? c.map((entry) => plain(entry, 3)) : ['–', '–'];
    const exactly = this.picture?.coordinates ?? [];
    return exactly.length === 2 ? exactly : ['–', '–'];
  }

  protected override tools(): TemplateResult {
    return this.tool(
      'standard-steps',
      () => (this.showsStandardSteps = !this.showsStandardSteps),
      this.showsStandardSteps,
    );
  }

  /* ---- The drawing ---- */

  protected override drawing(): SVGTemplateResult {
    const B = this.#B;
    const v = this.#vector;
    const columns = [column(B, 0), column(B, 1)] as const;
    const c = this.#coordinates;
    this.place(this.#v, v, this.word('vector'));
    columns.forEach((at, j) =>
      this.place(this.#basisPoints[j]!, at, this.word('basis-vector', j + 1)),
    );
    return svg`
      ${determinant(B) === 0 ? nothing : basisGrid(this.plane, B)}
      ${this.showsStandardSteps ? this.#standardSteps(v) : nothing}
      ${c ? walk(this.plane, multiply(c[0], columns[0]), multiply(c[1], columns[1])) : nothing}
      ${arrowTo(this.plane, v, 'role-x')}
      ${columns.map((at, j) => arrowTo(this.plane, at, `role-eigen-${j + 1}`))}
      ${this.#v.element}
      ${this.#basisPoints.map((point) => point.element)}
      ${this.#tags.draw(
        this.#names(columns, v),
        [this.toolsPlace, ...arrowObstacles(this.plane, [v, ...columns])],
        this.plane,
      )}
    `;
  }

  #names(columns: readonly [Vector, Vector], v: Vector): NameTag[] {
    return [
      tipName(this.plane, 'v', 'role-x', v),
      ...columns.map((at, j) => tipName(this.plane, `a_${j + 1}_`, `role-eigen-${j + 1}`, at)),
    ].filter((tag) => tag !== null);
  }

  #standardSteps([x, y]: Vector): SVGTemplateResult {
    const pixels = (
      [
        [0, 0],
        [x, 0],
        [x, y],
      ] as const
    ).map((at) => this.plane.toPixel(at));
    return svg`<path class="standard-walk" d=${path(pixels)} />`;
  }
}

customElements.define('eig-change-of-basis', ChangeOfBasis);

declare global {
  interface HTMLElementTagNameMap {
    'eig-change-of-basis': ChangeOfBasis;
  }
}
