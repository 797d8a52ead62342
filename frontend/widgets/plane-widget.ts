import {
  html,
  nothing,
  type CSSResultGroup,
  type PropertyValues,
  type SVGTemplateResult,
  type TemplateResult,
} from 'lit';
import { guard } from 'lit/directives/guard.js';
import { constraint, type Constraint, type Snapped } from '../kit/constrain.ts';
import type { Movable } from '../kit/drag.ts';
import { frame } from '../kit/frame.ts';
import { Gestures } from '../kit/gestures.ts';
import type { Obstacle } from '../kit/labels.ts';
import type { MovablePoint } from '../kit/movable-point.ts';
import { plain, spoken } from '../kit/number.ts';
import { LIMITS, Plane, type PlaneLimits } from '../kit/plane.ts';
import { niceStep } from '../kit/ticks.ts';
import type { Vector } from '../kit/vector.ts';
import { grid } from './parts/grid.ts';
import { icon, type ICONS } from './parts/icons.ts';
import { panelStyles } from './parts/panel-styles.ts';
import { planeStyles } from './parts/plane-styles.ts';
import { readOut, type ReadOutActions } from './parts/read-out.ts';
import { WidgetElement, type Parameters, type Picture } from './widget-element.ts';

/** How far one press of a key pans, in pixels, and by how much a press of a button zooms. */
const PAN = 40;
const ZOOM = 1.4;

/** How long nothing may move before the result is announced, in milliseconds. */
const QUIET = 400;

/** How long what is said of a picture stays while a hand moves it, in milliseconds: nobody reads faster. */
const READING = 100;

/** How near to the edge a landmark may come before the picture makes room for it, in pixels. */
const MARGIN = 12;

/** How far apart, in pixels at least, the points are to which a dragged point snaps. */
const GRID_PIXELS = 36;

/** What is particular to a point that a hand moves. */
export interface MovedBy {
  position(): Vector;
  constrain: Constraint;
  change(moved: Snapped): Parameters;
  jump?(key: string): Vector | null;
}

/**
 * A widget whose picture is the plane: a grid that pans and zooms by mouse, finger, wheel and keyboard, what the widget draws
 * on it, and what it says of it. The view is the reader's own and no part of the state. While a hand moves something the
 * view stands still; when the state changes otherwise, it makes room for what would else be out of sight.
 */
export abstract class PlaneWidget<P extends Picture> extends WidgetElement<P> {
  static override properties = {
    ...WidgetElement.properties,
    plane: { state: true },
    highlighted: { state: true },
  };

  static override styles: CSSResultGroup = [panelStyles, planeStyles];

  declare protected plane: Plane;
  /** The key of the fact that the reader points at, in the picture or beside it. */
  declare protected highlighted: string | null;

