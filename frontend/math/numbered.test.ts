import assert from 'node:assert/strict';
import { test } from 'node:test';
import katex from 'katex';
import { numberAt, numbered } from './numbered.ts';
import { texOptions } from './tex.ts';

test('formulas that differ only in their numbers have one pattern', () => {
  const a = numbered(String.raw`\left(1.797,\; -1.107\right)`)!;
  const b = numbered(String.raw`\left(2,\; -10.5\right)`)!;
  assert.equal(a.pattern, b.pattern);
  assert.deepEqual(a.numbers, ['1.797', '1.107']);
  assert.deepEqual(b.numbers, ['2', '10.5']);
});

test('indices, exponents and lengths belong to the pattern', () => {
  assert.equal(numbered(String.raw`\lambda_1 x^2`), null);
  const { pattern, numbers } = numbered(String.raw`\lambda^{2} - 4\lambda_1 \\[0.4em] 3`)!;
  assert.equal(pattern, String.raw`\lambda^{100} - 101\lambda_1 \\[0.4em] 102`);
  assert.deepEqual(numbers, ['2', '4', '3']);
});

test('a formula without numbers has no pattern', () => {
  assert.equal(numbered('Ax = \\lambda x'), null);
});

test('each number of a pattern is one text for the eye and one for the ear', () => {
  const { pattern, numbers } = numbered(
    String.raw`\frac{200 + \sqrt{8290}}{100} \begin{bmatrix} 1.5 & -2 \\ 0 & 3 \end{bmatrix}`,
  )!;
  const html = katex.renderToString(pattern, texOptions(false));
  const texts = html
    .replace(/<annotation.*?<\/annotation>/s, '')
    .split(/<[^>]*>/)
    .map(numberAt)
    .filter((at) => at !== null);
  const twice = numbers.flatMap((_, i) => [i, i]);
  assert.deepEqual([...texts].sort(), twice.sort());
});
