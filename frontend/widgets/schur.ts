import { css, html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { path } from '../kit/arrow.ts';
import { entries, parseMatrix, valueOf, withColumn } from '../kit/literal.ts';
import { apply, IDENTITY, type Matrix } from '../kit/matrix.ts';
import { MovablePoint } from '../kit/movable-point.ts';
import { format, plain } from '../kit/number.ts';
import { add, dot, multiply, subtract, type Vector } from '../kit/vector.ts';
import type { Example } from './parts/example-list.ts';
import { arrowObstacles, NameTags, tipName } from './parts/name-tags.ts';
import { squareMatrixControls } from './parts/parameter-fields.ts';
import { arrowTo, circleAndImage, linePath } from './parts/shapes.ts';
import { spectrumSlider, spectrumStyles } from './parts/spectrum-slider.ts';
import { PlaneWidget } from './plane-widget.ts';
import type { Picture } from './widget-element.ts';

interface SchurPicture extends Picture {
  size: number;
  /** Whether T is triangular. */
  real: boolean;
  /** The columns of Q. */
  basis: number[][];
  /** The rows of T. */
  t: number[][];
}

/** How far the slider goes; farther where the number is. */
const COUPLING_RANGE = 5;

/** So much smaller than the first eigenvalue a hand leaves the second: equal ones have no order. */
const GAP = 0.05;

/** Decimals of a matrix that is put together again. */
const DECIMALS = 4;

/** Entries as near as this to each other are the same, but for rounding. */
const SAME = 1e-9;

/**
 * The Schur basis q₁, q₂ of a 2×2 matrix, the circle and its image, and A q₂ as what it is in that basis: a multiple of q₂, and the coupling along
 * q₁. Where the eigenvalues are real, the tip of A q₂ is dragged; the basis and the first eigenvalue stay.
 */
export class Schur extends PlaneWidget<SchurPicture> {
  static override properties = {
    ...PlaneWidget.properties,
    examples: { attribute: false },
  };

  static override styles = [
    PlaneWidget.styles,
    spectrumStyles,
    css`
      .examples {
        max-width: 16rem;
      }
      .spectrum {
        grid-column: 1 / -1;
        padding: 0 1rem 0.5rem;
      }
      .spectrum label {
        max-inline-size: 28rem;
      }
      .cubic .stage {
        display: none;
      }
      .second-line {
        fill: none;
        stroke: var(--axis);
        stroke-width: var(--stroke-thin);
        stroke-dasharray: 2 5;
      }
      .eigenline.still {
        cursor: inherit;
      }
      .part {
        fill: none;
        stroke: var(--role);
        stroke-width: calc(1.6 * var(--stroke));
        stroke-dasharray: var(--dash);
      }
      .fact-departure dd {
        color: var(--eigen-2);
      }
    `,
  ];

  /** Matrices to choose from, set by the server. */
  declare examples: Example[];

  readonly #tags = new NameTags();
  readonly #image = new MovablePoint(
    this.movable({
      position: () => this.#second,
      constrain: (wanted) => ({ point: this.#below(wanted), line: null }),
      change: ({ point }) => ({ A: this.#with(point) }),
      jump: (key) => (key === 'Home' ? this.#uncoupled : null),
    }),
    '',
    'role-ax',
  );

  constructor() {
    super();
    this.examples = [];
    this.#image.describedBy = 'keys';
  }

  override render(): TemplateResult {
    const size = this.picture?.size ?? 2;
    return html`
      <div class="layout ${size === 3 ? 'cubic' : ''}">
        ${squareMatrixControls(this, size)} ${this.#isTriangular ? this.#slider() : nothing}
        ${this.stage()}
        <div class="said">${this.sayings()} ${this.readOut()}</div>
      </div>
    `;
  }

  /* ---- The state, as arithmetic ---- */

  get #text(): string {
    return this.state['A'] ?? '';
  }

  get #A(): Matrix {
    return parseMatrix(this.#text) ?? IDENTITY;
  }

  get #isTriangular(): boolean {
    return this.picture?.size === 2 && this.picture.real;
  }

  /** The Schur basis, as the server has found it. */
  get #basis(): readonly [Vector, Vector] {
    const [[a, b] = [], [c, d] = []] = this.picture?.basis ?? [];
    return [
      [a ?? 1, b ?? 0],
      [c ?? 0, d ?? 1],
    ];
  }

  /** A q₂. */
  get #second(): Vector {
    return apply(this.#A, this.#basis[1]);
  }

  /** A q₂ without the coupling. */
  get #uncoupled(): Vector {
    const [, q2] = this.#basis;
    return multiply(dot(this.#second, q2), q2);
  }

  protected override landmarks(): readonly Vector[] {
    const [q1, q2] = this.#basis;
    return parseMatrix(this.#text)
      ? [[1.2, 1.2], [-1.2, -1.2], apply(this.#A, q1), apply(this.#A, q2)]
      : [[1, 1]];
  }

  /* ---- Hands ---- */

  /** The nearest point at which the second eigenvalue is below the first. */
  #below(wanted: Vector): Vector {
    const [q1, q2] = this.#basis;
    const first = dot(apply(this.#A, q1), q1);
    const most = Math.max(first - GAP, dot(this.#second, q2));
    const over = Math.max(0, dot(wanted, q2) - most);
    return subtract(wanted, multiply(over, q2));
  }

  /** The matrix that does the same to q₁, and takes q₂ to this point. */
  #with(point: Vector): string {
    const [q1, q2] = this.#basis;
    if (q1[0] === 1 && q2[1] === 1) return withColumn(this.#text, 1, this.#column(point));
    const change = subtract(point, this.#second);
    return this.#A
      .map((row, i) => add(row, multiply(change[i]!, q2)))
      .map((row) => row.map((entry) => plain(entry, DECIMALS)).join(' '))
      .join('; ');
  }

  /** A second column that is this point; an entry that stays keeps the text that was typed, such as 1/3. */
  #column(point: Vector): string[] {
    const rows = this.#text.split(/[;\n]/).map(entries);
    return this.text(point, DECIMALS).map((text, i) => {
      const before = rows[i]?.[1] ?? '';
      return Math.abs(valueOf(before) - point[i]!) < SAME ? before : text;
    });
  }

  #slider(): TemplateResult {
    const [q1] = this.#basis;
    const coupling = dot(this.#second, q1);
    const farthest = Math.max(COUPLING_RANGE, Math.ceil(Math.abs(coupling)));
    return html`<div class="spectrum">
      ${spectrumSlider({
        role: 'role-eigen-2',
        name: 't₁₂',
        label: this.word('coupling'),
        value: coupling,
        text: format(Number(plain(coupling, 4))),
        min: -farthest,
        max: farthest,
        step: 0.05,
        highlighted: false,
        hold: (value) => this.hold({ A: this.#with(add(this.#uncoupled, multiply(value, q1))) }),
        rest: () => this.rest(),
      })}
    </div>`;
  }

  /* ---- The drawing ---- */

  protected override drawing(): SVGTemplateResult {
    if (!parseMatrix(this.#text)) return svg``;
    const [q1, q2] = this.#basis;
    const second = this.#second;
    if (this.#isTriangular) this.place(this.#image, second, this.word('image'));
    return svg`
      ${circleAndImage(this.plane, this.#A)}
      <g class="eigenline still role-eigen-1"><path class="line" d=${linePath(this.plane, q1)} /></g>
      <path class="second-line" d=${linePath(this.plane, q2)} />
      ${this.#isTriangular ? this.#parts(second) : nothing}
      ${arrowTo(this.plane, second, 'role-ax')}
      ${arrowTo(this.plane, q1, 'role-eigen-1')}
      ${arrowTo(this.plane, q2, 'role-x')}
      ${this.#isTriangular ? this.#image.element : nothing}
      ${this.#tags.draw(
        [
          tipName(this.plane, 'q_1_', 'role-eigen-1', q1),
          tipName(this.plane, 'q_2_', 'role-x', q2),
          tipName(this.plane, 'Aq_2_', 'role-ax', second),
        ].filter((tag) => tag !== null),
        [this.toolsPlace, ...arrowObstacles(this.plane, [q1, q2, second])],
        this.plane,
      )}
    `;
  }

  /** From the second eigenvalue's multiple of q₂ to A q₂: the coupling, along q₁. */
  #parts(second: Vector): SVGTemplateResult {
    const at = [this.#uncoupled, second].map((point) => this.plane.toPixel(point));
    return svg`<path class="part role-eigen-2" d=${path(at)} />`;
  }
}

customElements.define('eig-schur', Schur);

declare global {
  interface HTMLElementTagNameMap {
    'eig-schur': Schur;
  }
}