  readonly #size = new ResizeObserver(([entry]) => this.#resize(entry!.contentRect));
  #sized = false;
  #landmarks: readonly Vector[] = [];
  #heard: string | undefined;
  #pause: ReturnType<typeof setTimeout> | undefined;
  #said: P | undefined;
  #saidAt = 0;
  #nextSaid: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    this.plane = Plane.around(3, 480, 400);
    this.highlighted = null;
  }

  /** The points that a reader has to see. */
  protected abstract landmarks(): readonly Vector[];

  /** The view that shows these points: around the origin, unless a widget has its own middle. */
  protected showing(points: readonly Vector[], width: number, height: number): Plane {
    return Plane.showing(points, width, height, this.limits);
  }

  /** How far one may zoom and wander. */
  protected get limits(): PlaneLimits {
    return LIMITS;
  }

  /** What is drawn on the grid. */
  protected abstract drawing(): SVGTemplateResult;

  override firstUpdated(): void {
    const surface = this.renderRoot.querySelector<SVGSVGElement>('.stage > svg')!;
    new Gestures(
      surface,
      () => this.plane,
      (plane) => (this.plane = plane),
    );
    this.#size.observe(surface.parentElement!);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#size.disconnect();
    clearTimeout(this.#pause);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const stage = this.renderRoot.querySelector('.stage');
    if (stage) this.#size.observe(stage);
  }

  override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('state')) this.#makeRoom();
    this.#say();
  }

  /** The picture of which sentence and read-out speak: the newest, but not at every move of a hand. */
  protected get said(): P | undefined {
    return this.#said;
  }

  /** Formulas cost more to typeset than all else costs to draw, so a hand would feel them at every move. */
  #say(): void {
    clearTimeout(this.#nextSaid);
    const wait = this.isMoving ? this.#saidAt + READING - performance.now() : 0;
    if (wait > 0) {
      this.#nextSaid = setTimeout(() => frame.draw(() => this.requestUpdate()), wait);
    } else if (this.picture !== this.#said) {
      this.#said = this.picture;
      this.#saidAt = performance.now();
    }
  }

  /** What is known of the picture, line by line. */
  protected readOut(actions: Partial<ReadOutActions> = {}): unknown {
    return guard([this.said, this.highlighted], () =>
      readOut(this.said?.facts ?? [], {
        highlighted: this.highlighted,
        highlight: (key) => (this.highlighted = key),
        action: () => null,
        act: () => undefined,
        ...actions,
      }),
    );
  }

  override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.#heard ??= this.picture?.sentence;
    clearTimeout(this.#pause);
    if (!this.isMoving) this.#pause = setTimeout(() => this.#announce(), QUIET);
  }

  /** Says the result to a screen reader when nothing has moved for a while; a page that merely opens says nothing. */
  #announce(): void {
    const sentence = this.picture?.sentence;
    if (sentence === undefined || this.held || sentence === this.#heard) return;
    this.#heard = sentence;
    this.renderRoot.querySelector('.heard')!.textContent = sentence;
  }

  /** The picture with its tools. */
  protected stage(): TemplateResult {
    return html`
      <div class="stage">
        <svg
          viewBox="0 0 ${this.plane.width} ${this.plane.height}"
          role="group"
          tabindex="0"
          aria-label=${this.word('picture')}
          aria-describedby="sentence"
          @keydown=${this.#panByKey}
        >
          ${guard([this.plane], () => grid(this.plane))} ${this.drawing()}
        </svg>
        <p class="keys" id="keys">${this.word('keys')}</p>
        <div class="stage-tools">
          ${this.tools()} ${this.tool('zoom-in', () => (this.plane = this.plane.zoom(ZOOM)))}
          ${this.tool('zoom-out', () => (this.plane = this.plane.zoom(1 / ZOOM)))}
          ${this.tool('fit', () => this.fit())}
        </div>
      </div>
    `;
  }

  /** Further buttons on the picture. */
  protected tools(): TemplateResult | typeof nothing {
    return nothing;
  }

  /** What the picture says: the result, and what was wrong with what was typed. */
  protected sayings(): TemplateResult {
    return html`
      <p class="sentence" id="sentence">${this.said?.sentence ?? ''}</p>
      <p class="heard" role="status"></p>
      ${this.complaint
        ? html`<p class="complaint" role="alert">${this.complaint.sentence}</p>`
        : nothing}
    `;
  }

  /** Shows everything that a reader has to see, as large as that allows. */
  protected fit(): void {
    this.plane = this.#showingAll(this.plane.width, this.plane.height);
  }

  #showingAll(width: number, height: number): Plane {
    return this.showing(this.landmarks(), width, height);
  }

  /** A point under a hand: where it is, where it may go, and which state its move makes. */
  protected movable(point: MovedBy): Movable {
    const { position, change } = point;
    return {
      plane: () => this.plane,
      position,
      constrain: (wanted, tolerance) => point.constrain(wanted, tolerance),
      hold: (moved) => this.hold(change(moved)),
      rest: (moved) => this.rest(change(moved)),
      nudge: (moved) => this.nudge(change(moved)),
      jump: (key) => point.jump?.(key) ?? null,
      before: () => this.wayBack(),
    };
  }

  /** The way back to the state as it is now. */
  protected wayBack(): () => void {
    const { state } = this;
    return () => this.rest(state);
  }

  /** Draws a point to the crossings of the grid, and keeps it in the picture. */
  protected toGrid: Constraint = (wanted, tolerance) => {
    const grid = niceStep(GRID_PIXELS / this.plane.scale);
    return constraint({ grid, bounds: this.plane.bounds })(wanted, tolerance);
  };

  /** As many decimals as one pixel can tell apart, and two at least. */
  protected get decimals(): number {
    return Math.max(2, Math.ceil(Math.log10(this.plane.scale)));
  }

  /** A point as text for the state, to what a pixel can tell apart. */
  protected text(point: Vector, decimals = this.decimals): string[] {
    return point.map((entry) => plain(entry, decimals));
  }

  /** Puts a handle where its point is, and says where that is. */
  protected place(handle: MovablePoint, at: Vector, name: string): void {
    handle.place(this.plane.toPixel(at));
    handle.describe(at[0], this.word('at', spoken(at[0], 4), spoken(at[1], 4)));
    handle.name = name;
  }

  /** A button on the picture; `pressed` for one that switches something on and off. */
  protected tool(name: keyof typeof ICONS, act: () => void, pressed?: boolean): TemplateResult {
    const label = this.word(name);
    return html`<button
      type="button"
      class="tool"
      aria-label=${label}
      title=${label}
      aria-pressed=${pressed ?? nothing}
      @click=${act}
    >
      ${icon(name)}
    </button>`;
  }

  /** Where the buttons are, which names in the picture keep clear of. */
  protected get toolsPlace(): Obstacle {
    const bottom = this.plane.height - 26;
    return {
      from: [this.plane.width - 155, bottom],
      to: [this.plane.width - 20, bottom],
      radius: 24,
    };
  }

  #panByKey(event: KeyboardEvent): void {
    if (event.target !== event.currentTarget || event.altKey || event.ctrlKey || event.metaKey)
      return;
    const moves: Record<string, () => Plane> = {
      ArrowLeft: () => this.plane.pan(PAN, 0),
      ArrowRight: () => this.plane.pan(-PAN, 0),
      ArrowUp: () => this.plane.pan(0, PAN),
      ArrowDown: () => this.plane.pan(0, -PAN),
      '+': () => this.plane.zoom(ZOOM),
      '-': () => this.plane.zoom(1 / ZOOM),
      '0': () => this.#showingAll(this.plane.width, this.plane.height),
    };
    const move = moves[event.key];
    if (!move) return;
    event.preventDefault();
    this.plane = move();
  }

  #resize({ width, height }: DOMRectReadOnly): void {
    if (width === 0 || height === 0) return;
    this.plane = this.#sized ? this.plane.resize(width, height) : this.#showingAll(width, height);
    this.#sized = true;
  }

  #makeRoom(): void {
    const landmarks = this.landmarks();
    const moved =
      landmarks.length !== this.#landmarks.length ||
      landmarks.some((p, i) => isElsewhere(p, this.#landmarks[i]!));
    this.#landmarks = landmarks;
    if (moved && !this.held && landmarks.some((point) => !this.plane.shows(point, MARGIN)))
      this.fit();
  }
}

function isElsewhere(a: Vector, b: Vector): boolean {
  return Math.abs(a[0] - b[0]) > 1e-6 || Math.abs(a[1] - b[1]) > 1e-6;
}
