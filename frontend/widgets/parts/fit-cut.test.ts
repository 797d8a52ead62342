import assert from 'node:assert/strict';
import test from 'node:test';
import { FitCurves, type FitCut } from './fit-cut.ts';

/** The flat curve of the lesson: a = c = 1, data 2, 1, ½, ¼, and both matrices as one finds them by hand. */
const FLAT: FitCut = {
  kind: 'geometric',
  data: [2, 1, 0.5, 0.25],
  at: [1, 1],
  gradient: [0.25, 3.25],
  gaussNewton: [
    [4, 6],
    [6, 14],
  ],
  hessian: [
    [4, 9.25],
    [9.25, 19.5],
  ],
  direction: [0.6, 0.8],
  radius: 1.5,
};

const LOSS = 0.5 * (1 + 0 + 0.25 + 0.5625);

function curves(cut: FitCut): [number, number][][] {
  return new FitCurves().content(cut, false).series as [number, number][][];
}

function close(actual: number, expected: number, scale: number): void {
  assert.ok(Math.abs(actual - expected) <= 1e-12 * scale, `${actual} ≠ ${expected}`);
}

test('the loss is cut along the direction', () => {
  const [loss] = curves(FLAT);
  assert.equal(loss!.length, 81);
  for (const [s, height] of loss!) {
    const [a, c] = [1 + 0.6 * s, 1 + 0.8 * s];
    const residuals = [a - 2, a * c - 1, a * c * c - 0.5, a * c * c * c - 0.25];
    const expected = residuals.reduce((sum, r) => sum + (r * r) / 2, 0);
    close(height, expected, expected);
  }
});

test('each model is the parabola of its matrix, and all three touch in the point', () => {
  const [, gaussNewton, newton, at] = curves(FLAT);
  const slope = 0.25 * 0.6 + 3.25 * 0.8;
  const [flat, steep] = [
    4 * 0.36 + 2 * 6 * 0.48 + 14 * 0.64,
    4 * 0.36 + 2 * 9.25 * 0.48 + 19.5 * 0.64,
  ];
  for (const [curve, curvature] of [
    [gaussNewton!, flat],
    [newton!, steep],
  ] as const) {
    for (const [s, height] of curve) {
      const terms = LOSS + Math.abs(slope * s) + (curvature * s * s) / 2;
      close(height, LOSS + slope * s + (curvature * s * s) / 2, terms);
    }
  }
  assert.deepEqual(at, [[0, LOSS]]);
});
