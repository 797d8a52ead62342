import assert from 'node:assert/strict';
import test from 'node:test';
import { curve, fits, showsAny, valueAt, windowOf, type Root } from './rooted.ts';

const root = (re: number, im = 0, multiplicity = 1): Root => ({ re, im, multiplicity });
const real = [root(5), root(2)];
const pair = [root(1, 2), root(1, -2)];

test('a polynomial is the product over its roots', () => {
  assert.equal(valueAt(0, real), 10);
  assert.equal(valueAt(3.5, real), -2.25);
  assert.equal(valueAt(4, [root(2, 0, 3)]), -8);
});

test('a complex pair gives its square of a distance', () => {
  assert.ok(Math.abs(valueAt(1, pair) - 4) < 1e-12);
  assert.ok(Math.abs(valueAt(0, pair) - 5) < 1e-12);
});

test('the window holds the roots, the axis and the turning point', () => {
  const window = windowOf(real)!;
  assert.ok(window.left < 2 && window.right > 5);
  assert.ok(window.low < -2.25 && window.high > 0);
});

test('one root alone has a window around it', () => {
  for (const x of [0, 3, -1e-6, 1e6]) assert.ok(fits(windowOf([root(x, 0, 2)])!, [root(x, 0, 2)]));
});

test('a window fits until a root leaves it or all has become tiny', () => {
  const window = windowOf(real)!;
  assert.equal(fits(window, [root(5.1), root(1.9)]), true);
  assert.equal(fits(window, [root(9), root(2)]), false);
  assert.equal(fits(windowOf([root(1), root(-1)])!, [root(0.01), root(-0.01)]), false);
  assert.equal(showsAny(window, [root(9), root(2)]), true);
  assert.equal(showsAny(window, [root(99), root(98)]), false);
});

test('roots beyond the reach of doubles have no window', () => {
  assert.equal(windowOf([root(1e200), root(0)]), null);
  assert.equal(windowOf([root(1e-200), root(0)]), null);
});

test('the curve goes from edge to edge', () => {
  const points = curve(real, { left: 0, right: 8 });
  assert.deepEqual(points[0], [0, 10]);
  assert.deepEqual(points.at(-1), [8, 18]);
});
