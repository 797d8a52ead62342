import { html, type TemplateResult } from 'lit';
import { CutCurves, SERIES, type Cut } from './cut-curves.ts';
import './live-chart.ts';

/** The loss and its model along d, with what each curve is. */
export class CutChart {
  readonly #curves = new CutCurves();

  /** @param alone whether the chart has a row of its own, and no second picture beside it */
  template(
    cut: Cut,
    { held, alone }: { held: boolean; alone: boolean },
    word: (key: string) => string,
  ): TemplateResult {
    return html`<div class="cut ${alone ? 'alone' : ''}">
      <div class="curve" role="img" aria-label=${word('cut')} aria-describedby="sentence">
        <eig-live-chart
          .series=${SERIES}
          .xName=${word('along')}
          .yName=${word('rise')}
          .content=${this.#curves.content(cut, held)}
        ></eig-live-chart>
      </div>
      <ul class="legend">
        ${['loss', 'model'].map(
          (curve) =>
            html`<li class="of-${curve}">
              <svg width="34" height="12" aria-hidden="true"><path d="M0 6H34" /></svg>
              ${word(`curve-${curve}`)}
            </li>`,
        )}
      </ul>
    </div>`;
  }
}
