import assert from 'node:assert/strict';
import test from 'node:test';
import { straightened, turnedLike } from './turn.ts';
import { AXES, dot, norm, subtract, unit, type Vector3 } from './vector3.ts';

function near(a: Vector3, b: Vector3): void {
  assert.ok(norm(subtract(a, b)) < 1e-12, `${a} is not ${b}`);
}

test('the direction that is turned comes to the other, and the rest with it', () => {
  const to = unit([1, 2, 3]);
  const turned = turnedLike(AXES, AXES[0], to);
  near(turned[0]!, to);
  for (const [i, j] of [
    [0, 1],
    [0, 2],
    [1, 2],
  ] as const) {
    assert.ok(Math.abs(dot(turned[i]!, turned[j]!)) < 1e-12);
  }
});

test('what is across both directions stays', () => {
  near(turnedLike([AXES[2]], AXES[0], AXES[1])[0]!, AXES[2]);
});

test('the same direction turns nothing, and the opposite one half around', () => {
  assert.deepEqual(turnedLike(AXES, AXES[0], [5, 0, 0]), AXES);
  near(turnedLike(AXES, AXES[0], [-2, 0, 0])[0]!, [-1, 0, 0]);
});

test('straightened vectors are perpendicular, and the first keeps its direction', () => {
  const [first, second] = straightened([
    [2, 0, 0],
    [1e-3, 1, 0],
    [0, 1e-3, 1],
  ]);
  near(first!, [1, 0, 0]);
  assert.ok(Math.abs(dot(first!, second!)) < 1e-15);
});
