import assert from 'node:assert/strict';
import { test } from 'node:test';
import { heightAt, lossAt } from './fit.ts';

test('curve loses the same part in each unit of time', () => {
  assert.deepEqual(
    [0, 1, 2, 3].map((t) => heightAt('geometric', [2, 0.5], t)),
    [2, 1, 0.5, 0.25],
  );
  assert.equal(heightAt('geometric', [3, 0], 0), 3);
});

test('line rises by the same amount', () => {
  assert.equal(heightAt('line', [1, -0.5], 2), 0);
});

test('loss is half the sum of squares', () => {
  assert.equal(lossAt('geometric', [2, 1, 0.5, 0.25], [1, 1]), (1 + 0 + 0.25 + 0.5625) / 2);
});
