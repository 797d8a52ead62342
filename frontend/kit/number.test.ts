import assert from 'node:assert/strict';
import test from 'node:test';
import { approximately, fixed, format, multiple, plain, spoken } from './number.ts';

test('significant digits without trailing zeros', () => {
  assert.equal(format(2), '2');
  assert.equal(format(1.58113883), '1.581');
  assert.equal(format(0.000123456, 3), '0.000123');
  assert.equal(format(2.5000001), '2.5');
});

test('a true minus sign and never a negative zero', () => {
  assert.equal(format(-2.5), '−2.5');
  assert.equal(format(-0), '0');
  assert.equal(fixed(-0.0001, 2), '0.00');
  assert.equal(fixed(-1, 1), '−1.0');
  assert.equal(plain(-0.0001), '0');
});

test('very large and very small sizes are written with a power of ten', () => {
  assert.equal(format(1_234_567), '1.235·10⁶');
  assert.equal(format(-0.00001), '−1·10⁻⁵');
});

test('values that are no numbers are named', () => {
  assert.equal(format(Number.NaN), 'undefined');
  assert.equal(format(Number.NEGATIVE_INFINITY), '−∞');
});

test('the ear gets the word minus, the server gets ASCII', () => {
  assert.equal(spoken(-1.58), 'minus 1.58');
  assert.equal(plain(-1.23456), '-1.235');
});

test('a value that four digits do not exhaust is approximate', () => {
  assert.equal(approximately(4), '= 4');
  assert.equal(approximately(0), '= 0');
  assert.equal(approximately(0.1 + 0.2), '= 0.3');
  assert.equal(approximately(5.3722813), '≈ 5.372');
});

test('multiples are written without a factor of one', () => {
  assert.equal(multiple(4, 'x'), '4x');
  assert.equal(multiple(-1, 'x'), '−x');
  assert.equal(multiple(0, 'x'), '0');
});
