import { goTo } from '../shell/in-page-links.ts';
import { watchSections } from './sections.ts';

/**
 * The page of a lesson. Tells the server when the text is painted, so that the live pictures come after it; goes to the
 * section that the address points to; opens what is folded for print, and folds it again. With `tells-section` it says
 * which section is being read.
 */
class LessonPage extends HTMLElement {
  #opened: HTMLDetailsElement[] = [];
  #stop: (() => void) | undefined;
  #told = '';
  #painted = false;
  #wanted: string | undefined;

  connectedCallback(): void {
    requestAnimationFrame(() => setTimeout(() => this.#paint()));
    addEventListener('beforeprint', this.#unfold);
    addEventListener('afterprint', this.#fold);
  }

  disconnectedCallback(): void {
    this.#stop?.();
    removeEventListener('beforeprint', this.#unfold);
    removeEventListener('afterprint', this.#fold);
  }

  /**
   * Scrolls to a section, or to the head if there is none of that id; the keyboard stays where it is. Before the text is
   * painted nothing has its place yet, so that waits.
   */
  scrollToSection(id: string): void {
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    this.#wanted = id;
    if (this.#painted) this.#scroll(calm ? 'instant' : 'smooth');
  }

  #scroll(behavior: ScrollBehavior): void {
    if (this.#wanted === undefined) return;
    const id = this.#wanted;
    const section = id === '' ? null : this.querySelector(`#${CSS.escape(id)}`);
    (section ?? this).scrollIntoView({ behavior });
    this.#wanted = undefined;
  }

  #paint(): void {
    this.#painted = true;
    if (location.hash.length > 1) goTo(location.hash.slice(1));
    this.#scroll('instant');
    if (this.hasAttribute('tells-section')) this.#tellSections();
    this.dispatchEvent(new CustomEvent('painted'));
  }

  #tellSections(): void {
    const headings = [...this.querySelectorAll('h2[id], h3[id]')];
    this.#stop?.();
    this.#stop = watchSections(headings, (id) => this.#tell(id ?? ''));
  }

  #tell(section: string): void {
    if (section === this.#told) return;
    this.#told = section;
    this.dispatchEvent(new CustomEvent('section', { detail: section }));
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
