import { watchSections } from './sections.ts';

/** The table of contents: marks the section that is being read. */
class LessonContents extends HTMLElement {
  #stop: (() => void) | undefined;

  connectedCallback(): void {
    requestAnimationFrame(() => this.#observe());
  }

  disconnectedCallback(): void {
    this.#stop?.();
  }

  #observe(): void {
    this.#stop?.();
    this.#stop = watchSections(this.#headings(), (id) => this.#mark(id));
  }

  #links(): HTMLAnchorElement[] {
    return [...this.querySelectorAll('a')];
  }

  #headings(): HTMLElement[] {
    return this.#links().flatMap((link) => document.getElementById(link.hash.slice(1)) ?? []);
  }

  #mark(reading: string | undefined): void {
    for (const link of this.#links()) {
      if (link.hash.slice(1) === reading) link.setAttribute('aria-current', 'location');
      else link.removeAttribute('aria-current');
    }
  }
}

customElements.define('lesson-contents', LessonContents);
