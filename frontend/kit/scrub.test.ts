import assert from 'node:assert/strict';
import test from 'node:test';
import { stepped, stepsOf } from './scrub.ts';

test('a number goes by round steps', () => {
  assert.equal(stepped('2', 3, 0.1), '2.3');
  assert.equal(stepped('0.3', -3, 0.1), '0');
  assert.equal(stepped('-1', -1, 1), '-2');
  assert.equal(stepped('2.5', -1, 1), '1.5');
});

test('a fraction and a root become round decimals', () => {
  assert.equal(stepped('1/3', 1, 0.1), '0.4');
  assert.equal(stepped('√2', -1, 0.01), '1.4');
});

test('text that is no number stays, and so does a number that is not moved', () => {
  assert.equal(stepped('north', 2, 0.1), 'north');
  assert.equal(stepped('1/3', 0, 0.1), '1/3');
});

test('number without decimals that end is first brought to a multiple of the step', () => {
  assert.equal(stepped('pi', 2, 0.1), '3.3');
  assert.equal(stepped('1/3', 1, 0.1), '0.4');
});

test('a way of some pixels is a step', () => {
  assert.equal(stepsOf(3), 0);
  assert.equal(stepsOf(17), 2);
  assert.equal(stepsOf(-17), -2);
});
