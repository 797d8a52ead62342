import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import { bands, type Band, type Regimes } from '../../kit/rates.ts';
import { plain } from '../../kit/number.ts';
import { buttonStyles } from './panel-styles.ts';

/** One direction: what it does at each step, and from which rates on that changes. */
export interface RulerMode extends Regimes {
  readonly index: number;
  readonly says: string;
}

/** A rate worth choosing. */
export interface Stop {
  readonly key: string;
  readonly value: number;
  readonly typed: string;
  readonly momentum: string;
  readonly label: string;
}

/** What a hand has made of the rate; `momentum` where one was chosen with it. */
export interface Rated {
  readonly by: 'hold' | 'rest';
  readonly rate: string;
  readonly momentum: string;
}

/** Into how many steps the ruler is divided. */
const STEPS = 400;

/** How near a stop draws a pointer to it, as a part of the ruler. */
const NEAR = 0.012;

/**
 * The learning rate as a slider, over one band for each direction that shows where it shrinks steadily, alternates or grows. A pointer is
 * drawn to the rates at which something changes; keys go past them step by step.
 */
export class RateRuler extends LitElement {
  static override properties = {
    value: { type: Number },
    far: { type: Number },
    modes: { attribute: false },
    stops: { attribute: false },
    label: {},
    valueText: {},
    stopsLabel: {},
    words: { attribute: false },
    highlighted: { type: Number },
  };

  static override styles = [
    buttonStyles,
    css`
      :host {
        display: grid;
        gap: 0.35rem;
      }
      .mode {
        display: grid;
        grid-template-columns: 1.75rem minmax(0, 1fr);
        align-items: center;
        gap: 0 0.5rem;
        padding: 0.1rem 0;
        border-radius: 6px;
      }
      .mode.highlighted {
        background: var(--surface-sunken);
      }
      .mode-1 {
        --role: var(--eigen-1);
      }
      .mode-2 {
        --role: var(--eigen-2);
      }
      .mode-3 {
        --role: var(--eigen-3);
      }
      .name {
        color: var(--role);
        font-weight: 600;
      }
      .bands {
        position: relative;
        block-size: 1.35rem;
        border: 1px solid var(--hairline);
        border-radius: 4px;
        overflow: hidden;
      }
      .band {
        position: absolute;
        inset-block: 0;
        overflow: hidden;
        padding-inline: 0.35rem;
        border-inline-start: 1px solid var(--surface);
        box-sizing: border-box;
        color: var(--ink);
        font-size: 0.75rem;
        line-height: 1.35rem;
      }
      .band.monotone,
      .band.stable {
        background: color-mix(in oklab, var(--role) 24%, var(--surface));
      }
      .band.alternating {
        background: repeating-linear-gradient(
          135deg,
          color-mix(in oklab, var(--role) 24%, var(--surface)) 0 5px,
          color-mix(in oklab, var(--role) 10%, var(--surface)) 5px 10px
        );
      }
      .band.diverging {
        background: color-mix(in oklab, var(--bad) 16%, var(--surface));
      }
      .needle {
        position: absolute;
        inset-block: 0;
        inline-size: 2px;
        margin-inline-start: -1px;
        background: var(--ink);
      }
      .says {
        grid-column: 2;
        color: var(--ink-soft);
        font-size: 0.875rem;
      }
      input {
        inline-size: calc(100% - 2.25rem);
        margin: 0 0 0 2.25rem;
        accent-color: var(--x);
      }
      .stops {
        display: flex;
        flex-wrap: wrap;
        gap: 0.35rem;
        padding-inline-start: 2.25rem;
      }
      @media print {
        input,
        .stops {
          display: none;
        }
      }
    `,
  ];

  declare value: number;
  /** The largest rate on the ruler. */
  declare far: number;
  declare modes: readonly RulerMode[];
  declare stops: readonly Stop[];
  declare label: string;
  declare valueText: string;
  declare stopsLabel: string;
  /** Names of the bands. */
  declare words: Record<Band['kind'], string>;
  /** The number of the direction that the reader points at; 0 for none. */
  declare highlighted: number;

