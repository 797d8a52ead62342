import assert from 'node:assert/strict';
import test from 'node:test';
import { formAt, largest, levelLines, levels, sectors } from './contours.ts';
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
  assert.deepEqual(levels(BOWL, 2, 4).slice(0, all.length), all);
  assert.ok(levels(BOWL, 2, 4).length > all.length);
  assert.equal(all[0], all[1]! - all[0]!);
  assert.ok(levels(SADDLE, 2, 4).some((level) => level < 0));
  assert.deepEqual(levels(ZERO, 2), []);
});

test('a saddle has four sectors, between which the form is zero', () => {
  const four = sectors(SADDLE);
  assert.deepEqual(
    four.map(({ sign }) => sign),
    [1, -1, 1, -1],
  );
  for (const { from, to, sign } of four) {
    assert.ok(Math.abs(formAt(SADDLE, [Math.cos(to), Math.sin(to)])) < 1e-12);
    const between = (from + to) / 2;
    assert.ok(sign * formAt(SADDLE, [Math.cos(between), Math.sin(between)]) > 0);
  }
  assert.ok(Math.abs(four[3]!.to - four[0]!.from - 2 * Math.PI) < 1e-12);
});

test('a bowl and a trough have one sector, and the zero form has none', () => {
  assert.deepEqual(
    [BOWL, TROUGH].map((S) => sectors(S).map(({ sign }) => sign)),
    [[1], [1]],
  );
  assert.deepEqual(sectors(ZERO), []);
});
