import { html, type TemplateResult } from 'lit';
import { classMap } from 'lit/directives/class-map.js';
import '../../math/eig-math.ts';

/** A term λqqᵀ of a symmetric matrix, as the server found it. */
export interface Term {
  index: number;
  /** Whether it is part of the sum. */
  on: boolean;
  lambda: number;
  /** The unit vector q. */
  direction: number[];
  /** An eigenvector with entries as simple as can be. */
  vector: number[];
  /** The eigenvalue in words. */
  text: string;
  /** The matrix of the term. */
  tex: string;
}

export interface TermActions {
  readonly label: string;
  readonly highlighted: string | null;
  name(term: Term): string;
  /** Which terms are on now, which may be ahead of the picture. */
  isOn(term: Term): boolean;
  highlight(key: string | null): void;
  turn(term: Term, on: boolean): void;
}

/** A = λ₁q₁q₁ᵀ + λ₂q₂q₂ᵀ …, each term with a box that takes it out of the sum; what is left is called S. */
export function termSum(terms: readonly Term[], sum: string, actions: TermActions): TemplateResult {
  const whole = terms.every((term) => actions.isOn(term));
  return html`<div class="terms" role="group" aria-label=${actions.label}>
    <eig-math .tex=${whole ? 'A =' : 'S ='}></eig-math>
    ${terms.map((term, i) => [i === 0 ? '' : html`<span>+</span>`, card(term, actions)])}
    <eig-math scrolls .tex=${`= ${sum}`}></eig-math>
  </div>`;
}

const MACROS = ['\\first', '\\second', '\\third'];

function card(term: Term, actions: TermActions): TemplateResult {
  const { index } = term;
  const key = `lambda${index}`;
  const on = actions.isOn(term);
  const classes = {
    term: true,
    off: !on,
    highlighted: actions.highlighted === key,
    [`role-eigen-${index}`]: true,
  };
  const name = `\\lambda_${index} q_${index} q_${index}\\T`;
  return html`<div
    class=${classMap(classes)}
    @pointerenter=${() => actions.highlight(key)}
    @pointerleave=${() => actions.highlight(null)}
    @focusin=${() => actions.highlight(key)}
    @focusout=${() => actions.highlight(null)}
  >
    <label>
      <input
        type="checkbox"
        aria-label=${actions.name(term)}
        .checked=${on}
        @change=${(event: Event) => actions.turn(term, (event.target as HTMLInputElement).checked)}
      />
      <eig-math aria-hidden="true" .tex=${`${MACROS[index - 1]}{${name}} =`}></eig-math>
    </label>
    <eig-math class="value" scrolls .tex=${term.tex}></eig-math>
  </div>`;
}
