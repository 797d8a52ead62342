import assert from 'node:assert/strict';
import test from 'node:test';
import { niceStep, ticks } from './ticks.ts';

test('steps are 1, 2 or 5 times a power of ten', () => {
  assert.equal(niceStep(0.03), 0.05);
  assert.equal(niceStep(1), 1);
  assert.equal(niceStep(1.1), 2);
  assert.equal(niceStep(7), 10);
  assert.equal(niceStep(230), 500);
});

test('numbered lines keep their distance in pixels', () => {
  for (const scale of [3, 17, 60, 400, 3999]) {
    const { step } = ticks(-5, 5, scale, 64);
    assert.ok(step * scale >= 64 * (1 - 1e-9) && step * scale <= 160 * (1 + 1e-9));
  }
});

test('values carry no binary dust and zero is not negative', () => {
  const { major, minor } = ticks(-0.35, 0.35, 640, 64);
  assert.deepEqual(major, [-0.3, -0.2, -0.1, 0, 0.1, 0.2, 0.3]);
  assert.ok(!major.some((v) => Object.is(v, -0)));
  assert.ok(minor.includes(0.02) && !minor.includes(0.1));
});

test('a step of two is divided by four, others by five', () => {
  assert.deepEqual(ticks(0, 2, 40, 64).minor, [0.5, 1, 1.5]);
  assert.deepEqual(ticks(0, 1, 64, 64).minor, [0.2, 0.4, 0.6, 0.8]);
});
