import { responseIn, settingIn } from './response.ts';

/**
 * Keeps what is answered inside it, in whatever form, under `name` until the server says by `kept` that it has it. When it is
 * connected and there is something that the server does not have, it hands that over by the event `draft`.
 */
class AnswerDraft extends HTMLElement {
  connectedCallback(): void {
    for (const event of CHANGES) this.addEventListener(event, this.#remember);
    this.addEventListener('hand', this.#rememberPicture, { capture: true });
    setTimeout(() => this.#handOver());
  }

  disconnectedCallback(): void {
    for (const event of CHANGES) this.removeEventListener(event, this.#remember);
    this.removeEventListener('hand', this.#rememberPicture, { capture: true });
  }

  kept(response: string): void {
    if (sessionStorage.getItem(this.#key)?.trim() === response) {
      sessionStorage.removeItem(this.#key);
    }
  }

  get #key(): string {
    return `draft/${this.getAttribute('name') ?? ''}`;
  }

  /** Looks when whoever is under the hand has taken the change in. */
  #remember = (): void => {
    queueMicrotask(() => {
      const response = responseIn(this);
      if (response !== undefined) sessionStorage.setItem(this.#key, response);
    });
  };

  #rememberPicture = (event: Event): void => {
    const setting = settingIn((event as CustomEvent).detail);
    if (setting !== undefined) sessionStorage.setItem(this.#key, setting);
  };

  #handOver(): void {
    const draft = sessionStorage.getItem(this.#key);
    if (draft !== null) this.dispatchEvent(new CustomEvent('draft', { detail: draft }));
  }
}

const CHANGES = ['input', 'change', 'checked-changed', 'rearranged'] as const;

customElements.define('answer-draft', AnswerDraft);
