import { Drag, type Movable } from './drag.ts';
import type { Vector } from './vector.ts';

const SVG = 'http://www.w3.org/2000/svg';

/**
 * The event of a moved pointer. Browsers keep `pointermove` back until the next picture; the raw one, where there is one, comes at
 * once, and a server that is near has answered before that picture is drawn.
 */
const MOVED = 'onpointerrawupdate' in globalThis ? 'pointerrawupdate' : 'pointermove';

/** Radius of the invisible disc that catches fingers: 44 pixels across, as WCAG 2.5.5 asks. */
const TOUCH_RADIUS = 22;

/** Range of a coordinate, which the role of a slider demands. */
const FARTHEST = 1000;

/** A value inside the range, written without an exponent: programs that read a page know no other numbers. */
function inRange(value: number): string {
  const inside = Math.min(FARTHEST, Math.max(-FARTHEST, value || 0));
  return String(Number(inside.toFixed(5)));
}

/** Radius of the disc that shows where to take hold; it does not hide the tip of an arrow. */
const HALO_RADIUS = 12;

/**
 * A point in a picture that mouse, finger, pen and keyboard move alike: an SVG group with the role of a
 * slider. It draws a halo to take hold of and a disc large enough to touch; colours come from the classes.
 */
export class MovablePoint {
  readonly element: SVGGElement;
  readonly #drag: Drag;
  #box: DOMRect | undefined;

  /**
   * @param name what the point is, for a screen reader
   * @param className further classes of the group, for its colours
   */
  constructor(movable: Movable, name: string, className = '') {
    this.#drag = new Drag(movable);
    this.element = document.createElementNS(SVG, 'g');
    this.element.setAttribute('class', `movable-point ${className}`.trim());
    this.element.setAttribute('role', 'slider');
    this.element.setAttribute('tabindex', '0');
    this.element.setAttribute('aria-label', name);
    this.element.setAttribute('aria-valuemin', String(-FARTHEST));
    this.element.setAttribute('aria-valuemax', String(FARTHEST));
    this.element.append(
      circle('movable-point-touch', TOUCH_RADIUS),
      circle('movable-point-halo', HALO_RADIUS),
    );
    this.#listen();
  }

  set name(name: string) {
    this.element.setAttribute('aria-label', name);
  }

  /** The id of the element, in the same tree, that says which keys move the point. */
  set describedBy(id: string) {
    this.element.setAttribute('aria-describedby', id);
  }

  /** Puts the point at a pixel of the picture. */
  place([px, py]: Vector): void {
    this.element.setAttribute('transform', `translate(${px.toFixed(1)} ${py.toFixed(1)})`);
  }

  /**
   * Says where the point is.
   *
   * @param now the value as a number, which the role of a slider demands
   * @param words the value in words, which is what people hear
   */
  describe(now: number, words: string): void {
    this.element.setAttribute('aria-valuenow', inRange(now));
    this.element.setAttribute('aria-valuetext', words);
  }

  #listen(): void {
    const element = this.element;
    const drag = this.#drag;
    element.addEventListener('pointerdown', (event) => {
      if (event.button !== 0 || !event.isPrimary) return;
      event.preventDefault();
      event.stopPropagation();
      element.setPointerCapture(event.pointerId);
      element.focus({ preventScroll: true });
      element.classList.add('held');
      window.addEventListener('scroll', this.#scrolled, true);
      drag.grab(this.#pixelOf(event));
    });
    // Some browsers do not heed touch-action inside SVG and would scroll the page with the finger.
    element.addEventListener('touchstart', (event) => event.preventDefault(), { passive: false });
    element.addEventListener(MOVED, (event) => {
      const { pointerId } = event as PointerEvent;
      if (element.hasPointerCapture(pointerId)) drag.moveTo(this.#pixelOf(event as PointerEvent));
    });
    element.addEventListener('pointerup', (event) => {
      const pixel = this.#pixelOf(event);
      this.#letGo();
      drag.release(pixel);
    });
    element.addEventListener('lostpointercapture', () => {
      this.#letGo();
      drag.release();
    });
    element.addEventListener('pointercancel', () => {
      this.#letGo();
      drag.cancel();
    });
    element.addEventListener('keydown', (event) => {
      if (drag.press(event)) event.preventDefault();
    });
  }

  #letGo(): void {
    this.element.classList.remove('held');
    window.removeEventListener('scroll', this.#scrolled, true);
    this.#box = undefined;
  }

  #scrolled = (): void => {
    this.#box = undefined;
  };

  /** The picture's box is kept while the point is held: to ask for it would lay out the page at every move. */
  #pixelOf(event: PointerEvent): Vector {
    const box = (this.#box ??= this.element.ownerSVGElement?.getBoundingClientRect());
    return [event.clientX - (box?.left ?? 0), event.clientY - (box?.top ?? 0)];
  }
}

function circle(className: string, radius: number): SVGCircleElement {
  const element = document.createElementNS(SVG, 'circle');
  element.setAttribute('class', className);
  element.setAttribute('r', String(radius));
  return element;
}
