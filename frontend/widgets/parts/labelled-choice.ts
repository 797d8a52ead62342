import { css, html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Example } from './example-list.ts';

export const choiceStyles = css`
  .choice {
    display: var(--around, flex);
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25rem 0.6rem;
    min-inline-size: 0;
  }
  .choice select {
    max-inline-size: 100%;
  }
`;

/** A list with its name before it, of which one entry is chosen. */
export function labelledChoice(
  label: string,
  options: readonly Example[],
  chosen: string,
  choose: (value: string) => void,
): TemplateResult {
  return html`<label class="choice"
    >${label}
    <select
      class="examples"
      aria-label=${label}
      .value=${live(chosen)}
      @change=${(event: Event) => choose((event.target as HTMLSelectElement).value)}
    >
      ${options.map(
        (option) =>
          html`<option value=${option.value} ?selected=${option.value === chosen}>
            ${option.label}
          </option>`,
      )}
    </select>
  </label>`;
}
