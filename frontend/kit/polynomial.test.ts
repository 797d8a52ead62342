import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gradientAt, halfForm, polynomialAt } from './polynomial.ts';

const TERMS = [
  { exponents: [3, 0], coefficient: 1 },
  { exponents: [1, 2], coefficient: -3 },
];

test('value of the monkey saddle is the real part of the cube', () => {
  assert.equal(polynomialAt(TERMS, [2, 1]), 2);
  assert.equal(polynomialAt(TERMS, [0, 0]), 0);
});

test('gradient of the monkey saddle is that of x³ − 3xy²', () => {
  assert.deepEqual(gradientAt(TERMS, [2, 1]), [9, -12]);
});

test('half of a form has half of each coefficient', () => {
  const terms = halfForm([
    [2, 1],
    [1, 4],
  ]);
  assert.equal(polynomialAt(terms, [1, 2]), 1 + 2 + 8);
});

test('form of three unknowns has their mixed products', () => {
  const terms = halfForm([
    [2, 1, 0],
    [1, 0, 3],
    [0, 3, 4],
  ]);
  assert.equal(polynomialAt(terms, [1, 2, -1]), 1 + 2 - 6 + 2);
});
