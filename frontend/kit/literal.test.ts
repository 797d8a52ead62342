import assert from 'node:assert/strict';
import test from 'node:test';
import {
  parseSquare,
  resizedVector,
  half,
  mirrored,
  parseMatrix,
  parseVector,
  plus,
  resized,
  valueOf,
  withColumn,
  withMirroredColumn,
} from './literal.ts';

test('decimals, fractions and roots have their value', () => {
  assert.equal(valueOf('-2.50'), -2.5);
  assert.equal(valueOf('−1/2'), -0.5);
  assert.equal(valueOf('√2'), Math.SQRT2);
  assert.equal(valueOf('sqrt(2)/2'), Math.SQRT2 / 2);
  assert.equal(valueOf('3√2'), 3 * Math.SQRT2);
  assert.equal(valueOf('(1+√5)/2'), (1 + Math.sqrt(5)) / 2);
  assert.equal(valueOf('1e-3'), 0.001);
});

test('anything else is no number', () => {
  for (const text of ['', 'x', '1.2.3', '2)', '(2', '1//2', '--', 'alert(1)']) {
    assert.ok(Number.isNaN(valueOf(text)), text);
  }
});

test('rows are parted by semicolons or new lines, entries by spaces or commas', () => {
  const expected = [
    [2, 1],
    [1, 0.5],
  ];
  for (const text of ['2 1; 1 1/2', '2, 1;1,0.5', '2 1\n1 0.5'])
    assert.deepEqual(parseMatrix(text), expected);
});

test('what is not 2×2 and finite is no matrix', () => {
  for (const text of ['', '1 2', '1 2; 3', '1 2 3; 4 5 6', '1 2; 3 1/0'])
    assert.equal(parseMatrix(text), null);
  assert.equal(parseVector('1 2 3'), null);
});

test('a matrix grows by the identity and shrinks to its leading block', () => {
  assert.equal(resized('4 1; 1/2 3', 3), '4 1 0; 1/2 3 0; 0 0 1');
  assert.equal(resized('1 2 3; 4 5 6; 7 8 9', 2), '1 2; 4 5');
});

test('a replaced column leaves the text of the others as it was', () => {
  assert.equal(withColumn('1/3 2; √2 4', 1, ['0.5', '-1']), '1/3 0.5; √2 -1');
});

test('an entry of a symmetric matrix is changed in both its places', () => {
  assert.equal(mirrored('2 1; 1 2', '2 1; 1/3 2'), '2 1/3; 1/3 2');
  assert.equal(mirrored('1 2 0; 2 2 2; 0 2 3', '1 2 7; 2 2 2; 0 2 3'), '1 2 7; 2 2 2; 7 2 3');
  assert.equal(mirrored('2 1; 1 2', '5 1; 1 2'), '5 1; 1 2');
});

test('a matrix that is new as a whole is taken as it is', () => {
  assert.equal(mirrored('2 1; 1 2', '1 2; 3 4'), '1 2; 3 4');
  assert.equal(mirrored('2 2; 2 -1', '1 2; 3 4'), '1 2; 3 4');
  assert.equal(mirrored('2 1; 1 2', '1 2 3; 4 5 6; 7 8 9'), '1 2 3; 4 5 6; 7 8 9');
});

test('a column of a symmetric matrix brings its row', () => {
  assert.equal(withMirroredColumn('2 2; 2 -1', 0, ['3', '0.5']), '3 0.5; 0.5 -1');
  assert.equal(withMirroredColumn('2 2; 2 1/3', 0, ['3', '0.5']), '3 0.5; 0.5 1/3');
});

test('half of a number is exact', () => {
  assert.deepEqual(['4', '3', '-1', '0.5', '2/3', '√2'].map(half), [
    '2',
    '3/2',
    '-1/2',
    '0.25',
    '(2/3)/2',
    '(√2)/2',
  ]);
});

test('a decimal is added to a number of any kind', () => {
  assert.equal(plus('1', 0.2), '1.2');
  assert.equal(plus('3/2', -0.5), '3/2-0.5');
  assert.equal(plus('√2', 0), '√2');
});

test('square matrix of any size is read, and nothing else', () => {
  assert.deepEqual(parseSquare('1 2; 3 1/2'), [
    [1, 2],
    [3, 0.5],
  ]);
  assert.equal(parseSquare('1 0 0; 0 1 0; 0 0 √4')?.[2]?.[2], 2);
  assert.equal(parseSquare('1 2; 3'), null);
  assert.equal(parseSquare('1 x; 0 1'), null);
});

test('vector is cut off or filled up', () => {
  assert.equal(resizedVector('1 1/2', 3, '0'), '1 1/2 0');
  assert.equal(resizedVector('1 2 3', 2, '0'), '1 2');
});

test('π, e and powers have their values', () => {
  assert.equal(valueOf('pi'), Math.PI);
  assert.equal(valueOf('2π'), 2 * Math.PI);
  assert.equal(valueOf('-e/2'), -Math.E / 2);
  assert.equal(valueOf('2e3'), 2000);
  assert.equal(valueOf('2e'), 2 * Math.E);
  assert.equal(valueOf('-2^2'), -4);
  assert.equal(valueOf('2^-1'), 0.5);
  assert.equal(valueOf('√2^2'), Math.SQRT2 ** 2);
  assert.ok(Number.isNaN(valueOf('^2')));
});