  #pointing = false;

  constructor() {
    super();
    this.value = 0;
    this.far = 1;
    this.modes = [];
    this.stops = [];
    this.label = '';
    this.valueText = '';
    this.stopsLabel = '';
    this.words = {} as Record<Band['kind'], string>;
    this.highlighted = 0;
  }

  override render(): TemplateResult {
    const step = this.far / STEPS;
    return html`
      ${this.modes.map((mode) => this.#mode(mode))}
      <input
        type="range"
        min=${step}
        max=${this.far}
        step=${step}
        .value=${String(this.value)}
        aria-label=${this.label}
        aria-valuetext=${this.valueText}
        @pointerdown=${() => (this.#pointing = true)}
        @pointerup=${() => (this.#pointing = false)}
        @pointercancel=${() => (this.#pointing = false)}
        @input=${(event: Event) => this.#moved('hold', event)}
        @change=${(event: Event) => this.#moved('rest', event)}
      />
      ${this.stops.length === 0 ? nothing : this.#stops()}
    `;
  }

  #mode(mode: RulerMode): TemplateResult {
    const { index, says } = mode;
    return html`<div
      class="mode mode-${index} ${this.highlighted === index ? 'highlighted' : ''}"
      @pointerenter=${() => this.#point(index)}
      @pointerleave=${() => this.#point(0)}
    >
      <span class="name">λ${'₁₂₃'.charAt(index - 1)}</span>
      <div class="bands" aria-hidden="true">
        ${bands(mode, this.far).map(
          ({ kind, from, to }) =>
            html`<span
              class="band ${kind}"
              style=${styleMap({
                insetInlineStart: percent(from / this.far),
                inlineSize: percent((to - from) / this.far),
              })}
              >${orHidden(this.words[kind])}</span
            >`,
        )}
        <span
          class="needle"
          style=${styleMap({ insetInlineStart: percent(Math.min(1, this.value / this.far)) })}
        ></span>
      </div>
      <span class="says">${says}</span>
    </div>`;
  }

  #stops(): TemplateResult {
    return html`<div class="stops" role="group" aria-label=${this.stopsLabel}>
      ${this.stops.map(
        (stop) =>
          html`<button type="button" @click=${() => this.#tell('rest', stop)}>
            ${stop.label}
          </button>`,
      )}
    </div>`;
  }

  /** Keys move by steps and are drawn to nothing, or they could not go past. */
  #moved(by: Rated['by'], event: Event): void {
    const rate = Number((event.target as HTMLInputElement).value);
    const stop = this.stops.find(
      ({ value, momentum }) => momentum === '' && Math.abs(value - rate) < NEAR * this.far,
    );
    if (stop && this.#pointing) this.#tell(by, stop);
    else this.#tell(by, { typed: plain(rate, decimals(this.far / STEPS)), momentum: '' });
  }

  #tell(by: Rated['by'], { typed, momentum }: Pick<Stop, 'typed' | 'momentum'>): void {
    const detail: Rated = { by, rate: typed, momentum };
    this.dispatchEvent(new CustomEvent('rated', { detail }));
  }

  #point(index: number): void {
    this.dispatchEvent(new CustomEvent('pointed', { detail: index }));
  }
}

/** As many decimals as tell two steps apart. */
function decimals(step: number): number {
  return Math.min(12, Math.max(0, Math.ceil(-Math.log10(step)) + 1));
}

/** A word that goes to the next line, which is out of sight, where it has no room as a whole. */
function orHidden(word: string): string {
  return `\u200b${word.replaceAll(' ', '\u00a0')}`;
}

function percent(part: number): string {
  return `${100 * part}%`;
}

customElements.define('eig-rate-ruler', RateRuler);

declare global {
  interface HTMLElementTagNameMap {
    'eig-rate-ruler': RateRuler;
  }
}
