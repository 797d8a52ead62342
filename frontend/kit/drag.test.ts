import assert from 'node:assert/strict';
import test from 'node:test';
import { constraint, type Rules, type Snapped } from './constrain.ts';
import { Drag, type KeyPress } from './drag.ts';
import { Plane } from './plane.ts';
import type { Vector } from './vector.ts';

const plane = Plane.around(2, 400, 400);

/** A point under a hand, with the calls it got and a frame that passes on demand. */
class Scene {
  position: Vector;
  readonly calls: string[] = [];
  readonly drag: Drag;
  #frames: (() => void)[] = [];

  constructor(start: Vector, rules: Rules = {}) {
    this.position = start;
    const record = (name: string) => (moved: Snapped) => {
      this.position = moved.point;
      this.calls.push(
        `${name} ${moved.point.join(' ')}${moved.line === null ? '' : ` on ${moved.line}`}`,
      );
    };
    this.drag = new Drag(
      {
        plane: () => plane,
        position: () => this.position,
        constrain: constraint(rules),
        hold: record('hold'),
        rest: record('rest'),
        nudge: record('nudge'),
        jump: (key) => (key === 'Home' ? [1, 1] : null),
      },
      (callback) => this.#frames.push(callback),
    );
  }

  frame(): void {
    for (const callback of this.#frames.splice(0)) callback();
  }

  key(key: string, modifiers: Partial<KeyPress> = {}): boolean {
    return this.drag.press({
      key,
      shiftKey: false,
      altKey: false,
      ctrlKey: false,
      metaKey: false,
      ...modifiers,
    });
  }
}

test('of the moves between two pictures the first counts at once and the newest with the picture', () => {
  const scene = new Scene([0, 0]);
  scene.drag.grab([200, 200]);
  scene.drag.moveTo([220, 200]);
  assert.deepEqual(scene.calls, ['hold 0.2 0']);
  scene.drag.moveTo([250, 200]);
  scene.drag.moveTo([300, 200]);
  assert.deepEqual(scene.calls, ['hold 0.2 0']);
  scene.frame();
  assert.deepEqual(scene.calls, ['hold 0.2 0', 'hold 1 0']);
});

test('the point keeps its distance to the pointer that took hold beside it', () => {
  const scene = new Scene([0, 0]);
  scene.drag.grab([210, 200]);
  scene.drag.moveTo([310, 200]);
  scene.frame();
  assert.deepEqual(scene.calls, ['hold 1 0']);
});

test('where the pointer lets go counts, whatever was heard on the way', () => {
  const scene = new Scene([0, 0]);
  scene.drag.grab([200, 200]);
  scene.drag.moveTo([308, 92]);
  scene.drag.release([300, 100]);
  assert.deepEqual(scene.calls, ['hold 1.08 1.08', 'hold 1 1', 'rest 1 1']);
});

test('a press that lets go where it took hold changes nothing', () => {
  const scene = new Scene([0, 0]);
  scene.drag.grab([203, 200]);
  scene.drag.release([203, 200]);
  assert.deepEqual(scene.calls, []);
});

test('a release brings the last move, even before the next picture', () => {
  const scene = new Scene([0, 0]);
  scene.drag.grab([200, 200]);
  scene.drag.moveTo([300, 100]);
  scene.drag.release();
  scene.frame();
  assert.deepEqual(scene.calls, ['hold 1 1', 'rest 1 1']);
});

test('a press without a move is no change', () => {
  const scene = new Scene([1, 1]);
  scene.drag.grab([300, 100]);
  scene.drag.release();
  assert.deepEqual(scene.calls, []);
});

test('arrow keys take the three steps and never gather dust', () => {
  const scene = new Scene([0, 0]);
  for (let i = 0; i < 3; i++) scene.key('ArrowRight');
  scene.key('ArrowUp', { shiftKey: true });
  scene.key('ArrowDown', { altKey: true });
  assert.deepEqual(scene.position, [0.3, 0.99]);
  assert.equal(scene.calls.at(-1), 'nudge 0.3 0.99');
});

test('pointer and keyboard obey the same constraint', () => {
  const scene = new Scene([0, 0.97], { lines: [[1, 1]] });
  scene.key('ArrowRight', { shiftKey: true });
  assert.equal(scene.calls.at(-1)?.endsWith('on 0'), true);
  const other = new Scene([0, 1], { lines: [[1, 1]] });
  other.drag.grab([200, 100]);
  other.drag.moveTo([299, 100]);
  other.frame();
  assert.equal(other.calls.at(-1)?.endsWith('on 0'), true);
});

test('one arrow key is enough to leave a line', () => {
  const scene = new Scene([1, 1], { lines: [[1, 1]] });
  scene.key('ArrowRight');
  assert.deepEqual(scene.calls, ['nudge 1.1 1']);
});

test('one arrow key is enough to leave a line that is nearly along it', () => {
  const scene = new Scene([1, 0.1], { lines: [[10, 1]] });
  scene.key('ArrowRight');
  assert.deepEqual(scene.calls, ['nudge 1.1 0.1']);
});

test('a step along a line stays on it', () => {
  const scene = new Scene([1, 0], { lines: [[1, 0]] });
  scene.key('ArrowRight');
  assert.deepEqual(scene.calls, ['nudge 1.1 0 on 0']);
});

test('escape returns to where the move began', () => {
  const scene = new Scene([0.5, 0.25]);
  scene.drag.grab([225, 175]);
  scene.drag.moveTo([300, 100]);
  scene.frame();
  assert.equal(scene.key('Escape'), true);
  assert.deepEqual(scene.calls.at(-1), 'rest 0.5 0.25');
  assert.equal(scene.key('Escape'), false);
});

test('Escape brings back what a picture does not show, too', () => {
  let state = { x: [0.123456, 0] as Vector, depth: 7 };
  const drag = new Drag(
    {
      plane: () => plane,
      position: () => state.x,
      constrain: constraint({ grid: 0.1 }),
      hold: ({ point }) => (state = { x: point, depth: 0 }),
      rest: ({ point }) => (state = { ...state, x: point }),
      nudge: () => assert.fail('no key has moved it'),
      before: () => {
        const was = state;
        return () => (state = was);
      },
    },
    (callback) => callback(),
  );
  drag.grab([212, 200]);
  drag.moveTo([300, 250]);
  assert.equal(state.depth, 0);
  drag.cancel();
  assert.deepEqual(state, { x: [0.123456, 0], depth: 7 });
});

test('keys without a meaning are left to the page', () => {
  const scene = new Scene([0, 0]);
  assert.equal(scene.key('Tab'), false);
  assert.equal(scene.key('End'), false);
  assert.equal(scene.key('Home'), true);
  assert.deepEqual(scene.position, [1, 1]);
});
