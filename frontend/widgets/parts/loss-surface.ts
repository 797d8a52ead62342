import { HeightGrid, roundLevels } from '../../kit/level-curves.ts';
import { approximately } from '../../kit/number.ts';
import { gradientAt, polynomialAt, type Term } from '../../kit/polynomial.ts';
import { segment, type Content, type Patch, type Thing } from '../../kit/scene/things.ts';
import type { Vector3 } from '../../kit/scene/vector3.ts';
import { multiply, norm, type Vector } from '../../kit/vector.ts';
import type { Eigenline } from './eigenline.ts';
import { axisNames, axisThings, type Surface } from './form-surface.ts';

/** Pieces from the origin outwards, and around for a whole turn. */
const OUTWARDS = 28;
const AROUND = 96;

/**
 * The surface of a loss over a disc around its critical point, with level lines and the point d. Over the principal axes stand the parabolas of
 * the second-order model, which the surface follows near the middle and leaves farther out.
 *
 * @param model the form of the model, over the same disc
 */
export function lossContent(
  model: Surface,
  rise: readonly Term[],
  lines: readonly Eigenline[],
  d: Vector,
  highlighted: string | null,
): Content {
  const value = polynomialAt(rise, d);
  const above: Vector3 = [d[0], d[1], value / model.unit];
  return {
    things: [
      patch(model, rise),
      ...levelThings(model, rise),
      ...lines.flatMap((line) => axisThings(model, line, highlighted === `lambda${line.index}`)),
      segment([d[0], d[1], 0], above, 'role-x', true),
      { kind: 'dot', at: above, role: 'role-x' },
    ],
    names: [
      { text: `${model.name} ${approximately(value)}`, role: 'role-x', at: above },
      ...axisNames(model, lines),
    ],
  };
}

function patch({ radius, unit }: Surface, rise: readonly Term[]): Patch {
  const ways = Array.from({ length: AROUND + 1 }, (_, j): Vector => {
    const angle = (2 * Math.PI * j) / AROUND;
    return [Math.cos(angle), Math.sin(angle)];
  });
  const rims = ways.map((way) => rim(rise, way, radius, unit));
  const rows = Array.from({ length: OUTWARDS + 1 }, (_, i) =>
    ways.map((way, j) => multiply((i / OUTWARDS) * rims[j]!, way)),
  );
  return {
    kind: 'patch',
    vertices: rows.map((row) =>
      row.map((point): Vector3 => [point[0], point[1], polynomialAt(rise, point) / unit]),
    ),
    normals: rows.map((row) =>
      row.map((point): Vector3 => {
        const [dx, dy] = multiply(-1 / unit, gradientAt(rise, point));
        return [dx, dy, 1];
      }),
    ),
    role: 'role-above-face',
    opacity: 0.5,
  };
}

/** How far out the surface goes in a direction: to the edge of the disc, or until it is first as high or low as the disc is wide. */
function rim(rise: readonly Term[], way: Vector, radius: number, unit: number): number {
  const tooHigh = (r: number): boolean =>
    Math.abs(polynomialAt(rise, multiply(r, way))) > radius * unit;
  const steps = 4 * OUTWARDS;
  let i = 1;
  while (i <= steps && !tooHigh((i * radius) / steps)) i++;
  if (i > steps) return radius;
  let [low, high] = [((i - 1) * radius) / steps, (i * radius) / steps];
  for (let k = 0; k < 30; k++) {
    const middle = (low + high) / 2;
    if (tooHigh(middle)) high = middle;
    else low = middle;
  }
  return low;
}

function levelThings({ radius, unit }: Surface, rise: readonly Term[]): Thing[] {
  const heights = (point: Vector): number => polynomialAt(rise, point);
  const grid = new HeightGrid(heights, {
    left: -radius,
    right: radius,
    bottom: -radius,
    top: radius,
  });
  return roundLevels(heights, radius)
    .filter((level) => Math.abs(level / unit) <= radius)
    .flatMap((level) =>
      grid
        .curves(level)
        .flatMap((curve) => inside(curve, radius))
        .map(
          (points): Thing => ({
            kind: 'line',
            points: points.map(([x, y]): Vector3 => [x, y, level / unit]),
            role: level > 0 ? 'role-above' : 'role-below',
            solid: true,
          }),
        ),
    );
}

/** The parts of a curve that lie within a circle. */
function inside(curve: readonly Vector[], radius: number): Vector[][] {
  const parts: Vector[][] = [[]];
  for (const point of curve) {
    if (norm(point) <= radius) parts.at(-1)!.push(point);
    else if (parts.at(-1)!.length > 0) parts.push([]);
  }
  return parts.filter((part) => part.length > 1);
}
