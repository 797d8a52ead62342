import type { Camera } from '../../kit/scene/camera.ts';
import {
  arrow,
  axis,
  segment,
  type Content,
  type Patch,
  type Thing,
} from '../../kit/scene/things.ts';
import { combine, dot, multiply, norm, ORIGIN, type Vector3 } from '../../kit/scene/vector3.ts';
import { approximately } from '../../kit/number.ts';

/** A term of the sum, in space. */
export interface SpatialTerm {
  readonly index: number;
  readonly on: boolean;
  readonly lambda: number;
  readonly direction: Vector3;
}

/** Vertices around the ellipsoid, and from pole to pole. */
const AROUND = 48;
const ALONG = 24;

/** Every how many vertices a line is drawn on it. */
const MESH = 6;

/** How far short of the edge of the picture an axis has its name. */
const NAME_AT = 0.86;

/** What the terms that are on make of the unit sphere and of x, with the axes and what x has along each. */
export function spectralContent(
  terms: readonly SpatialTerm[],
  x: Vector3,
  imageName: string,
  highlighted: string | null,
  camera: Camera,
): Content {
  const parts = terms.map(({ direction }) => dot(direction, x));
  const image = combine(
    terms.map(({ on, lambda }, i) => (on ? lambda * parts[i]! : 0)),
    terms.map(({ direction }) => direction),
  );
  return {
    things: [
      ...imageOfSphere(terms),
      sphere(terms, () => 1, 'role-sphere', 0.08),
      ...terms.flatMap((term, i) => axisThings(term, parts[i]!, x, highlighted, camera.reach)),
      norm(image) > 0 ? arrow(image, 'role-ax') : dotAt('role-ax'),
      norm(x) > 0 ? arrow(x, 'role-x') : dotAt('role-x'),
    ],
    names: [
      { text: 'x', role: 'role-x', at: x },
      { text: imageName, role: 'role-ax', at: image },
      ...terms.map(({ index, lambda, direction }) => ({
        text: `λ_${index}_ ${approximately(lambda, 3)}`,
        role: `role-eigen-${index}`,
        at: multiply(NAME_AT * camera.reach * sideOf(direction, camera), direction),
      })),
    ],
  };
}

/** The line of a term, its unit eigenvector, and the way from x to its projection. */
function axisThings(
  { index, on, direction }: SpatialTerm,
  part: number,
  x: Vector3,
  highlighted: string | null,
  reach: number,
): Thing[] {
  const role = `role-eigen-${index}`;
  const key = `lambda${index}`;
  const weight = highlighted === key ? 3 : 1;
  const line = { ...axis(direction, reach, role), key, weight };
  if (!on) return [line];
  const projection = multiply(part, direction);
  return [
    line,
    { ...arrow(direction, role), key },
    { ...segment(x, projection, role, true), key },
    { kind: 'dot', at: projection, role },
  ];
}

/** What the terms that are on make of the unit sphere: an ellipsoid, a disc or, where one factor only is not zero, a needle. */
function imageOfSphere(terms: readonly SpatialTerm[]): Thing[] {
  const factor = (term: SpatialTerm): number => (term.on ? term.lambda : 0);
  const kept = terms.filter((term) => factor(term) !== 0);
  if (kept.length > 1) return [sphere(terms, factor, 'role-surface', 0.22)];
  return kept.map((term) => ({
    ...axis(term.direction, Math.abs(term.lambda), 'role-surface'),
    solid: true,
    weight: 4,
  }));
}

/** The image of the unit sphere under the terms with these factors. */
function sphere(
  terms: readonly SpatialTerm[],
  factor: (term: SpatialTerm) => number,
  role: string,
  opacity: number,
): Patch {
  const factors = terms.map(factor);
  const directions = terms.map(({ direction }) => direction);
  const [a, b, c] = factors as [number, number, number];
  const across = [b * c, a * c, a * b];
  const grid = (values: readonly number[]): Vector3[][] =>
    onSphere().map((row) =>
      row.map((y) =>
        combine(
          y.map((entry, i) => entry * values[i]!),
          directions,
        ),
      ),
    );
  return {
    kind: 'patch',
    vertices: grid(factors),
    normals: grid(across),
    role,
    opacity,
    ...(role === 'role-surface' ? { mesh: MESH } : {}),
  };
}

function onSphere(): Vector3[][] {
  return Array.from({ length: ALONG + 1 }, (_, i) => {
    const polar = (Math.PI * i) / ALONG;
    return Array.from({ length: AROUND + 1 }, (_, j): Vector3 => {
      const around = (2 * Math.PI * j) / AROUND;
      const ring = Math.sin(polar);
      return [Math.cos(polar), ring * Math.cos(around), ring * Math.sin(around)];
    });
  });
}

/** The end of an axis that comes towards the eye or, where both are as far away, that points upwards. */
function sideOf(direction: Vector3, camera: Camera): 1 | -1 {
  const near = dot(direction, camera.towards);
  return (Math.abs(near) > 0.2 ? near : direction[2]) >= 0 ? 1 : -1;
}

function dotAt(role: string): Thing {
  return { kind: 'dot', at: ORIGIN, role };
}
