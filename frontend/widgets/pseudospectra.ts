import { css, html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { path } from '../kit/arrow.ts';
import { constraint, type Constraint } from '../kit/constrain.ts';
import { parseVector } from '../kit/literal.ts';
import { MovablePoint } from '../kit/movable-point.ts';
import { raised } from '../kit/number.ts';
import type { Plane, PlaneLimits } from '../kit/plane.ts';
import { niceStep } from '../kit/ticks.ts';
import { distance, type Vector } from '../kit/vector.ts';
import type { Example } from './parts/example-list.ts';
import { NameTags } from './parts/name-tags.ts';
import { squareMatrixControls } from './parts/parameter-fields.ts';
import { PlaneWidget } from './plane-widget.ts';
import type { Picture } from './widget-element.ts';

interface Level {
  /** The level is 10^(k/2) for this k. */
  halfDecades: number;
  /** Each as real and imaginary parts in turn, in the upper half plane. */
  lines: number[][];
}

interface PseudospectraPicture extends Picture {
  size: number;
  eigenvalues: Vector[];
  reach: number;
  /** Left out while a control is held. */
  levels: Level[] | null;
  /** The eigenvalues of A + E, z first. */
  moved: Vector[];
  kreissPoint: number[];
}

/** How far apart, in pixels at least, the points are to which z snaps. */
const GRID_PIXELS = 36;

/** From how high a line, in pixels, there is room for its name. */
const ROOM = 26;

/** Half the side of the mark of an eigenvalue. */
const MARK = 6;

/**
 * The complex plane with the level lines of σmin(zI − A): within the line of ε lie all eigenvalues of all A + E with ‖E‖ ≤ ε. A hand moves z;
 * the eigenvalues of A + E for the smallest E that reaches z are the server's, as the lines are.
 */
export class Pseudospectra extends PlaneWidget<PseudospectraPicture> {
  static override properties = {
    ...PlaneWidget.properties,
    examples: { attribute: false },
  };

  static override styles = [
    PlaneWidget.styles,
    css`
      .examples {
        max-width: 16rem;
      }
      .level {
        fill: none;
        stroke: color-mix(in oklab, var(--eigen-1) calc(100% - var(--step) * 9%), var(--surface));
        stroke-width: var(--stroke-thin);
        pointer-events: none;
      }
      .level.between {
        stroke-width: 1px;
        stroke-dasharray: 2 3;
      }
      .level-name {
        fill: var(--eigen-1);
        font-size: 0.8125rem;
        text-anchor: middle;
        paint-order: stroke;
        stroke: var(--surface);
        /* So wide that no line is seen through it below a raised minus. */
        stroke-width: 7px;
        stroke-linejoin: round;
      }
      .eigenvalue {
        fill: none;
        stroke: var(--eigen-1);
        stroke-width: calc(1.2 * var(--stroke));
      }
      .moved-eigenvalue {
        fill: var(--surface);
        stroke: var(--x);
        stroke-width: var(--stroke);
      }
      .kreiss-point {
        fill: var(--eigen-3);
      }
      .point {
        fill: var(--x);
        pointer-events: none;
      }
      .read-out {
        grid-template-columns: minmax(0, 1fr);
      }
      .fact-kreiss {
        --role: var(--eigen-3);
      }
      .fact-peak {
        --role: var(--ax);
      }
      .fact:is(.fact-sigma, .fact-change, .fact-moved) {
        --role: var(--x);
      }
      .fact:is(.fact-sigma, .fact-change, .fact-moved, .fact-kreiss, .fact-peak) dd {
        color: var(--role);
      }
    `,
  ];

  /** Matrices to choose from, set by the server. */
  declare examples: Example[];

  readonly #tags = new NameTags();
  #levels: readonly Level[] = [];
  readonly #point = new MovablePoint(
    this.movable({
      position: () => this.#z,
      constrain: (wanted, tolerance) => this.#constrain(wanted, tolerance),
      change: ({ point }) => ({ z: this.text(point).join(' ') }),
      jump: (key) => this.#jump(key),
    }),
    '',
    'role-x',
  );

  constructor() {
    super();
    this.examples = [];
    this.#point.describedBy = 'keys';
  }

  override render(): TemplateResult {
    return html`
      <div class="layout">
        ${squareMatrixControls(this, this.picture?.size ?? 2)} ${this.stage()}
        <div class="said">${this.sayings()} ${this.readOut()}</div>
      </div>
    `;
  }

  /* ---- The state, as arithmetic ---- */

  get #z(): Vector {
    return parseVector(this.state['z'] ?? '') ?? [0, 0];
  }

  protected override landmarks(): readonly Vector[] {
    const reach = 0.7 * (this.picture?.reach ?? 1.5);
    return [this.#z, [reach, reach], [-reach, -reach]];
  }

  protected override get limits(): PlaneLimits {
    return { minScale: 1e-6, maxScale: 1e5, reach: 1e7 };
  }

  /* ---- Hands ---- */

  /** The real axis draws z to it, and so do the crossings of the grid. */
  #constrain: Constraint = (wanted, tolerance) => {
    const grid = niceStep(GRID_PIXELS / this.plane.scale);
    return constraint({ lines: [[1, 0]], grid, bounds: this.plane.bounds })(wanted, tolerance);
  };

  /** Page keys go from eigenvalue to eigenvalue, Home to the point of the Kreiss bound. */
  #jump(key: string): Vector | null {
    const eigenvalues = this.picture?.eigenvalues ?? [];
    const [x, y] = this.picture?.kreissPoint ?? [];
    if (key === 'Home') return x === undefined || y === undefined ? null : [x, y];
    if (key !== 'PageUp' && key !== 'PageDown') return null;
    const here = eigenvalues.findIndex((value) => distance(value, this.#z) < 1e-2);
    const step = key === 'PageUp' ? -1 : 1;
    const next = here < 0 ? 0 : (here + step + eigenvalues.length) % eigenvalues.length;
    return eigenvalues[next] ?? null;
  }

  /* ---- The drawing ---- */

  protected override drawing(): SVGTemplateResult {
    const { plane } = this;
    this.#levels = this.picture?.levels ?? this.#levels;
    this.place(this.#point, this.#z, this.word('point'));
    const [px, py] = plane.toPixel(this.#z);
    const [ox, oy] = plane.toPixel([0, 0]);
    return svg`
      <circle class="unit-circle" cx=${ox} cy=${oy} r=${plane.scale} />
      ${guard([plane, this.#levels], () => this.#levels.map((level, i) => levelLines(plane, level, i)))}
      ${(this.picture?.eigenvalues ?? []).map((value) => cross(plane, value))}
      ${this.#kreissPoint()}
      ${(this.picture?.moved ?? []).slice(1).map((value) => ring(plane, value))}
      <circle class="point" cx=${px} cy=${py} r="5" />
      ${this.#point.element}
      ${this.#tags.draw(
        [
          { text: 'z', className: 'role-x', anchor: [px, py], towards: [0.7, -0.7] },
          { text: 'Re', className: '', anchor: [plane.width - 18, oy], towards: [0, -1] },
          { text: 'Im', className: '', anchor: [ox, 14], towards: [1, 0] },
        ],
        [this.toolsPlace, { from: [px, py], to: [px, py], radius: 12 }],
        plane,
      )}
    `;
  }

  #kreissPoint(): SVGTemplateResult {
    const [x, y] = this.picture?.kreissPoint ?? [];
    if (x === undefined || y === undefined) return svg``;
    const [px, py] = this.plane.toPixel([x, y]);
    const triangle = path(
      [
        [px, py - 8],
        [px + 7, py + 5],
        [px - 7, py + 5],
      ],
      true,
    );
    return svg`<path class="kreiss-point" d=${triangle} />`;
  }
}

/** A level in both half planes; whole decades have their name where the line is highest. */
function levelLines(plane: Plane, { halfDecades, lines }: Level, step: number): SVGTemplateResult {
  const points = lines.map(pairs);
  const mirrored = points.map((line) => line.map(([x, y]): Vector => [x, -y]));
  const d = [...points, ...mirrored]
    .map((line) => path(line.map((point) => plane.toPixel(point))))
    .join('');
  const whole = halfDecades % 2 === 0;
  const highest = points
    .flat()
    .reduce((best, point) => (point[1] > best[1] ? point : best), [0, 0]);
  const [x, y] = plane.toPixel(highest);
  return svg`<path class="level ${whole ? '' : 'between'}" style="--step: ${step}" d=${d} />
    ${
      whole && plane.toPixel([0, 0])[1] - y > ROOM
        ? svg`<text class="level-name" x=${x} y=${y + 4}>${levelName(halfDecades / 2)}</text>`
        : nothing
    }`;
}

function levelName(decade: number): string {
  return decade === 0 ? '1' : decade === 1 ? '10' : `10${raised(decade)}`;
}

function pairs(line: readonly number[]): Vector[] {
  return Array.from({ length: line.length / 2 }, (_, i) => [line[2 * i]!, line[2 * i + 1]!]);
}

function cross(plane: Plane, value: Vector): SVGTemplateResult {
  const [x, y] = plane.toPixel(value);
  const d = `M${x - MARK} ${y - MARK}L${x + MARK} ${y + MARK}M${x - MARK} ${y + MARK}L${x + MARK} ${y - MARK}`;
  return svg`<path class="eigenvalue" d=${d} />`;
}

function ring(plane: Plane, value: Vector): SVGTemplateResult {
  const [x, y] = plane.toPixel(value);
  return svg`<circle class="moved-eigenvalue" cx=${x} cy=${y} r=${MARK} />`;
}

customElements.define('eig-pseudospectra', Pseudospectra);

declare global {
  interface HTMLElementTagNameMap {
    'eig-pseudospectra': Pseudospectra;
  }
}
