/** In pixels: far outside every picture, and well inside of what SVG and canvas can hold. */
const FARTHEST = 1e6;

/**
 * The parts of a distance that a drawing can hold: one beyond `farthest` is cut down in its own direction, and one that is no
 * number lies outside.
 */
export function withinReach<V extends readonly number[]>(parts: V, farthest = FARTHEST): V {
  const size = Math.max(...parts.map(Math.abs));
  if (size <= farthest) return parts;
  const cut = (part: number): number => (part / size) * farthest;
  const endless = (part: number): number =>
    Number.isNaN(part) ? farthest : Number.isFinite(part) ? 0 : Math.sign(part) * farthest;
  return parts.map(size < Infinity ? cut : endless) as readonly number[] as V;
}

/** A length in pixels that a drawing can hold. */
export function lengthWithinReach(length: number): number {
  return withinReach([length])[0]!;
}
