import assert from 'node:assert/strict';
import { test } from 'node:test';
import { responseIn, settingIn, type Place } from './response.ts';

/** A place with elements that are found by the names of their tags. */
function place(found: Record<string, object[]>): Place {
  const matching = (selector: string) => selector.split(', ').flatMap((tag) => found[tag] ?? []);
  return {
    querySelector: (selector) => matching(selector)[0] ?? null,
    querySelectorAll: matching,
  };
}

test('what is typed is its own response', () => {
  assert.equal(responseIn(place({ 'vaadin-text-field': [{ value: '1 2' }] })), '1 2');
});

test('options are named by their numbers', () => {
  const options = [{ checked: false }, { checked: true }, { checked: true }];
  assert.equal(responseIn(place({ 'vaadin-checkbox': options })), '2 3');
  assert.equal(responseIn(place({ 'vaadin-radio-button': [{ checked: false }] })), '');
});

test('items know their order', () => {
  assert.equal(responseIn(place({ 'movable-items': [{ response: '3 1 2' }] })), '3 1 2');
});

test('a picture counts when it is at rest, and its state is the query of an address', () => {
  const state = { A: '2 1; 1 2', x: '1 0' };
  assert.equal(settingIn({ state, rest: false }), undefined);
  assert.equal(settingIn({ state, rest: true }), 'A=2+1%3B+1+2&x=1+0');
});

test('where nothing is answered there is no response', () => {
  assert.equal(responseIn(place({})), undefined);
});
