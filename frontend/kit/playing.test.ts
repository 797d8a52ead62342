import assert from 'node:assert/strict';
import test from 'node:test';
import { nextStop, played, playedFrom } from './playing.ts';

test('a glide passes every stop at its time, and ends at the last', () => {
  assert.equal(played(0, 0, 3, true), 0);
  assert.equal(played(0, 1, 3, true), 1);
  assert.equal(played(0, 0.5, 3, true), 0.5);
  assert.equal(played(0, 9, 3, true), 3);
});

test('a glide is slow near its stops', () => {
  assert.ok(played(0, 0.1, 3, true) < 0.05);
  assert.ok(played(0, 0.9, 3, true) > 0.95);
});

test('without motion only stops are shown, and nothing goes back', () => {
  assert.equal(played(0, 0.9, 3, false), 0);
  assert.equal(played(0, 1.2, 3, false), 1);
  assert.equal(played(0.4, 0.1, 3, false), 0.4);
  assert.equal(played(0.4, 0.7, 3, false), 1);
});

test('a glide that is taken up again goes on where it was', () => {
  for (const value of [0, 0.25, 1, 1.9, 2.5]) {
    assert.ok(Math.abs(played(playedFrom(value), 0, 3, true) - value) < 1e-6);
  }
});

test('the next stop is never the one where one stands', () => {
  assert.equal(nextStop(1, 1), 2);
  assert.equal(nextStop(1.3, 1), 2);
  assert.equal(nextStop(1, -1), 0);
  assert.equal(nextStop(1.3, -1), 1);
  assert.equal(nextStop(-2, -1), -3);
});
