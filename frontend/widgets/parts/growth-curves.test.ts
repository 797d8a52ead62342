import assert from 'node:assert/strict';
import test from 'node:test';
import { GrowthCurves, type Growth } from './growth-curves.ts';

function growth(norms: number[], peakTime: number): Growth {
  return { norms, lower: [1, 0.9], upper: [], kreiss: [], startNorms: norms, peakTime };
}

test('each curve has its numbers at the times from 0 on', () => {
  const { series } = new GrowthCurves().content(growth([1, 3.5, 2], 1), 2, false);
  assert.deepEqual(series[0], [
    [0, 1],
    [1, 3.5],
    [2, 2],
  ]);
  assert.deepEqual(series[5], [{ x: 1, y: 3.5, name: 't = 1: 3.5' }]);
});

test('above a peak there is room for its label', () => {
  const high = (norms: number[], peak: number): number | undefined =>
    new GrowthCurves().content(growth(norms, peak), 2, false).window?.high;
  assert.equal(high([1, 3.9, 2], 1), 10);
  assert.equal(high([1, 7.6, 2], 1), 100);
  assert.equal(high([9, 0.9, 0.8], 0), 10);
});
