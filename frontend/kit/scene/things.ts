import { add, across, combine, multiply, norm, unit, type Vector3 } from './vector3.ts';

/**
 * What stands in space, as data. A role is a class such as `role-x`: it gives colour, dash and width by the same style rules as
 * in a picture of the plane.
 */
export type Thing = (Arrow | Line | Patch | Dot) & {
  /** What a pointer at it points at, such as the key of a fact; nothing where missing. */
  readonly key?: string;
};

/** An arrow; from the origin unless it says otherwise. */
export interface Arrow {
  readonly kind: 'arrow';
  readonly from?: Vector3;
  readonly to: Vector3;
  readonly role: string;
}

/** A line through points, one after another. */
export interface Line {
  readonly kind: 'line';
  readonly points: readonly Vector3[];
  readonly role: string;
  /** Whether it is drawn through, though its role has a dash. */
  readonly solid?: boolean;
  /** How many times wider than lines usually are. */
  readonly weight?: number;
}

/** A surface through a grid of vertices, row by row; every row has the same number of them. */
export interface Patch {
  readonly kind: 'patch';
  readonly vertices: readonly (readonly Vector3[])[];
  /** The directions across the surface at its vertices, of any length; worked out from them where they are missing. */
  readonly normals?: readonly (readonly Vector3[])[];
  readonly role: string;
  /** From 0 to 1. */
  readonly opacity: number;
  /** Whether it has the same brightness all over, as suits a plane. */
  readonly flat?: boolean;
  /** Every how many rows and columns a line is drawn on the surface; none where missing. */
  readonly mesh?: number;
}

export interface Dot {
  readonly kind: 'dot';
  readonly at: Vector3;
  readonly role: string;
}

/** A name in the picture; text between underscores is raised below the line: `x_1_`. */
export interface Name {
  readonly text: string;
  readonly role: string;
  readonly at: Vector3;
}

/** All that is seen of one state from one stand. */
export interface Content {
  readonly things: readonly Thing[];
  readonly names?: readonly Name[];
}

export function arrow(to: Vector3, role: string): Arrow {
  return { kind: 'arrow', to, role };
}

export function segment(from: Vector3, to: Vector3, role: string, solid = false): Line {
  return { kind: 'line', points: [from, to], role, solid };
}

/** The line through the origin along a direction, as far as `reach` on both sides. */
export function axis(direction: Vector3, reach: number, role: string): Line {
  const end = multiply(reach, unit(direction));
  return segment(multiply(-1, end), end, role);
}

/** A square part of the plane through the origin that two directions span, as far as `reach` from its middle to its sides. */
export function plane(spanning: readonly [Vector3, Vector3], reach: number, role: string): Thing[] {
  const [u, v] = orthonormal(spanning);
  const corner = (s: number, t: number): Vector3 => combine([s * reach, t * reach], [u, v]);
  const corners = [corner(-1, -1), corner(1, -1), corner(1, 1), corner(-1, 1)];
  const [a, b, c, d] = corners as [Vector3, Vector3, Vector3, Vector3];
  return [
    {
      kind: 'patch',
      vertices: [
        [a, b],
        [d, c],
      ],
      role,
      opacity: 0.2,
      flat: true,
    },
    { kind: 'line', points: [a, b, c, d, a], role },
  ];
}

/** A circle around the origin, in the plane that two perpendicular unit vectors span. */
export function circle(
  [u, v]: readonly [Vector3, Vector3],
  radius: number,
  role: string,
  solid = true,
): Line {
  const points = Array.from({ length: 73 }, (_, i) => {
    const angle = (2 * Math.PI * i) / 72;
    return combine([radius * Math.cos(angle), radius * Math.sin(angle)], [u, v]);
  });
  return { kind: 'line', points, role, solid };
}

/** Two perpendicular unit vectors that span the same plane; any across the first where both lie on one line. */
export function orthonormal([u, v]: readonly [Vector3, Vector3]): [Vector3, Vector3] {
  const first = unit(u);
  const along = first[0] * v[0] + first[1] * v[1] + first[2] * v[2];
  const rest = add(v, multiply(-along, first));
  return [first, norm(rest) > 1e-9 * norm(v) ? unit(rest) : across(first)[0]];
}
