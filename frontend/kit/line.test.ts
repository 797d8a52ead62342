import assert from 'node:assert/strict';
import test from 'node:test';
import { lineThroughOrigin, visibleEnd } from './line.ts';
import { Plane } from './plane.ts';

const plane = Plane.around(2, 400, 400);

test('a line through the origin reaches the edges of the picture', () => {
  assert.deepEqual(lineThroughOrigin(plane, [1, 0]), [
    [0, 200],
    [400, 200],
  ]);
  assert.deepEqual(lineThroughOrigin(plane, [1, 1]), [
    [0, 400],
    [400, 0],
  ]);
});

test('a line that the picture does not show is null', () => {
  assert.equal(lineThroughOrigin(plane.pan(0, -1000), [1, 0]), null);
  assert.equal(lineThroughOrigin(plane, [0, 0]), null);
});

test('the visible end of an arrow is its tip, or where it leaves the picture', () => {
  assert.deepEqual(visibleEnd(plane, [1, 0]), [300, 200]);
  assert.deepEqual(visibleEnd(plane, [8, 4]), [400, 100]);
  assert.deepEqual(visibleEnd(plane, [0, 0]), [200, 200]);
  assert.equal(visibleEnd(plane.pan(-500, 0), [-1, 0]), null);
});
