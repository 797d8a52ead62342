import assert from 'node:assert/strict';
import test from 'node:test';
import { axes } from './axes.ts';
import { Camera } from './camera.ts';
import { pieces } from './dashes.ts';
import { meshOf, normalsOf } from './mesh.ts';
import { pick } from './pick.ts';
import { axis, orthonormal, plane, type Patch, type Thing } from './things.ts';
import { dot, norm, type Vector3 } from './vector3.ts';

const camera = new Camera(4, 600, 400);

test('a line drawn through is one piece between two points', () => {
  assert.deepEqual(
    pieces(
      [
        [0, 0, 0],
        [3, 0, 0],
      ],
      [],
    ),
    [
      [0, 0, 0],
      [3, 0, 0],
    ],
  );
});

test('dashes go on around a corner', () => {
  const ends = pieces(
    [
      [0, 0, 0],
      [1, 0, 0],
      [1, 2, 0],
    ],
    [1.5, 0.5],
  );
  assert.deepEqual(ends, [
    [0, 0, 0],
    [1, 0, 0],
    [1, 0, 0],
    [1, 0.5, 0],
    [1, 1, 0],
    [1, 2, 0],
  ]);
});

test('a pattern that is finer than anyone sees is drawn through', () => {
  assert.equal(
    pieces(
      [
        [0, 0, 0],
        [1, 0, 0],
      ],
      [1e-6, 1e-6],
    ).length,
    2,
  );
});

test('a plane is spanned by perpendicular unit vectors', () => {
  const [u, v] = orthonormal([
    [2, 0, 0],
    [1, 1, 0],
  ]);
  assert.deepEqual([norm(u), norm(v), dot(u, v)], [1, 1, 0]);
});

test('two directions on one line have a plane all the same', () => {
  const [u, v] = orthonormal([
    [0, 0, 2],
    [0, 0, -4],
  ]);
  assert.ok(Math.abs(dot(u, v)) < 1e-12 && Math.abs(norm(v) - 1) < 1e-12);
});

test('the normals of a level surface point straight up', () => {
  const [patch] = plane(
    [
      [1, 0, 0],
      [0, 1, 0],
    ],
    2,
    'role-x',
  ) as [Patch];
  for (const normal of normalsOf(patch).flat()) assert.deepEqual(normal.map(Math.abs), [0, 0, 1]);
});

test('a surface without a mesh has no lines on it', () => {
  const [patch] = plane(
    [
      [1, 0, 0],
      [0, 1, 0],
    ],
    2,
    'role-x',
  ) as [Patch];
  assert.equal(meshOf(patch).length, 0);
  assert.equal(meshOf({ ...patch, mesh: 1 }).length, 4);
});

test('a pointer points at the nearest line before any surface', () => {
  const [square, rim] = plane(
    [
      [1, 0, 0],
      [0, 1, 0],
    ],
    2,
    'role-eigen-1',
  ) as [Thing, Thing];
  const line = axis([1, 1, 0], 4, 'role-eigen-2');
  const things = [{ ...square, key: 'plane' }, rim, { ...line, key: 'line' }];
  assert.equal(pick(things, camera, camera.toPixel([1, 1, 0])), 'line');
  assert.equal(pick(things, camera, camera.toPixel([1, -1, 0])), 'plane');
  assert.equal(pick(things, camera, [5, 5]), null);
});

test('the axes reach as far as one sees, and have their names at the ends', () => {
  const { names, ticks, things } = axes(camera);
  assert.deepEqual(
    names.map(({ text }) => text),
    ['x_1_', 'x_2_', 'x_3_'],
  );
  assert.ok(names.every(({ at }) => norm(at) === 4));
  assert.ok(ticks.length > 0 && ticks.every(({ at }) => norm(at) < 4));
  assert.ok(things.length > 3);
});

test('an axis that is seen from its end has no numbers', () => {
  const ends: Vector3[] = axes(camera.along(2)).ticks.map(({ at }) => at);
  assert.ok(ends.every((at) => at[2] === 0));
});
