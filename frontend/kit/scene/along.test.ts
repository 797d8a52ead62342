import assert from 'node:assert/strict';
import test from 'node:test';
import { isAlong, nearestMultiple } from './along.ts';
import { AXES } from './vector3.ts';

test('a vector lies along its own direction and the opposite one, and zero along none', () => {
  assert.ok(isAlong([-3, 0, 0], AXES[0]));
  assert.ok(isAlong([3, 1e-7, 0], AXES[0]));
  assert.ok(!isAlong([3, 0.01, 0], AXES[0]));
  assert.ok(!isAlong([0, 0, 0], AXES[0]));
});

test('a multiple has a short factor, so that a short vector keeps short decimals', () => {
  assert.deepEqual(nearestMultiple([2.013, 0.99, 0], [2, 1, 0]), [2.006, 1.003, 0]);
  assert.deepEqual(nearestMultiple([0, 0, 1 / 3], [0, 0, 1]), [0, 0, 0.33]);
});
