import {
  css,
  html,
  nothing,
  svg,
  type PropertyValues,
  type SVGTemplateResult,
  type TemplateResult,
} from 'lit';
import { path } from '../kit/arrow.ts';
import type { Snapped } from '../kit/constrain.ts';
import { apply, determinant, IDENTITY, inverse, type Matrix } from '../kit/matrix.ts';
import { MovablePoint } from '../kit/movable-point.ts';
import { movedBy, MOVES } from '../kit/moves.ts';
import { format, plain } from '../kit/number.ts';
import { isFinite, type Vector } from '../kit/vector.ts';
import { basisGrid } from './parts/basis-grid.ts';
import { eigenline } from './parts/eigenline.ts';
import { arrowObstacles, NameTags, tipName, type NameTag } from './parts/name-tags.ts';
import { arrowTo, circleAndImage } from './parts/shapes.ts';
import { PlayedMap } from './played-map.ts';
import type { Picture } from './widget-element.ts';

interface Eigenvector {
  index: number;
  /** A column of V. */
  vector: Vector;
  lambda: number;
  text: string;
}

interface DiagonalizePicture extends Picture {
  /** Whether there is a basis of real eigenvectors, so that there is something to play. */
  real: boolean;
  eigenlines: Eigenvector[];
}

/** What the tip of the arrow is called when so many moves are done. */
const NAMES: Readonly<Record<number, string>> = { 0: 'x', 1: 'V⁻¹x', 2: 'ΛV⁻¹x', 3: 'Ax' };

/** What each move multiplies by. */
const FACTORS = ['V⁻¹', 'Λ', 'V'] as const;

/** The read-out's line about each of the factors. */
const FACTS = ['inverse', 'values', 'vectors'] as const;

/** Of how many pieces the way of the tip is made, for each move. */
const PIECES = 24;

/** Decimals of x when it is dragged somewhere along its way. */
const DECIMALS = 4;

/**
 * A = VΛV⁻¹ as three moves of the plane, played one after another: the eigenvectors on to the axes, the stretch along them,
 * and back. The moves are drawn here from V and Λ, which are the server's.
 */
export class Diagonalize extends PlayedMap<DiagonalizePicture> {
  static override styles = [
    PlayedMap.styles,
    css`
      .moves {
        display: flex;
        flex-wrap: wrap;
        gap: 0.25rem;
        grid-column: 1 / -1;
        align-items: center;
        padding: 0 1rem 0.75rem;
      }
      .moves button[aria-current] {
        border-color: var(--ink);
        background: var(--surface-sunken);
      }
      .factor {
        margin-inline-end: 0.3em;
        font:
          italic 1.0625rem KaTeX_Math,
          var(--font-text);
      }
      .way {
        fill: none;
        stroke: var(--x);
        stroke-width: var(--stroke-thin);
        stroke-dasharray: 2 5;
        stroke-linecap: round;
      }
      .ghost {
        opacity: 0.4;
      }
    `,
  ];

  readonly #tags = new NameTags();
  readonly #point = new MovablePoint(
    this.movable({
      position: () => apply(this.#moved(this.#t), this.x),
      constrain: (wanted, tolerance) => this.#constrain(wanted, tolerance),
      change: ({ point }) => ({ x: this.#wayBack(point) }),
      jump: (key) => this.#jump(key),
    }),
    '',
    'role-x',
  );

  constructor() {
    super();
    this.#point.describedBy = 'keys';
  }

  override render(): TemplateResult {
    return html`
      <div class="layout">
        ${this.controls({ t: '0' })} ${this.picture?.real === false ? nothing : this.#player()}
        ${this.stage()}
        <div class="said">
          ${this.sayings()}
          ${this.readOut({
            action: (fact) => (this.#vectorOf(fact.key) ? this.word('put') : null),
            act: (key) => this.#putOn(this.#vectorOf(key)),
          })}
        </div>
      </div>
    `;
  }

  /* ---- The state, as arithmetic ---- */

  get #t(): number {
    return this.picture?.real ? Number(this.state['t'] ?? 0) : 0;
  }

  get #vectors(): readonly Eigenvector[] {
    return this.picture?.eigenlines ?? [];
  }

