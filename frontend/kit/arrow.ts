import { add, distance, multiply, normal, subtract, unit, type Vector } from './vector.ts';

/** The outline of an arrow in pixels, as SVG path data. */
export interface Arrow {
  /** The line from the foot to the notch of the head; empty when the arrow has no length. */
  readonly shaft: string;
  /** The head, a closed shape; empty when the arrow has no length. */
  readonly head: string;
}

const NOTCH = 0.8;
const HALF_WIDTH = 0.38;

/**
 * An arrow from one pixel to another. The shaft ends inside the head so that the tip stays sharp, and
 * the head shrinks with a short arrow instead of swallowing it.
 *
 * @param headLength length of the head in pixels when there is room for it
 */
export function arrow(from: Vector, to: Vector, headLength = 14): Arrow {
  const length = distance(from, to);
  if (!(length > 0.5)) return { shaft: '', head: '' };
  const along = unit(subtract(to, from));
  const head = Math.min(headLength, 0.7 * length);
  const back = subtract(to, multiply(head, along));
  const side = multiply(HALF_WIDTH * head, normal(along));
  const notch = subtract(to, multiply(NOTCH * head, along));
  return {
    shaft: `M${at(from)}L${at(notch)}`,
    head: `M${at(to)}L${at(add(back, side))}L${at(notch)}L${at(subtract(back, side))}Z`,
  };
}

/** A polyline or, when closed, a polygon through pixels, as SVG path data. */
export function path(points: readonly Vector[], closed = false): string {
  return points.length === 0 ? '' : `M${points.map(at).join('L')}${closed ? 'Z' : ''}`;
}

function at(pixel: Vector): string {
  return `${tenth(pixel[0])} ${tenth(pixel[1])}`;
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10 + 0;
}
