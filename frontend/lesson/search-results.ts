/** The list of what was found: arrow keys go along it, down from the search field to the first and back up again. */
class SearchResults extends HTMLElement {
  connectedCallback(): void {
    this.parentElement?.addEventListener('keydown', this.#go);
  }

  disconnectedCallback(): void {
    this.parentElement?.removeEventListener('keydown', this.#go);
  }

  #go = (event: Event): void => {
    const { key } = event as KeyboardEvent;
    if (key !== 'ArrowDown' && key !== 'ArrowUp') return;
    const links = [...this.querySelectorAll('a')];
    const at = links.findIndex((link) => link === document.activeElement);
    const next = at + (key === 'ArrowDown' ? 1 : -1);
    if (next === -1 && at === 0) {
      this.parentElement?.querySelector<HTMLElement>('vaadin-text-field')?.focus();
    } else {
      links[next]?.focus();
    }
    if (next >= -1) event.preventDefault();
  };
}

customElements.define('search-results', SearchResults);
