import assert from 'node:assert/strict';
import test from 'node:test';
import { quotient } from './fraction.ts';

test('a quotient is in lowest terms, with the sign above', () => {
  assert.equal(quotient([-1, 1], [4, 3], 4), '-1/12');
  assert.equal(quotient([1], [-4], 4), '-1/4');
  assert.equal(quotient([6], [3], 4), '2');
  assert.equal(quotient([0], [7], 4), '0');
});

test('decimals are taken as what they are', () => {
  assert.equal(quotient([0.1, 0.1], [0.3], 4), '1/30');
  assert.equal(quotient([0.1 + 0.2], [1], 4), '3/10');
});

test('what has no short fraction has none', () => {
  assert.equal(quotient([Math.SQRT2], [1], 4), null);
  assert.equal(quotient([1], [0.1234, 0.5678], 4), null);
  assert.equal(quotient([1], [0], 4), null);
});
