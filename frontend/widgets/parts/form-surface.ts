import { formAt, levelLines, levels, sectors, type Sector } from '../../kit/contours.ts';
import { apply, type Matrix } from '../../kit/matrix.ts';
import { approximately, format } from '../../kit/number.ts';
import {
  axis,
  segment,
  type Content,
  type Name,
  type Patch,
  type Thing,
} from '../../kit/scene/things.ts';
import type { Vector3 } from '../../kit/scene/vector3.ts';
import { multiply, type Vector } from '../../kit/vector.ts';
import type { Eigenline } from './eigenline.ts';

/** The surface of a form over a disc around the origin. */
export interface Surface {
  readonly S: Matrix;
  /** Radius of the disc; the surface ends as high, above and below. */
  readonly radius: number;
  /** How much one unit of height stands for. */
  readonly unit: number;
  /** What the form is called: xᵀAx. */
  readonly name: string;
}

/** Pieces from the origin outwards, and around for a whole turn. */
const OUTWARDS = 18;
const AROUND = 96;

/** Of how many pieces the curve over an axis is made. */
const PIECES = 48;

/** Surface, level lines and curves over the principal axes, and the point x with its value above it. */
export function formContent(
  surface: Surface,
  lines: readonly Eigenline[],
  x: Vector,
  highlighted: string | null,
): Content {
  const { S, radius, unit } = surface;
  const value = formAt(S, x);
  const above: Vector3 = [x[0], x[1], value / unit];
  return {
    things: [
      ...sectors(S).map((sector) => patch(surface, sector)),
      ...(sectors(S).length === 0 ? [flatDisc(radius)] : []),
      ...levels(S, radius).flatMap((level) => levelThings(surface, level)),
      ...lines.flatMap((line) => axisThings(surface, line, highlighted === `lambda${line.index}`)),
      segment([x[0], x[1], 0], above, 'role-x', true),
      { kind: 'dot', at: above, role: 'role-x' },
    ],
    names: [
      { text: `${surface.name} ${approximately(value)}`, role: 'role-x', at: above },
      ...axisNames(surface, lines),
    ],
  };
}

/** The eigenvalues, written at the curves over their axes. */
export function axisNames(surface: Surface, lines: readonly Eigenline[]): Name[] {
  return lines.map(({ direction, index, lambda }) => ({
    text: `λ_${index}_ = ${format(lambda, 3)}`,
    role: `role-eigen-${index}`,
    at: lift(surface, multiply(0.8 * rim(surface, direction), direction)),
  }));
}

/** A point of the plane, as far up or down as the form says. */
function lift({ S, unit }: Surface, point: Vector): Vector3 {
  return [point[0], point[1], formAt(S, point) / unit];
}

/** How far out in a direction the surface goes: to the edge of the disc, or until it is as high as the disc is wide. */
function rim({ S, radius, unit }: Surface, direction: Vector): number {
  const steepness = Math.abs(formAt(S, direction)) / unit;
  return Math.min(radius, Math.sqrt(radius / Math.max(steepness, 1e-12)));
}

function patch(surface: Surface, { from, to, sign }: Sector): Patch {
  const { S, unit } = surface;
  const around = Math.max(8, Math.ceil((AROUND * (to - from)) / (2 * Math.PI)));
  const ways = Array.from({ length: around + 1 }, (_, j): Vector => {
    const angle = from + ((to - from) * j) / around;
    return [Math.cos(angle), Math.sin(angle)];
  });
  const rows = Array.from({ length: OUTWARDS + 1 }, (_, i) =>
    ways.map((way) => multiply((i / OUTWARDS) * rim(surface, way), way)),
  );
  return {
    kind: 'patch',
    vertices: rows.map((row) => row.map((point) => lift(surface, point))),
    normals: rows.map((row) =>
      row.map((point): Vector3 => {
        const [dx, dy] = multiply(-2 / unit, apply(S, point));
        return [dx, dy, 1];
      }),
    ),
    role: sign > 0 ? 'role-above-face' : 'role-below-face',
    opacity: 0.5,
  };
}

/** The zero form over the disc. */
function flatDisc(radius: number): Patch {
  const zero: Matrix = [
    [0, 0],
    [0, 0],
  ];
  return patch({ S: zero, radius, unit: 1, name: '' }, { from: 0, to: 2 * Math.PI, sign: 1 });
}

function levelThings(surface: Surface, level: number): Thing[] {
  const height = level / surface.unit;
  if (Math.abs(height) > surface.radius) return [];
  return levelLines(surface.S, level, surface.radius).map((points) => ({
    kind: 'line',
    points: points.map(([x, y]): Vector3 => [x, y, height]),
    role: level > 0 ? 'role-above' : 'role-below',
    solid: true,
  }));
}

/** A principal axis on the floor, and the parabola over it. */
export function axisThings(surface: Surface, line: Eigenline, highlighted: boolean): Thing[] {
  const { direction, index } = line;
  const role = `role-eigen-${index}`;
  const key = `lambda${index}`;
  const far = rim(surface, direction);
  const points = Array.from({ length: PIECES + 1 }, (_, i) =>
    lift(surface, multiply(far * ((2 * i) / PIECES - 1), direction)),
  );
  const flat: Vector3 = [direction[0], direction[1], 0];
  return [
    { ...axis(flat, surface.radius, role), key },
    { kind: 'line', points, role, solid: true, weight: highlighted ? 4 : 2, key },
  ];
}
