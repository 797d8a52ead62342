import { direction, dot, multiply, norm, type Vector } from './vector.ts';

/**
 * The unit vector along one of the lines that comes next when one turns from `from` by the sense of
 * `sense`, 1 for anticlockwise and −1 for clockwise; null when there are no lines. Each line is met
 * twice in a full turn, once in either direction.
 */
export function nextLine(from: Vector, lines: readonly Vector[], sense: 1 | -1): Vector | null {
  const here = direction(from);
  const ways = lines.flatMap((line) => [line, multiply(-1, line)]);
  const turn = (way: Vector): number => {
    const degrees = (sense * (direction(way) - here) + 720) % 360;
    return degrees < NEARLY_NONE || degrees > 360 - NEARLY_NONE ? 360 : degrees;
  };
  return ways.reduce<Vector | null>(
    (best, way) => (best === null || turn(way) < turn(best) ? way : best),
    null,
  );
}

/** A turn in degrees that is rounding and not a turn. */
const NEARLY_NONE = 1e-4;

/**
 * Where a key takes x, as long as it was: Page up and Page down turn it on to the next line, Home and End put it along the axes. `null`
 * for any other key, and where there are no lines.
 */
export function turnedByKey(x: Vector, key: string, lines: readonly Vector[]): Vector | null {
  const length = norm(x) || 1;
  if (key === 'Home') return [length, 0];
  if (key === 'End') return [0, length];
  if (key !== 'PageUp' && key !== 'PageDown') return null;
  const way = nextLine(x, lines, key === 'PageUp' ? 1 : -1);
  return way && multiply(length, way);
}

/** x put on a line, as long as it was and on the side where it was. */
export function putOnLine(x: Vector, line: Vector): Vector {
  const side = dot(x, line) < 0 ? -1 : 1;
  return multiply(side * (norm(x) || 1), line);
}
