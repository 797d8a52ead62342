import { html, type TemplateResult } from 'lit';
import './live-chart.ts';
import { ModeCurves, SERIES, type Modes } from './mode-curves.ts';

/** What a descent has left at each step, as a picture says it. */
export interface Descent {
  readonly losses: readonly number[];
  readonly modes: readonly { readonly amplitudes: readonly number[] }[];
}

/** The chart of a descent, the loss and each direction by itself, with its legend. */
export class ModeChart {
  readonly #curves = new ModeCurves();
  #modes: Modes | undefined;

  template(descent: Descent | undefined, word: (key: string) => string): TemplateResult {
    return html`<div class="modes-chart">
      <div class="curves" role="img" aria-label=${word('chart')} aria-describedby="sentence">
        <eig-live-chart
          logarithmic
          .series=${SERIES}
          .xName=${word('step')}
          .content=${this.#curves.content(this.#modesOf(descent))}
        ></eig-live-chart>
      </div>
      <ul class="legend">
        ${Array.from(
          { length: 1 + (descent?.modes.length ?? 2) },
          (_, index) =>
            html`<li class=${index === 0 ? '' : `role-eigen-${index}`}>
              <svg width="34" height="12" aria-hidden="true"><path d="M0 6H34" /></svg>
              ${word(`curve${index}`)}
            </li>`,
        )}
      </ul>
    </div>`;
  }

  /** The same object for the same picture. */
  #modesOf(descent: Descent | undefined): Modes | undefined {
    if (descent && descent.losses !== this.#modes?.losses)
      this.#modes = {
        losses: descent.losses,
        amplitudes: descent.modes.map(({ amplitudes }) => amplitudes),
      };
    return this.#modes;
  }
}
