import assert from 'node:assert/strict';
import test from 'node:test';
import { texOptions } from './tex.ts';

const { trust } = texOptions(false);

test('only the colours of roles are trusted', () => {
  assert.equal(trust({ command: '\\htmlClass', class: 'role-x' }), true);
  assert.equal(trust({ command: '\\htmlClass', class: 'role-x fullscreen' }), false);
  assert.equal(trust({ command: '\\href' }), false);
  assert.equal(trust({ command: '\\htmlStyle' }), false);
});

test('each role has a macro', () => {
  const { macros } = texOptions(true);
  assert.equal(macros['\\moved'], '\\htmlClass{role-x}{#1}');
  assert.equal(macros['\\third'], '\\htmlClass{role-eigen-3}{#1}');
});

test('a formula that redefines a macro does not change the next formula', () => {
  const first = texOptions(false).macros as Record<string, string>;
  first['\\T'] = 'changed';
  assert.equal(texOptions(false).macros['\\T'], '^{\\top}');
});
