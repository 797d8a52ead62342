import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bands, reach } from './rates.ts';

test('gradient descent shrinks steadily, then alternates, then grows', () => {
  assert.deepEqual(bands({ lambda: 4, alternatesFrom: 0.25, divergesFrom: 0.5 }, 0.8), [
    { kind: 'monotone', from: 0, to: 0.25 },
    { kind: 'alternating', from: 0.25, to: 0.5 },
    { kind: 'diverging', from: 0.5, to: 0.8 },
  ]);
});

test('bands end where the ruler does', () => {
  assert.deepEqual(bands({ lambda: 1, alternatesFrom: 1, divergesFrom: 2 }, 0.8), [
    { kind: 'monotone', from: 0, to: 0.8 },
  ]);
});

test('negative curvature grows at every rate, and none has no slope', () => {
  assert.deepEqual(bands({ lambda: -1, alternatesFrom: null, divergesFrom: 0 }, 1), [
    { kind: 'diverging', from: 0, to: 1 },
  ]);
  assert.deepEqual(bands({ lambda: 0, alternatesFrom: null, divergesFrom: null }, 1), [
    { kind: 'flat', from: 0, to: 1 },
  ]);
});

test('a rule without known regimes has no bands', () => {
  assert.deepEqual(bands({ lambda: 2, alternatesFrom: null, divergesFrom: null }, 1), []);
});

test('a ruler reaches past the first bound, and past the rate that is set', () => {
  const ravine = [
    { lambda: 20, alternatesFrom: 0.05, divergesFrom: 0.1 },
    { lambda: 1, alternatesFrom: 1, divergesFrom: 2 },
  ];
  assert.equal(reach(ravine, 0.02), 1.6 * 0.1);
  assert.equal(reach(ravine, 1), 1.1);
  assert.ok(reach([{ lambda: 0, alternatesFrom: null, divergesFrom: null }], 0.5) >= 0.5);
});
