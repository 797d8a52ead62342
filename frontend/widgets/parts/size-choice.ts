import { html, type TemplateResult } from 'lit';

/** Two rows or three: buttons that choose the size of a matrix. */
export function sizeChoice(
  size: number,
  label: string,
  choose: (size: number) => void,
): TemplateResult {
  return html`<div class="sizes" role="group" aria-label=${label}>
    ${[2, 3].map(
      (n) =>
        html`<button
          type="button"
          aria-pressed=${n === size}
          @click=${() => n !== size && choose(n)}
        >
          ${n}×${n}
        </button>`,
    )}
  </div>`;
}
