import type { Patch } from './things.ts';
import { cross, subtract, unit, type Vector3 } from './vector3.ts';

/** The directions across a surface at its vertices, unit vectors, by rows. */
export function normalsOf({ vertices, normals }: Patch): readonly (readonly Vector3[])[] {
  return normals
    ? normals.map((row) => row.map(unit))
    : vertices.map((row, i) => row.map((_, j) => normalAt(vertices, i, j)));
}

/** Across the two lines of the grid that meet at a vertex, by the vertices before and after it. */
function normalAt(vertices: Patch['vertices'], i: number, j: number): Vector3 {
  const at = (k: number, l: number): Vector3 =>
    vertices[Math.min(Math.max(k, 0), vertices.length - 1)]![
      Math.min(Math.max(l, 0), vertices[0]!.length - 1)
    ]!;
  return unit(cross(subtract(at(i, j + 1), at(i, j - 1)), subtract(at(i + 1, j), at(i - 1, j))));
}

/** The lines that are drawn on a surface: every so many rows and columns, and always the last. */
export function meshOf({ vertices, mesh }: Patch): Vector3[][] {
  if (!mesh) return [];
  const rows = vertices.filter((_, i) => i % mesh === 0 || i === vertices.length - 1);
  const width = vertices[0]?.length ?? 0;
  const columns = Array.from({ length: width }, (_, j) => j)
    .filter((j) => j % mesh === 0 || j === width - 1)
    .map((j) => vertices.map((row) => row[j]!));
  return [...rows.map((row) => [...row]), ...columns];
}
