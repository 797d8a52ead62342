interface Field extends HTMLElement {
  value: string;
}

/**
 * Keeps what is typed in the text field inside it, under `name`, until the server says by `kept` that it has it. When it is
 * connected with something that the server does not have, it types that in again.
 */
class AnswerDraft extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('input', this.#remember);
    void this.#restore();
  }

  disconnectedCallback(): void {
    this.removeEventListener('input', this.#remember);
  }

  kept(response: string): void {
    if (sessionStorage.getItem(this.#key)?.trim() === response) {
      sessionStorage.removeItem(this.#key);
    }
  }

  get #key(): string {
    return `draft/${this.getAttribute('name') ?? ''}`;
  }

  get #field(): Field | null {
    return this.querySelector<Field>('vaadin-text-field');
  }

  #remember = (): void => {
    const field = this.#field;
    if (field) sessionStorage.setItem(this.#key, field.value);
  };

  async #restore(): Promise<void> {
    await customElements.whenDefined('vaadin-text-field');
    const field = this.#field;
    const draft = sessionStorage.getItem(this.#key);
    if (!field || draft === null || draft === field.value) return;
    field.value = draft;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }
}

customElements.define('answer-draft', AnswerDraft);
