/**
 * The table of contents: marks the section that is being read, the last one whose heading has passed the upper third of
 * the window.
 */
class LessonContents extends HTMLElement {
  #observer: IntersectionObserver | undefined;

  connectedCallback(): void {
    requestAnimationFrame(() => this.#observe());
  }

  disconnectedCallback(): void {
    this.#observer?.disconnect();
  }

  #observe(): void {
    this.#observer?.disconnect();
    this.#observer = new IntersectionObserver(() => this.#mark(), {
      rootMargin: '0px 0px -66% 0px',
    });
    for (const heading of this.#headings()) this.#observer.observe(heading);
    this.#mark();
  }

  #links(): HTMLAnchorElement[] {
    return [...this.querySelectorAll('a')];
  }

  #headings(): HTMLElement[] {
    return this.#links().flatMap((link) => document.getElementById(link.hash.slice(1)) ?? []);
  }

  #mark(): void {
    const passed = this.#headings().filter(
      (heading) => heading.getBoundingClientRect().top < innerHeight / 3,
    );
    const reading = passed.at(-1)?.id;
    for (const link of this.#links()) {
      if (link.hash.slice(1) === reading) link.setAttribute('aria-current', 'location');
      else link.removeAttribute('aria-current');
    }
  }
}

customElements.define('lesson-contents', LessonContents);
