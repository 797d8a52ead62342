import assert from 'node:assert/strict';
import test from 'node:test';
import { Frame } from './frame.ts';

/** A page whose frames pass on demand; promises are kept between two calls, as browsers do. */
class Page {
  readonly calls: string[] = [];
  readonly frame = new Frame((callback) => this.#callbacks.push(callback));
  #callbacks: (() => void)[] = [];

  async pass(): Promise<void> {
    for (const callback of this.#callbacks.splice(0)) {
      callback();
      await Promise.resolve();
    }
  }
}

test('handsComeBeforeDrawingsWhateverWasAskedForFirst', async () => {
  const page = new Page();
  page.frame.draw(() => page.calls.push('drawn'));
  page.frame.hand(() => page.calls.push('moved'));
  await page.pass();
  assert.deepEqual(page.calls, ['moved', 'drawn']);
});

test('whatAHandSetsOffByAPromiseIsDrawnInTheSameFrame', async () => {
  const page = new Page();
  page.frame.hand(() => {
    void Promise.resolve().then(() => page.frame.draw(() => page.calls.push('drawn')));
  });
  await page.pass();
  assert.deepEqual(page.calls, ['drawn']);
});

test('aDrawingThatAsksForAnotherGetsTheNextFrame', async () => {
  const page = new Page();
  page.frame.draw(() => page.frame.draw(() => page.calls.push('second')));
  await page.pass();
  assert.deepEqual(page.calls, []);
  await page.pass();
  assert.deepEqual(page.calls, ['second']);
});

test('nothingIsCalledTwice', async () => {
  const page = new Page();
  page.frame.hand(() => page.calls.push('moved'));
  await page.pass();
  await page.pass();
  assert.deepEqual(page.calls, ['moved']);
});

test('frameIsIdleUntilSomebodyAsksAndAgainAfterItsTurns', async () => {
  const page = new Page();
  assert.equal(page.frame.isIdle, true);
  page.frame.hand(() => page.calls.push('moved'));
  assert.equal(page.frame.isIdle, false);
  await page.pass();
  assert.equal(page.frame.isIdle, true);
});