  #vectorOf(key: string): Eigenvector | undefined {
    return this.#vectors.find(({ index }) => key === `lambda${index}`);
  }

  /** What has become of the plane when so much of the moves is done; nothing yet where there are no moves. */
  #moved(t: number): Matrix {
    const [first, second] = this.#vectors;
    if (!this.picture?.real || !first || !second) return IDENTITY;
    return movedBy([first.vector, second.vector], [first.lambda, second.lambda], t);
  }

  protected override landmarks(): readonly Vector[] {
    const stops = [0, 1, 2, MOVES].map((t) => this.#moved(t));
    const points = [this.x, ...this.#vectors.map(({ vector }) => vector)];
    return [...stops.flatMap((M) => points.map((p) => apply(M, p))), apply(this.A, this.x)];
  }

  /* ---- Hands ---- */

  #constrain(wanted: Vector, tolerance: number): Snapped {
    const M = this.#moved(this.#t);
    if (determinant(M) !== 0) return this.toGrid(wanted, tolerance);
    return { point: apply(M, this.x), line: null };
  }

  /** The x that has come to a point by the moves done so far. */
  #wayBack(point: Vector): string {
    const M = this.#moved(this.#t);
    const x = apply(inverse(M), point);
    if (!isFinite(x)) return this.state['x'] ?? '';
    return this.text(x, this.#t === 0 ? this.decimals : DECIMALS).join(' ');
  }

  #jump(key: string): Vector | null {
    const [first, second] = this.#vectors;
    const to = key === 'Home' ? first : key === 'End' ? (second ?? first) : undefined;
    return to ? apply(this.#moved(this.#t), to.vector) : null;
  }

  /** Makes x the eigenvector, so that it keeps its line through all moves. */
  #putOn(to: Eigenvector | undefined): void {
    if (to) this.rest({ x: this.text(to.vector, DECIMALS).join(' ') });
  }

  /* ---- What is typed, chosen and played ---- */

  #player(): TemplateResult {
    const t = this.#t;
    return html`<div class="moves" role="group" aria-label=${this.word('moves')}>
      ${FACTORS.map(
        (factor, i) =>
          html`<button
            type="button"
            aria-current=${t > i && t <= i + 1 ? 'step' : nothing}
            @click=${() => this.rest({ t: String(i + 1) })}
          >
            ${i + 1}. <span class="factor">${factor}</span> ${this.word(`move${i + 1}`)}
          </button>`,
      )}
      ${this.player({
        value: t,
        max: MOVES,
        pace: 1800,
        valueText: this.word('scrubbed', format(t)),
        played: ({ value, rests }) => this.playTo({ t: plain(value, 3) }, rests),
      })}
    </div>`;
  }

  /* ---- The drawing ---- */

  override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const t = this.#t;
    if (changed.has('state') && this.picture?.real)
      this.highlighted = t === 0 ? null : (FACTS[Math.ceil(t) - 1] ?? null);
  }

  protected override drawing(): SVGTemplateResult {
    const M = this.#moved(this.#t);
    const x = apply(M, this.x);
    const vectors = this.#vectors.map((v) => ({ ...v, vector: apply(M, v.vector) }));
    this.place(this.#point, x, this.word('vector'));
    return svg`
      ${this.#basisGrid(vectors)}
      ${circleAndImage(this.plane, this.picture?.real === false ? this.A : M)}
      ${vectors.map((vector) => this.#line(vector))}
      <g class="ghost">${arrowTo(this.plane, apply(this.A, this.x), 'role-ax')}</g>
      ${this.#t > 0 ? svg`<g class="ghost">${arrowTo(this.plane, this.x, 'role-x')}</g>` : nothing}
      <path class="way" d=${this.#way()} />
      ${vectors.map(({ vector, index }) => arrowTo(this.plane, vector, `role-eigen-${index}`))}
      ${arrowTo(this.plane, x, this.#t === MOVES ? 'role-ax' : 'role-x')}
      ${this.#point.element}
      ${this.#tags.draw(
        this.#names(x, vectors),
        [this.toolsPlace, ...arrowObstacles(this.plane, [x, ...vectors.map((v) => v.vector)])],
        this.plane,
      )}
    `;
  }

  /** The line of an eigenvector, wherever the moves have brought it. */
  #line({ vector, ...line }: Eigenvector): SVGTemplateResult {
    const key = `lambda${line.index}`;
    return eigenline(
      this.plane,
      { ...line, direction: vector },
      {
        label: this.word('line', line.index, line.text),
        highlighted: this.highlighted === key,
        locked: false,
        highlight: (on) => (this.highlighted = on ? key : null),
        act: () => this.#putOn(this.#vectorOf(key)),
      },
    );
  }

  #basisGrid([first, second]: readonly Eigenvector[]): SVGTemplateResult | typeof nothing {
    if (!first || !second) return nothing;
    return basisGrid(this.plane, [
      [first.vector[0], second.vector[0]],
      [first.vector[1], second.vector[1]],
    ]);
  }

  /** The way that the tip of x has come. */
  #way(): string {
    const count = Math.ceil(this.#t * PIECES);
    const times = Array.from({ length: count + 1 }, (_, i) => Math.min(i / PIECES, this.#t));
    return path(times.map((t) => this.plane.toPixel(apply(this.#moved(t), this.x))));
  }

  #names(x: Vector, vectors: readonly Eigenvector[]): NameTag[] {
    const t = this.#t;
    const Ax = apply(this.A, this.x);
    const factors = t >= 2 ? this.#vectors.map(({ lambda }) => lambda) : [];
    return [
      tipName(this.plane, NAMES[t] ?? '', t === MOVES ? 'role-ax' : 'role-x', x),
      t === MOVES ? null : tipName(this.plane, 'Ax', 'role-ax', Ax),
      t === 0 ? null : tipName(this.plane, 'x', 'role-x', this.x),
      ...vectors.map(({ vector, index }, i) => {
        const name = `v_${index}_`;
        const factor = factors[i];
        const text = factor === undefined || factor === 1 ? name : `${format(factor)} ${name}`;
        return tipName(this.plane, t > 0 && t < MOVES ? '' : text, `role-eigen-${index}`, vector);
      }),
    ].filter((tag) => tag !== null && tag.text !== '') as NameTag[];
  }
}

customElements.define('eig-diagonalize', Diagonalize);

declare global {
  interface HTMLElementTagNameMap {
    'eig-diagonalize': Diagonalize;
  }
}
