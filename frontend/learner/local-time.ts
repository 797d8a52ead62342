/** A moment in the reader's own time zone and language: `<local-time datetime="2026-11-28T12:00:00Z">`. */
class LocalTime extends HTMLElement {
  static readonly observedAttributes = ['datetime'];

  attributeChangedCallback(): void {
    const moment = new Date(this.getAttribute('datetime') ?? '');
    if (Number.isNaN(moment.getTime())) return;
    const language = document.documentElement.lang || undefined;
    this.textContent = new Intl.DateTimeFormat(language, {
      dateStyle: 'medium',
      timeStyle: 'short',
    }).format(moment);
  }
}

customElements.define('local-time', LocalTime);
