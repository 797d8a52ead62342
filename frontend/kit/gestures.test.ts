import assert from 'node:assert/strict';
import test from 'node:test';
import { pinch, wheelFactor } from './gestures.ts';
import { Plane } from './plane.ts';
import type { Vector } from './vector.ts';

const plane = Plane.around(4, 600, 400);

test('the points under two fingers follow them when these spread evenly', () => {
  const before: [Vector, Vector] = [
    [200, 200],
    [300, 200],
  ];
  const after: [Vector, Vector] = [
    [150, 180],
    [350, 180],
  ];
  const pinched = pinch(plane, before, after);
  for (const i of [0, 1] as const) {
    const [px, py] = pinched.toPixel(plane.toMath(before[i]));
    assert.ok(Math.abs(px - after[i][0]) < 1e-9 && Math.abs(py - after[i][1]) < 1e-9);
  }
});

test('fingers on one spot do not divide by zero', () => {
  const spot: [Vector, Vector] = [
    [10, 10],
    [10, 10],
  ];
  assert.equal(pinch(plane, spot, spot).scale, plane.scale);
});

test('the wheel enlarges upwards, by little for one turn', () => {
  assert.ok(wheelFactor({ deltaY: -100, deltaMode: 0 }) > 1.1);
  assert.ok(wheelFactor({ deltaY: -1e6, deltaMode: 0 }) < 1.5);
  assert.equal(wheelFactor({ deltaY: 3, deltaMode: 1 }), wheelFactor({ deltaY: 48, deltaMode: 0 }));
});
