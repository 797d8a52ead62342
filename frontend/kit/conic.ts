import { add, multiply, type Vector } from './vector.ts';

/** Of how many pieces a curve is made. */
const PIECES = 96;

/** A curve that goes on is drawn a little farther than what is seen. */
const BEYOND = 1.6;

/** The points q₁ᵀx, q₂ᵀx ↦ λ₁y₁² + λ₂y₂² = level. */
export interface Conic {
  /** λ₁ ≥ λ₂. */
  readonly values: Vector;
  /** q₁, q₂: perpendicular unit vectors. */
  readonly axes: readonly [Vector, Vector];
  readonly level: number;
}

/**
 * The part of a conic within a distance of the origin, as curves; none where there is nothing. An ellipse that is not much larger is drawn
 * whole, and closed. While eigenvalues change evenly, so does what is seen.
 */
export function conic({ values, axes, level }: Conic, reach: number): Vector[][] {
  if (level < 0 || (level === 0 && values[0] <= 0 && values[1] < 0)) {
    const turned: Conic = {
      values: [-values[1], -values[0]],
      axes: [axes[1], axes[0]],
      level: -level,
    };
    return conic(turned, reach);
  }
  const [a, b] = values;
  if (a < 0 || (a === 0 && level > 0)) return [];
  const far = BEYOND * reach;
  const whole = level > 0 && b > 0 && Math.sqrt(level / b) <= 2 * far;
  const curves = whole ? [ellipse(a, b, level)] : branches(a, b, level, far);
  return curves.map((curve) =>
    curve.map(([y1, y2]) => add(multiply(y1, axes[0]), multiply(y2, axes[1]))),
  );
}

function ellipse(a: number, b: number, level: number): Vector[] {
  return Array.from({ length: PIECES + 1 }, (_, i) => {
    const t = (2 * Math.PI * i) / PIECES;
    return [Math.sqrt(level / a) * Math.cos(t), Math.sqrt(level / b) * Math.sin(t)];
  });
}

/** The two sides of the second axis, from one end of what is seen to the other. */
function branches(a: number, b: number, level: number, far: number): Vector[][] {
  if (a === 0) return [];
  const end = b > 0 ? Math.min(far, Math.sqrt(level / b)) : far;
  return [1, -1].map((side) =>
    Array.from({ length: PIECES + 1 }, (_, i): Vector => {
      const y2 = end * ((2 * i) / PIECES - 1);
      return [side * Math.sqrt(Math.max(0, level - b * y2 ** 2) / a), y2];
    }),
  );
}
