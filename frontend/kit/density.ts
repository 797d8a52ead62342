/** The Gaussian kernel density of numbers λ, each a bump of width h: mere arithmetic, so that it follows a hand at once. */

const ROOT = Math.sqrt(2 * Math.PI);

/** Points of a curve on each side of a number, in bandwidths: dense enough for a round top, and so far out that the rest is flat. */
const AROUND = [0, 0.25, 0.5, 0.75, 1, 1.5, 2, 2.5, 3, 4];

/** f_h(x). */
export function density(values: readonly number[], h: number, x: number): number {
  const bumps = values.reduce((sum, value) => sum + Math.exp(-(((x - value) / h) ** 2) / 2), 0);
  return bumps / (values.length * h * ROOT);
}

/** Points of the curve from left to right: evenly spread, and close together around each number. */
export function densityCurve(
  values: readonly number[],
  h: number,
  left: number,
  right: number,
  steps = 120,
): [number, number][] {
  const even = Array.from({ length: steps + 1 }, (_, i) => left + ((right - left) * i) / steps);
  const near = apart(values, h / 4).flatMap((value) =>
    AROUND.flatMap((z) => [value - z * h, value + z * h]),
  );
  return [...even, ...near.filter((x) => x > left && x < right)]
    .sort((a, b) => a - b)
    .map((x) => [x, density(values, h, x)]);
}

/** Numbers that lie closer together than the distance count once. */
function apart(values: readonly number[], distance: number): number[] {
  const kept: number[] = [];
  for (const value of [...values].sort((a, b) => a - b))
    if (kept.length === 0 || value - kept.at(-1)! > distance) kept.push(value);
  return kept;
}
