import katexStyles from 'katex/dist/katex.min.css?inline';
import { css, type CSSResult } from 'lit';
import { Formula } from './formula.ts';

const styles = css`
  eig-math {
    display: inline;
    font-style: normal;
    font-weight: normal;
    text-indent: 0;
  }
  eig-math[display] {
    display: block;
    margin-block: 1em;
    padding-block: 0.25em;
    max-width: 100%;
    overflow: auto hidden;
    scrollbar-width: thin;
  }
  eig-math[scrolls] {
    min-width: 0;
    overflow: auto hidden;
    scrollbar-width: none;
  }
  eig-math .katex-display {
    margin: 0;
  }
  eig-math .katex-display > .katex {
    white-space: normal;
  }
  eig-math .katex-display > .katex > .katex-html > .base {
    margin-block: 0.2em;
  }
  eig-math .katex {
    font-size: 1.13em;
  }
  eig-math .role-x {
    color: var(--x);
  }
  eig-math .role-ax {
    color: var(--ax);
  }
  eig-math .role-eigen-1 {
    color: var(--eigen-1);
  }
  eig-math .role-eigen-2 {
    color: var(--eigen-2);
  }
  eig-math .role-eigen-3 {
    color: var(--eigen-3);
  }
  eig-math .tex-unread {
    font-family: var(--font-mono, monospace);
    font-size: 0.9em;
    white-space: pre-wrap;
    text-decoration: underline dotted currentcolor;
    text-underline-offset: 0.2em;
  }
`;

/**
 * A formula: `<eig-math>\lambda_1 = 3</eig-math>`, or on a line of its own with the attribute `display`. The TeX is
 * the text inside, or the property `tex`, which wins. Shows HTML to the eye and MathML to a screen reader. TeX that
 * cannot be read appears as it was written, underlined with dots. One on a line of its own that is wider than its box goes on
 * in the next line, after a relation or an operator; where that is not enough, or one has the attribute `scrolls`, it scrolls.
 */
export class EigMath extends HTMLElement {
  static readonly observedAttributes = ['tex', 'display'];

  #source: string | null = null;
  #shown: string | null = null;
  #formula: Formula | null = null;
  readonly #written = new MutationObserver(() => this.#readContent());

  get tex(): string {
    return this.#source ?? '';
  }

  set tex(tex: string) {
    this.#source = tex;
    this.#show();
  }

  connectedCallback(): void {
    adoptStyles(this.getRootNode());
    this.#shown = null;
    if (this.#source === null) this.#readContent();
    else this.#show();
    this.#written.observe(this, { childList: true, characterData: true, subtree: true });
  }

  disconnectedCallback(): void {
    this.#written.disconnect();
    widths.unobserve(this);
    onPage.delete(this);
  }

  attributeChangedCallback(name: string, _: string | null, value: string | null): void {
    if (name === 'tex' && value !== null) this.tex = value;
    if (name === 'display') this.#show();
  }

  get #display(): boolean {
    return this.hasAttribute('display');
  }

  /** Takes text that somebody put inside; what this element put there itself never comes here. */
  #readContent(): void {
    const text = this.textContent?.trim() ?? '';
    if (text === '') return;
    this.#shown = null;
    this.tex = text;
  }

  #show(): void {
    if (!this.isConnected || this.#source === null) return;
    const kind = this.#display ? 'display' : 'inline';
    const key = `${kind} ${this.#source}`;
    if (key === this.#shown) return;
    const sameKind = this.#shown?.startsWith(kind) ?? false;
    this.#shown = key;
    if (!sameKind || !this.#formula?.become(this.#source)) {
      this.#formula = new Formula(this.#source, this.#display);
      this.replaceChildren(this.#formula.content);
    }
    this.#written.takeRecords();
    widths.unobserve(this);
    onPage.delete(this);
    if (this.#display || this.hasAttribute('scrolls')) {
      widths.observe(this);
      onPage.add(this);
    }
  }
}

/** A formula that scrolls can be reached by the keyboard that scrolls it; one that fits is no stop on the way. */
function measure(formulas: readonly Element[]): void {
  const scrolls = formulas.map((formula) => formula.scrollWidth > formula.clientWidth);
  formulas.forEach((formula, i) => {
    if (scrolls[i]) formula.setAttribute('tabindex', '0');
    else formula.removeAttribute('tabindex');
  });
}

const onPage = new Set<Element>();
const widths = new ResizeObserver((entries) => measure(entries.map(({ target }) => target)));

// The box of a formula keeps its size when the fonts arrive, while what is in it grows.
document.fonts.addEventListener('loadingdone', () => measure([...onPage]));

/** Gives the styles to the document or shadow tree that the formula is in, once, and the fonts to the document. */
function adoptStyles(root: Node): void {
  for (const tree of new Set([root, document])) {
    if (!(tree instanceof Document || tree instanceof ShadowRoot)) continue;
    const sheets = [katexStyles as CSSResult, styles].flatMap((result) => result.styleSheet ?? []);
    const missing = sheets.filter((sheet) => !tree.adoptedStyleSheets.includes(sheet));
    if (missing.length > 0) tree.adoptedStyleSheets = [...tree.adoptedStyleSheets, ...missing];
  }
}

customElements.define('eig-math', EigMath);

declare global {
  interface HTMLElementTagNameMap {
    'eig-math': EigMath;
  }
}
