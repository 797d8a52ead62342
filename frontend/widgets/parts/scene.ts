import {
  html,
  LitElement,
  svg,
  type PropertyValues,
  type SVGTemplateResult,
  type TemplateResult,
} from 'lit';
import { Gestures } from '../../kit/gestures.ts';
import type { Obstacle } from '../../kit/labels.ts';
import type { MovablePoint } from '../../kit/movable-point.ts';
import { OncePerFrame } from '../../kit/once-per-frame.ts';
import { axes, type Heights } from '../../kit/scene/axes.ts';
import { Camera, USUAL } from '../../kit/scene/camera.ts';
import { Looks } from '../../kit/scene/looks.ts';
import { webglCanvas, type Painter } from '../../kit/scene/painter.ts';
import { pick } from '../../kit/scene/pick.ts';
import { SvgPainter } from '../../kit/scene/svg-painter.ts';
import type { Content, Name, Thing } from '../../kit/scene/things.ts';
import { ORIGIN, type Vector3 } from '../../kit/scene/vector3.ts';
import { distance, subtract, unit, type Vector } from '../../kit/vector.ts';
import { icon, type ICONS } from './icons.ts';
import { NameTags, type NameTag } from './name-tags.ts';
import { buttonStyles } from './panel-styles.ts';
import { planeStyles } from './plane-styles.ts';
import { sceneStyles } from './scene-styles.ts';

/** A point that a hand moves, and where it is in space. */
export interface Handle {
  readonly point: MovablePoint;
  readonly at: Vector3 | ((camera: Camera) => Vector3);
}

/** How far one press of a key turns, in pixels of a drag, and by how much a press of a button zooms. */
const TURN = 24;
const ZOOM = 1.4;

/** By how much everything may be smaller than it could be before the picture comes nearer. */
const TOO_SMALL = 3;

/** What changes the colours of the page. */
const APPEARANCES = [
  '(prefers-color-scheme: dark)',
  '(prefers-contrast: more)',
  '(forced-colors: active)',
];

/**
 * A picture of space: axes and a grid, what the widget puts there, names over it and handles to take hold of. One turns it by
 * mouse, finger and arrow keys, and zooms by wheel, two fingers and plus and minus. It is drawn when something has changed and
 * never else; by WebGL, which is fetched when the first such picture is on a page, and in SVG where there is none.
 */
export class SceneElement extends LitElement {
  static override properties = {
    label: {},
    description: {},
    words: { attribute: false },
    reach: { attribute: false },
    still: { attribute: false },
    draw: { attribute: false },
    handles: { attribute: false },
    heights: { attribute: false },
    camera: { state: true },
  };

  static override styles = [buttonStyles, planeStyles, sceneStyles];

  /** What the picture is, for a screen reader. */
  declare label: string;
  /** What it shows just now, in the server's words. */
  declare description: string;
  /** The widget's words; of them `keys`, `zoom-in`, `zoom-out` and `fit` are used. */
  declare words: Record<string, string>;
  /** How far from the origin there is something that has to be seen. */
  declare reach: number;
  /** Whether the view stands still, as it does while a hand moves what is in it. */
  declare still: boolean;
  declare draw: (camera: Camera) => Content;
  declare handles: readonly Handle[];
  /** What the third axis measures, where it is not a coordinate. */
  declare heights: Heights | undefined;
  declare camera: Camera;

