import type { Constraint, Snapped } from './constrain.ts';
import { OncePerFrame, type NextFrame } from './once-per-frame.ts';
import type { Plane } from './plane.ts';
import { add, subtract, type Vector } from './vector.ts';

/** A point of the plane that a hand can move. */
export interface Movable {
  plane(): Plane;
  position(): Vector;
  constrain: Constraint;
  /** The point has come to lie here and is still held. */
  hold(moved: Snapped): void;
  /** The hand has let go. */
  rest(moved: Snapped): void;
  /** Where another key, such as Home, sends the point; null when the key means nothing. */
  jump?(key: string): Vector | null;
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

const ARROWS: Readonly<Record<string, Vector>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
};

/**
 * Moves a point by pointer or by keyboard: one path, one constraint. A pointer keeps the distance to
 * the point that it had when it took hold, so nothing jumps under the hand. An arrow key moves by 0.1,
 * with Shift by 1, with Alt or Ctrl by 0.01; a step is never pulled back by the line that it leaves.
 * Escape returns to where the move began.
 */
export class Drag {
  private readonly movable: Movable;
  private readonly moves: OncePerFrame<Vector>;
  private grip: Vector | null = null;
  private start: Snapped | null = null;
  private last: Snapped | null = null;

  constructor(movable: Movable, nextFrame?: NextFrame) {
    this.movable = movable;
    this.moves = new OncePerFrame((pixel) => this.follow(pixel), nextFrame);
  }

  get active(): boolean {
    return this.start !== null;
  }

  /** The pointer takes hold at a pixel of the picture. */
  grab(pixel: Vector): void {
    this.begin();
    this.grip = subtract(this.movable.position(), this.movable.plane().toMath(pixel));
  }

  moveTo(pixel: Vector): void {
    if (this.grip) this.moves.offer(pixel);
  }

  /** The pointer or the key lets go. A press without a move changes nothing. */
  release(): void {
    this.moves.flush();
    const moved = this.last;
    this.end();
    if (moved) this.movable.rest(moved);
  }

  /** Back to where the move began. */
  cancel(): void {
    const { start } = this;
    const moved = this.last !== null;
    this.end();
    if (start && moved) this.movable.rest(start);
  }

  /** Whether the key meant something here. */
  press(event: KeyPress): boolean {
    if (event.key === 'Escape') {
      if (!this.active) return false;
      this.cancel();
      return true;
    }
    const step = stepOf(event);
    const way = ARROWS[event.key];
    if (way) {
      const here = this.movable.position();
      const wanted: Vector = [tidy(here[0] + step * way[0]), tidy(here[1] + step * way[1])];
      this.propose(wanted, Math.min(0.45 * step, this.snapDistance));
      return true;
    }
    const target = this.movable.jump?.(event.key) ?? null;
    if (target) this.propose(target, 1e-6);
    return target !== null;
  }

  private follow(pixel: Vector): void {
    if (!this.grip) return;
    this.propose(add(this.movable.plane().toMath(pixel), this.grip), this.snapDistance);
  }

  private get snapDistance(): number {
    return SNAP_PIXELS / this.movable.plane().scale;
  }

  private propose(wanted: Vector, tolerance: number): void {
    this.begin();
    this.last = this.movable.constrain(wanted, tolerance);
    this.movable.hold(this.last);
  }

  private begin(): void {
    this.start ??= this.movable.constrain(this.movable.position(), 1e-6);
  }

  private end(): void {
    this.moves.drop();
    this.grip = null;
    this.start = null;
    this.last = null;
  }
}

function stepOf(event: KeyPress): number {
  if (event.altKey || event.ctrlKey) return 0.01;
  return event.shiftKey ? 1 : 0.1;
}

/** Keeps 0.1 + 0.2 at 0.3, so that a hundred key presses land on a round number. */
function tidy(value: number): number {
  return Number(value.toPrecision(12)) + 0;
}
