import { OncePerFrame } from './once-per-frame.ts';
import { add, distance, multiply, subtract, type Vector } from './vector.ts';

/** A view that a hand moves and enlarges, never changed itself: of the plane, or of space. */
export interface Pannable<V> {
  pan(dx: number, dy: number): V;
  zoom(factor: number, pixel: Vector): V;
}

/** The view after two fingers moved from one pair of pixels to another: in a plane the points under them follow. */
export function pinch<V extends Pannable<V>>(
  view: V,
  before: readonly [Vector, Vector],
  after: readonly [Vector, Vector],
): V {
  const spread = distance(before[0], before[1]);
  const factor = spread > 0 ? distance(after[0], after[1]) / spread : 1;
  const [dx, dy] = subtract(middle(after), middle(before));
  return view.zoom(factor, middle(before)).pan(dx, dy);
}

/** Factor of zoom for a turn of the wheel. */
export function wheelFactor(event: Pick<WheelEvent, 'deltaY' | 'deltaMode'>): number {
  const pixels = event.deltaMode === 1 ? event.deltaY * 16 : event.deltaY;
  return Math.exp(-Math.min(120, Math.max(-120, pixels)) * 0.002);
}

/**
 * Moves and zooms a picture of the plane or of space: drag its background with the mouse, pinch with two fingers,
 * turn the wheel with Ctrl (and without it where the page has nothing to scroll). One finger alone and
 * the bare wheel are left to the page, so that a reader who scrolls past is never caught by a picture; where one finger may
 * turn the view, the picture's `touch-action` says which ways are still the page's.
 */
export class Gestures<V extends Pannable<V>> {
  readonly #surface: SVGSVGElement;
  readonly #view: () => V;
  readonly #oneFinger: boolean;
  readonly #changes: OncePerFrame<V>;
  readonly #fingers = new Map<number, Vector>();
  #latest: V | null = null;

  constructor(
    surface: SVGSVGElement,
    view: () => V,
    change: (view: V) => void,
    { oneFinger = false } = {},
  ) {
    this.#surface = surface;
    this.#view = view;
    this.#oneFinger = oneFinger;
    this.#changes = new OncePerFrame((next) => {
      this.#latest = null;
      change(next);
    });
    surface.addEventListener('pointerdown', (event) => this.#down(event));
    surface.addEventListener('pointermove', (event) => this.#move(event));
    for (const end of ['pointerup', 'pointercancel', 'lostpointercapture'] as const) {
      surface.addEventListener(end, (event) => this.#up(event));
    }
    surface.addEventListener('wheel', (event) => this.#wheel(event), { passive: false });
  }

  #down(event: PointerEvent): void {
    if (event.button !== 0 || this.#fingers.size >= 2) return;
    this.#fingers.set(event.pointerId, this.#pixelOf(event));
    if (this.#moves(event) || this.#fingers.size === 2) {
      for (const id of this.#fingers.keys()) this.#surface.setPointerCapture(id);
    }
    if (this.#moves(event)) this.#surface.classList.add('panning');
  }

  #move(event: PointerEvent): void {
    const before = this.#fingers.get(event.pointerId);
    if (!before) return;
    const after = this.#pixelOf(event);
    const other = [...this.#fingers].find(([id]) => id !== event.pointerId)?.[1];
    this.#fingers.set(event.pointerId, after);
    if (other) {
      this.#offer(pinch(this.#current, [before, other], [after, other]));
    } else if (this.#moves(event)) {
      const [dx, dy] = subtract(after, before);
      // Up and down a single finger scrolls the page, so it does not tilt the view as well.
      this.#offer(this.#current.pan(dx, event.pointerType === 'touch' ? 0 : dy));
    }
  }

  /** Whether this pointer moves the view by itself. */
  #moves(event: PointerEvent): boolean {
    return this.#oneFinger || event.pointerType !== 'touch';
  }

  #up(event: PointerEvent): void {
    this.#fingers.delete(event.pointerId);
    if (this.#fingers.size === 0) this.#surface.classList.remove('panning');
  }

  #wheel(event: WheelEvent): void {
    const root = document.documentElement;
    const pageScrolls = root.scrollHeight > root.clientHeight;
    if (pageScrolls && !event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    this.#offer(this.#current.zoom(wheelFactor(event), this.#pixelOf(event)));
  }

  /** The newest view, whether shown already or waiting for the next picture. */
  get #current(): V {
    return this.#latest ?? this.#view();
  }

  #offer(next: V): void {
    this.#latest = next;
    this.#changes.offer(next);
  }

  #pixelOf(event: MouseEvent): Vector {
    const box = this.#surface.getBoundingClientRect();
    return [event.clientX - box.left, event.clientY - box.top];
  }
}

function middle([a, b]: readonly [Vector, Vector]): Vector {
  return multiply(0.5, add(a, b));
}
