import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isIn, jumped, putInto, type Subspace } from './subspace.ts';
import { AXES, type Vector3 } from './vector3.ts';

const [X, Y, Z] = AXES;
const FLOOR: Subspace = [X, Y];

test('vector goes into a subspace by the shortest way, and keeps its length', () => {
  assert.deepEqual(putInto([3, 0, 4], FLOOR), [5, 0, 0]);
  assert.deepEqual(putInto([0, -3, 4], [Y]), [0, -5, 0]);
});

test('vector that is at right angles to a subspace goes along the first vector of it', () => {
  assert.deepEqual(putInto([0, 0, 2], FLOOR), [2, 0, 0]);
  assert.deepEqual(putInto([0, 0, 0], [Z]), [0, 0, 1]);
});

test('keys go round the subspaces, and leave out what holds zero alone', () => {
  const subspaces = [[Z], [], FLOOR];
  assert.deepEqual(jumped([0, 0, 2], 'PageUp', subspaces), [2, 0, 0]);
  assert.deepEqual(jumped([0, 2, 0], 'PageUp', subspaces), [0, 0, 2]);
  assert.deepEqual(jumped([3, 0, 4], 'PageUp', subspaces), [0, 0, 5]);
  assert.deepEqual(jumped([3, 0, 4], 'PageDown', subspaces), [0, 0, 5]);
  assert.deepEqual(jumped([0, 0, 2], 'PageDown', subspaces), [2, 0, 0]);
  assert.equal(jumped([1, 0, 0], 'PageUp', [[]]), null);
});

test('Home and End lead along the first two axes', () => {
  assert.deepEqual(jumped([0, 0, 2], 'Home', []), [2, 0, 0]);
  assert.deepEqual(jumped([0, 0, 2], 'End', []), [0, 2, 0]);
  assert.equal(jumped([0, 0, 2], 'x', []), null);
});

test('zero lies in no subspace, as an eigenvector it would say nothing', () => {
  const zero: Vector3 = [0, 0, 0];
  assert.ok(!isIn(zero, FLOOR));
  assert.ok(isIn([1, 2, 1e-7], FLOOR));
  assert.ok(!isIn([1, 2, 1e-3], FLOOR));
});
