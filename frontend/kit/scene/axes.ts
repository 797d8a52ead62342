import { format } from '../number.ts';
import { niceStep } from '../ticks.ts';
import { distance } from '../vector.ts';
import type { Camera } from './camera.ts';
import { segment, type Name, type Thing } from './things.ts';
import { AXES, combine, multiply, ORIGIN, type Vector3 } from './vector3.ts';

/** How many numbered steps there are on each half of an axis, at most. */
const STEPS = 3;

/** Numbers on an axis that is seen from its end would lie on each other; pixels. */
const LEAST_STEP = 26;

/** The frame of reference of a picture of space. */
export interface Axes {
  readonly things: readonly Thing[];
  readonly names: readonly Name[];
  readonly ticks: readonly Name[];
}

/** What the third axis measures, where that is not a third coordinate. */
export interface Heights {
  readonly name: string;
  /** How much one unit of length upwards stands for. */
  readonly unit: number;
}

/** The three axes with their names, a grid on the plane of the first two, and numbers along the positive halves. */
export function axes(camera: Camera, heights: Heights = { name: 'x_3_', unit: 1 }): Axes {
  const { reach } = camera;
  const step = niceStep(reach / STEPS);
  const count = Math.floor(reach / step + 1e-9);
  return {
    things: [
      ...floor(count, step),
      ...AXES.map(
        (axis): Thing => ({
          kind: 'arrow',
          from: multiply(-reach, axis),
          to: multiply(reach, axis),
          role: 'role-axis',
        }),
      ),
    ],
    names: AXES.map((axis, i) => ({
      text: i === 2 ? heights.name : `x_${i + 1}_`,
      role: 'role-axis',
      at: multiply(reach, axis),
    })),
    ticks: AXES.flatMap((axis, i) => numbers(camera, axis, i === 2 ? heights.unit : 1)),
  };
}

/** Round numbers along the positive half of an axis; none where it is seen from its end. */
function numbers(camera: Camera, axis: Vector3, unit: number): Name[] {
  const { reach } = camera;
  const step = niceStep((reach * unit) / STEPS);
  if (pixelsOf(camera, multiply(step / unit, axis)) < LEAST_STEP) return [];
  const count = Math.floor((reach * unit) / step + 1e-9);
  return Array.from({ length: count }, (_, i) => (i + 1) * step)
    .filter((value) => value < 0.95 * reach * unit)
    .map((value) => ({
      text: format(value),
      role: 'role-axis',
      at: multiply(value / unit, axis),
    }));
}

/** How long a way from the origin is in the picture. */
function pixelsOf(camera: Camera, to: Vector3): number {
  return distance(camera.toPixel(to), camera.toPixel(ORIGIN));
}

/** Lines of the grid on the plane of the first two axes; the axes themselves are left out. */
function floor(count: number, step: number): Thing[] {
  const end = count * step;
  const [first, second] = AXES;
  const at = (x: number, y: number) => combine([x, y], [first, second]);
  return Array.from({ length: 2 * count + 1 }, (_, i) => (i - count) * step)
    .filter((value) => value !== 0)
    .flatMap((value) => [
      segment(at(value, -end), at(value, end), 'role-grid'),
      segment(at(-end, value), at(end, value), 'role-grid'),
    ]);
}
