import assert from 'node:assert/strict';
import { test } from 'node:test';
import { moved, offered, takenOut, written } from './order.ts';

test('an item changes places with its neighbour', () => {
  assert.deepEqual(moved([3, 1, 2], 0, 1), [1, 3, 2]);
  assert.deepEqual(moved([3, 1, 2], 2, 1), [3, 2, 1]);
});

test('at the ends there is nowhere to go', () => {
  assert.deepEqual(moved([3, 1, 2], 0, -1), [3, 1, 2]);
  assert.deepEqual(moved([3, 1, 2], 2, 3), [3, 1, 2]);
});

test('what is taken out is on offer again, in its old place', () => {
  assert.deepEqual(takenOut([3, 1, 2], 1), [3, 2]);
  assert.deepEqual(offered([3, 2], 4), [1, 4]);
});

test('an order is written as the engine reads it', () => {
  assert.equal(written([3, 1]), '3 1');
  assert.equal(written([]), '');
});
