import { quadric } from '../../kit/scene/quadric.ts';
import { axis, orthonormal, plane, type Name, type Thing } from '../../kit/scene/things.ts';
import type { Subspace } from '../../kit/scene/subspace.ts';
import { AXES, combine, dot, multiply, type Vector3 } from '../../kit/scene/vector3.ts';
import type { Camera } from '../../kit/scene/camera.ts';
import { eigenvalueName } from './eigenline.ts';
import type { Eigenspace } from './multiplicities.ts';

/** How far planes and balls of eigenvectors are drawn, as a part of what is seen. */
const EXTENT = 0.68;

/** The eigenline, eigenplane or whole space of an eigenvalue. */
export function eigenspaceThings(
  space: Eigenspace,
  { reach }: Camera,
  highlighted: boolean,
): Thing[] {
  const key = `lambda${space.index}`;
  const role = `role-eigen-${space.index}`;
  const [first, second, third] = space.basis as unknown as readonly Vector3[];
  if (!first) return [];
  if (!second)
    return [{ ...axis(first, reach, role), weight: highlighted ? 2.4 : 1, key } as Thing];
  const things: Thing[] = third
    ? ball(EXTENT * reach, role)
    : plane([first, second], EXTENT * reach, role);
  return things.map((thing) =>
    thing.kind === 'patch'
      ? { ...thing, opacity: (highlighted ? 1.7 : 1) * thing.opacity, key }
      : { ...thing, key },
  );
}

function ball(radius: number, role: string): Thing[] {
  const value = 1 / radius ** 2;
  const surface = { values: [value, value, value], axes: [...AXES], level: 1 } as const;
  return quadric({ ...surface, axes: AXES }, 2 * radius).map((patch) => ({
    ...patch,
    role,
    opacity: 0.12,
  }));
}

/** The name of an eigenspace, where there is room for it: at the upper end of a line, at the highest corner of a plane. */
export function eigenspaceName(space: Eigenspace, camera: Camera, alone: boolean): Name | null {
  const [first, second] = space.basis as unknown as readonly Vector3[];
  if (!first) return null;
  const ends = second ? corners([first, second]) : [first, multiply(-1, first)];
  const highest = ends.reduce((a, b) => (dot(b, camera.up) > dot(a, camera.up) ? b : a));
  return {
    text: `${eigenvalueName(space.index, alone)} = ${space.text}`,
    role: `role-eigen-${space.index}`,
    at: multiply((second ? EXTENT : 0.85) * camera.reach, highest),
  };
}

function corners(spanning: readonly [Vector3, Vector3]): Vector3[] {
  const [u, v] = orthonormal(spanning);
  return [
    [1, 1],
    [1, -1],
    [-1, 1],
    [-1, -1],
  ].map((signs) => combine(signs, [u, v]));
}

/** An eigenspace by orthonormal vectors; one that is not real by none. */
export function frameOf({ basis }: Eigenspace): Subspace {
  const [first, second, third] = basis as unknown as readonly Vector3[];
  if (!first) return [];
  if (third) return AXES;
  return second ? orthonormal([first, second]) : [first];
}
