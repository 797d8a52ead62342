import assert from 'node:assert/strict';
import test from 'node:test';
import { determinant, inverse, type Matrix } from './matrix.ts';
import { movedBy } from './moves.ts';
import type { Vector } from './vector.ts';

const V: readonly [Vector, Vector] = [
  [1, 1],
  [-2, 1],
];
const VALUES: Vector = [4, 1];

function near(actual: Matrix, expected: Matrix): void {
  actual.forEach((row, i) =>
    row.forEach((entry, j) =>
      assert.ok(Math.abs(entry - expected[i as 0 | 1][j as 0 | 1]) < 1e-12, `${actual}`),
    ),
  );
}

test('the stops are the identity, the inverse of V, its stretch, and the matrix', () => {
  near(movedBy(V, VALUES, 0), [
    [1, 0],
    [0, 1],
  ]);
  near(
    movedBy(V, VALUES, 1),
    inverse([
      [1, -2],
      [1, 1],
    ]),
  );
  near(movedBy(V, VALUES, 2), [
    [4 / 3, 8 / 3],
    [-1 / 3, 1 / 3],
  ]);
  near(movedBy(V, VALUES, 3), [
    [2, 2],
    [1, 3],
  ]);
});

test('the plane is never pressed flat when no eigenvalue is negative or zero', () => {
  for (let t = 0; t <= 3; t += 0.01) assert.ok(determinant(movedBy(V, VALUES, t)) > 0.05);
});
