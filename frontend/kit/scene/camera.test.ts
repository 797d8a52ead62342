import assert from 'node:assert/strict';
import test from 'node:test';
import { Camera } from './camera.ts';
import { fromView, lineFacet, onLine, planeFacet, toView, viewFacet } from './facet.ts';
import {
  add,
  combine,
  cross,
  dot,
  multiply,
  norm,
  subtract,
  unit,
  type Vector3,
} from './vector3.ts';

const camera = new Camera(4, 600, 400);

function near(a: readonly number[], b: readonly number[], within = 1e-9): void {
  assert.equal(a.length, b.length);
  a.forEach((entry, i) => assert.ok(Math.abs(entry - b[i]!) <= within, `${a} is not ${b}`));
}

test('the origin is in the middle and the third axis points upwards', () => {
  near(camera.toPixel([0, 0, 0]), [300, 200]);
  const [px, py] = camera.toPixel([0, 0, 1]);
  near([px], [300]);
  assert.ok(py < 200);
});

test('the ball that is seen touches the shorter sides of the picture', () => {
  const edge = Math.sqrt(1 - (camera.reach / camera.distance) ** 2);
  const towards = multiply(camera.reach / camera.distance, camera.towards);
  const top = multiply(camera.reach, add(towards, multiply(edge, camera.up)));
  near([camera.toPixel(top)[1]], [0]);
});

test('the directions of a camera are a right-handed frame', () => {
  near(cross(camera.right, camera.up), camera.towards);
  near([norm(camera.right), norm(camera.up), dot(camera.right, camera.up)], [1, 1, 0]);
});

test('a ray through the pixel of a point goes through the point', () => {
  const point: Vector3 = [1, -2, 0.5];
  const { from, along } = camera.ray(camera.toPixel(point));
  near(unit(subtract(point, from)), along);
});

test('what is in front follows a hand to the right and down', () => {
  const front = camera.towards;
  const [x, y] = camera.pan(10, 10).toPixel(front);
  assert.ok(x > 300 && y > 200);
});

test('along the third axis the first points right and the second up', () => {
  const above = camera.along(2);
  const [x1, y1] = above.toPixel([1, 0, 0]);
  const [x2, y2] = above.toPixel([0, 1, 0]);
  assert.ok(x1 > 330 && Math.abs(y1 - 200) < 0.1);
  assert.ok(y2 < 170 && Math.abs(x2 - 300) < 0.1);
});

test('zooming and resizing keep the stand', () => {
  const other = camera.pan(30, 20).zoom(2).resize(300, 300);
  near([other.reach], [2]);
  assert.deepEqual(other.stand, camera.pan(30, 20).stand);
});

test('a pixel means a point of the plane on which a hand moves', () => {
  const u = unit([1, 1, 0]);
  const v: Vector3 = [0, 0, 1];
  const point = combine([1.5, -0.5], [u, v]);
  near(planeFacet(camera, [u, v]).toMath(camera.toPixel(point)), [1.5, -0.5]);
});

test('a pixel beside a line means the point of the line that is nearest', () => {
  const line = unit([1, 2, 2]);
  const facet = lineFacet(camera, line);
  const [px, py] = camera.toPixel(multiply(1.2, line));
  near(facet.toMath([px, py]), [1.2, 0]);
  const [way] = facet.toMath([px + 3, py + 3]);
  assert.ok(Math.abs(way - 1.2) < 0.1);
});

test('seen from its edge a plane has no points farther away than can be seen', () => {
  const edge = camera.along(0);
  const [s, t] = planeFacet(edge, [
    [1, 0, 0],
    [0, 1, 0],
  ]).toMath([500, 60]);
  assert.ok(Math.hypot(s, t) <= 1.31 * edge.reach);
});

test('arrow keys for up and right lead forward on a line', () => {
  assert.equal(onLine([1, 0.1]), 1.1);
  assert.equal(onLine([0.9, 0]), 0.9);
});

test('in the plane that faces the camera a pixel means what it shows', () => {
  const point: Vector3 = [1, -0.5, 2];
  const [s, t] = viewFacet(camera, point).toMath(camera.toPixel(point));
  near([s, t], toView(camera, point));
  near(fromView(camera, [s, t], point), point);
});
