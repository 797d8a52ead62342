import { css, html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { Snapped } from '../kit/constrain.ts';
import type { Sight } from '../kit/drag.ts';
import { entries, readable, resized, valueOf } from '../kit/literal.ts';
import { MovablePoint } from '../kit/movable-point.ts';
import { plain, spoken } from '../kit/number.ts';
import { clamp } from '../kit/plane.ts';
import type { Camera } from '../kit/scene/camera.ts';
import { fromView, lineFacet, onLine, toView, viewFacet } from '../kit/scene/facet.ts';
import { norm, type Vector3 } from '../kit/scene/vector3.ts';
import type { Vector } from '../kit/vector.ts';
import { conicDrawing, conicStyles } from './parts/conic-drawing.ts';
import { exampleList, type Example } from './parts/example-list.ts';
import './parts/matrix-field.ts';
import { arrowObstacles, NameTags, tipName } from './parts/name-tags.ts';
import {
  descending,
  endOf,
  matrixOf,
  ranks,
  semiAxis,
  shapeOf,
  withDirection,
  withLength,
  withValue,
  type PrincipalAxis,
  type Shape,
} from './parts/principal-axes.ts';
import { quadricContent } from './parts/quadric-things.ts';
import './parts/scene.ts';
import type { Handle } from './parts/scene.ts';
import { sizeChoice } from './parts/size-choice.ts';
import { spectrumSlider, spectrumStyles } from './parts/spectrum-slider.ts';
import { PlaneWidget } from './plane-widget.ts';
import type { Parameters, Picture } from './widget-element.ts';

interface EllipsoidPicture extends Picture {
  size: number;
  kind: string;
  axes: PrincipalAxis[];
  symmetric: boolean;
}

/** Where the handle of an axis without an end is, as a part of what is seen. */
const GRIP = 0.66;

/** How far the picture reaches beyond the longest semi-axis, and beyond the shortest at most. */
const ROOM = 1.35;
const FARTHEST = 5;

/** The range of a slider, wider where an eigenvalue is. */
const RANGE = 4;

/**
 * The points with xᵀAx = c: a conic in the plane, a quadric in space. One types A, sets eigenvalues and level by sliders, and drags the ends
 * of the axes. Curve and surface are arithmetic on eigenvalues and axes and drawn at once; what they are called is the server's.
 */
export class Ellipsoid extends PlaneWidget<EllipsoidPicture> {
  static override properties = {
    ...PlaneWidget.properties,
    examples: { attribute: false },
    turning: { state: true },
  };

  static override styles = [
    PlaneWidget.styles,
    spectrumStyles,
    conicStyles,
    css`
      .examples {
        max-width: 16rem;
      }
      .spatial > .stage {
        display: none;
      }
      .kind {
        margin: 0;
        font-size: 1.125rem;
        font-weight: 600;
      }
      .kind::first-letter {
        text-transform: uppercase;
      }
      .read-out {
        grid-template-columns: minmax(0, 1fr);
      }
      .modes {
        display: flex;
        gap: 0.25rem;
      }
    `,
  ];

  /** Matrices to choose from, set by the server. */
  declare examples: Example[];
  /** Whether dragging the end of an axis in space turns it; else it makes it longer or shorter. */
  declare private turning: boolean;

  readonly #tags = new NameTags();
  readonly #ends = [0, 1, 2].map((k) => new MovablePoint(this.#endMovable(k), ''));
  /** What a hand has made, with the matrix that was sent; it holds as long as the matrix is that. */
  #made: { A: string; shape: Shape } | null = null;

  constructor() {
    super();
    this.examples = [];
    this.turning = false;
    for (const point of this.#ends) point.describedBy = 'keys';
  }

  override render(): TemplateResult {
    return html`
      <div class="layout ${this.#isSpatial ? 'spatial' : ''}">
        <div class="controls">
          <eig-matrix-field
            .text=${this.#shownMatrix}
            .label=${this.word('matrix')}
            .entryLabel=${(row: number, col: number) => this.word('entry', row, col)}
            .complaint=${this.complaint?.parameter === 'A'}
            @typed=${(event: CustomEvent<string>) => this.#propose(event.detail)}
          ></eig-matrix-field>
          ${sizeChoice(this.#size, this.word('size'), (size) =>
            this.#propose(resized(this.state['A'] ?? '', size)),
          )}
          ${this.#isSpatial ? this.#modes() : nothing}
          ${exampleList(this.examples, this.word('presets'), (A) => this.#propose(A))}
        </div>
        ${this.stage()} ${this.#isSpatial ? this.#scene() : nothing}
        <div class="said">
          <p class="kind" aria-hidden="true">${this.said?.kind}</p>
          ${this.#sliders()} ${this.sayings()} ${this.readOut()}
        </div>
      </div>
    `;
  }

  /* ---- The state, as arithmetic ---- */

  get #size(): number {
    return this.picture?.size ?? 2;
  }

  get #isSpatial(): boolean {
    return this.#size === 3;
  }

  get #level(): number {
    return valueOf(this.state['c'] ?? '1');
  }

  /** What a hand has made, or else the axes that the server has found. */
  get #shape(): Shape {
    return this.#made?.A === this.state['A']
      ? this.#made!.shape
      : shapeOf(this.picture?.axes ?? []);
  }

  get #shownMatrix(): string {
    const rows = (this.state['A'] ?? '').split(/[;\n]/);
    return rows.map((row) => entries(row).map(readable).join(' ')).join('; ');
  }

  /** The eigenvalues in words, the largest first: the server's, or while a hand moves them the newest. */
  get #texts(): string[] {
    return descending(this.#shape).values.map((value, i) => {
      const axis = this.picture?.axes[i];
      return axis && Math.abs(axis.lambda - value) < 1e-9
        ? axis.text
        : spoken(value, 3).replace('minus ', '−');
    });
  }

  /** Where the end of an axis is, or the handle of one that has none. */
  #gripOf(k: number, reach: number): Vector3 {
    const shape = this.#shape;
    const end = semiAxis(shape.values[k] ?? 0, this.#level);
    const free = end === null || end > 2 * reach || (this.#isSpatial && this.turning);
    return endOf(shape, k, free ? GRIP * reach : end);
  }

  /** Whether there is something to take hold of on an axis. */
  #hasGrip(k: number): boolean {
    const value = this.#shape.values[k];
    if (value === undefined) return false;
    return !this.#isSpatial || this.turning || semiAxis(value, this.#level) !== null;
  }

  /** How far from the origin there is something to see. */
  get #reach(): number {
    const lengths = this.#shape.values
      .map((value) => semiAxis(value, this.#level))
      .filter((length) => length !== null);
    if (lengths.length === 0) return 3;
    return clamp(ROOM * Math.max(...lengths), 0.5, FARTHEST * Math.min(...lengths));
  }

  get #planeReach(): number {
    return Math.min(this.plane.width, this.plane.height) / 2 / this.plane.scale;
  }

  protected override landmarks(): readonly Vector[] {
    const reach = this.#reach;
    return this.#isSpatial
      ? []
      : [
          [reach, 0],
          [0, reach],
        ];
  }

  /* ---- Hands ---- */

  get #camera(): Camera {
    return this.renderRoot.querySelector('eig-scene')!.camera;
  }

  /** In the plane an end goes anywhere; in space it goes along its axis, or turns with it in the plane that faces the eye. */
  #endMovable(k: number): ReturnType<typeof this.movable> {
    return {
      ...this.movable({
        position: () => this.#position(k),
        constrain: (wanted) => this.#constrain(wanted),
        change: (moved) => this.#moved(k, moved),
      }),
      plane: (): Sight => {
        if (!this.#isSpatial) return this.plane;
        if (!this.turning) return lineFacet(this.#camera, this.#shape.axes[k]!);
        return viewFacet(this.#camera, this.#gripOf(k, this.#camera.reach));
      },
    };
  }

  #position(k: number): Vector {
    if (!this.#isSpatial) return flat(this.#gripOf(k, this.#planeReach));
    const grip = this.#gripOf(k, this.#camera.reach);
    return this.turning ? toView(this.#camera, grip) : [norm(grip), 0];
  }

  #constrain(wanted: Vector): Snapped {
    const point: Vector = this.#isSpatial && !this.turning ? [onLine(wanted), 0] : wanted;
    return { point, line: null };
  }

  #moved(k: number, { point }: Snapped): Parameters {
    const shape = this.#shape;
    if (this.#isSpatial && !this.turning)
      return this.#make(withLength(shape, k, point[0], this.#level));
    const to: Vector3 = this.#isSpatial
      ? fromView(this.#camera, point, this.#gripOf(k, this.#camera.reach))
      : [point[0], point[1], 0];
    if (norm(to) === 0) return {};
    const turned = withDirection(shape, k, to);
    const stretches = !this.#isSpatial && semiAxis(shape.values[k]!, this.#level) !== null;
    return this.#make(stretches ? withLength(turned, k, norm(to), this.#level) : turned);
  }

  /** The state in which A has these eigenvalues and axes. */
  #make(shape: Shape): Parameters {
    const A = matrixOf(shape);
    this.#made = { A, shape };
    return { A, lambda: shape.sources.join(' ') };
  }

  #propose(A: string): void {
    this.propose({ A, lambda: '' });
  }

  /* ---- Sliders and buttons ---- */

  #sliders(): TemplateResult {
    const shape = this.#shape;
    const rank = ranks(shape.values);
    const texts = this.#texts;
    return html`<div class="spectrum">
      ${shape.values.map((value, k) =>
        spectrumSlider({
          role: `role-eigen-${rank[k]! + 1}`,
          name: `λ${'₁₂₃'[rank[k]!]}`,
          label: this.word('eigenvalue', rank[k]! + 1),
          value,
          text: texts[rank[k]!] ?? '',
          min: Math.min(-RANGE, Math.floor(value)),
          max: Math.max(RANGE, Math.ceil(value)),
          step: 0.05,
          highlighted: this.highlighted === `lambda${rank[k]! + 1}`,
          hold: (next) => this.hold(this.#make(withValue(shape, k, next, plain(next, 2)))),
          rest: () => this.rest(),
        }),
      )}
      ${spectrumSlider({
        role: '',
        name: 'c',
        label: this.word('level'),
        value: this.#level,
        text: readable(this.state['c'] ?? '1').replace('-', '−'),
        min: Math.min(-1, this.#level),
        max: Math.max(1, this.#level),
        step: 0.1,
        highlighted: false,
        hold: (next) => this.hold({ c: plain(next, 1) }),
        rest: () => this.rest(),
      })}
    </div>`;
  }

  #modes(): TemplateResult {
    return html`<div class="modes" role="group" aria-label=${this.word('drag')}>
      ${(['stretching', 'turning'] as const).map(
        (mode) =>
          html`<button
            type="button"
            aria-pressed=${this.turning === (mode === 'turning')}
            @click=${() => (this.turning = mode === 'turning')}
          >
            ${this.word(mode)}
          </button>`,
      )}
    </div>`;
  }

  /** Names a handle, and gives it the colour of its axis. */
  #describe(k: number): MovablePoint {
    const shape = this.#shape;
    const point = this.#ends[k]!;
    const rank = ranks(shape.values)[k]! + 1;
    for (const role of [1, 2, 3])
      point.element.classList.toggle(`role-eigen-${role}`, role === rank);
    point.name = this.word('end', rank);
    const end = semiAxis(shape.values[k]!, this.#level);
    const direction = shape.axes[k]!.slice(0, this.#size).map((entry) => spoken(entry, 2));
    point.describe(
      end ?? 0,
      this.word('length', end === null ? '–' : spoken(end, 3), direction.join(', ')),
    );
    return point;
  }

  /* ---- The drawing in the plane ---- */

  protected override drawing(): SVGTemplateResult {
    if (this.#isSpatial || !this.picture) return svg``;
    const shape = this.#shape;
    const grips = shape.values.map((_, k) => flat(this.#gripOf(k, this.#planeReach)));
    shape.values.forEach((_, k) => this.#describe(k).place(this.plane.toPixel(grips[k]!)));
    const names = ranks(shape.values).map((rank, k) =>
      tipName(
        this.plane,
        `λ_${rank + 1}_ = ${this.#texts[rank] ?? ''}`,
        `role-eigen-${rank + 1}`,
        grips[k]!,
      ),
    );
    return svg`
      ${conicDrawing(this.plane, shape, this.#level, this.highlighted)}
      ${shape.values.map((_, k) => this.#ends[k]!.element)}
      ${this.#tags.draw(
        names.filter((tag) => tag !== null),
        [this.toolsPlace, ...arrowObstacles(this.plane, grips)],
        this.plane,
      )}
    `;
  }

  /* ---- The drawing in space ---- */

  #scene(): TemplateResult {
    const handles: Handle[] = this.#shape.values
      .map((_, k) => k)
      .filter((k) => this.#hasGrip(k))
      .map((k) => ({
        point: this.#describe(k),
        at: ({ reach }: Camera) => this.#gripOf(k, reach),
      }));
    return html`<eig-scene
      .label=${this.word('space')}
      .description=${this.said?.sentence ?? ''}
      .words=${this.words}
      .reach=${this.#reach}
      .still=${this.held}
      .draw=${(camera: Camera) =>
        quadricContent(this.#shape, this.#texts, this.#level, camera, this.highlighted)}
      .handles=${handles}
      @pointed=${(event: CustomEvent<string | null>) => (this.highlighted = event.detail)}
    ></eig-scene>`;
  }
}

function flat([x, y]: Vector3): Vector {
  return [x, y];
}

customElements.define('eig-ellipsoid', Ellipsoid);

declare global {
  interface HTMLElementTagNameMap {
    'eig-ellipsoid': Ellipsoid;
  }
}
