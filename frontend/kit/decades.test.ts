import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decades } from './decades.ts';

test('whole decades hold all values', () => {
  assert.deepEqual(decades([0.03, 1, 47]), { low: 0.01, high: 100 });
});

test('powers of ten are their own bounds', () => {
  assert.deepEqual(decades([0.1, 1, 10]), { low: 0.1, high: 10 });
});

test('a single value has one decade around it', () => {
  assert.deepEqual(decades([1]), { low: 1, high: 10 });
});

test('what is far below the largest is left out', () => {
  assert.deepEqual(decades([1e-40, 5]), { low: 1e-7, high: 10 });
});

test('values at the end of the range of doubles still have an axis', () => {
  const { low, high } = decades([1e-320, 1e308]);
  assert.ok(low > 0 && Number.isFinite(high));
});
