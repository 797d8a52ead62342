import { path } from '../kit/arrow.ts';
import { css, html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { Snapped } from '../kit/constrain.ts';
import { parseEntries, resized } from '../kit/literal.ts';
import { apply, IDENTITY, inverse, orbitOf, product, type Matrix } from '../kit/matrix.ts';
import { MovablePoint } from '../kit/movable-point.ts';
import { plain, raised, spoken } from '../kit/number.ts';
import { clamp, type Plane, type PlaneLimits } from '../kit/plane.ts';
import type { Camera } from '../kit/scene/camera.ts';
import { VectorInView } from '../kit/scene/vector-in-view.ts';
import { dot, norm as length, type Vector3 } from '../kit/scene/vector3.ts';
import { norm, type Vector } from '../kit/vector.ts';
import { arrowObstacles, NameTags, tipName } from './parts/name-tags.ts';
import { orbit } from './parts/orbit.ts';
import './parts/scene.ts';
import { arrowTo, circleAndImage } from './parts/shapes.ts';
import { sideBySideStyles } from './parts/side-by-side-styles.ts';
import './parts/side-plane.ts';
import type { SidePlane } from './parts/side-plane.ts';
import { sizeChoice } from './parts/size-choice.ts';
import { turningContent, type Turning } from './parts/turning-things.ts';
import { PlayedMap } from './played-map.ts';
import type { Picture } from './widget-element.ts';

interface RotationScalingPicture extends Picture {
  size: number;
  complex: boolean;
  eigenvalues: { re: number; im: number; text: string }[];
  /** P by rows; empty where the eigenvalues are real, and for 3×3. */
  basis: Vector[];
  /** For 3×3 the axis that is kept, and two vectors of the plane that is turned; empty where all eigenvalues are real. */
  axis: number[];
  plane: number[][];
  /** In the basis of P, by how much a step turns, in radians, positive anticlockwise. */
  turn: number;
}

/** The most steps. */
const MOST = 24;

/** Decimals of an entry of A when an eigenvalue is dragged. */
const DECIMALS = 4;

/** How near to the real axis an eigenvalue may be dragged: on it there would be no P. */
const LEAST_IMAGINARY = 0.05;

/** Decimals of a vector in space. */
const SPACE_DECIMALS = 2;

/**
 * A matrix with complex eigenvalues: the orbit of a vector, and beside it the pair in the complex plane, to be dragged, with
 * the powers of the upper one. The orbit is arithmetic and drawn at once; the pair and the basis in which A is a turn and a
 * stretch are the server's. A 3×3 matrix keeps an axis and turns a plane, and its orbit is in space.
 */
export class RotationScaling extends PlayedMap<RotationScalingPicture> {
  static override styles = [
    PlayedMap.styles,
    sideBySideStyles,
    css`
      .spatial > .stage {
        display: none;
      }
      .playing {
        gap: 0.75rem;
      }
      @container (width >= 46rem) {
        eig-scene {
          --stage-height: 25rem;
        }
      }
    `,
  ];

  readonly #tags = new NameTags();
  readonly #sideTags = new NameTags();
  readonly #point = new MovablePoint(
    this.movable({
      position: () => this.x,
      constrain: (wanted, tolerance) => this.toGrid(wanted, tolerance),
      change: ({ point }) => ({ x: this.text(point).join(' ') }),
      jump: (key) => {
        const length = norm(this.x) || 1;
        return key === 'Home' ? [length, 0] : key === 'End' ? [0, length] : null;
      },
    }),
    '',
    'role-x',
  );
  readonly #lambda = new MovablePoint(
    {
      ...this.movable({
        position: () => this.#upper,
        constrain: (wanted) => this.#aboveTheAxis(wanted),
        change: ({ point }) => ({ A: this.#withEigenvalue(point) }),
      }),
      plane: () => this.#side?.plane ?? this.plane,
    },
    '',
    'role-eigen-1',
  );

  readonly #view = new VectorInView(() => ({
    vector: this.#orbitInSpace(0)[0]!,
    subspaces: [],
    camera: this.#camera,
  }));
  readonly #pointInSpace = new MovablePoint(
    {
      ...this.movable({
        position: () => this.#view.position,
        constrain: (wanted, tolerance) => this.#view.constrain(wanted, tolerance),
        change: (moved) => {
          const x = this.#view.at(moved).map((entry) => plain(entry, SPACE_DECIMALS));
          return { x: x.join(' ') };
        },
      }),
      plane: () => this.#view.plane,
    },
    '',
    'role-x',
  );

  constructor() {
    super();
    for (const point of [this.#point, this.#pointInSpace]) point.describedBy = 'keys';
  }

  override render(): TemplateResult {
    return html`
      <div class="layout ${this.#isSpatial ? 'spatial' : ''}">
        ${this.controls()} ${this.#player()} ${this.stage()}
        ${this.#isSpatial ? this.#scene() : nothing} ${this.#complexPlane()}
        <div class="said">${this.sayings()} ${this.readOut()}</div>
      </div>
    `;
  }

  /* ---- The state, as arithmetic ---- */

  get #k(): number {
    return Number(this.state['k'] ?? 0);
  }

  get #isSpatial(): boolean {
    return this.picture?.size === 3;
  }

  /** x and its images, as vectors of space. */
  #orbitInSpace(k: number): Vector3[] {
    const [x1 = 1, x2 = 0, x3 = 0] = parseEntries(this.state['x'] ?? '') ?? [];
    const rows = (this.state['A'] ?? '').split(/[;\n]/).map((row) => {
      const [a = 0, b = 0, c = 0] = parseEntries(row) ?? [];
      return [a, b, c] as const;
    });
    const image = (x: Vector3): Vector3 => {
      const [y1 = 0, y2 = 0, y3 = 0] = rows.map((row) => dot(row, x));
      return [y1, y2, y3];
    };
    const points: Vector3[] = [[x1, x2, x3]];
    for (let i = 0; i < k; i++) points.push(image(points[i]!));
    return points;
  }

  get #turning(): Turning | null {
    const { axis = [], plane = [], eigenvalues = [] } = this.picture ?? {};
    if (axis.length !== 3) return null;
    const vector = ([a = 0, b = 0, c = 0]: readonly number[]): Vector3 => [a, b, c];
    return {
      axis: vector(axis),
      plane: [vector(plane[0]!), vector(plane[1]!)],
      index: eigenvalues.findIndex(({ im }) => im === 0) + 1,
    };
  }

  get #side(): SidePlane | null {
    return this.renderRoot.querySelector('eig-side-plane');
  }

  /** The eigenvalue with the upper sign, as a point of the complex plane. */
  get #upper(): Vector {
    const eigenvalues = this.picture?.eigenvalues ?? [];
    const upper = eigenvalues.find(({ im }) => im > 0) ?? eigenvalues[0];
    return upper ? [upper.re, upper.im] : [1, 0];
  }

  /** P; the identity where the eigenvalues are real. */
  get #P(): Matrix {
    const [row1, row2] = this.picture?.basis ?? [];
    return row1 && row2 ? [row1, row2] : IDENTITY;
  }

  /** The ellipse through x that the turn follows, as the image of the unit circle. */
  get #ellipse(): Matrix {
    const size = norm(apply(inverse(this.#P), this.x));
    return product(this.#P, [
      [size, 0],
      [0, size],
    ]);
  }

  protected override landmarks(): readonly Vector[] {
    if (this.#isSpatial) return [];
    const points = orbitOf(this.A, this.x, this.#k);
    return [this.x, apply(this.A, this.x), ...points.slice(-4)];
  }

  protected override get limits(): PlaneLimits {
    return { minScale: 1e-9, maxScale: 1e6, reach: 1e9 };
  }

  /* ---- Hands ---- */

  #aboveTheAxis([re, im]: Vector): Snapped {
    const decimals = 2;
    const { left, right, top } = (this.#side?.plane ?? this.plane).bounds;
    const to = (value: number): number => Number(value.toFixed(decimals));
    const point: Vector = [
      to(clamp(re, left, right)),
      to(clamp(im, LEAST_IMAGINARY, Math.max(LEAST_IMAGINARY, top))),
    ];
    return { point, line: null };
  }

  /** A with another pair of eigenvalues and the same P. */
  #withEigenvalue([alpha, size]: Vector): string {
    const beta = (this.picture?.turn ?? 0) < 0 ? -size : size;
    const R: Matrix = [
      [alpha, -beta],
      [beta, alpha],
    ];
    const A = product(product(this.#P, R), inverse(this.#P));
    return A.map((row) => row.map((entry) => plain(entry, DECIMALS)).join(' ')).join('; ');
  }

  /* ---- What is typed, chosen and played ---- */

  #player(): TemplateResult {
    return html`<div class="playing">
      ${sizeChoice(this.picture?.size ?? 2, this.word('size'), (size) =>
        this.propose({ A: resized(this.state['A'] ?? '', size) }),
      )}
      ${this.player({
        whole: true,
        value: this.#k,
        max: MOST,
        pace: 500,
        valueText: this.word('scrubbed', this.#k),
        played: ({ value, rests }) => this.playOrbitTo({ k: String(value) }, rests),
      })}
    </div>`;
  }

  /* ---- The drawing ---- */

  protected override drawing(): SVGTemplateResult {
    if (this.#isSpatial) return svg``;
    const points = orbitOf(this.A, this.x, this.#k);
    const tip = points.at(-1)!;
    this.place(this.#point, this.x, this.word('vector'));
    const names = [
      tipName(this.plane, 'x', 'role-x', this.x),
      this.#k > 0 ? tipName(this.plane, `A${raised(this.#k)}x`, 'role-ax', tip) : null,
    ].filter((tag) => tag !== null);
    return svg`
      ${this.picture?.complex ? circleAndImage(this.plane, this.#ellipse) : nothing}
      ${orbit(this.plane, points, 'role-ax')}
      ${this.#k > 0 ? arrowTo(this.plane, tip, 'role-ax') : nothing}
      ${arrowTo(this.plane, this.x, 'role-x')}
      ${this.#point.element}
      ${this.#tags.draw(
        names,
        [this.toolsPlace, ...arrowObstacles(this.plane, [this.x, tip])],
        this.plane,
      )}
    `;
  }

  get #camera(): Camera {
    return this.renderRoot.querySelector('eig-scene')!.camera;
  }

  /** The orbit in space, with the axis and the plane that A turns. */
  #scene(): TemplateResult {
    const orbit = this.#orbitInSpace(this.#k);
    const x = orbit[0]!;
    const shown = Math.max(...[x, ...orbit.slice(-4)].map(length));
    this.#pointInSpace.name = this.word('vector');
    this.#pointInSpace.describe(x[0], this.word('place', ...x.map((entry) => spoken(entry, 4))));
    return html`<eig-scene
      .label=${this.word('space')}
      .description=${this.said?.sentence ?? ''}
      .words=${this.words}
      .reach=${1.2 * Math.max(1, Math.min(shown, 50 * length(x)))}
      .still=${this.held}
      .draw=${(camera: Camera) =>
        turningContent(orbit, this.#turning, `A${raised(this.#k)}x`, camera, this.highlighted)}
      .handles=${[{ point: this.#pointInSpace, at: x }]}
      @pointed=${(event: CustomEvent<string | null>) => (this.highlighted = event.detail)}
    ></eig-scene>`;
  }

  /** The eigenvalues as points, with the unit circle and the powers of the upper one. */
  #complexPlane(): TemplateResult {
    const points = (this.picture?.eigenvalues ?? []).map(({ re, im }): Vector => [re, im]);
    const [re, im] = this.#upper;
    const powers = orbitOf(
      [
        [re, -im],
        [im, re],
      ],
      [1, 0],
      this.picture?.complex ? this.#k : 0,
    );
    return html`<eig-side-plane
      interactive
      .label=${this.word('complex-plane')}
      .landmarks=${[...points, [1, 1]]}
      .still=${this.held}
      .draw=${(plane: Plane) => this.#drawComplexPlane(plane, points, powers)}
    ></eig-side-plane>`;
  }

  /** An eigenvalue as an arrow, which points out together with what is said of it. */
  #eigenvalue(plane: Plane, point: Vector, index: number): SVGTemplateResult {
    const key = `lambda${index}`;
    const shaft = path([plane.toPixel([0, 0]), plane.toPixel(point)]);
    return svg`<g
      class="pointed-at ${this.highlighted === key ? 'highlighted' : ''}"
      @pointerenter=${() => (this.highlighted = key)}
      @pointerleave=${() => (this.highlighted = null)}
    ><path class="touch" d=${shaft} />${arrowTo(plane, point, `role-eigen-${index}`)}</g>`;
  }

  #drawComplexPlane(
    plane: Plane,
    points: readonly Vector[],
    powers: readonly Vector[],
  ): SVGTemplateResult {
    const [cx, cy] = plane.toPixel([0, 0]);
    const [upper] = points;
    if (upper) {
      this.#lambda.place(plane.toPixel(upper));
      this.#lambda.name = this.word('eigenvalue');
      this.#lambda.describe(upper[0], `${spoken(upper[0], 4)}, ${spoken(upper[1], 4)}`);
    }
    const names = points.map((point, i) =>
      tipName(plane, `λ_${i + 1}_`, `role-eigen-${i + 1}`, point),
    );
    return svg`
      <circle class="unit-circle" cx=${cx} cy=${cy} r=${plane.scale} />
      ${orbit(plane, powers, 'role-column')}
      ${points.map((point, i) => this.#eigenvalue(plane, point, i + 1))}
      ${this.picture?.complex && !this.#isSpatial ? this.#lambda.element : nothing}
      ${this.#sideTags.draw(
        names.filter((tag) => tag !== null),
        arrowObstacles(plane, points),
        plane,
      )}
    `;
  }
}

customElements.define('eig-rotation-scaling', RotationScaling);

declare global {
  interface HTMLElementTagNameMap {
    'eig-rotation-scaling': RotationScaling;
  }
}
