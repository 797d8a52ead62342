import type { Bounds } from './plane.ts';
import { niceStep } from './ticks.ts';
import type { Vector } from './vector.ts';

/** A function on the plane. */
export type Heights = (point: Vector) => number;

/** Of how many pieces a side of the rectangle is made. */
const PIECES = 72;

/** About how many levels there are between zero and the largest size on the circle that matters, and how many in all. */
const LEVELS = 6;
const MOST = 14;

/** Round levels on both sides of zero, evenly apart, without zero itself. */
export function roundLevels(heights: Heights, radius: number): number[] {
  const step = niceStep(largestOn(heights, 0.6 * radius) / LEVELS);
  if (!(step > 0) || !Number.isFinite(step)) return [];
  return Array.from({ length: 2 * MOST + 1 }, (_, i) =>
    Number(((i - MOST) * step).toPrecision(12)),
  ).filter((level) => level !== 0);
}

/** How many levels there are above the least value. */
const ABOVE = 10;

/**
 * Levels between the least and the greatest value of a function, closer where it is low: 1, 2, 5, 10, … of some unit above the least value,
 * rounded to that unit.
 */
export function levelsAbove(least: number, greatest: number): number[] {
  const span = greatest - least;
  if (!(span > 0) || !Number.isFinite(span)) return [];
  const top = 3 * Math.floor(Math.log10(span)) + 2;
  const levels = Array.from({ length: ABOVE + 2 }, (_, k) => gap(top - k))
    .filter((height) => height < span)
    .slice(0, ABOVE)
    .map((height) => Number((least + height).toFixed(Math.max(0, -Math.floor(Math.log10(height))))))
    .filter((level) => level > least);
  return [...new Set(levels)].reverse();
}

/** The n-th of … 0.1, 0.2, 0.5, 1, 2, 5, …, counted from 1. */
function gap(n: number): number {
  const decade = Math.floor(n / 3);
  return [1, 2, 5][n - 3 * decade]! * 10 ** decade;
}

/** The largest size of a function on a circle around the origin. */
export function largestOn(heights: Heights, radius: number): number {
  return Math.max(
    ...Array.from({ length: 72 }, (_, i) => {
      const angle = (2 * Math.PI * i) / 72;
      return Math.abs(heights([radius * Math.cos(angle), radius * Math.sin(angle)]));
    }),
  );
}

/** A function on the crossings of a grid over a rectangle, from which its level curves are read. */
export class HeightGrid {
  readonly #xs: number[];
  readonly #ys: number[];
  readonly #values: number[][];

  constructor(heights: Heights, { left, right, bottom, top }: Bounds) {
    const between = (from: number, to: number): number[] =>
      Array.from({ length: PIECES + 1 }, (_, i) => from + ((to - from) * i) / PIECES);
    this.#xs = between(left, right);
    this.#ys = between(bottom, top);
    this.#values = this.#ys.map((y) => this.#xs.map((x) => heights([x, y])));
  }

  get least(): number {
    return Math.min(...this.#values.map((row) => Math.min(...row)));
  }

  get greatest(): number {
    return Math.max(...this.#values.map((row) => Math.max(...row)));
  }

  /**
   * The curves on which the function has a value, as lines (marching squares). Along each side of a cell the function is taken as straight;
   * where both diagonals of a cell say something else, the mean of its corners decides.
   */
  curves(level: number): Vector[][] {
    const next = new Map<string, string[]>();
    const at = new Map<string, Vector>();
    for (let j = 0; j < PIECES; j++)
      for (let i = 0; i < PIECES; i++) {
        const crossings = this.#crossings(i, j, level, at);
        for (let k = 0; k + 1 < crossings.length; k += 2)
          join(next, crossings[k]!, crossings[k + 1]!);
      }
    return chains(next).map((keys) => keys.map((key) => at.get(key)!));
  }

  /** The sides of a cell that the curve crosses, two by two. */
  #crossings(i: number, j: number, level: number, at: Map<string, Vector>): string[] {
    const v = [
      this.#values[j]![i]!,
      this.#values[j]![i + 1]!,
      this.#values[j + 1]![i + 1]!,
      this.#values[j + 1]![i]!,
    ].map((value) => value - level);
    const corners: [number, number][] = [
      [i, j],
      [i + 1, j],
      [i + 1, j + 1],
      [i, j + 1],
    ];
    const keys = [`h${i},${j}`, `v${i + 1},${j}`, `h${i},${j + 1}`, `v${i},${j}`];
    const found: string[] = [];
    for (let side = 0; side < 4; side++) {
      const [a, b] = [v[side]!, v[(side + 1) % 4]!];
      if (a >= 0 === b >= 0) continue;
      at.set(keys[side]!, this.#between(corners[side]!, corners[(side + 1) % 4]!, a / (a - b)));
      found.push(keys[side]!);
    }
    const mean = v[0]! + v[1]! + v[2]! + v[3]!;
    if (found.length === 4 && mean >= 0 !== v[0]! >= 0) found.push(found.shift()!);
    return found;
  }

  #between([i, j]: [number, number], [k, l]: [number, number], part: number): Vector {
    const [x, y] = [this.#xs[i]!, this.#ys[j]!];
    return [x + part * (this.#xs[k]! - x), y + part * (this.#ys[l]! - y)];
  }
}

function join(next: Map<string, string[]>, a: string, b: string): void {
  next.set(a, [...(next.get(a) ?? []), b]);
  next.set(b, [...(next.get(b) ?? []), a]);
}

/** Puts pieces that meet in one line; open lines first, from one of their ends. */
function chains(next: Map<string, string[]>): string[][] {
  const ends = [...next.keys()].filter((key) => next.get(key)!.length === 1);
  const found: string[][] = [];
  const seen = new Set<string>();
  for (const start of [...ends, ...next.keys()]) {
    if (seen.has(start)) continue;
    const chain = [start];
    seen.add(start);
    for (let now: string | undefined = start; now; ) {
      now = next.get(now)!.find((key) => !seen.has(key));
      if (!now) break;
      seen.add(now);
      chain.push(now);
    }
    if (next.get(chain.at(-1)!)!.includes(start) && chain.length > 2) chain.push(start);
    if (chain.length > 1) found.push(chain);
  }
  return found;
}
