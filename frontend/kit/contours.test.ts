import assert from 'node:assert/strict';
import test from 'node:test';
import { formAt, largest, levelLines, levels, zeroLines } from './contours.ts';
import type { Matrix } from './matrix.ts';
import { norm, type Vector } from './vector.ts';

const BOWL: Matrix = [
  [2, 1],
  [1, 2],
];
const SADDLE: Matrix = [
  [1, 2],
  [2, 1],
];
const TROUGH: Matrix = [
  [1, 1],
  [1, 1],
];
const ZERO: Matrix = [
  [0, 0],
  [0, 0],
];

test('the form is the sum of its squares and its mixed term', () => {
  assert.equal(formAt(BOWL, [1, 0.5]), 3.5);
  assert.equal(
    formAt(
      [
        [2, 3],
        [-1, 2],
      ],
      [1, 0.5],
    ),
    3.5,
  );
});

test('on each of its lines the form has the value', () => {
  for (const S of [BOWL, SADDLE, TROUGH]) {
    for (const value of [0.5, -0.5, 3]) {
      for (const point of levelLines(S, value, 2).flat()) {
        assert.ok(Math.abs(formAt(S, point) - value) < 1e-9);
        assert.ok(norm(point) <= 2 + 1e-9);
      }
    }
  }
});

test('lines of a bowl are closed, and there are none below zero', () => {
  const [ellipse] = levelLines(BOWL, 1, 5) as [Vector[]];
  const [first, last] = [ellipse[0]!, ellipse.at(-1)!];
  assert.ok(norm([first[0] - last[0], first[1] - last[1]]) < 1e-9);
  assert.deepEqual(levelLines(BOWL, -1, 5), []);
});

test('lines of a saddle and of a trough come in two parts, as far as the radius', () => {
  for (const S of [SADDLE, TROUGH]) {
    const parts = levelLines(S, 1, 3);
    assert.equal(parts.length, 2);
    for (const part of parts) assert.ok(Math.abs(norm(part[0]!) - 3) < 1e-9);
  }
});

test('levels are round, evenly apart, and as far as the form goes', () => {
  const all = levels(BOWL, 2);
  assert.ok(all.every((level) => level > 0 && level <= largest(BOWL, 2)));
  assert.ok(levels(SADDLE, 2).some((level) => level < 0));
  assert.deepEqual(levels(ZERO, 2), []);
});

test('a saddle is zero on two lines, a trough on one, a bowl on none', () => {
  assert.equal(zeroLines(SADDLE).length, 2);
  for (const line of zeroLines(SADDLE)) assert.ok(Math.abs(formAt(SADDLE, line)) < 1e-12);
  assert.equal(zeroLines(TROUGH).length, 1);
  assert.ok(Math.abs(formAt(TROUGH, zeroLines(TROUGH)[0]!)) < 1e-12);
  assert.deepEqual(zeroLines(BOWL), []);
  assert.deepEqual(zeroLines(ZERO), []);
});
