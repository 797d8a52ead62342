import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { path } from '../kit/arrow.ts';
import { entries, parseMatrix, valueOf } from '../kit/literal.ts';
import { fromColumns, IDENTITY, type Matrix } from '../kit/matrix.ts';
import { MovablePoint } from '../kit/movable-point.ts';
import { fixed, plain } from '../kit/number.ts';
import { clamp } from '../kit/plane.ts';
import { multiply, unit, type Vector } from '../kit/vector.ts';
import type { Example } from './parts/example-list.ts';
import { eigenvectorConditioningStyles } from './parts/eigenvector-conditioning-styles.ts';
import { growthChartStyles } from './parts/growth-chart-styles.ts';
import { CURVES, GrowthCurves, SERIES, type Growth } from './parts/growth-curves.ts';
import { legendStyles } from './parts/legend-styles.ts';
import './parts/live-chart.ts';
import { arrowObstacles, NameTags, tipName } from './parts/name-tags.ts';
import { squareMatrixControls } from './parts/parameter-fields.ts';
import { arrowTo, circleAndImage, linePath } from './parts/shapes.ts';
import { spectrumSlider, spectrumStyles, type SliderOf } from './parts/spectrum-slider.ts';
import { PlaneWidget } from './plane-widget.ts';
import type { Picture } from './widget-element.ts';

interface ConditioningPicture extends Picture, Omit<Growth, 'kreiss' | 'startNorms'> {
  size: number;
  /** The unit eigenvectors, where there are two real eigenvalues, or one with one eigenline. */
  vectors: [number, number][];
}

/** An upper triangular matrix [[level, corner], [0, other]] as it is typed: the first eigenvector is level. */
interface Triangle {
  readonly level: string;
  readonly corner: string;
  readonly other: string;
}

/** How far the sliders go; farther where the number is. */
const LAMBDA_RANGE = 1.2;
const LONGEST = 200;

/** The least angle to which a hand turns an eigenvector, in degrees, and in which steps. */
const LEAST_ANGLE = 0.5;
const ANGLE_STEP = 0.1;

/** Decimals of the corner that an angle makes. */
const CORNER_DECIMALS = 10;

/** How large the arc is that shows the angle. */
const ARC = 0.35;

const NOTHING = { kreiss: [], startNorms: [] };

/**
 * The unit eigenvectors of A with the angle between them, the ellipse to which V takes the unit circle, and the norms of the powers under the bound
 * that κ(V) gives. In a triangular matrix the second eigenvector is turned by hand, while the eigenvalues stay.
 */
export class EigenvectorConditioning extends PlaneWidget<ConditioningPicture> {
  static override properties = {
    ...PlaneWidget.properties,
    examples: { attribute: false },
  };

  static override styles = [
    PlaneWidget.styles,
    spectrumStyles,
    legendStyles,
    eigenvectorConditioningStyles,
    growthChartStyles,
  ];

  /** Matrices to choose from, set by the server. */
  declare examples: Example[];

