import assert from 'node:assert/strict';
import { test } from 'node:test';

// The element itself needs a browser; what it shows and says are pure.
Object.assign(globalThis, { HTMLElement: class {}, customElements: { define() {} } });
const { announcement, clockFace } = await import('./exam-clock.ts');

test('the clock shows whole seconds, and hours only where there are any', () => {
  assert.equal(clockFace(3_900_000), '1:05:00');
  assert.equal(clockFace(300_000), '5:00');
  assert.equal(clockFace(299_001), '5:00');
  assert.equal(clockFace(61_000), '1:01');
  assert.equal(clockFace(-5), '0:00');
});

test('each announcement is made once, when its time is passed', () => {
  assert.equal(announcement(300_001, 300_000), 5);
  assert.equal(announcement(300_000, 299_500), undefined);
  assert.equal(announcement(60_400, 59_900), 1);
  assert.equal(announcement(600_100, 599_800), 10);
});
