import { html, nothing, type TemplateResult } from 'lit';

/** A value to choose, and what it is called. */
export interface Example {
  label: string;
  value: string;
}

/** A list of examples that calls `choose` and then shows its label again; nothing when there are none. */
export function exampleList(
  examples: readonly Example[],
  label: string,
  choose: (value: string) => void,
): TemplateResult | typeof nothing {
  if (examples.length === 0) return nothing;
  const chosen = (event: Event): void => {
    const list = event.target as HTMLSelectElement;
    choose(list.value);
    list.selectedIndex = 0;
  };
  return html`<select class="examples" aria-label=${label} @change=${chosen}>
    <option value="" disabled selected>${label}</option>
    ${examples.map((example) => html`<option value=${example.value}>${example.label}</option>`)}
  </select>`;
}
