import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toText } from './latex.ts';

const READ: readonly (readonly [string, string])[] = [
  ['3', '3'],
  ['-3', '-3'],
  ['−2.5', '-2.5'],
  ['\\frac{1}{2}', '1/2'],
  ['\\frac12', '1/2'],
  ['\\frac123', '1/23'],
  ['\\frac{1}{23}', '1/23'],
  ['-\\frac{3}{4}', '-3/4'],
  ['\\frac{1+\\sqrt5}{2}', '(1+sqrt(5))/2'],
  ['\\frac{1}{\\sqrt{2}}', '1/sqrt(2)'],
  ['\\frac{2\\pi}{3}', '(2pi)/3'],
  ['2\\sqrt{3}', '2sqrt(3)'],
  ['\\sqrt{\\frac{1}{2}}', 'sqrt(1/2)'],
  ['2^3', '2^3'],
  ['2^{-1}', '2^(-1)'],
  ['\\left(1+i\\right)^2', '(1+i)^2'],
  ['e^{2}', 'e^2'],
  ['1-2i', '1-2i'],
  ['1+\\imaginaryI\\sqrt{3}', '1+isqrt(3)'],
  ['2\\cdot3', '2*3'],
  ['3,-1', '3, -1'],
  ['3,\\; -1', '3, -1'],
  ['1\\:2', '1 2'],
  ['\\left(1,2\\right)', '(1, 2)'],
  ['\\begin{pmatrix}1 & 2\\\\ 3 & \\frac{1}{2}\\end{pmatrix}', '1 2; 3 1/2'],
  ['\\begin{bmatrix}1+2i & 0\\\\ 0 & 1\\end{bmatrix}', '1+2i 0; 0 1'],
  ['\\begin{pmatrix}1\\\\ -2\\end{pmatrix}', '1 -2'],
  ['\\begin{pmatrix}1 & -2\\end{pmatrix}', '1 -2'],
  ['\\left(\\begin{matrix}1 & 2\\\\ 3 & 4\\end{matrix}\\right)', '1 2; 3 4'],
  [
    '\\left\\{\\begin{pmatrix}1\\\\0\\end{pmatrix},\\; \\begin{pmatrix}0\\\\1\\end{pmatrix}\\right\\}',
    '1 0; 0 1',
  ],
  ['\\left(3,\\; \\begin{pmatrix}1\\\\1\\end{pmatrix}\\right)', '3: 1 1'],
  [
    '\\left(3,\\; \\begin{pmatrix}1\\\\1\\end{pmatrix}\\right),\\quad \\left(1,\\; \\begin{pmatrix}1\\\\-1\\end{pmatrix}\\right)',
    '3: 1 1; 1: 1 -1',
  ],
  [
    '3:\\begin{pmatrix}1\\\\1\\end{pmatrix};1:\\begin{pmatrix}1\\\\-1\\end{pmatrix}',
    '3: 1 1; 1: 1 -1',
  ],
  ['\\left(0,\\frac{1}{2}\\right]', '(0, 1/2]'],
  ['\\left[0,\\;\\infty\\right)', '[0, inf)'],
  ['0<x\\le\\frac12', '0<x<=1/2'],
];

test('what answers are made of becomes the text that the server reads', () => {
  for (const [latex, text] of READ) assert.deepEqual(toText(latex), { text }, latex);
});

test('an empty box is no answer yet', () => {
  for (const latex of [
    '\\frac{1}{\\placeholder{}}',
    '\\frac{1}{}',
    '\\sqrt{}',
    '\\frac1',
    '2^{}',
    '2^',
    '\\begin{pmatrix}1 & \\placeholder{}\\\\ 3 & 4\\end{pmatrix}',
    '\\begin{pmatrix}1 & \\\\ 3 & 4\\end{pmatrix}',
  ]) {
    assert.deepEqual(toText(latex), { empty: true }, latex);
  }
});

test('what has no plain text is named', () => {
  for (const [latex, unread] of [
    ['1\\pm2', '\\pm'],
    ['\\sum', '\\sum'],
    ['x_1', '_'],
    ['\\sqrt[3]{2}', '\\sqrt[…]'],
    ['\\begin{cases}1\\end{cases}', 'cases'],
    ['\\htmlData{a=b}{1}', '\\htmlData'],
    ['1 & 2', '&'],
    ['#', '#'],
  ] as const) {
    assert.deepEqual(toText(latex), { unread }, latex);
  }
});

test('what is endless or nested without end stops', () => {
  assert.deepEqual(toText('1'.repeat(10_000)), { unread: '…' });
  assert.deepEqual(toText('{'.repeat(1_000)), { unread: '…' });
});
