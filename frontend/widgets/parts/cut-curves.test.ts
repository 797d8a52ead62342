import assert from 'node:assert/strict';
import test from 'node:test';
import { halfForm, type Term } from '../../kit/polynomial.ts';
import { CutCurves } from './cut-curves.ts';

const close = (actual: number, expected: number): void =>
  assert.ok(Math.abs(actual - expected) <= 1e-12 * Math.abs(expected), `${actual} ≠ ${expected}`);

/** The double well ¼(x² − 1)² + ½y² around its saddle, its value there left out. */
const DOUBLE_WELL: Term[] = [
  { exponents: [4, 0], coefficient: 0.25 },
  { exponents: [2, 0], coefficient: -0.5 },
  { exponents: [0, 2], coefficient: 0.5 },
];

test('the cut through a quadratic is a parabola with the curvature of Euler’s formula', () => {
  const H = [
    [2, 1],
    [1, 2],
  ];
  const d = [1, 0.5];
  const angle = Math.atan2(0.5, 1) - Math.PI / 4;
  const curvature = 3 * Math.cos(angle) ** 2 + Math.sin(angle) ** 2;
  const { series } = new CutCurves().content(
    { loss: halfForm(H), model: halfForm(H), d, radius: 2.5 },
    false,
  );
  for (const curve of series.slice(0, 2) as [number, number][][]) {
    assert.equal(curve.length, 121);
    for (const [s, rise] of curve) close(rise, (curvature * s * s) / 2);
  }
});

test('a loss of degree four is cut along the direction and not along the axes', () => {
  const d = [3, 4];
  const model = halfForm([
    [-1, 0],
    [0, 1],
  ]);
  const { series } = new CutCurves().content({ loss: DOUBLE_WELL, model, d, radius: 10 }, false);
  const [loss, parabola, end] = series as [number, number][][];
  for (const [s, rise] of loss!) {
    const [x, y] = [0.6 * s, 0.8 * s];
    const [terms, sum] = [
      x ** 4 / 4 + (x * x) / 2 + (y * y) / 2,
      (x * x - 1) ** 2 / 4 - 0.25 + (y * y) / 2,
    ];
    assert.ok(Math.abs(rise - sum) <= 1e-12 * terms, `${rise} ≠ ${sum} at ${s}`);
  }
  for (const [s, rise] of parabola!) close(rise, ((-0.36 + 0.64) * s * s) / 2);
  assert.deepEqual(end, [
    [5, 81 / 4 - 9 / 2 + 8],
    [5, -4.5 + 8],
  ]);
});

test('three parameters are cut in the same way', () => {
  const H = [
    [0, 1, 1],
    [1, 0, 1],
    [1, 1, 0],
  ];
  const { series } = new CutCurves().content(
    { loss: halfForm(H), model: halfForm(H), d: [1, 1, 1], radius: 1 },
    false,
  );
  for (const [s, rise] of series[0] as [number, number][]) close(rise, s * s);
});
