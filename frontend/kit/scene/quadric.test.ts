import assert from 'node:assert/strict';
import test from 'node:test';
import { quadric, type Quadric } from './quadric.ts';
import { AXES, combine, dot, norm, unit, type Vector3 } from './vector3.ts';

const TURNED = [unit([1, 2, 2]), unit([2, 1, -2]), unit([2, -2, 1])] as const;

function of(values: Vector3, level = 1): Quadric {
  return { values, axes: TURNED, level };
}

/** Every vertex is on the surface and in the ball. */
function holds(surface: Quadric, reach: number): Vector3[] {
  const vertices = quadric(surface, reach).flatMap((patch) => patch.vertices.flat());
  for (const x of vertices) {
    const form = surface.values.reduce(
      (sum, value, i) => sum + value * dot(surface.axes[i]!, x) ** 2,
      0,
    );
    const size = Math.max(1, ...surface.values.map((value) => Math.abs(value) * reach ** 2));
    assert.ok(Math.abs(form - surface.level) < 1e-9 * size, `${form} at ${x}`);
    assert.ok(norm(x) <= reach * (1 + 1e-9), `${x} is outside`);
  }
  return vertices;
}

test('an ellipsoid ends at its semi-axes', () => {
  const vertices = holds(of([4, 1, 1 / 4]), 5);
  const farthest = Math.max(...vertices.map(norm));
  assert.ok(Math.abs(farthest - 2) < 1e-9);
});

test('every kind of quadric lies on its equation and in the ball', () => {
  const kinds: Vector3[] = [
    [1, 1, 1],
    [1, 1, 0],
    [2, 1, -1],
    [1, -1, -2],
    [1, 0, 0],
    [1, 0, -1],
    [4, 1, 1e-6],
    [4, 1e-6, 1e-9],
  ];
  for (const values of kinds) assert.ok(holds(of(values), 3).length > 0, `${values}`);
});

test('a cone is at level zero, on both sides of the origin', () => {
  const vertices = holds(of([1, 1, -1], 0), 3);
  const heights = vertices.map((x) => dot(TURNED[2], x));
  assert.ok(Math.max(...heights) > 2 && Math.min(...heights) < -2);
});

test('a negative level is the same surface with all signs changed', () => {
  assert.equal(quadric(of([2, 1, -1], -1), 3).length, 2);
  holds(of([2, 1, -1], -1), 3);
});

test('without a positive eigenvalue there is nothing', () => {
  assert.deepEqual(quadric(of([0, -1, -2]), 3), []);
  assert.deepEqual(quadric({ values: [-1, -1, -1], axes: [...AXES], level: 1 }, 3), []);
});

test('an ellipsoid too large to be seen is not drawn', () => {
  assert.deepEqual(quadric(of([0.01, 0.01, 0.01]), 3), []);
});

test('what is seen changes evenly when an eigenvalue changes its sign', () => {
  const farthestIn = (values: Vector3): number =>
    Math.max(...holds(of(values), 3).map((x) => dot(TURNED[2], x)));
  const before = farthestIn([2, 1, 1e-9]);
  const after = farthestIn([2, 1, -1e-9]);
  assert.ok(Math.abs(before - after) < 1e-6);
});

test('the normals of a sphere point outwards', () => {
  const [sphere] = quadric({ values: [1, 1, 1], axes: [...AXES], level: 1 }, 2);
  sphere!.vertices.flat().forEach((x, i) => {
    const normal = sphere!.normals!.flat()[i]!;
    assert.ok(norm(combine([1, -1], [x, normal])) < 1e-9);
  });
});
