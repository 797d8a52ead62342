import { html, nothing, type TemplateResult } from 'lit';
import { classMap } from 'lit/directives/class-map.js';
import { styleMap } from 'lit/directives/style-map.js';
import '../../math/eig-math.ts';
import type { Fact } from '../widget-element.ts';

/** What a read-out does when a reader turns to one of its facts; keys without an action are plain text. */
export interface ReadOutActions {
  /** The fact that picture and read-out point out together. */
  readonly highlighted: string | null;
  /** What the button of a fact says, or null when the fact is only to be read. */
  action(fact: Fact): string | null;
  highlight(key: string | null): void;
  act(key: string): void;
}

/** The facts of a picture, line by line: what it is, and its value as a formula. */
export function readOut(facts: readonly Fact[], actions: ReadOutActions): TemplateResult {
  return html`<dl class="read-out" style=${styleMap({ '--facts': String(facts.length) })}>
    ${facts.map((fact, i) =>
      line(fact, isFirst(facts, i) ? actions.action(fact) : null, isAlone(facts, fact), actions),
    )}
  </dl>`;
}

/** Several facts may be about one thing; the first of them has the button. */
function isFirst(facts: readonly Fact[], i: number): boolean {
  return facts.findIndex(({ key }) => key === facts[i]!.key) === i;
}

/** What is said of one thing stands line by line below each other; only a fact that is alone may share its line. */
function isAlone(facts: readonly Fact[], { key }: Fact): boolean {
  return facts.filter((other) => other.key === key).length === 1;
}

/** From how long a formula a fact needs a line of its own. */
const WIDE = 22;

function line(
  fact: Fact,
  action: string | null,
  alone: boolean,
  actions: ReadOutActions,
): TemplateResult {
  const classes = {
    fact: true,
    wide: action !== null || !alone || fact.tex.length > WIDE,
    [`fact-${fact.key}`]: true,
    highlighted: actions.highlighted === fact.key,
  };
  return html`<div
    class=${classMap(classes)}
    @pointerenter=${() => actions.highlight(fact.key)}
    @pointerleave=${() => actions.highlight(null)}
    @focusin=${() => actions.highlight(fact.key)}
    @focusout=${() => actions.highlight(null)}
  >
    <dt>${fact.label}</dt>
    <dd>
      <eig-math scrolls .tex=${fact.tex}></eig-math>
      ${action === null
        ? nothing
        : html`<button type="button" class="quiet" @click=${() => actions.act(fact.key)}>
            ${action}
          </button>`}
    </dd>
  </div>`;
}
