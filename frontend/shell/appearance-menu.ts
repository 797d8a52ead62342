import { LitElement, css, html } from 'lit';

interface Appearance {
  scheme: string;
  size: string;
}

declare global {
  interface Window {
    /** From assets/appearance.js, which every page loads first. */
    eigenlensAppearance: { read(): Appearance; choose(change: Partial<Appearance>): void };
  }
}

const CHOICES = {
  scheme: ['system', 'light', 'dark'],
  size: ['normal', 'large', 'projector'],
} as const;

/** A button, and behind it the colours and the text size; what is chosen applies at once and is kept in the browser. */
export class AppearanceMenu extends LitElement {
  static override properties = { words: { attribute: false } };

  declare words: Record<string, string>;

  static override styles = css`
    :host {
      display: inline-flex;
    }
    button {
      display: grid;
      place-items: center;
      min-width: 2.75rem;
      min-height: 2.75rem;
      padding: 0;
      border: 0;
      border-radius: var(--radius);
      background: none;
      color: inherit;
      cursor: pointer;
    }
    button:hover {
      background: color-mix(in oklab, currentcolor 8%, transparent);
    }
    :focus-visible {
      outline: 2px solid var(--focus);
      outline-offset: 2px;
    }
    [popover] {
      position: fixed;
      inset: calc(var(--header-height) + 0.25rem) clamp(0.5rem, 3vw, 2.5rem) auto auto;
      margin: 0;
      padding: var(--space-4) var(--space-5);
      border: 1px solid var(--hairline);
      border-radius: calc(var(--radius) + 2px);
      background: var(--surface);
      color: var(--ink);
      font: inherit;
      box-shadow: 0 12px 40px -16px rgb(0 0 0 / 45%);
    }
    fieldset {
      margin: 0;
      padding: 0;
      border: 0;
    }
    fieldset + fieldset {
      margin-block-start: var(--space-4);
    }
    legend {
      padding: 0 0 var(--space-2);
      color: var(--ink-soft);
      font-size: 0.875rem;
      font-weight: 600;
    }
    div.choices {
      display: flex;
      border: 1px solid var(--edge);
      border-radius: var(--radius);
      overflow: hidden;
    }
    label {
      position: relative;
      flex: 1;
      padding: 0.6rem 0.9rem;
      text-align: center;
      cursor: pointer;
    }
    label + label {
      border-inline-start: 1px solid var(--edge);
    }
    label:has(:checked) {
      background: var(--link);
      color: var(--surface);
    }
    label:has(:focus-visible) {
      outline: 2px solid var(--focus);
      outline-offset: -5px;
      outline-color: currentcolor;
      border-radius: var(--radius);
    }
    input {
      position: absolute;
      inset: 0;
      margin: 0;
      opacity: 0;
      cursor: pointer;
    }
  `;

  constructor() {
    super();
    this.words = {};
  }

  override render() {
    return html`
      <button
        popovertarget="menu"
        aria-label=${this.words.title ?? ''}
        title=${this.words.title ?? ''}
      >
        <svg
          viewBox="0 0 24 24"
          width="22"
          height="22"
          fill="none"
          stroke="currentColor"
          stroke-width="1.75"
          aria-hidden="true"
        >
          <circle cx="12" cy="12" r="8.5" />
          <path d="M12 3.5a8.5 8.5 0 0 1 0 17z" fill="currentColor" />
        </svg>
      </button>
      <div id="menu" popover @beforetoggle=${() => this.requestUpdate()}>
        ${this.choices('scheme')} ${this.choices('size')}
      </div>
    `;
  }

  private choices(name: keyof typeof CHOICES) {
    const chosen = window.eigenlensAppearance.read()[name];
    return html`
      <fieldset>
        <legend>${this.words[name]}</legend>
        <div class="choices">
          ${CHOICES[name].map(
            (choice) => html`
              <label>
                <input
                  type="radio"
                  name=${name}
                  .checked=${choice === chosen}
                  @change=${() => window.eigenlensAppearance.choose({ [name]: choice })}
                />${this.words[choice]}
              </label>
            `,
          )}
        </div>
      </fieldset>
    `;
  }
}

customElements.define('appearance-menu', AppearanceMenu);
