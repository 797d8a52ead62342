import assert from 'node:assert/strict';
import test from 'node:test';
import { arrow, path } from './arrow.ts';

test('the head ends exactly at the tip', () => {
  assert.ok(arrow([0, 0], [100, 0]).head.startsWith('M100 0L'));
});

test('the shaft ends inside the head', () => {
  assert.equal(arrow([0, 0], [100, 0], 10).shaft, 'M0 0L92 0');
});

test('the head of a short arrow is shorter than the arrow', () => {
  const { head } = arrow([0, 0], [10, 0], 14);
  assert.equal(head, 'M10 0L3 2.7L4.4 0L3 -2.7Z');
});

test('an arrow of no length draws nothing', () => {
  assert.deepEqual(arrow([5, 5], [5, 5]), { shaft: '', head: '' });
});

test('paths are closed on demand and rounded to tenths', () => {
  assert.equal(
    path(
      [
        [0, 0],
        [1.04, -0.01],
      ],
      true,
    ),
    'M0 0L1 0Z',
  );
  assert.equal(path([]), '');
});
