import assert from 'node:assert/strict';
import test from 'node:test';
import { density, densityCurve } from './density.ts';

const close = (actual: number, expected: number): void =>
  assert.ok(Math.abs(actual - expected) <= 1e-12 * Math.abs(expected), `${actual} ≠ ${expected}`);

test('densityAtZeroIsTheMeanOfTheBumpsThere', () => {
  const bumps = 2 + Math.exp(-0.5) + Math.exp(-8);
  close(density([0, 0, 1, 4], 1, 0), bumps / 4 / Math.sqrt(2 * Math.PI));
});

test('everyPointOfTheCurveIsOnTheFormulaBetweenTheBumpsToo', () => {
  const [values, h] = [[0, 0, 0.3, 5], 0.2];
  for (const [x, y] of densityCurve(values, h, -1, 6)) {
    const bumps = values.reduce(
      (sum, value) => sum + Math.exp(-((x - value) ** 2) / (2 * h * h)),
      0,
    );
    close(y, bumps / (4 * 0.2 * Math.sqrt(2 * Math.PI)));
  }
});

test('aBumpTooFarToBeSeenAddsNothing', () => {
  assert.equal(density([1000], 0.1, 0), 0);
});

test('theCurveHasTheAreaOne', () => {
  const curve = densityCurve([0, 0, 0.3, 5], 0.01, -1, 6);
  const area = curve
    .slice(1)
    .reduce((sum, [x, y], i) => sum + ((x - curve[i]![0]) * (y + curve[i]![1])) / 2, 0);
  assert.ok(Math.abs(area - 1) < 0.01, String(area));
});

test('theCurvePassesThroughEachTopHoweverNarrow', () => {
  const curve = densityCurve([2.345], 0.001, -1, 6);
  close(Math.max(...curve.map(([, y]) => y)), density([2.345], 0.001, 2.345));
});