  readonly #size = new ResizeObserver(([entry]) => this.#resize(entry!.contentRect));
  readonly #tags = new NameTags();
  readonly #fallback = new SvgPainter();
  readonly #appearances = APPEARANCES.map((query) => matchMedia(query));
  readonly #page = new MutationObserver(() => this.requestUpdate());
  /** A hand and the server's answer to it often come in one frame, and are one picture. */
  readonly #paints = new OncePerFrame<void>(
    () => this.#paint(),
    (callback) => requestAnimationFrame(callback),
  );
  #webgl: Painter | null = null;
  #things: readonly Thing[] = [];
  #printing = false;

  constructor() {
    super();
    this.label = '';
    this.description = '';
    this.words = {};
    this.reach = 3;
    this.still = false;
    this.draw = () => ({ things: [] });
    this.handles = [];
    this.camera = new Camera(3, 480, 400);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#size.observe(this);
    this.#page.observe(document.documentElement, { attributeFilter: ['data-scheme', 'class'] });
    for (const query of this.#appearances) query.addEventListener('change', this.#recolour);
    window.addEventListener('beforeprint', this.#print);
    window.addEventListener('afterprint', this.#printed);
    void this.#fetchWebgl();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#size.disconnect();
    this.#page.disconnect();
    for (const query of this.#appearances) query.removeEventListener('change', this.#recolour);
    window.removeEventListener('beforeprint', this.#print);
    window.removeEventListener('afterprint', this.#printed);
    this.#useSvg();
  }

  override firstUpdated(): void {
    new Gestures(
      this.#surface,
      () => this.camera,
      (camera) => (this.camera = camera),
      { oneFinger: true },
    );
    this.#surface.querySelector('.still')!.append(this.#fallback.element);
  }

  override willUpdate(changed: PropertyValues): void {
    if (!changed.has('reach') || this.still) return;
    if (this.reach > this.camera.reach || this.camera.reach > TOO_SMALL * this.reach) this.#fit();
  }

  override render(): TemplateResult {
    const { camera } = this;
    const frame = axes(camera, this.heights);
    const content = this.draw(camera);
    this.#things = [...frame.things, ...content.things];
    for (const handle of this.handles) handle.point.place(this.#pixelOf(handle));
    const names = [...frame.names, ...(content.names ?? [])];
    return html`
      <div class="stage">
        <svg
          viewBox="0 0 ${camera.width} ${camera.height}"
          role="group"
          tabindex="0"
          aria-label=${this.label}
          aria-describedby="description"
          @keydown=${this.#turnByKey}
          @pointermove=${this.#point}
          @pointerleave=${() => this.#pointAt(null)}
        >
          <g class="probes" aria-hidden="true"></g>
          <g class="still" aria-hidden="true"></g>
          <g aria-hidden="true">${frame.ticks.map((tick) => this.#tick(tick))}</g>
          ${this.handles.map(({ point }) => point.element)}
          ${this.#tags.draw(
            names.map((name) => this.#tag(name)),
            this.#obstacles(),
            camera,
          )}
        </svg>
        <p class="heard" id="description">${this.description}</p>
        <p class="keys" id="keys">${this.words['keys']}</p>
        <div class="stage-tools">
          ${this.#tool('zoom-in', () => (this.camera = this.camera.zoom(ZOOM)))}
          ${this.#tool('zoom-out', () => (this.camera = this.camera.zoom(1 / ZOOM)))}
          ${this.#tool('fit', () => (this.camera = this.camera.from(USUAL).reaching(this.reach)))}
        </div>
      </div>
    `;
  }

  override updated(): void {
    this.#paints.offer();
  }

  /* ---- Painters ---- */

  #paint(): void {
    if (!this.#webgl || this.#printing) this.#fallback.draw(this.#things, this.camera);
    this.#webgl?.draw(this.#things, this.camera);
  }

  get #surface(): SVGSVGElement {
    return this.renderRoot.querySelector<SVGSVGElement>('.stage > svg')!;
  }

  /** Takes WebGL as soon as it is there; until then, and where there is none, the picture is drawn in SVG. */
  async #fetchWebgl(): Promise<void> {
    const canvas = webglCanvas();
    if (!canvas) return;
    const { WebglPainter } = await import('../../kit/scene/webgl-painter.ts');
    await this.updateComplete;
    if (!this.isConnected || this.#webgl) return;
    const looks = new Looks(this.#surface.querySelector<SVGGElement>('.probes')!);
    this.#webgl = new WebglPainter(canvas, looks, () => this.#useSvg());
    this.#surface.before(canvas);
    this.#fallback.dispose();
    this.requestUpdate();
  }

  #useSvg(): void {
    const webgl = this.#webgl;
    this.#webgl = null;
    webgl?.element.remove();
    webgl?.dispose();
    this.requestUpdate();
  }

  #recolour = (): void => this.requestUpdate();

  #print = (): void => {
    this.#printing = true;
    this.#fallback.draw(this.#things, this.camera);
  };

  #printed = (): void => {
    this.#printing = false;
    if (this.#webgl) this.#fallback.dispose();
  };

  /* ---- The view ---- */

  #fit(): void {
    this.camera = this.camera.reaching(this.reach);
  }

  #resize({ width, height }: DOMRectReadOnly): void {
    if (width > 0 && height > 0) this.camera = this.camera.resize(width, height);
  }

  #turnByKey(event: KeyboardEvent): void {
    if (event.target !== event.currentTarget || event.altKey || event.ctrlKey || event.metaKey)
      return;
    const { camera } = this;
    const moves: Record<string, () => Camera> = {
      ArrowLeft: () => camera.pan(-TURN, 0),
      ArrowRight: () => camera.pan(TURN, 0),
      ArrowUp: () => camera.pan(0, -TURN),
      ArrowDown: () => camera.pan(0, TURN),
      '+': () => camera.zoom(ZOOM),
      '-': () => camera.zoom(1 / ZOOM),
      '0': () => camera.from(USUAL).reaching(this.reach),
      '1': () => camera.along(0),
      '2': () => camera.along(1),
      '3': () => camera.along(2),
    };
    const move = moves[event.key];
    if (!move) return;
    event.preventDefault();
    this.camera = move();
  }

  /* ---- Pointing ---- */

  #point(event: PointerEvent): void {
    if (event.buttons !== 0) return;
    const box = this.#surface.getBoundingClientRect();
    this.#pointAt(
      pick(this.#things, this.camera, [event.clientX - box.left, event.clientY - box.top]),
    );
  }

  #pointed: string | null = null;

  /** Tells the widget, by the event `pointed`, which of its things a pointer points at. */
  #pointAt(key: string | null): void {
    if (key === this.#pointed) return;
    this.#pointed = key;
    this.dispatchEvent(new CustomEvent<string | null>('pointed', { detail: key }));
  }

  #pixelOf({ at }: Handle): Vector {
    return this.camera.toPixel(typeof at === 'function' ? at(this.camera) : at);
  }

  /* ---- Names ---- */

  #tag({ text, role, at }: Name): NameTag {
    const anchor = this.camera.toPixel(at);
    const away = subtract(anchor, this.camera.toPixel(ORIGIN));
    const towards: Vector = distance(away, [0, 0]) < 1 ? [0.7, -0.7] : unit(away);
    return { text, className: role, anchor, towards };
  }

  #tick({ text, at }: Name): SVGTemplateResult {
    const [px, py] = this.camera.toPixel(at);
    const [dx, dy, anchor] = at[2] === 0 ? [0, 16, 'middle'] : [-7, 4, 'end'];
    return svg`<text class="tick" x=${(px + dx).toFixed(1)} y=${(py + dy).toFixed(1)} text-anchor=${anchor}>${text}</text>`;
  }

  /** What names keep clear of: arrows, lines and handles. */
  #obstacles(): Obstacle[] {
    const at = (point: Vector3): Vector => this.camera.toPixel(point);
    const strokes = this.#things.flatMap((thing): Obstacle[] => {
      if (thing.kind === 'arrow')
        return [{ from: at(thing.from ?? ORIGIN), to: at(thing.to), radius: 4 }];
      if (thing.kind === 'line' && thing.points.length === 2 && thing.role !== 'role-grid')
        return [{ from: at(thing.points[0]!), to: at(thing.points[1]!), radius: 2 }];
      return [];
    });
    const handles = this.handles.map((handle) => ({
      from: this.#pixelOf(handle),
      to: this.#pixelOf(handle),
      radius: 10,
    }));
    const { width, height } = this.camera;
    const bottom = height - 26;
    const tools: Obstacle = { from: [width - 110, bottom], to: [width - 20, bottom], radius: 24 };
    return [...strokes, ...handles, tools];
  }

  #tool(name: keyof typeof ICONS, act: () => void): TemplateResult {
    const label = this.words[name] ?? name;
    return html`<button type="button" class="tool" aria-label=${label} title=${label} @click=${act}>
      ${icon(name)}
    </button>`;
  }
}

customElements.define('eig-scene', SceneElement);

declare global {
  interface HTMLElementTagNameMap {
    'eig-scene': SceneElement;
  }
}
