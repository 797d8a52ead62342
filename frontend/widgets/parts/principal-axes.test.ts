import assert from 'node:assert/strict';
import test from 'node:test';
import { dot, norm } from '../../kit/scene/vector3.ts';
import {
  descending,
  matrixOf,
  ranks,
  semiAxis,
  shapeOf,
  withDirection,
  withLength,
  type Shape,
} from './principal-axes.ts';

const SHAPE: Shape = shapeOf([
  { lambda: 1, source: '1', text: '1', direction: [1, 0, 0] },
  { lambda: 0.25, source: '1/4', text: '1/4', direction: [0, 1, 0] },
  { lambda: -2, source: '-2', text: '−2', direction: [0, 0, 1] },
]);

test('axes along the coordinates make a diagonal matrix', () => {
  assert.equal(matrixOf(SHAPE), '1 0 0; 0 0.25 0; 0 0 -2');
});

test('a turned shape has the same eigenvalues and perpendicular axes', () => {
  const turned = withDirection(SHAPE, 1, [1, 1, 1]);
  assert.deepEqual(turned.values, SHAPE.values);
  for (const [i, j] of [
    [0, 1],
    [0, 2],
    [1, 2],
  ] as const) {
    assert.ok(Math.abs(dot(turned.axes[i]!, turned.axes[j]!)) < 1e-15);
  }
  assert.ok(Math.abs(norm(turned.axes[1]!) - 1) < 1e-15);
  assert.ok(Math.abs(turned.axes[1]![0] - 1 / Math.sqrt(3)) < 1e-12);
});

test('a semi-axis gives its eigenvalue as an exact quotient', () => {
  const longer = withLength(SHAPE, 0, 1.501, 1);
  assert.equal(longer.sources[0], '1/2.25');
  assert.equal(longer.values[0], 1 / 2.25);
  assert.equal(semiAxis(longer.values[0]!, 1), 1.5);
});

test('an axis on which nothing is met has no semi-axis', () => {
  assert.equal(semiAxis(-2, 1), null);
  assert.equal(semiAxis(0, 1), null);
  assert.equal(semiAxis(1, 0), null);
  assert.equal(semiAxis(-4, -1), 0.5);
});

test('ranks order the eigenvalues and leave equal ones as they are', () => {
  assert.deepEqual(ranks([1, 3, 1]), [1, 0, 2]);
  assert.deepEqual(descending({ ...SHAPE, values: [1, 3, 1] }).axes, [
    [0, 1, 0],
    [1, 0, 0],
    [0, 0, 1],
  ]);
});
