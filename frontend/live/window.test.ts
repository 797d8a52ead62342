import { test } from 'node:test';
import assert from 'node:assert/strict';
import { Window } from './window.ts';

const after = (roundTrip: number) => {
  const window = new Window();
  for (let i = 0; i < 100; i++) window.measured(roundTrip);
  return window.size;
};

test('a quick link needs few places', () => assert.equal(after(2), Window.least));

test('a link of 100 ms keeps one question for each frame under way', () =>
  assert.equal(after(100), 8));

test('a very slow link is not flooded', () => assert.equal(after(3000), Window.most));
