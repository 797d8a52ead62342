import assert from 'node:assert/strict';
import test from 'node:test';
import { lineThroughOrigin } from './line.ts';
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