  readonly #tags = new NameTags();
  readonly #curves = new GrowthCurves();
  #shown: { picture: ConditioningPicture; growth: Growth } | undefined;
  readonly #turned = new MovablePoint(
    this.movable({
      position: () => this.#turnedVector ?? [0, 1],
      constrain: (wanted) => ({ point: towards(angleOf(wanted)), line: null }),
      change: ({ point }) => this.#withAngle(angleOf(point)),
      jump: (key) => this.#jump(key),
    }),
    '',
    '',
  );

  constructor() {
    super();
    this.examples = [];
    this.#turned.describedBy = 'keys';
  }

  override render(): TemplateResult {
    const size = this.picture?.size ?? 2;
    return html`
      <div class="layout ${size === 3 ? 'cubic' : ''}">
        ${squareMatrixControls(this, size)} ${this.#sliders()} ${this.stage()} ${this.#chart()}
        <div class="said">${this.sayings()} ${this.readOut()}</div>
      </div>
    `;
  }

  /* ---- The state, as arithmetic ---- */

  get #text(): string {
    return this.state['A'] ?? '';
  }

  get #horizon(): number {
    return Number(this.state['T'] ?? 1);
  }

  /** A, where it is triangular with two different eigenvalues. */
  get #triangle(): Triangle | null {
    const rows = this.#text.split(/[;\n]/).map(entries);
    const [[level, corner] = [], [zero, other] = []] = rows;
    if (rows.length !== 2 || !level || !corner || !zero || !other) return null;
    const isTriangle = valueOf(zero) === 0 && valueOf(level) !== valueOf(other);
    return isTriangle ? { level, corner, other } : null;
  }

  /** Whether the level eigenvector belongs to the larger eigenvalue, and so is the first. */
  #levelIsFirst({ level, other }: Triangle): boolean {
    return valueOf(level) > valueOf(other);
  }

  /** The eigenvector of a triangular matrix that is not level, in the upper half of the plane. */
  get #turnedVector(): Vector | null {
    const triangle = this.#triangle;
    if (!triangle) return null;
    const gap = valueOf(triangle.other) - valueOf(triangle.level);
    return unit(multiply(Math.sign(gap), [valueOf(triangle.corner), gap]));
  }

  /** The eigenvectors in their order: of a triangular matrix at once, of others when the server has them. */
  get #vectors(): readonly Vector[] {
    const turned = this.#turnedVector;
    const triangle = this.#triangle;
    if (!turned || !triangle) return parseMatrix(this.#text) ? (this.picture?.vectors ?? []) : [];
    return this.#levelIsFirst(triangle) ? [[1, 0], turned] : [turned, [1, 0]];
  }

  protected override landmarks(): readonly Vector[] {
    return [
      [1.35, 1.35],
      [-1.35, -1.35],
    ];
  }

  /* ---- Hands ---- */

  /** The matrix with the same eigenvalues and the other eigenvector at this angle. */
  #withAngle(degrees: number): { A: string } {
    const { level, other } = this.#triangle ?? { level: '1', other: '0' };
    const slope = Math.cos(radians(degrees)) / Math.sin(radians(degrees));
    const corner = plain((valueOf(other) - valueOf(level)) * slope, CORNER_DECIMALS);
    return { A: `${level} ${corner}; 0 ${other}` };
  }

  #jump(key: string): Vector | null {
    const now = angleOf(this.#turnedVector ?? [0, 1]);
    if (key === 'Home') return [0, 1];
    if (key === 'PageUp') return towards(now + 1);
    return key === 'PageDown' ? towards(now - 1) : null;
  }

  /* ---- Sliders ---- */

  #sliders(): TemplateResult {
    return html`<div class="spectrum">
      ${this.#triangle ? this.#triangleSliders(this.#triangle) : nothing}
      ${spectrumSlider({
        ...this.#slider('T', this.word('horizon'), String(this.#horizon)),
        min: 1,
        max: LONGEST,
        step: 1,
        hold: (T) => this.hold({ T: String(T) }),
      })}
    </div>`;
  }

  #triangleSliders(triangle: Triangle): TemplateResult[] {
    const { level, corner, other } = triangle;
    const [first, second] = this.#levelIsFirst(triangle) ? [1, 2] : [2, 1];
    const [x, y] = this.#turnedVector ?? [0, 1];
    const angle = (Math.atan2(y, x) * 180) / Math.PI;
    return [
      spectrumSlider({
        ...this.#slider('θ', this.word('angle'), String(angle)),
        text: `${fixed(angle, 1)}°`,
        min: LEAST_ANGLE,
        max: 180 - LEAST_ANGLE,
        step: LEAST_ANGLE,
        hold: (value) => this.hold(this.#withAngle(value)),
      }),
      spectrumSlider({
        ...this.#slider(`λ${below(first)}`, this.word('level', first), level),
        role: `role-eigen-${first}`,
        hold: (value) => this.hold({ A: `${plain(value, 2)} ${corner}; 0 ${other}` }),
      }),
      spectrumSlider({
        ...this.#slider(`λ${below(second)}`, this.word('other', second), other),
        role: `role-eigen-${second}`,
        hold: (value) => this.hold({ A: `${level} ${corner}; 0 ${plain(value, 2)}` }),
      }),
    ];
  }

  #slider(name: string, label: string, typed: string): Omit<SliderOf, 'hold'> {
    const value = valueOf(typed);
    const farthest = Math.max(LAMBDA_RANGE, Math.ceil(Math.abs(value)));
    return {
      role: '',
      name,
      label,
      value,
      text: typed.replace('-', '−'),
      min: -farthest,
      max: farthest,
      step: 0.01,
      highlighted: false,
      rest: () => this.rest(),
    };
  }

  /* ---- The drawings ---- */

  /** The same object for the same picture. */
  get #growth(): Growth | undefined {
    const picture = this.picture;
    if (!picture) return undefined;
    if (this.#shown?.picture !== picture)
      this.#shown = { picture, growth: { ...picture, ...NOTHING } };
    return this.#shown.growth;
  }

  #chart(): TemplateResult {
    const growth = this.#growth;
    return html`<div class="chart">
      <div class="curves" role="img" aria-label=${this.word('chart')} aria-describedby="sentence">
        <eig-live-chart
          logarithmic
          .series=${SERIES}
          .xName=${'t'}
          .content=${this.#curves.content(growth, this.#horizon, this.held)}
        ></eig-live-chart>
      </div>
      <ul class="legend">
        ${CURVES.filter(({ shows }) => growth && growth[shows].length > 0).map(
          ({ name, role }) =>
            html`<li class="role-${role}">
              <svg width="34" height="12" aria-hidden="true">
                <path d="M0 6H34" />
                ${name === 'norm' ? svg`<circle cx="17" cy="6" r="4" />` : nothing}
              </svg>
              ${this.word(name)}
            </li>`,
        )}
      </ul>
    </div>`;
  }

  protected override drawing(): SVGTemplateResult {
    const vectors = this.#vectors;
    const [first, second] = vectors;
    const V: Matrix = first && second ? fromColumns(first, second) : IDENTITY;
    const triangle = this.#triangle;
    if (triangle) this.#placeHandle(triangle);
    return svg`
      ${circleAndImage(this.plane, V)}
      ${vectors.map((v, i) => this.#line(v, i + 1))}
      ${first && second ? this.#arc(first, second) : nothing}
      ${vectors.map((v, i) => arrowTo(this.plane, v, `role-eigen-${i + 1}`))}
      ${triangle ? this.#turned.element : nothing}
      ${this.#tags.draw(
        vectors
          .map((v, i) => tipName(this.plane, `v_${i + 1}_`, `role-eigen-${i + 1}`, v))
          .filter((tag) => tag !== null),
        [this.toolsPlace, ...arrowObstacles(this.plane, vectors)],
        this.plane,
      )}
    `;
  }

  #placeHandle(triangle: Triangle): void {
    const index = this.#levelIsFirst(triangle) ? 2 : 1;
    this.place(this.#turned, this.#turnedVector ?? [0, 1], this.word('vector', index));
  }

  #line(v: Vector, index: number): SVGTemplateResult {
    const d = linePath(this.plane, v);
    return svg`<g class="eigenline still role-eigen-${index}"><path class="line" d=${d} /></g>`;
  }

  /** From the one eigenline to the other, the shorter way. */
  #arc(first: Vector, second: Vector): SVGTemplateResult {
    const from = Math.atan2(first[1], first[0]);
    const turn = Math.atan2(second[1], second[0]) - from;
    const way = turn - Math.PI * Math.round(turn / Math.PI);
    const points = Array.from({ length: 25 }, (_, i) => {
      const angle = from + (way * i) / 24;
      return this.plane.toPixel([ARC * Math.cos(angle), ARC * Math.sin(angle)]);
    });
    return svg`<path class="angle-arc" d=${path(points)} />`;
  }
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}

/** The angle of the line through a point, in degrees from 0 to 180, in steps, and not so small that both lines are one. */
function angleOf([x, y]: Vector): number {
  const degrees = (Math.atan2(Math.max(0, y), x) * 180) / Math.PI;
  const stepped = Math.round(degrees / ANGLE_STEP) * ANGLE_STEP;
  return Number(clamp(stepped, LEAST_ANGLE, 180 - LEAST_ANGLE).toFixed(1));
}

function towards(degrees: number): Vector {
  return [Math.cos(radians(degrees)), Math.sin(radians(degrees))];
}

function below(index: number): string {
  return '₀₁₂'.charAt(index);
}

customElements.define('eig-eigenvector-conditioning', EigenvectorConditioning);

declare global {
  interface HTMLElementTagNameMap {
    'eig-eigenvector-conditioning': EigenvectorConditioning;
  }
}
