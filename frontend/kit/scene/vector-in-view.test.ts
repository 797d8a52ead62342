import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Camera } from './camera.ts';
import { toView } from './facet.ts';
import { AXES, multiply, norm, subtract, unit, type Vector3 } from './vector3.ts';
import { VectorInView } from './vector-in-view.ts';

const CAMERA = new Camera(3, 480, 400);
const LINES = AXES.map((axis) => [axis]);
const FLOOR = [AXES[0], AXES[1]];

function isAt(actual: Vector3, expected: Vector3): void {
  assert.ok(norm(subtract(actual, expected)) < 1e-12, `${actual} is not ${expected}`);
}

test('point that is not near a line keeps its distance from the eye', () => {
  const vector: Vector3 = [0.3, 1, -0.5];
  const tip = new VectorInView(() => ({ vector, subspaces: LINES, camera: CAMERA }));
  isAt(tip.at(tip.constrain(tip.position, 1e-6)), vector);
});

test('point that comes before a line goes on to it', () => {
  const tip = new VectorInView(() => ({ vector: [0, 0, 1], subspaces: LINES, camera: CAMERA }));
  const [s, t] = toView(CAMERA, [1.5, 0, 0]);
  const moved = tip.constrain([s + 0.001, t], 0.1);
  assert.equal(moved.line, 0);
  const at = tip.at(moved);
  isAt([0, at[1], at[2]], [0, 0, 0]);
  assert.ok(Math.abs(at[0] - 1.5) < 0.01);
});

test('keys put it along one line after the other, on the side where it was', () => {
  let vector: Vector3 = [-2, 0, 0];
  const tip = new VectorInView(() => ({ vector, subspaces: LINES, camera: CAMERA }));
  const press = (key: string): Vector3 => {
    const target = tip.jump(key)!;
    return (vector = tip.at(tip.constrain(target, 1e-6)));
  };
  isAt(press('PageUp'), [0, 2, 0]);
  isAt(press('PageUp'), [0, 0, 2]);
  isAt(press('PageUp'), [2, 0, 0]);
  isAt(press('PageDown'), [0, 0, 2]);
  assert.equal(tip.jump('x'), null);
});

test('key reaches a line of which the view shows no more than a point', () => {
  const towards = CAMERA.towards;
  const tip = new VectorInView(() => ({
    vector: [1, 0, 0],
    subspaces: [[towards]],
    camera: CAMERA,
  }));
  const target = tip.jump('PageUp')!;
  const at = tip.at(tip.constrain(target, 1e-6));
  assert.ok(
    Math.abs(Math.abs(at[0] * towards[0] + at[1] * towards[1] + at[2] * towards[2]) - 1) < 1e-12,
  );
});

test('plane draws the point when it is near, and not when it is only before it', () => {
  const vector: Vector3 = [1, 0.5, 0.3];
  const tip = new VectorInView(() => ({ vector, subspaces: [FLOOR], camera: CAMERA }));
  assert.equal(tip.constrain(tip.position, 0.2).line, null);
  const moved = tip.constrain(tip.position, 0.4);
  assert.equal(moved.line, 0);
  isAt(tip.at(moved), [1, 0.5, 0]);
});

test('plane that holds the point does not lose it to a line that comes before it', () => {
  const vector: Vector3 = [1, 0.5, 0];
  const line = unit(subtract(vector, multiply(2, CAMERA.towards)));
  const subspaces = [[line], FLOOR];
  const free = new VectorInView(() => ({ vector, subspaces, camera: CAMERA }));
  const held = new VectorInView(() => ({ vector, subspaces, camera: CAMERA, held: 1 }));
  const [s, t] = free.position;
  assert.equal(free.constrain([1.02 * s, 1.02 * t], 0.1).line, 0);
  assert.equal(held.constrain([1.02 * s, 1.02 * t], 0.1).line, 1);
});

test('nothing draws the point where it is everything, or nothing', () => {
  const vector: Vector3 = [1, 0.5, 0.3];
  const tip = new VectorInView(() => ({ vector, subspaces: [AXES, []], camera: CAMERA }));
  assert.equal(tip.constrain(tip.position, 0.4).line, null);
});
