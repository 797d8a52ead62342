import assert from 'node:assert/strict';
import test from 'node:test';
import { angleBetween, cross, direction, project, unit } from './vector.ts';

test('direction runs anticlockwise from 0 to 360 degrees', () => {
  assert.equal(direction([1, 0]), 0);
  assert.equal(direction([0, 2]), 90);
  assert.equal(direction([-1, 0]), 180);
  assert.equal(direction([0, -3]), 270);
});

test('angle between vectors is positive anticlockwise', () => {
  assert.equal(angleBetween([1, 0], [0, 1]), 90);
  assert.equal(angleBetween([0, 1], [1, 0]), -90);
  assert.equal(angleBetween([1, 0], [-1, -0]), 180);
});

test('angle between nearly parallel vectors keeps its digits', () => {
  const tiny = 1e-9;
  const degrees = angleBetween([1, 0], [1, tiny]);
  assert.ok(Math.abs(degrees - (tiny * 180) / Math.PI) < 1e-20);
});

test('the zero vector has no angle and no direction', () => {
  assert.ok(Number.isNaN(angleBetween([0, 0], [1, 0])));
  assert.deepEqual(unit([0, 0]), [0, 0]);
});

test('the projection on a line leaves a rest at a right angle to it', () => {
  const foot = project([1, 0], [1, 1]);
  assert.ok(Math.abs(cross(foot, [1, 1])) < 1e-15);
  assert.ok(Math.abs(foot[0] - 0.5) < 1e-15);
});
