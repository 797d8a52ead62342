import { css, html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { constraint } from '../kit/constrain.ts';
import { apply, fromColumns, inverse, orbitOf } from '../kit/matrix.ts';
import { MovablePoint } from '../kit/movable-point.ts';
import { raised } from '../kit/number.ts';
import type { Plane, PlaneLimits } from '../kit/plane.ts';
import { putOnLine, turnedByKey } from '../kit/turn.ts';
import { unit, type Vector } from '../kit/vector.ts';
import { eigenline, eigenlineName, type Eigenline } from './parts/eigenline.ts';
import { arrowObstacles, NameTags, tipName, type NameTag } from './parts/name-tags.ts';
import { orbit } from './parts/orbit.ts';
import { arrowTo, linePath } from './parts/shapes.ts';
import { sideBySideStyles } from './parts/side-by-side-styles.ts';
import './parts/side-plane.ts';
import { PlayedMap } from './played-map.ts';
import type { Picture } from './widget-element.ts';

interface MatrixPowersPicture extends Picture {
  invertible: boolean;
  /** Whether the eigenlines hold a basis. */
  eigenbasis: boolean;
  eigenlines: Eigenline[];
}

/** The greatest power. */
const MOST = 12;

/** Decimals of a point on an eigenline. */
const ON_LINE_DECIMALS = 8;

const AXES: readonly Vector[] = [
  [1, 0],
  [0, 1],
];

/**
 * The orbit of x under the powers of A, in the standard basis and, beside it, in the eigenbasis, where each coordinate goes its
 * own way. The orbit is arithmetic and drawn at once; A^k exactly, eigenlines and the long run are the server's.
 */
export class MatrixPowers extends PlayedMap<MatrixPowersPicture> {
  static override properties = {
    ...PlayedMap.properties,
    directionsOnly: { state: true },
  };

  static override styles = [
    PlayedMap.styles,
    sideBySideStyles,
    css`
      .without {
        display: grid;
        place-items: center;
        padding: 1rem;
        border-block-end: 1px solid var(--hairline);
        color: var(--ink-soft);
        text-align: center;
      }
      @container (width >= 46rem) {
        .without {
          border-block: 1px solid var(--hairline);
        }
      }
    `,
  ];

  declare private directionsOnly: boolean;

  readonly #tags = new NameTags();
  readonly #point = new MovablePoint(
    this.movable({
      position: () => this.x,
      constrain: (wanted, tolerance) => {
        const lines = this.#lines.map(({ direction }) => direction);
        return constraint({ lines, bounds: this.plane.bounds })(wanted, tolerance);
      },
      change: ({ point, line }) => ({
        x: this.text(point, line === null ? this.decimals : ON_LINE_DECIMALS).join(' '),
      }),
      jump: (key) =>
        turnedByKey(
          this.x,
          key,
          this.#lines.map(({ direction }) => direction),
        ),
    }),
    '',
    'role-x',
  );

  constructor() {
    super();
    this.directionsOnly = false;
    this.#point.describedBy = 'keys';
  }

  override render(): TemplateResult {
    return html`
      <div class="layout">
        ${this.controls()} ${this.#player()} ${this.stage()} ${this.#eigenbasis()}
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

  get #k(): number {
    return Number(this.state['k'] ?? 0);
  }

  get #lines(): readonly Eigenline[] {
    return this.picture?.eigenlines ?? [];
  }

  #lineOf(key: string): Eigenline | undefined {
    return this.#lines.find(({ index }) => key === `lambda${index}`);
  }

  /** x, Ax, …, A^k x, or the same with the inverse; x alone where there is none. */
  get #orbit(): readonly Vector[] {
    if (this.#k < 0 && this.picture?.invertible === false) return [this.x];
    const points = orbitOf(this.#k < 0 ? inverse(this.A) : this.A, this.x, Math.abs(this.#k));
    return this.directionsOnly ? points.map(unit) : points;
  }

  protected override landmarks(): readonly Vector[] {
    const points = this.#orbit;
    return [points[0]!, apply(this.A, this.x), points.at(-1)!];
  }

  protected override get limits(): PlaneLimits {
    return { minScale: 1e-9, maxScale: 1e6, reach: 1e9 };
  }

  /* ---- Hands ---- */

  /** Puts x on an eigenline, as long as it was and on the side where it was. */
  #putOn(line: Eigenline | undefined): void {
    if (!line) return;
    const point = putOnLine(this.x, line.direction);
    this.rest({ x: this.text(point, ON_LINE_DECIMALS).join(' ') });
  }

  /* ---- What is typed, chosen and played ---- */

  #player(): TemplateResult {
    return html`<div class="playing">
      ${this.player({
        whole: true,
        value: this.#k,
        min: this.picture?.invertible === false && this.#k >= 0 ? 0 : -MOST,
        max: MOST,
        pace: 700,
        valueText: this.word('scrubbed', this.#k),
        played: ({ value, rests }) => this.playOrbitTo({ k: String(value) }, rests),
      })}
    </div>`;
  }

  protected override tools(): TemplateResult {
    return this.tool('directions', () => this.#toggleDirections(), this.directionsOnly);
  }

  #toggleDirections(): void {
    this.directionsOnly = !this.directionsOnly;
    this.fit();
  }

  /* ---- The drawing ---- */

  protected override drawing(): SVGTemplateResult {
    const points = this.#orbit;
    const tip = points.at(-1)!;
    const start = this.directionsOnly ? unit(this.x) : this.x;
    this.place(this.#point, this.x, this.word('vector'));
    return svg`
      ${this.#lines.map((line) => this.#line(line))}
      ${orbit(this.plane, points, 'role-ax')}
      ${this.#k === 0 ? nothing : arrowTo(this.plane, tip, 'role-ax')}
      ${arrowTo(this.plane, start, 'role-x')}
      ${this.#point.element}
      ${this.#tags.draw(
        [
          ...this.#names(this.plane, start, tip),
          ...this.#lines.map((line, _, all) => eigenlineName(this.plane, line, all.length === 1)),
        ].filter((tag) => tag !== null),
        [this.toolsPlace, ...arrowObstacles(this.plane, [start, tip])],
        this.plane,
      )}
    `;
  }

  #line(line: Eigenline): SVGTemplateResult {
    const key = `lambda${line.index}`;
    return eigenline(this.plane, line, {
      label: this.word('line', line.index, line.text),
      highlighted: this.highlighted === key,
      locked: false,
      highlight: (on) => (this.highlighted = on ? key : null),
      act: () => this.#putOn(line),
    });
  }

  /** An axis of the eigenbasis, which is an eigenline of the other picture. */
  #axis(plane: Plane, direction: Vector, index: number): SVGTemplateResult {
    const highlighted = this.highlighted === `lambda${index}` ? 'highlighted' : '';
    return svg`<path class="eigen-line role-eigen-${index} ${highlighted}" d=${linePath(plane, direction)} />`;
  }

  #names(plane: Plane, x: Vector, tip: Vector): NameTag[] {
    const names = [tipName(plane, 'x', 'role-x', x)];
    if (this.#k !== 0 && this.#orbit.length > 1)
      names.push(tipName(plane, `A${raised(this.#k)}x`, 'role-ax', tip));
    return names.filter((tag) => tag !== null);
  }

  /** The same orbit in coordinates of the eigenbasis, of which each goes its own way. */
  #eigenbasis(): TemplateResult {
    const [first, second] = this.#lines;
    if (!this.picture?.eigenbasis || !first || !second)
      return html`<p class="without">${this.picture ? this.word('no-eigenbasis') : ''}</p>`;
    const C = inverse(fromColumns(first.direction, second.direction));
    const points = this.#orbit.map((point) => apply(C, point));
    const [start, tip] = [points[0]!, points.at(-1)!];
    const tags = new NameTags();
    return html`<eig-side-plane
      .label=${this.word('eigenbasis')}
      .landmarks=${[start, tip]}
      .draw=${(plane: Plane) => svg`
        ${AXES.map((axis, i) => this.#axis(plane, axis, i + 1))}
        ${orbit(plane, points, 'role-ax')}
        ${this.#k === 0 ? nothing : arrowTo(plane, tip, 'role-ax')}
        ${arrowTo(plane, start, 'role-x')}
        ${tags.draw(
          [
            ...this.#names(plane, start, tip),
            ...this.#lines.map((line, i) => eigenlineName(plane, { ...line, direction: AXES[i]! })),
          ].filter((tag) => tag !== null),
          arrowObstacles(plane, [start, tip]),
          plane,
        )}
      `}
    ></eig-side-plane>`;
  }
}

customElements.define('eig-matrix-powers', MatrixPowers);

declare global {
  interface HTMLElementTagNameMap {
    'eig-matrix-powers': MatrixPowers;
  }
}
