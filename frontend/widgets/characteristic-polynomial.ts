import { css, html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { path } from '../kit/arrow.ts';
import type { Snapped } from '../kit/constrain.ts';
import type { Movable } from '../kit/drag.ts';
import { quotient } from '../kit/fraction.ts';
import { entries, parseMatrix, resized } from '../kit/literal.ts';
import { determinant, trace, type Matrix } from '../kit/matrix.ts';
import { MovablePoint } from '../kit/movable-point.ts';
import { plain, spoken } from '../kit/number.ts';
import { clamp, type PlaneLimits } from '../kit/plane.ts';
import type { Vector } from '../kit/vector.ts';
import { exampleList, type Example } from './parts/example-list.ts';
import { downwardStyles } from './parts/downward-styles.ts';
import './parts/live-chart.ts';
import { NameTags } from './parts/name-tags.ts';
import { matrixParameter } from './parts/parameter-fields.ts';
import { keyOf, PolynomialCurve, SERIES, type Eigenvalue } from './parts/polynomial-curve.ts';
import { sizeChoice } from './parts/size-choice.ts';
import './parts/worked-solution.ts';
import type { SolutionStep } from './parts/worked-solution.ts';
import { PlaneWidget } from './plane-widget.ts';
import type { Picture } from './widget-element.ts';

interface PolynomialPicture extends Picture {
  size: number;
  roots: Eigenvalue[];
  trace: number;
  determinant: number;
  /** Where the point of A is, in words. */
  place: string;
  /** Left out while a control is held. */
  solution: SolutionStep[] | null;
}

/** From how many pixels a pointer points at a root. */
const NEAR = 16;

/** Of how many pieces the parabola is made. */
const PIECES = 160;

/** Decimals of an entry that comes from dragging, so that the address stays short. */
const DECIMALS = 4;

/**
 * The polynomial p(λ) = det(A − λI): its curve with the roots on it, for 2×2 the point of trace and determinant, which can be
 * dragged, and the worked solution. The point is drawn at once; roots, curve and all that is said are the server's.
 */
export class CharacteristicPolynomial extends PlaneWidget<PolynomialPicture> {
  static override properties = {
    ...PlaneWidget.properties,
    examples: { attribute: false },
  };

  static override styles = [
    PlaneWidget.styles,
    downwardStyles,
    css`
      .examples {
        max-width: 16rem;
      }
      .controls {
        border-block-end: 1px solid var(--hairline);
      }
      .curve,
      .stage {
        min-width: 0;
        block-size: clamp(15rem, 62cqi, 21rem);
      }
      .curve > [role='img'],
      eig-live-chart {
        block-size: 100%;
      }
      .curve {
        position: relative;
      }
      .beyond {
        position: absolute;
        inset: 0;
        display: grid;
        place-content: center;
        margin: 0;
        padding: 1rem 3rem;
        background: var(--surface);
        color: var(--ink-soft);
        text-align: center;
      }
      .stage {
        border-block-end: 0;
      }
      .cubic .stage {
        display: none;
      }
      .parabola {
        fill: color-mix(in oklab, var(--ax) 7%, transparent);
        stroke: var(--ax);
        stroke-width: var(--stroke-thin);
      }
      .region {
        fill: var(--ink-soft);
        font-size: 0.8125rem;
        paint-order: stroke;
        stroke: var(--surface);
        stroke-width: 4px;
        stroke-linejoin: round;
      }
      .point {
        fill: var(--role);
        pointer-events: none;
      }
      .point.outside {
        fill: var(--surface);
        stroke: var(--role);
        stroke-width: var(--stroke-thin);
      }
      .solution {
        grid-column: 1 / -1;
        border-block-start: 1px solid var(--hairline);
        padding: 0.25rem 1rem;
      }
      @container (width >= 46rem) {
        .layout {
          grid-template-columns: repeat(2, minmax(0, 1fr));
        }
        .curve,
        .stage {
          block-size: 22rem;
          border-inline: 0;
        }
        .curve {
          border-inline-end: 1px solid var(--hairline);
        }
        .layout:not(.cubic) .said {
          grid-column: 1 / -1;
          border-block-start: 1px solid var(--hairline);
        }
      }
    `,
  ];

  /** Matrices to choose from, set by the server. */
  declare examples: Example[];

  readonly #tags = new NameTags();
  readonly #point = new MovablePoint(this.#movable(), '', 'role-x');
  readonly #curve = new PolynomialCurve();
  #steps: readonly SolutionStep[] = [];

  constructor() {
    super();
    this.examples = [];
    this.#point.describedBy = 'keys';
  }

  override render(): TemplateResult {
    const size = this.picture?.size ?? 2;
    const roots = this.picture?.roots ?? [];
    const content = this.#curve.content(roots, this.held, this.highlighted);
    return html`
      <div class="layout ${size === 3 ? 'cubic' : ''}">
        <div class="controls">
          ${matrixParameter(this, 'A', 'matrix')}
          ${sizeChoice(size, this.word('size'), (n) =>
            this.propose({ A: resized(this.state['A'] ?? '', n) }),
          )}
          ${exampleList(this.examples, this.word('presets'), (A) => this.propose({ A }))}
        </div>
        <div
          class="curve"
          @pointermove=${(event: PointerEvent) => this.#pointAt(event)}
          @pointerleave=${() => (this.highlighted = null)}
        >
          <div role="img" aria-label=${this.word('curve')} aria-describedby="sentence">
            <eig-live-chart
              .series=${SERIES}
              .xName=${'λ'}
              .yName=${'p(λ)'}
              .content=${content}
            ></eig-live-chart>
          </div>
          ${this.picture && !content.window
            ? html`<p class="beyond">${this.word('beyond')}</p>`
            : nothing}
        </div>
        ${this.stage()}
        <div class="said">${this.sayings()} ${this.readOut()}</div>
        ${this.#solution()}
      </div>
    `;
  }

  /** A pointer at a root points out what is said of it. */
  #pointAt(event: PointerEvent): void {
    const chart = this.renderRoot.querySelector('eig-live-chart')!;
    const at = this.picture?.roots.find(
      (root) => root.im === 0 && chart.distance(event, [root.re, 0]) <= NEAR,
    );
    this.highlighted = at ? keyOf(at) : null;
  }

  /* ---- Controls ---- */

  /** The steps stand still while a hand moves the point: nobody reads them then. */
  #solution(): TemplateResult {
    this.#steps = this.picture?.solution ?? this.#steps;
    return html`<eig-worked-solution
      class="solution"
      .label=${this.word('solution')}
      .none=${this.word('no-solution')}
      .steps=${this.#steps}
    ></eig-worked-solution>`;
  }

  /* ---- The plane of trace and determinant ---- */

  /** A, if it is 2×2 and can be read here. */
  get #A(): Matrix | null {
    return parseMatrix(this.state['A'] ?? '');
  }

  get #place(): Vector {
    const A = this.#A;
    return A
      ? [trace(A), determinant(A)]
      : [this.picture?.trace ?? 0, this.picture?.determinant ?? 0];
  }

  /** The point, and as much of the parabola above it as there is room for. */
  protected override landmarks(): readonly Vector[] {
    const [tau, delta] = this.#place;
    const far = 2 * Math.max(3, Math.abs(tau), Math.abs(delta));
    return [
      [tau, delta],
      [3, 3],
      [0, Math.min((3 * tau ** 2) / 8, far)],
    ];
  }

  protected override get limits(): PlaneLimits {
    return { minScale: 1e-3, maxScale: 4000, reach: 1e5 };
  }

  #movable(): Movable {
    return {
      plane: () => this.plane,
      position: () => this.#place,
      constrain: (wanted, tolerance) => this.#constrain(wanted, tolerance),
      hold: (moved) => this.hold({ A: this.#movedTo(moved) }),
      rest: (moved) => this.rest({ A: this.#movedTo(moved) }),
      nudge: (moved) => this.nudge({ A: this.#movedTo(moved) }),
      before: () => this.wayBack(),
      jump: (key) => {
        const [tau] = this.#place;
        if (key === 'Home') return [0, 0];
        return key === 'PageUp' || key === 'PageDown' ? [tau, tau ** 2 / 4] : null;
      },
    };
  }

  /** The parabola draws the point to it, straight up or down; elsewhere the point keeps to what a pixel can tell apart. */
  #constrain([x, y]: Vector, tolerance: number): Snapped {
    const { left, right, bottom, top } = this.plane.bounds;
    const decimals = clamp(Math.ceil(Math.log10(this.plane.scale)), 0, DECIMALS - 1);
    const tau = Number(clamp(x, left, right).toFixed(decimals));
    const equal = tau ** 2 / 4;
    if (Math.abs(y - equal) <= tolerance * Math.hypot(1, tau / 2) && equal <= top)
      return { point: [tau, equal], line: 0 };
    return { point: [tau, Number(clamp(y, bottom, top).toFixed(decimals))], line: null };
  }

  /** A with another trace and determinant: a − d and b stay, the diagonal moves as a whole, and c does the rest. */
  #movedTo({ point: [tau, delta], line }: Snapped): string {
    const A = this.#A ?? [
      [0, 1],
      [0, 0],
    ];
    const [[a, b], [c, d]] = A;
    const shift = (tau - trace(A)) / 2;
    const p = rounded(a + shift);
    const q = rounded(d + shift);
    const texts = this.#A ? (this.state['A'] ?? '').split(/[;\n]/).map(entries) : [];
    const [first, last] =
      shift === 0 && this.#A
        ? [texts[0]![0], texts[1]![1]]
        : [plain(p, DECIMALS), plain(q, DECIMALS)];
    const fixed = b || c || 1;
    const onParabola = line === null ? null : quotient([q - p, p - q], [4, fixed], DECIMALS);
    const other = onParabola ?? plain((p * q - delta) / fixed, DECIMALS);
    if (b === 0 && c !== 0) return `${first} ${other}; ${texts[1]![0]} ${last}`;
    return `${first} ${b === 0 ? '1' : (texts[0]?.[1] ?? '1')}; ${other} ${last}`;
  }

  protected override drawing(): SVGTemplateResult {
    const place = this.#place;
    const [x, y] = this.plane.toPixel(place);
    const [px, py] = [clamp(x, 0, this.plane.width), clamp(y, 0, this.plane.height)];
    const isOutside = px !== x || py !== y;
    this.#point.place([px, py]);
    this.#point.name = this.word('point');
    this.#point.describe(
      place[0],
      this.word('where', spoken(place[0], 4), spoken(place[1], 4), this.picture?.place ?? ''),
    );
    const [originX, originY] = this.plane.toPixel([0, 0]);
    return svg`
      <path class="parabola" d=${this.#parabola()} />
      ${this.#region('complex-pair', [0, (5 * this.plane.bounds.top) / 8])}
      ${this.#region('two-real', [this.plane.bounds.right / 2, this.plane.bounds.bottom / 2])}
      <circle class="point role-x ${isOutside ? 'outside' : ''}" cx=${px} cy=${py} r="5" />
      ${this.#point.element}
      ${this.#tags.draw(
        [
          {
            text: isOutside ? this.word('outside') : 'A',
            className: 'role-x',
            anchor: [px, py],
            towards: [0.7, -0.7],
          },
          { text: 'τ', className: '', anchor: [this.plane.width - 16, originY], towards: [0, -1] },
          { text: 'Δ', className: '', anchor: [originX, 14], towards: [1, 0] },
        ],
        [this.toolsPlace, { from: [px, py], to: [px, py], radius: 10 }],
        this.plane,
      )}
    `;
  }

  /** Δ = τ²/4 across the picture. */
  #parabola(): string {
    const { left, right } = this.plane.bounds;
    const points = Array.from({ length: PIECES + 1 }, (_, i): Vector => {
      const tau = left + ((right - left) * i) / PIECES;
      return this.plane.toPixel([tau, tau ** 2 / 4]);
    });
    return path(points);
  }

  #region(word: string, at: Vector): SVGTemplateResult {
    const [x, y] = this.plane.toPixel(at);
    return svg`<text class="region" x=${x} y=${y} text-anchor="middle">${this.word(word)}</text>`;
  }
}

function rounded(entry: number): number {
  return Number(plain(entry, DECIMALS));
}

customElements.define('eig-characteristic-polynomial', CharacteristicPolynomial);

declare global {
  interface HTMLElementTagNameMap {
    'eig-characteristic-polynomial': CharacteristicPolynomial;
  }
}
