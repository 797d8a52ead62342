import type { Patch } from './things.ts';
import { combine, type Vector3 } from './vector3.ts';

/** Vertices around, and from one end to the other. */
const AROUND = 56;
const ALONG = 28;

/** Every how many vertices a line is drawn on the surface. */
const MESH = 7;

/** A surface q₁ᵀx, q₂ᵀx, q₃ᵀx ↦ λ₁y₁² + λ₂y₂² + λ₃y₃² = level. */
export interface Quadric {
  /** λ₁ ≥ λ₂ ≥ λ₃. */
  readonly values: Vector3;
  /** q₁, q₂, q₃: perpendicular unit vectors. */
  readonly axes: readonly [Vector3, Vector3, Vector3];
  readonly level: number;
}

/**
 * The part of a quadric inside a ball around the origin, as surfaces: none where there is nothing in the ball.
 *
 * A ray from the origin in the unit direction u meets the quadric where r² = level / (λ₁u₁² + λ₂u₂² + λ₃u₃²), so inside the ball of
 * radius R with ε = level / R² it is over the directions with (λ₁−ε)u₁² + (λ₂−ε)u₂² + (λ₃−ε)u₃² ≥ 0: all of them, or a belt around
 * the third axis, or two caps around the first. While eigenvalues change evenly, so does what is seen.
 */
export function quadric({ values, axes, level }: Quadric, reach: number): Patch[] {
  const upsideDown = level === 0 && values[0] <= 0 && values[2] < 0;
  if (level < 0 || upsideDown) return quadric(negated({ values, axes, level }), reach);
  const epsilon = level / reach ** 2;
  const [mu1, mu2] = values.map((value) => value - epsilon) as [number, number, number];
  const drawn = (vertices: Vector3[][]): Patch => surface(vertices, values, axes);
  if (mu1 <= 0) return [];
  if (mu2 > 0) return [drawn(belt(values, level, reach))];
  return [1, -1].map((side) => drawn(cap(values, level, reach, side)));
}

/** The same surface written the other way round. */
function negated({ values, axes, level }: Quadric): Quadric {
  const [a, b, c] = values;
  const [u, v, w] = axes;
  return { values: [-c, -b, -a], axes: [w, v, u], level: -level };
}

/** Around the third axis, from its lower end to its upper: in coordinates along the axes. */
function belt([a, b, c]: Vector3, level: number, reach: number): Vector3[][] {
  const around = Array.from({ length: AROUND + 1 }, (_, j) => (2 * Math.PI * j) / AROUND);
  const columns = around.map((tau): Vector3[] => {
    const [x, y] = [Math.cos(tau) / Math.sqrt(a), Math.sin(tau) / Math.sqrt(b)];
    const g = x ** 2 + y ** 2;
    const height = Math.sqrt(Math.max(0, (reach ** 2 - level * g) / Math.max(1 - c * g, 1e-12)));
    const end = c > 0 ? Math.min(height, Math.sqrt(level / c)) : height;
    const turn = c > 0 ? Math.asin(Math.min(1, end * Math.sqrt(c / level))) : 0;
    return Array.from({ length: ALONG + 1 }, (_, i) => {
      const part = (2 * i) / ALONG - 1;
      const z = c > 0 && level > 0 ? Math.sqrt(level / c) * Math.sin(part * turn) : part * end;
      const width = Math.sqrt(Math.max(0, level - c * z ** 2));
      return [width * x, width * y, z];
    });
  });
  return columns;
}

/** Around the first axis on one side of it, from the middle outwards: in coordinates along the axes. */
function cap([a, b, c]: Vector3, level: number, reach: number, side: number): Vector3[][] {
  const around = Array.from({ length: AROUND + 1 }, (_, j) => (2 * Math.PI * j) / AROUND);
  return around.map((theta): Vector3[] => {
    const [cos, sin] = [Math.cos(theta), Math.sin(theta)];
    const kappa = b * cos ** 2 + c * sin ** 2;
    const wide = Math.sqrt(Math.max(0, (reach ** 2 - level / a) / (1 - kappa / a)));
    return Array.from({ length: ALONG + 1 }, (_, i) => {
      const d = (wide * i) / ALONG;
      return [side * Math.sqrt(Math.max(0, (level - kappa * d ** 2) / a)), d * cos, d * sin];
    });
  });
}

/** From coordinates along the axes to space; across the surface is the gradient of the form. */
function surface(
  vertices: readonly (readonly Vector3[])[],
  values: Vector3,
  axes: readonly Vector3[],
): Patch {
  const each = (map: (y: Vector3) => Vector3): Vector3[][] =>
    vertices.map((row) => row.map((y) => combine(map(y), axes)));
  return {
    kind: 'patch',
    vertices: each((y) => y),
    normals: each((y) => [values[0] * y[0], values[1] * y[1], values[2] * y[2]]),
    role: 'role-surface',
    opacity: 0.34,
    mesh: MESH,
  };
}
