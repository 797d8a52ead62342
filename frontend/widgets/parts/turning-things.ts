import type { Camera } from '../../kit/scene/camera.ts';
import { arrow, axis, plane, type Content, type Thing } from '../../kit/scene/things.ts';
import { combine, coordinates, norm, type Vector3 } from '../../kit/scene/vector3.ts';

/** What a 3×3 matrix with a complex pair does: it keeps an axis, and turns a plane in itself. */
export interface Turning {
  readonly axis: Vector3;
  readonly plane: readonly [Vector3, Vector3];
  /** The place of the real eigenvalue among all, from 1. */
  readonly index: number;
}

/** How far the turning plane is drawn, as a part of what is seen. */
const EXTENT = 0.62;

/** Of how many pieces an ellipse is made. */
const PIECES = 72;

/** The orbit of a vector in space, with the axis and the plane of its matrix where it has them. */
export function turningContent(
  orbit: readonly Vector3[],
  turning: Turning | null,
  name: string,
  { reach }: Camera,
  highlighted: string | null,
): Content {
  const [x, tip] = [orbit[0]!, orbit.at(-1)!];
  const things: Thing[] = [
    ...(turning ? frame(turning, x, reach, highlighted) : []),
    { kind: 'line', points: orbit, role: 'role-ax', solid: true, weight: 0.8 },
    ...orbit.slice(1).map((at): Thing => ({ kind: 'dot', at, role: 'role-ax' })),
    ...(orbit.length > 1 && norm(tip) > 0 ? [arrow(tip, 'role-ax')] : []),
    ...(norm(x) > 0 ? [arrow(x, 'role-x')] : []),
  ];
  const names = [
    { text: 'x', role: 'role-x', at: x },
    ...(orbit.length > 1 ? [{ text: name, role: 'role-ax', at: tip }] : []),
  ];
  return { things, names };
}

/** The axis, the plane, and in it the ellipse on which the shadow of x would stay if nothing grew. */
function frame(turning: Turning, x: Vector3, reach: number, highlighted: string | null): Thing[] {
  const [p, q] = turning.plane;
  const key = `lambda${turning.index}`;
  const [s = 0, t = 0] = coordinates([p, q, turning.axis], x);
  const size = Math.hypot(s, t);
  const ellipse = Array.from({ length: PIECES + 1 }, (_, i) => {
    const angle = (2 * Math.PI * i) / PIECES;
    return combine([size * Math.cos(angle), size * Math.sin(angle)], [p, q]);
  });
  return [
    {
      ...axis(turning.axis, reach, `role-eigen-${turning.index}`),
      weight: highlighted === key ? 2.4 : 1,
      key,
    } as Thing,
    ...plane([p, q], EXTENT * reach, 'role-sphere').map(
      (thing): Thing => (thing.kind === 'line' ? { ...thing, solid: true } : thing),
    ),
    { kind: 'line', points: ellipse, role: 'role-sphere', solid: true },
  ];
}
