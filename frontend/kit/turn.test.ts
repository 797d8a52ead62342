import assert from 'node:assert/strict';
import test from 'node:test';
import { nextLine, putOnLine, turnedByKey } from './turn.ts';
import type { Vector } from './vector.ts';

const lines: Vector[] = [
  [1, 0],
  [0, 1],
];

test('turning meets each line in both of its directions', () => {
  let way: Vector = [1, 0.1];
  const met: Vector[] = [];
  for (let i = 0; i < 4; i++) {
    way = nextLine(way, lines, 1)!;
    met.push(way);
  }
  assert.deepEqual(met, [
    [0, 1],
    [-1, -0],
    [-0, -1],
    [1, 0],
  ]);
});

test('clockwise is the other way round', () => {
  assert.deepEqual(nextLine([1, 0.1], lines, -1), [1, 0]);
  assert.deepEqual(nextLine([1, 0], lines, -1), [-0, -1]);
});

test('a single line is left for its other direction, and without lines there is nowhere to go', () => {
  assert.deepEqual(nextLine([2, 0], [[1, 0]], 1), [-1, -0]);
  assert.equal(nextLine([1, 0], [], 1), null);
});

test('keys turn a vector on to lines and axes and leave its length', () => {
  assert.deepEqual(turnedByKey([3, 4], 'Home', lines), [5, 0]);
  assert.deepEqual(turnedByKey([3, 4], 'End', lines), [0, 5]);
  assert.deepEqual(turnedByKey([3, 4], 'PageUp', lines), [0, 5]);
  assert.deepEqual(turnedByKey([3, 4], 'PageDown', lines), [5, 0]);
  assert.equal(turnedByKey([3, 4], 'PageUp', []), null);
  assert.equal(turnedByKey([3, 4], 'ArrowUp', lines), null);
});

test('a vector without a length gets one on the line', () => {
  assert.deepEqual(turnedByKey([0, 0], 'Home', lines), [1, 0]);
  assert.deepEqual(putOnLine([0, 0], [0, 1]), [0, 1]);
});

test('a vector is put on the side of a line where it was', () => {
  assert.deepEqual(putOnLine([3, -4], [0.6, 0.8]), [-3, -4]);
  assert.deepEqual(putOnLine([3, 4], [0.6, 0.8]), [3, 4]);
});
