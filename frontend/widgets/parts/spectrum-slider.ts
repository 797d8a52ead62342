import { css, html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';

/** A number that a slider sets. */
export interface SliderOf {
  /** The class that gives it its colour. */
  readonly role: string;
  readonly name: string;
  readonly label: string;
  readonly value: number;
  /** The value in words. */
  readonly text: string;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly highlighted: boolean;
  hold(value: number): void;
  rest(): void;
}

export const spectrumStyles = css`
  .spectrum {
    display: grid;
    gap: 0.15rem;
  }
  .spectrum label {
    display: grid;
    grid-template-columns: 1.5rem minmax(4rem, 1fr) 5.5rem;
    align-items: center;
    gap: 0.5rem;
    border-radius: 6px;
    color: var(--role, var(--ink));
    font-variant-numeric: tabular-nums;
  }
  .spectrum label.highlighted {
    background: var(--surface-sunken);
    box-shadow: -0.4rem 0 0 var(--surface-sunken);
  }
  .spectrum input {
    min-width: 0;
    height: 2rem;
    margin: 0;
    accent-color: var(--role, var(--link));
  }
  .spectrum input:focus-visible {
    outline: 2px solid var(--focus);
    outline-offset: 1px;
    border-radius: 5px;
  }
  .spectrum output {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  @media (pointer: coarse) {
    .spectrum input {
      height: 2.75rem;
    }
  }
  @media print {
    .spectrum label {
      grid-template-columns: 1.5rem 5.5rem;
    }
    .spectrum input {
      display: none;
    }
  }
`;

/** A slider with its name before and its value after it. */
export function spectrumSlider(slider: SliderOf): TemplateResult {
  const { role, highlighted, value } = slider;
  return html`<label class="${role} ${highlighted ? 'highlighted' : ''}">
    <span aria-hidden="true">${slider.name}</span>
    <input
      type="range"
      aria-label=${slider.label}
      aria-valuetext=${slider.text}
      min=${slider.min}
      max=${slider.max}
      step=${slider.step}
      .value=${live(String(value))}
      @input=${(event: Event) => slider.hold((event.target as HTMLInputElement).valueAsNumber)}
      @change=${() => slider.rest()}
    />
    <output aria-hidden="true">${slider.text}</output>
  </label>`;
}
