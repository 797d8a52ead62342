import type { Vector } from './vector.ts';

/** A curve of two parameters over the time t: a·cᵗ, or a + c·t. */
export type CurveKind = 'geometric' | 'line';

/** The height of the curve with the parameters (a, c) at a time; not a number where a negative c has no power. */
export function heightAt(kind: CurveKind, [a, c]: Vector, t: number): number {
  return kind === 'line' ? a + c * t : a * c ** t;
}

/** Half the sum of the squares of the residuals, for data at the times 0, 1, …. */
export function lossAt(kind: CurveKind, data: readonly number[], parameters: Vector): number {
  return data.reduce((sum, y, t) => sum + (heightAt(kind, parameters, t) - y) ** 2 / 2, 0);
}
