import assert from 'node:assert/strict';
import test from 'node:test';
import { Plane } from './plane.ts';
import type { Vector } from './vector.ts';

const plane = Plane.around(4, 600, 400);

test('y points upwards and the origin is in the middle', () => {
  assert.deepEqual(plane.toPixel([0, 0]), [300, 200]);
  assert.deepEqual(plane.toPixel([1, 1]), [350, 150]);
});

test('pixels and coordinates are inverse to each other', () => {
  const moved = plane.zoom(1.7, [10, 390]).pan(33, -12);
  const [x, y] = moved.toMath(moved.toPixel([1.25, -0.5]));
  assert.ok(Math.abs(x - 1.25) < 1e-12 && Math.abs(y + 0.5) < 1e-12);
});

test('a point too far for any drawing lies far outside, in its direction', () => {
  const [px, py] = plane.toPixel([3e200, 1e200]);
  assert.ok(px > 1e5 && px < 1e7);
  assert.ok(Math.abs((200 - py) / (px - 300) - 1 / 3) < 1e-9);
  for (const point of [
    [Infinity, 1],
    [-Infinity, Infinity],
    [NaN, 0],
    [1.7e308, -1.7e308],
  ] as const) {
    const pixel = plane.toPixel(point);
    assert.ok(pixel.every((part) => Math.abs(part) < 1e7));
    assert.ok(pixel.some((part) => Math.abs(part) > 1e5));
  }
});

test('a plane around a radius shows it along the shorter side', () => {
  assert.equal(plane.bounds.top, 4);
  assert.equal(plane.bounds.right, 6);
});

test('a plane that shows points has room around the farthest of them', () => {
  const shown = Plane.showing(
    [
      [2, 0],
      [-6, 1],
    ],
    600,
    400,
  );
  assert.ok(shown.shows([-6, 1], 40) && shown.shows([2, 0]));
  assert.ok(!shown.shows([9, 0]));
  assert.ok(Plane.showing([], 600, 400).bounds.top > 1);
});

test('a plane that frames points has their middle in its middle', () => {
  const framed = Plane.framing(
    [
      [1, 5],
      [3, 4],
    ],
    600,
    400,
  );
  assert.deepEqual(framed.center, [2, 4.5]);
  assert.ok(framed.shows([1, 5], 30) && framed.shows([3, 4], 30));
  assert.ok(framed.bounds.right - framed.bounds.left < 3);
});

test('zooming leaves the point under the pointer where it is', () => {
  const pixel: Vector = [420, 90];
  const before = plane.toMath(pixel);
  const after = plane.zoom(2.5, pixel).toMath(pixel);
  assert.ok(Math.abs(before[0] - after[0]) < 1e-12 && Math.abs(before[1] - after[1]) < 1e-12);
});

test('zooming stops at the limits and does not drift there', () => {
  const out = plane.zoom(1e-9, [0, 0]);
  assert.equal(out.scale, plane.limits.minScale);
  const again = out.zoom(0.5, [13, 57]);
  assert.ok(Math.hypot(again.center[0] - out.center[0], again.center[1] - out.center[1]) < 1e-9);
});

test('the centre cannot wander out of reach', () => {
  assert.equal(plane.pan(-1e9, 0).center[0], plane.limits.reach);
});

test('a resized plane shows what it showed along the shorter side', () => {
  const small = plane.resize(300, 200);
  assert.deepEqual(small.bounds, plane.bounds);
  assert.equal(plane.resize(200, 900).bounds.right, 4);
});

test('a size of nothing is no division by zero', () => {
  assert.ok(Number.isFinite(plane.resize(0, 0).toPixel([1, 1])[0]));
});
