import assert from 'node:assert/strict';
import { test } from 'node:test';
import { HeightGrid, levelsAbove, roundLevels } from './level-curves.ts';
import { norm } from './vector.ts';

const BOUNDS = { left: -2, right: 2.1, bottom: -2.05, top: 2 };

test('level of a paraboloid is one closed circle', () => {
  const grid = new HeightGrid(([x, y]) => x * x + y * y, BOUNDS);
  const [circle, ...others] = grid.curves(1);
  assert.equal(others.length, 0);
  assert.deepEqual(circle![0], circle!.at(-1));
  for (const point of circle!) assert.ok(Math.abs(norm(point) - 1) < 2e-3);
});

test('level of a saddle is two open curves that keep to their sides', () => {
  const grid = new HeightGrid(([x, y]) => x * y, BOUNDS);
  const curves = grid.curves(0.5);
  assert.equal(curves.length, 2);
  for (const curve of curves)
    for (const [x, y] of curve) assert.ok(Math.abs(x * y - 0.5) < 5e-3 && x * y > 0);
});

test('level that is nowhere reached has no curve', () => {
  assert.deepEqual(new HeightGrid(([x]) => x * x, BOUNDS).curves(-1), []);
});

test('levels are round and without zero', () => {
  const levels = roundLevels(([x, y]) => x * x - y * y, 2);
  assert.ok(levels.includes(0.5) && levels.includes(-0.5) && !levels.includes(0));
  assert.deepEqual(
    roundLevels(() => 0, 2),
    [],
  );
});

test('where both diagonals of a cell say something else, the middle decides', () => {
  const grid = new HeightGrid(([x, y]) => (x - 0.01) * (y - 0.01) + 1e-5, {
    left: -1,
    right: 1,
    bottom: -1,
    top: 1,
  });
  for (const curve of grid.curves(0))
    for (const [x, y] of curve) assert.ok((x - 0.01) * (y - 0.01) < 1e-3);
  assert.equal(grid.curves(0).length, 2);
});

test('levels above the least value lie closer where it is low', () => {
  const levels = [0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2];
  assert.deepEqual(levelsAbove(0, 4), levels);
  assert.deepEqual(levelsAbove(3e-5, 4), levels);
  const raised = levelsAbove(3, 7);
  assert.ok(raised.every((level) => level > 3 && level < 7));
  assert.deepEqual(raised.slice(-3), [3.5, 4, 5]);
});

test('function that is the same everywhere has no levels', () => {
  assert.deepEqual(levelsAbove(2, 2), []);
  assert.deepEqual(levelsAbove(0, Number.POSITIVE_INFINITY), []);
});

test('grid knows its least and its greatest value', () => {
  const grid = new HeightGrid(([x, y]) => x + y, BOUNDS);
  assert.deepEqual([grid.least, grid.greatest], [-4.05, 4.1]);
});
