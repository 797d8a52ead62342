import assert from 'node:assert/strict';
import { test } from 'node:test';
import { norm, type Vector3 } from '../../kit/scene/vector3.ts';
import { withinBall } from './path-in-space.ts';

test('path that stays inside is whole', () => {
  const path: Vector3[] = [
    [1, 0, 0],
    [0, 1, 0],
  ];
  assert.deepEqual(withinBall(path, 2), path);
});

test('path that runs away ends on the sphere, on its way', () => {
  const path: Vector3[] = [
    [1, 1, 0],
    [1, 7, 0],
    [1, 1e200, 0],
  ];
  const cut = withinBall(path, 5);
  assert.equal(cut.length, 2);
  assert.equal(cut[1]![0], 1);
  assert.ok(Math.abs(norm(cut[1]!) - 5) < 1e-12);
});
