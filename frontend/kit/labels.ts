import { add, multiply, rotate, type Vector } from './vector.ts';

/** A text that wants a place near a point. All lengths are pixels. */
export interface Label {
  readonly width: number;
  readonly height: number;
  /** What the label names, such as the tip of an arrow. */
  readonly anchor: Vector;
  /** Unit vector from the anchor to where the label would best be. */
  readonly towards: Vector;
}

/** A line that labels should not cross; a point when both ends are the same. */
export interface Obstacle {
  readonly from: Vector;
  readonly to: Vector;
  /** Half of its width, with the room that labels should leave. */
  readonly radius: number;
}

export interface Frame {
  readonly width: number;
  readonly height: number;
}

interface Box {
  readonly center: Vector;
  readonly halfWidth: number;
  readonly halfHeight: number;
}

const TURNS = [0, 40, -40, 75, -75, 110, -110, 145, -145, 180];
const GAPS = [10, 22, 36, 54, 76];
const MARGIN = 4;

/**
 * Middles for the labels, in their order: the first label has the first choice. Each takes the
 * cheapest of fifty places around its anchor. Leaving the frame costs most, then covering a label
 * already placed, then crossing a line, then turning away from the wished direction. The same input
 * always gives the same answer, and `before` (the last answer) makes a label stay where it is unless
 * another place is clearly better, so that labels do not flicker during a drag.
 */
export function placeLabels(
  labels: readonly Label[],
  obstacles: readonly Obstacle[],
  frame: Frame,
  before: readonly Placed[] = [],
): Placed[] {
  const boxes: Box[] = [];
  return labels.map((label, i) => {
    const best = cheapest(label, boxes, obstacles, frame, before[i]?.choice);
    boxes.push(best.box);
    return { center: best.box.center, choice: best.choice };
  });
}

export interface Placed {
  readonly center: Vector;
  /** Which of the places was taken. */
  readonly choice: number;
}

function cheapest(
  label: Label,
  boxes: readonly Box[],
  obstacles: readonly Obstacle[],
  frame: Frame,
  before: number | undefined,
): { box: Box; choice: number } {
  let best = { box: candidate(label, 0), choice: 0 };
  let least = Number.POSITIVE_INFINITY;
  for (let choice = 0; choice < TURNS.length * GAPS.length; choice++) {
    const box = candidate(label, choice);
    const cost =
      40 * outside(box, frame) +
      10 * boxes.reduce((sum, other) => sum + overlap(box, other), 0) +
      4 * obstacles.reduce((sum, line) => sum + crossing(box, line), 0) +
      0.15 * Math.abs(turnOf(choice)) +
      0.8 * (gapOf(choice) - GAPS[0]!) -
      (choice === before ? 12 : 0);
    if (cost < least) {
      least = cost;
      best = { box, choice };
    }
  }
  return best;
}

function turnOf(choice: number): number {
  return TURNS[choice % TURNS.length]!;
}

function gapOf(choice: number): number {
  return GAPS[Math.floor(choice / TURNS.length)]!;
}

function candidate(label: Label, choice: number): Box {
  const halfWidth = label.width / 2;
  const halfHeight = label.height / 2;
  const way = rotate(label.towards, (turnOf(choice) * Math.PI) / 180);
  const reach = gapOf(choice) + Math.abs(way[0]) * halfWidth + Math.abs(way[1]) * halfHeight;
  return { center: add(label.anchor, multiply(reach, way)), halfWidth, halfHeight };
}

/** By how many pixels the box leaves the frame. */
function outside({ center: [x, y], halfWidth, halfHeight }: Box, frame: Frame): number {
  return (
    Math.max(0, MARGIN + halfWidth - x) +
    Math.max(0, x + halfWidth + MARGIN - frame.width) +
    Math.max(0, MARGIN + halfHeight - y) +
    Math.max(0, y + halfHeight + MARGIN - frame.height)
  );
}

/** The lesser of the widths by which two boxes overlap; 0 when they do not. */
function overlap(a: Box, b: Box): number {
  const dx = a.halfWidth + b.halfWidth + MARGIN - Math.abs(a.center[0] - b.center[0]);
  const dy = a.halfHeight + b.halfHeight + MARGIN - Math.abs(a.center[1] - b.center[1]);
  return Math.max(0, Math.min(dx, dy));
}

/** Length of the part of the line inside the box, by slab clipping; at least 1 for a point inside. */
function crossing(box: Box, line: Obstacle): number {
  let from = 0;
  let to = 1;
  for (const axis of [0, 1] as const) {
    const half = (axis === 0 ? box.halfWidth : box.halfHeight) + line.radius;
    const start = line.from[axis] - box.center[axis];
    const step = line.to[axis] - line.from[axis];
    if (step === 0) {
      if (Math.abs(start) > half) return 0;
      continue;
    }
    from = Math.max(from, Math.min((-half - start) / step, (half - start) / step));
    to = Math.min(to, Math.max((-half - start) / step, (half - start) / step));
  }
  if (from >= to) return 0;
  const length = Math.hypot(line.to[0] - line.from[0], line.to[1] - line.from[1]);
  return Math.max(line.radius, (to - from) * length);
}
