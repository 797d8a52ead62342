import assert from 'node:assert/strict';
import test from 'node:test';
import { placeLabels, type Label, type Placed } from './labels.ts';
import type { Vector } from './vector.ts';

const frame = { width: 400, height: 300 };

function label(anchor: Vector, towards: Vector = [1, 0]): Label {
  return { width: 40, height: 20, anchor, towards };
}

function inside({ center: [x, y] }: Placed): boolean {
  return x >= 20 && x <= 380 && y >= 10 && y <= 290;
}

test('a lone label goes where it would best be', () => {
  const [placed] = placeLabels([label([200, 150])], [], frame);
  assert.deepEqual(placed!.center, [230, 150]);
});

test('labels stay in the frame, in every corner', () => {
  for (const corner of [
    [0, 0],
    [400, 0],
    [0, 300],
    [400, 300],
  ] as Vector[]) {
    for (const towards of [
      [1, 0],
      [-1, 0],
      [0, 1],
      [0, -1],
    ] as Vector[]) {
      assert.ok(inside(placeLabels([label(corner, towards)], [], frame)[0]!));
    }
  }
});

test('labels of the same point do not cover each other', () => {
  const placed = placeLabels([label([200, 150]), label([200, 150]), label([202, 150])], [], frame);
  for (const [i, a] of placed.entries()) {
    for (const b of placed.slice(i + 1)) {
      const dx = Math.abs(a.center[0] - b.center[0]);
      const dy = Math.abs(a.center[1] - b.center[1]);
      assert.ok(dx >= 40 || dy >= 20, `${a.center} covers ${b.center}`);
    }
  }
});

test('a label steps aside from a line', () => {
  const line = { from: [0, 150] as Vector, to: [400, 150] as Vector, radius: 3 };
  const [placed] = placeLabels([label([200, 150])], [line], frame);
  assert.ok(Math.abs(placed!.center[1] - 150) >= 13);
});

test('a label keeps its place while that place is about as good', () => {
  const first = placeLabels([label([200, 150], [1, 0])], [], frame);
  const turned = label([200, 150], [Math.cos(0.4), Math.sin(0.4)]);
  assert.equal(placeLabels([turned], [], frame, first)[0]!.choice, first[0]!.choice);
});
