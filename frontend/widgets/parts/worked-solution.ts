import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import '../../math/eig-math.ts';

/** One step of a solution: what is done, why, with formulas between dollar signs, and formulas on lines of their own. */
export interface SolutionStep {
  readonly title: string;
  readonly sentence: string;
  readonly formulas: readonly string[];
}

/** A worked solution, folded up until a reader opens it; only then are its formulas typeset. */
export class WorkedSolution extends LitElement {
  static override properties = {
    label: {},
    none: {},
    steps: { attribute: false },
    open: { state: true },
  };

  static override styles = css`
    :host {
      display: block;
    }
    summary {
      padding-block: 0.6rem;
      cursor: pointer;
      font-weight: 500;
    }
    summary:focus-visible {
      outline: 2px solid var(--focus);
      border-radius: 5px;
    }
    ol {
      margin: 0 0 0.75rem;
      padding-inline-start: 1.5rem;
    }
    li {
      margin-block: 0.4rem;
    }
    p {
      margin: 0;
      max-width: var(--measure);
    }
    li eig-math[display] {
      margin-block: 0.4em;
    }
    li .katex-display > .katex {
      text-align: start;
    }
  `;

  declare label: string;
  /** What is said where there are no steps. */
  declare none: string;
  declare steps: readonly SolutionStep[];
  declare private open: boolean;

  constructor() {
    super();
    this.label = '';
    this.none = '';
    this.steps = [];
    this.open = false;
  }

  override render(): TemplateResult {
    return html`<details
      @toggle=${(event: Event) => (this.open = (event.target as HTMLDetailsElement).open)}
    >
      <summary>${this.label}</summary>
      ${this.open ? this.#steps() : nothing}
    </details>`;
  }

  #steps(): TemplateResult {
    if (this.steps.length === 0) return html`<p>${this.none}</p>`;
    return html`<ol>
      ${this.steps.map(
        ({ title, sentence, formulas }) =>
          html`<li>
            <strong>${title}</strong>
            <p>${prose(sentence)}</p>
            ${formulas.map((tex) => html`<eig-math display .tex=${tex}></eig-math>`)}
          </li>`,
      )}
    </ol>`;
  }
}

/** Text in which what stands between dollar signs is a formula. */
function prose(text: string): (string | TemplateResult)[] {
  return text
    .split('$')
    .map((part, i) => (i % 2 === 0 ? part : html`<eig-math .tex=${part}></eig-math>`));
}

customElements.define('eig-worked-solution', WorkedSolution);

declare global {
  interface HTMLElementTagNameMap {
    'eig-worked-solution': WorkedSolution;
  }
}
