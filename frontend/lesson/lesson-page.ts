import { goTo } from '../shell/in-page-links.ts';

/**
 * The page of a lesson. Tells the server when the text is painted, so that the live pictures come after it; goes to the
 * section that the address points to; opens what is folded for print, and folds it again.
 */
class LessonPage extends HTMLElement {
  #opened: HTMLDetailsElement[] = [];

  connectedCallback(): void {
    requestAnimationFrame(() => setTimeout(() => this.#painted()));
    addEventListener('beforeprint', this.#unfold);
    addEventListener('afterprint', this.#fold);
  }

  disconnectedCallback(): void {
    removeEventListener('beforeprint', this.#unfold);
    removeEventListener('afterprint', this.#fold);
  }

  #painted(): void {
    if (location.hash.length > 1) goTo(location.hash.slice(1));
    this.dispatchEvent(new CustomEvent('painted'));
  }

  #unfold = (): void => {
    this.#opened = [...this.querySelectorAll<HTMLDetailsElement>('details:not([open])')];
    for (const details of this.#opened) details.open = true;
  };

  #fold = (): void => {
    for (const details of this.#opened) details.open = false;
    this.#opened = [];
  };
}

customElements.define('lesson-page', LessonPage);
