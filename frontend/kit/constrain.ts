import { clamp, type Bounds } from './plane.ts';
import { distance, multiply, norm, project, type Vector } from './vector.ts';

/** Where a moved point may come to lie. */
export interface Snapped {
  readonly point: Vector;
  /** Index of the line on which the point lies exactly, or null. */
  readonly line: number | null;
}

/**
 * Where a point comes to lie when it is wanted at `wanted`. The one rule that pointer and keyboard share.
 *
 * @param tolerance from how far, in units of the plane, lines and grid draw the point to them
 */
export type Constraint = (wanted: Vector, tolerance: number) => Snapped;

export interface Rules {
  /** Directions of lines through the origin that the point snaps to. */
  readonly lines?: readonly Vector[];
  /** The line that holds the point already: it lets go a little later than others catch. */
  readonly held?: number | null;
  /** Distance of the grid whose crossings draw the point; 0 for none. */
  readonly grid?: number;
  /** The point stays inside. */
  readonly bounds?: Bounds;
}

const STICKINESS = 1.5;

/** A constraint from rules: lines before grid, and both inside the bounds. */
export function constraint(rules: Rules): Constraint {
  return (wanted, tolerance) => {
    const onLine = nearestLine(wanted, tolerance, rules);
    if (onLine !== null) return shrinkInto(onLine, rules.bounds);
    return {
      point: clampInto(toGrid(wanted, tolerance, rules.grid ?? 0), rules.bounds),
      line: null,
    };
  };
}

function nearestLine(
  wanted: Vector,
  tolerance: number,
  { lines = [], held = null }: Rules,
): Snapped | null {
  let best: Snapped | null = null;
  let least = Number.POSITIVE_INFINITY;
  lines.forEach((line, index) => {
    const point = project(wanted, line);
    const catching = tolerance * (index === held ? STICKINESS : 1);
    const away = distance(wanted, point);
    if (away <= catching && away < least && norm(point) > 0) {
      least = away;
      best = { point, line: index };
    }
  });
  return best;
}

function toGrid(wanted: Vector, tolerance: number, grid: number): Vector {
  if (grid <= 0) return wanted;
  const nearest: Vector = [round(wanted[0], grid), round(wanted[1], grid)];
  return distance(wanted, nearest) <= tolerance ? nearest : wanted;
}

/** The nearest multiple, free of binary dust: 3 × 0.1 is 0.3. */
function round(value: number, grid: number): number {
  return Number((Math.round(value / grid) * grid).toPrecision(12)) + 0;
}

function clampInto(point: Vector, bounds: Bounds | undefined): Vector {
  if (!bounds) return point;
  return [clamp(point[0], bounds.left, bounds.right), clamp(point[1], bounds.bottom, bounds.top)];
}

/** Moves the point along its own line towards the origin until it is inside, so that it stays on the line. */
function shrinkInto(snapped: Snapped, bounds: Bounds | undefined): Snapped {
  if (!bounds) return snapped;
  const [x, y] = snapped.point;
  const [cx, cy] = clampInto(snapped.point, bounds);
  const factor = Math.min(x === 0 ? 1 : cx / x, y === 0 ? 1 : cy / y);
  if (factor < 0) return { point: [cx, cy], line: null };
  return { point: multiply(Math.min(1, factor), snapped.point), line: snapped.line };
}
