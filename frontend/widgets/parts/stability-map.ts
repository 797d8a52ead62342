import { css, html, LitElement, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { path } from '../../kit/arrow.ts';
import { MovablePoint } from '../../kit/movable-point.ts';
import { format, spoken } from '../../kit/number.ts';
import { clamp, Plane } from '../../kit/plane.ts';
import { distance, type Vector } from '../../kit/vector.ts';
import { OncePerFrame } from '../../kit/once-per-frame.ts';

/** The map: bands of the spectral radius from the lowest row upwards, and the edge where it is 1. */
export interface Region {
  /** Runs of cells of one band, such as `3:40 4:12 x:348`. */
  readonly rows: readonly string[];
  /** How many cells are in a row. */
  readonly columns: number;
  /** Points with ηL and β as coordinates. */
  readonly edge: readonly Vector[];
}

/** Where a hand has put the point. */
export interface Picked {
  readonly by: 'hold' | 'rest' | 'nudge';
  readonly product: number;
  readonly beta: number;
  /** Whether it lies on the best point. */
  readonly best: boolean;
}

/** How far ηL goes, and how much higher than true the momentum is drawn, so that one picture has room for both. */
const FARTHEST = 4;
const STRETCH = 2;

/** The least ηL that the point may have; at 0 nothing would move. */
const NEAREST = 0.01;

/** Room for the axes, in pixels. */
const LEFT = 44;
const RIGHT = 14;
const TOP = 12;
const BOTTOM = 42;

const TICKS_X = [0, 1, 2, 3, 4];
const TICKS_Y = [0, 0.25, 0.5, 0.75, 1];

/** A map of the plane of ηL and β in which a hand, a key or a press moves one point. */
export class StabilityMap extends LitElement {
  static override properties = {
    region: { attribute: false },
    point: { attribute: false },
    best: { attribute: false },
    words: { attribute: false },
    width: { state: true },
  };

  static override styles = css`
    :host {
      display: block;
      min-width: 0;
      color: var(--ink);
      font: 400 0.875rem/1.3 var(--font-ui);
    }
    svg {
      display: block;
      inline-size: 100%;
      block-size: auto;
      touch-action: pan-y;
      user-select: none;
      -webkit-user-select: none;
      cursor: crosshair;
    }
    .cells {
      shape-rendering: crispEdges;
    }
    .outside {
      fill: url(#growing);
    }
    .hatch {
      stroke: var(--edge);
      stroke-width: 1.2;
    }
    .edge {
      fill: none;
      stroke: var(--ink);
      stroke-width: calc(1.2 * var(--stroke));
    }
    .frame {
      fill: none;
      stroke: var(--hairline);
    }
    text {
      fill: var(--ink-soft);
    }
    .named {
      fill: var(--ink);
      font-weight: 500;
      paint-order: stroke;
      stroke: var(--surface);
      stroke-width: 4px;
      stroke-linejoin: round;
    }
    .best {
      fill: var(--surface);
      stroke: var(--ink);
      stroke-width: 2px;
      pointer-events: none;
    }
    .point {
      fill: var(--x);
      stroke: var(--surface);
      stroke-width: 2px;
      pointer-events: none;
    }
    .movable-point {
      cursor: grab;
      outline: none;
    }
    .movable-point-touch {
      fill: transparent;
    }
    .movable-point-halo {
      fill: color-mix(in oklab, var(--surface) 60%, transparent);
      stroke: var(--x);
      stroke-width: 2px;
    }
    .movable-point:focus-visible .movable-point-halo {
      stroke: var(--focus);
      stroke-width: 4px;
    }
    .keys {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
  `;

  declare region: Region | undefined;
  /** ηL and β. */
  declare point: Vector;
  declare best: Vector | undefined;
  declare words: {
    readonly label: string;
    readonly keys: string;
    readonly point: string;
    readonly x: string;
    readonly y: string;
    readonly best: string;
    readonly edge: string;
    readonly grows: string;
    at(product: string, beta: string): string;
  };
  declare width: number;

  readonly #size = new ResizeObserver(([entry]) => (this.width = entry!.contentRect.width));
  readonly #presses = new OncePerFrame<Vector>((pixel) => this.#pick('hold', pixel));
  #pressed: Vector | null = null;

  readonly #handle = new MovablePoint(
    {
      plane: () => this.#plane,
      position: () => onMap(this.point),
      constrain: (wanted, tolerance) => ({
        point: this.#constrained(wanted, tolerance),
        line: null,
      }),
      hold: ({ point }) => this.#tell('hold', point),
      rest: ({ point }) => this.#tell('rest', point),
      nudge: ({ point }) => this.#tell('nudge', point),
      jump: (key) => (key === 'Home' && this.best ? onMap(this.best) : null),
    },
    '',
  );

  constructor() {
    super();
    this.point = [1, 0];
    this.width = 400;
    this.#handle.describedBy = 'map-keys';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#size.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#size.disconnect();
  }

  get #plane(): Plane {
    const scale = Math.max(20, (this.width - LEFT - RIGHT) / FARTHEST);
    const width = LEFT + RIGHT + FARTHEST * scale;
    const height = TOP + BOTTOM + STRETCH * scale;
    const center: Vector = [(width / 2 - LEFT) / scale, (height / 2 - BOTTOM) / scale];
    return new Plane(center, scale, width, height);
  }

  override render(): TemplateResult {
    const plane = this.#plane;
    const [px, py] = plane.toPixel(onMap(this.point));
    this.#handle.place([px, py]);
    this.#handle.name = this.words.point;
    this.#handle.describe(
      this.point[0],
      this.words.at(spoken(this.point[0], 4), spoken(this.point[1], 4)),
    );
    return html`<svg
        viewBox="0 0 ${plane.width} ${plane.height}"
        role="group"
        aria-label=${this.words.label}
        @pointerdown=${this.#press}
        @pointermove=${this.#drag}
        @pointerup=${this.#release}
        @pointercancel=${this.#release}
      >
        <defs>
          <pattern id="growing" width="7" height="7" patternUnits="userSpaceOnUse">
            <path class="hatch" d="M-1 8L8 -1" />
          </pattern>
        </defs>
        ${guard([this.region, this.width], () => svg`${this.#cells(plane)} ${this.#edge(plane)}`)}
        ${guard([this.width], () => this.#axes(plane))} ${this.#best(plane)} ${this.#handle.element}
        <circle class="point" cx=${px} cy=${py} r="6" />
      </svg>
      <p class="keys" id="map-keys">${this.words.keys}</p>`;
  }

  /* ---- Hands ---- */

  #constrained(wanted: Vector, tolerance: number): Vector {
    if (this.best && distance(wanted, onMap(this.best)) <= tolerance) return onMap(this.best);
    return [clamp(wanted[0], NEAREST, FARTHEST), clamp(wanted[1], 0, STRETCH)];
  }

  #press = (event: PointerEvent): void => {
    if (event.button !== 0 || !event.isPrimary) return;
    (event.currentTarget as SVGElement).setPointerCapture(event.pointerId);
    this.#pressed = pixelOf(event);
    this.#pick('hold', this.#pressed);
  };

  #drag = (event: PointerEvent): void => {
    if (!this.#pressed) return;
    this.#pressed = pixelOf(event);
    this.#presses.offer(this.#pressed);
  };

  #release = (): void => {
    if (!this.#pressed) return;
    this.#presses.drop();
    this.#pick('rest', this.#pressed);
    this.#pressed = null;
  };

  #pick(by: Picked['by'], pixel: Vector): void {
    const plane = this.#plane;
    this.#tell(by, this.#constrained(plane.toMath(pixel), 9 / plane.scale));
  }

  #tell(by: Picked['by'], [product, stretched]: Vector): void {
    const best = this.best !== undefined && distance([product, stretched], onMap(this.best)) < 1e-9;
    const detail: Picked = { by, product, beta: stretched / STRETCH, best };
    this.dispatchEvent(new CustomEvent('picked', { detail }));
  }

  /* ---- The drawing ---- */

  /** One path for each band: of cells that lie side by side in a row, one rectangle. */
  #cells(plane: Plane): SVGTemplateResult {
    const rows = this.region?.rows ?? [];
    const height = (STRETCH * plane.scale) / Math.max(1, rows.length);
    const [left, bottom] = plane.toPixel([0, 0]);
    const bands = new Map<string, string[]>();
    const width = (FARTHEST * plane.scale) / Math.max(1, this.region?.columns ?? 1);
    rows.forEach((row, j) => {
      let x = left;
      for (const run of row.split(' ')) {
        const [band, cells] = run.split(':') as [string, string];
        const rectangles = bands.get(band) ?? [];
        const across = Number(cells) * width;
        rectangles.push(
          `M${x.toFixed(2)} ${(bottom - j * height).toFixed(2)}v${(-height - 0.5).toFixed(2)}h${across.toFixed(2)}v${(height + 0.5).toFixed(2)}z`,
        );
        bands.set(band, rectangles);
        x += across;
      }
    });
    const paths = [...bands].map(
      ([band, rectangles]) => svg`<path
        class=${band === 'x' ? 'outside' : ''}
        style=${band === 'x' ? '' : `fill: ${bandColor(Number(band))}`}
        d=${rectangles.join('')} />`,
    );
    return svg`<g class="cells" aria-hidden="true">${paths}</g>`;
  }

  #edge(plane: Plane): SVGTemplateResult {
    const points = (this.region?.edge ?? []).map((point) => plane.toPixel(onMap(point)));
    const [x, y] = points[Math.floor(points.length / 3)] ?? [0, 0];
    return svg`<g aria-hidden="true"><path class="edge" d=${path(points)} />
      <text class="named" x=${x + 8} y=${y + 14}>${this.words.edge}</text>
      <text class="named" x=${plane.width - RIGHT - 10} y=${plane.height - BOTTOM - 12} text-anchor="end">${this.words.grows}</text></g>`;
  }

  #axes(plane: Plane): SVGTemplateResult {
    const [left, top] = plane.toPixel([0, STRETCH]);
    const [right, bottom] = plane.toPixel([FARTHEST, 0]);
    return svg`<g aria-hidden="true">
      <rect class="frame" x=${left} y=${top} width=${right - left} height=${bottom - top} />
      ${TICKS_X.map(
        (tick) =>
          svg`<text x=${plane.toPixel([tick, 0])[0]} y=${bottom + 16} text-anchor="middle">${format(tick)}</text>`,
      )}
      ${TICKS_Y.map(
        (tick) =>
          svg`<text x=${left - 6} y=${plane.toPixel(onMap([0, tick]))[1] + 4} text-anchor="end">${format(tick)}</text>`,
      )}
      <text x=${(left + right) / 2} y=${bottom + 34} text-anchor="middle">${this.words.x}</text>
      <text x="6" y=${(top + bottom) / 2 + 26}>${this.words.y}</text>
    </g>`;
  }

  #best(plane: Plane): SVGTemplateResult {
    if (!this.best) return svg``;
    const [x, y] = plane.toPixel(onMap(this.best));
    const diamond = path(
      [
        [x, y - 9],
        [x + 9, y],
        [x, y + 9],
        [x - 9, y],
      ],
      true,
    );
    return svg`<g aria-hidden="true"><path class="best" d=${diamond} />
      <text class="named" x=${x - 14} y=${y + 5} text-anchor="end">${this.words.best}</text></g>`;
  }
}

/** The farther from the background, the smaller the radius: one hue, so that it is read by lightness alone. */
export function bandColor(band: number): string {
  return `color-mix(in oklab, var(--eigen-2) ${92 - 9 * band}%, var(--surface))`;
}

function onMap([product, beta]: Vector): Vector {
  return [product, STRETCH * beta];
}

function pixelOf(event: PointerEvent): Vector {
  const box = (event.currentTarget as SVGElement).getBoundingClientRect();
  return [event.clientX - box.left, event.clientY - box.top];
}

customElements.define('eig-stability-map', StabilityMap);

declare global {
  interface HTMLElementTagNameMap {
    'eig-stability-map': StabilityMap;
  }
}
