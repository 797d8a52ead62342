import type { Content, Thing } from '../../kit/scene/things.ts';
import { add, dot, multiply, norm, subtract, type Vector3 } from '../../kit/scene/vector3.ts';

/** How many times farther than the start a path is drawn; what runs away leaves the picture long before. */
const FARTHEST = 20;

/** The path of a descent from its start on, with a dot for each step. */
export function pathInSpace(points: readonly Vector3[], start: Vector3): Content {
  const path = withinBall(points, FARTHEST * (norm(start) || 1));
  return {
    things: [
      { kind: 'line', points: path, role: 'role-ax', solid: true },
      ...path.map((at): Thing => ({ kind: 'dot', at, role: 'role-ax' })),
      { kind: 'dot', at: start, role: 'role-x' },
    ],
    names: [{ text: 'x₀', role: 'role-x', at: start }],
  };
}

/** A path up to where it leaves a ball around the origin for the first time. */
export function withinBall(points: readonly Vector3[], radius: number): Vector3[] {
  const out = points.findIndex((point) => !(norm(point) <= radius));
  if (out < 0) return [...points];
  const inside = points.slice(0, out);
  const [from, to] = [inside.at(-1), points[out]!];
  return from ? [...inside, leaving(from, to, radius)] : inside;
}

/** Where the way from a point inside to one outside meets the sphere. */
function leaving(from: Vector3, to: Vector3, radius: number): Vector3 {
  const way = subtract(to, from);
  const length = norm(way);
  const along = multiply(1 / length, way);
  const b = dot(from, along);
  return add(from, multiply(Math.sqrt(b * b - dot(from, from) + radius ** 2) - b, along));
}
