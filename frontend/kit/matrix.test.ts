import assert from 'node:assert/strict';
import test from 'node:test';
import {
  apply,
  column,
  determinant,
  fromColumns,
  imageOfUnitCircle,
  inverse,
  orbitOf,
  product,
  scaled,
  trace,
  type Matrix,
} from './matrix.ts';

const A: Matrix = [
  [2, 1],
  [1, 3],
];

test('columns are the images of the standard basis', () => {
  assert.deepEqual(column(A, 0), apply(A, [1, 0]));
  assert.deepEqual(column(A, 1), apply(A, [0, 1]));
  assert.deepEqual(fromColumns(column(A, 0), column(A, 1)), A);
});

test('a product applies its right factor first', () => {
  const quarterTurn: Matrix = [
    [0, -1],
    [1, 0],
  ];
  assert.deepEqual(apply(product(A, quarterTurn), [1, 0]), apply(A, [0, 1]));
});

test('trace and determinant', () => {
  assert.equal(trace(A), 5);
  assert.equal(determinant(A), 5);
});

test('the image of the unit circle of a diagonal matrix has its entries as semi-axes', () => {
  const { major, minor, turn } = imageOfUnitCircle([
    [1, 0],
    [0, -3],
  ]);
  assert.equal(major, 3);
  assert.equal(minor, 1);
  assert.ok(Math.abs(Math.abs(turn) - Math.PI / 2) < 1e-12);
});

test('semi-axes multiply to |det| and their squares sum to the squares of the entries', () => {
  for (const M of [
    A,
    [
      [0, 1],
      [0, 0],
    ],
    [
      [1, 1],
      [0, 1],
    ],
    [
      [1, -2],
      [2, 1],
    ],
    [
      [-1, 4],
      [0.5, 2],
    ],
  ] as Matrix[]) {
    const { major, minor } = imageOfUnitCircle(M);
    assert.ok(Math.abs(major * minor - Math.abs(determinant(M))) < 1e-12);
    assert.ok(Math.abs(major ** 2 + minor ** 2 - M.flat().reduce((s, e) => s + e * e, 0)) < 1e-12);
  }
});

test('every point of the unit circle goes to the ellipse', () => {
  const { major, minor, turn } = imageOfUnitCircle(A);
  for (let t = 0; t < 6.28; t += 0.1) {
    const [x, y] = apply(A, [Math.cos(t), Math.sin(t)]);
    const u = (x * Math.cos(turn) + y * Math.sin(turn)) / major;
    const v = (-x * Math.sin(turn) + y * Math.cos(turn)) / minor;
    assert.ok(Math.abs(u * u + v * v - 1) < 1e-12);
  }
});

test('a projection flattens the circle', () => {
  const { minor } = imageOfUnitCircle([
    [0.5, 0.5],
    [0.5, 0.5],
  ]);
  assert.equal(minor, 0);
});

test('the inverse undoes the matrix', () => {
  const B: Matrix = [
    [2, 1],
    [1, 1],
  ];
  assert.deepEqual(product(inverse(B), B), [
    [1, 0],
    [0, 1],
  ]);
});

test('an orbit begins where it starts and takes one step for each power', () => {
  assert.deepEqual(orbitOf(A, [1, 0], 2), [
    [1, 0],
    [2, 1],
    [5, 5],
  ]);
});

test('half of a Hessian is the form of its loss', () => {
  assert.deepEqual(
    scaled(0.5, [
      [2, 1],
      [1, 4],
    ]),
    [
      [1, 0.5],
      [0.5, 2],
    ],
  );
});
