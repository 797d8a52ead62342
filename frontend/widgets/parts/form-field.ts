import { css, html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import '../../math/eig-math.ts';
import { entryStyles } from './entry-styles.ts';

/** What stands behind each coefficient. */
const UNKNOWNS = ['x_1^2 \\,+', 'x_1 x_2 \\,+', 'x_2^2'];

/**
 * A quadratic form in two unknowns, ax₁² + bx₁x₂ + cx₂², its coefficients to be typed. Fires `typed` with all three when one has
 * been changed; what was typed stays until `coefficients` change.
 */
export class FormField extends LitElement {
  static override properties = {
    coefficients: { attribute: false },
    label: {},
    labels: { attribute: false },
    complaint: { type: Boolean },
  };

  static override styles = [
    entryStyles,
    css`
      :host {
        display: inline-block;
      }
      div {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 0.25rem 0.3rem;
      }
      .term {
        display: inline-flex;
        align-items: center;
        gap: 0.25rem;
      }
      input {
        width: 3.4rem;
      }
    `,
  ];

  /** The coefficients a, b and c, as typed. */
  declare coefficients: readonly string[];
  declare label: string;
  /** Names of the three fields, for a screen reader. */
  declare labels: readonly string[];
  declare complaint: boolean;

  /** What has been typed since the coefficients were last set, by place. */
  readonly #drafts = new Map<number, string>();

  constructor() {
    super();
    this.coefficients = [];
    this.label = '';
    this.labels = [];
    this.complaint = false;
  }

  override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get('coefficients');
    if (before && before.join(' ') !== this.coefficients.join(' ')) this.#drafts.clear();
  }

  override render(): TemplateResult {
    return html`<div role="group" aria-label=${this.label}>
      ${this.coefficients.map((_, i) => this.#field(i))}
    </div>`;
  }

  #field(i: number): TemplateResult {
    const value = this.#valueAt(i);
    return html`<span class="term">
      <input
        .value=${live(value)}
        aria-label=${this.labels[i] ?? ''}
        aria-invalid=${this.complaint && this.#drafts.has(i)}
        title=${value}
        autocomplete="off"
        autocapitalize="off"
        spellcheck="false"
        size="1"
        @focus=${(event: FocusEvent) => (event.target as HTMLInputElement).select()}
        @change=${(event: Event) => this.#typed(i, (event.target as HTMLInputElement).value)}
      />
      <eig-math aria-hidden="true" .tex=${UNKNOWNS[i] ?? ''}></eig-math>
    </span>`;
  }

  #valueAt(i: number): string {
    return this.#drafts.get(i) ?? this.coefficients[i] ?? '';
  }

  #typed(i: number, value: string): void {
    this.#drafts.set(i, value.trim());
    const detail = this.coefficients.map((_, j) => this.#valueAt(j));
    this.dispatchEvent(new CustomEvent<string[]>('typed', { detail }));
  }
}

customElements.define('eig-form-field', FormField);

declare global {
  interface HTMLElementTagNameMap {
    'eig-form-field': FormField;
  }
}
