import assert from 'node:assert/strict';
import test from 'node:test';
import { constraint } from './constrain.ts';
import { cross, norm, type Vector } from './vector.ts';

const lines: Vector[] = [
  [1, 1],
  [1, -1],
];

test('a point near a line lies on it, a point far from it is left alone', () => {
  const snap = constraint({ lines });
  const near = snap([1, 0.95], 0.1);
  assert.equal(near.line, 0);
  assert.ok(Math.abs(cross(near.point, [1, 1])) < 1e-15);
  assert.deepEqual(snap([1, 0.5], 0.1), { point: [1, 0.5], line: null });
});

test('the nearer of two lines wins', () => {
  assert.equal(constraint({ lines })([0.05, -0.04], 1).line, 1);
});

test('the origin is on no line', () => {
  assert.equal(constraint({ lines })([0, 0], 1).line, null);
});

test('a line that holds the point lets go later than it catches', () => {
  const at: Vector = [1, 0.83];
  assert.equal(constraint({ lines })(at, 0.1).line, null);
  assert.equal(constraint({ lines, held: 0 })(at, 0.1).line, 0);
});

test('grid crossings draw a point near them, without binary dust', () => {
  const snap = constraint({ grid: 0.1 });
  assert.deepEqual(snap([0.301, 0.699], 0.02).point, [0.3, 0.7]);
  assert.deepEqual(snap([0.35, 0.65], 0.02).point, [0.35, 0.65]);
});

test('the point stays inside the bounds', () => {
  const bounds = { left: -2, right: 2, bottom: -1, top: 1 };
  assert.deepEqual(constraint({ bounds })([5, -7], 0).point, [2, -1]);
});

test('a point on a line stays on it when it is brought inside', () => {
  const bounds = { left: -2, right: 2, bottom: -1, top: 1 };
  const { point, line } = constraint({ lines, bounds })([5, 5.01], 0.1);
  assert.equal(line, 0);
  assert.deepEqual(point, [1, 1]);
});

test('bounds that miss the line take the point off it', () => {
  const bounds = { left: 1, right: 2, bottom: -2, top: -1 };
  const { point, line } = constraint({ lines, bounds })([3, 3], 0.1);
  assert.equal(line, null);
  assert.deepEqual(point, [2, -1]);
  assert.ok(norm(point) > 0);
});
