import assert from 'node:assert/strict';
import test from 'node:test';
import { conic, type Conic } from './conic.ts';
import { dot, norm, unit, type Vector } from './vector.ts';

const AXES = [unit([3, 4]), unit([-4, 3])] as const;

function points(values: Vector, level = 1): Vector[] {
  const curve: Conic = { values, axes: AXES, level };
  const found = conic(curve, 4).flat();
  for (const x of found) {
    const form = values[0] * dot(AXES[0], x) ** 2 + values[1] * dot(AXES[1], x) ** 2;
    assert.ok(Math.abs(form - level) < 1e-9 * Math.max(1, norm(x) ** 2), `${form} at ${x}`);
  }
  return found;
}

test('an ellipse ends at its semi-axes', () => {
  const found = points([1, 1 / 4]);
  assert.ok(Math.abs(Math.max(...found.map(norm)) - 2) < 1e-9);
  assert.ok(Math.abs(Math.min(...found.map(norm)) - 1) < 1e-9);
});

test('a hyperbola has two branches, one on either side', () => {
  const [first, second] = conic({ values: [1, -1], axes: AXES, level: 1 }, 4);
  assert.ok(first!.every((x) => dot(AXES[0], x) >= 1 - 1e-9));
  assert.ok(second!.every((x) => dot(AXES[0], x) <= -1 + 1e-9));
  points([1, -1]);
});

test('an eigenvalue of zero leaves two parallel lines', () => {
  assert.ok(points([4, 0]).every((x) => Math.abs(Math.abs(dot(AXES[0], x)) - 0.5) < 1e-9));
});

test('at level zero a hyperbola becomes its two lines', () => {
  assert.ok(points([1, -4], 0).length > 0);
});

test('a negative level is the same curve with all signs changed', () => {
  assert.ok(points([-1, -1 / 4], -1).length > 0);
});

test('without a positive eigenvalue there is nothing', () => {
  assert.deepEqual(conic({ values: [0, -1], axes: AXES, level: 1 }, 4), []);
  assert.deepEqual(conic({ values: [-1, -2], axes: AXES, level: 1 }, 4), []);
});

test('a very long ellipse looks like two lines', () => {
  const found = points([1, 1e-9]);
  assert.ok(found.every((x) => Math.abs(Math.abs(dot(AXES[0], x)) - 1) < 1e-6));
});
