import type { Constraint, Snapped } from './constrain.ts';
import type { NextFrame } from './frame.ts';
import { OncePerFrame } from './once-per-frame.ts';
import { add, subtract, type Vector } from './vector.ts';

/** What pixels of a picture mean to a point that moves in it; a {@link Plane} is one. */
export interface Sight {
  toMath(pixel: Vector): Vector;
  /** Pixels for one unit. */
  readonly scale: number;
}

/** A point of the plane, or of a plane or line in space, that a hand can move. */
export interface Movable {
  plane(): Sight;
  position(): Vector;
  constrain: Constraint;
  /** A pointer holds the point, which has come to lie here. */
  hold(moved: Snapped): void;
  /** The pointer has let go. */
  rest(moved: Snapped): void;
  /** A key has put the point here. */
  nudge(moved: Snapped): void;
  /** Where another key, such as Home, sends the point; null when the key means nothing. */
  jump?(key: string): Vector | null;
  /**
   * A pointer is about to take hold; what this returns brings everything back to how it is now. The point alone would not do where a picture
   * shows less than there is, as the depth of a point in space or what somebody has typed with more decimals.
   */
  before?(): () => void;
}

/** The part of a keyboard event that a drag looks at. */
export interface KeyPress {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
}

/** From how many pixels a line draws a dragged point to it. */
export const SNAP_PIXELS = 9;

/** Tolerance for a point that is meant to be on a line already, in units of the plane. */
const EXACTLY = 1e-6;

const ARROWS: Readonly<Record<string, Vector>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
};

/** A pointer that has taken hold. */
interface Hold {
  /** From the pointer to the point, in units of the plane. */
  readonly grip: Vector;
  /** Where the pointer was last. */
  at: Vector;
  readonly back: () => void;
  last: Snapped | null;
}

/**
 * Moves a point by pointer or by keyboard: one path, one constraint. A pointer keeps the distance to
 * the point that it had when it took hold, so nothing jumps under the hand; Escape returns to where it
 * took hold. An arrow key moves by 0.1, with Shift by 1, with Alt or Ctrl by 0.01; a step is never
 * pulled back by the line that it leaves.
 */
export class Drag {
  readonly #movable: Movable;
  readonly #moves: OncePerFrame<Vector>;
  #hold: Hold | null = null;

  constructor(movable: Movable, nextFrame?: NextFrame) {
    this.#movable = movable;
    this.#moves = new OncePerFrame((pixel) => this.#follow(pixel), nextFrame);
  }

  /** The pointer takes hold at a pixel of the picture. */
  grab(pixel: Vector): void {
    const here = this.#movable.position();
    const grip = subtract(here, this.#movable.plane().toMath(pixel));
    const start = this.#movable.constrain(here, EXACTLY);
    const back = this.#movable.before?.() ?? ((): void => this.#movable.rest(start));
    this.#hold = { grip, at: pixel, back, last: null };
  }

  moveTo(pixel: Vector): void {
    if (!this.#hold) return;
    this.#hold.at = pixel;
    this.#moves.offer(pixel);
  }

  /**
   * The pointer lets go, and where it does counts, whatever was heard on the way. A press without a move changes nothing.
   *
   * @param pixel where, if that is known
   */
  release(pixel?: Vector): void {
    const at = this.#hold?.at;
    if (pixel && at && (pixel[0] !== at[0] || pixel[1] !== at[1])) this.moveTo(pixel);
    this.#moves.flush();
    const moved = this.#hold?.last;
    this.#hold = null;
    if (moved) this.#movable.rest(moved);
  }

  /** Back to where the pointer took hold. */
  cancel(): void {
    this.#moves.drop();
    const hold = this.#hold;
    this.#hold = null;
    if (hold?.last) hold.back();
  }

  /** Whether the key meant something here. */
  press(event: KeyPress): boolean {
    if (event.key === 'Escape') return this.#escape();
    const way = ARROWS[event.key];
    if (!way) return this.#jump(event.key);
    this.#movable.nudge(this.#stepTo(way, stepOf(event)));
    return true;
  }

  /** Where a step leads. The line that the point leaves does not draw it back, however flat the step. */
  #stepTo(way: Vector, step: number): Snapped {
    const { constrain } = this.#movable;
    const here = this.#movable.position();
    const wanted: Vector = [tidy(here[0] + step * way[0]), tidy(here[1] + step * way[1])];
    const moved = constrain(wanted, Math.min(0.45 * step, this.#snapDistance));
    const stays = moved.line !== null && moved.line === constrain(here, EXACTLY).line;
    return stays ? constrain(wanted, EXACTLY) : moved;
  }

  #escape(): boolean {
    const held = this.#hold !== null;
    this.cancel();
    return held;
  }

  #jump(key: string): boolean {
    const target = this.#movable.jump?.(key) ?? null;
    if (target) this.#movable.nudge(this.#movable.constrain(target, EXACTLY));
    return target !== null;
  }

  #follow(pixel: Vector): void {
    if (!this.#hold) return;
    const wanted = add(this.#movable.plane().toMath(pixel), this.#hold.grip);
    this.#hold.last = this.#movable.constrain(wanted, this.#snapDistance);
    this.#movable.hold(this.#hold.last);
  }

  get #snapDistance(): number {
    return SNAP_PIXELS / this.#movable.plane().scale;
  }
}

/** By how much one step moves: 0.1, with Shift 1, with Alt or Ctrl 0.01. */
export function stepOf(event: Omit<KeyPress, 'key'>): number {
  if (event.altKey || event.ctrlKey) return 0.01;
  return event.shiftKey ? 1 : 0.1;
}

/** Keeps 0.1 + 0.2 at 0.3, so that a hundred key presses land on a round number. */
function tidy(value: number): number {
  return Number(value.toPrecision(12)) + 0;
}
