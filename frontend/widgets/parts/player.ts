import { css, html, LitElement, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { clamp } from '../../kit/plane.ts';
import { nextStop, played, playedFrom } from '../../kit/playing.ts';
import { icon, type ICONS } from './icons.ts';
import { buttonStyles } from './panel-styles.ts';

/** What a player has come to, and whether it stays there. */
export interface Played {
  readonly value: number;
  readonly rests: boolean;
}

/**
 * Plays a value from stop to stop: play and pause, one stop forward, one back, and a scrubber. Stops are the integers from
 * `min` to `max`. Fires `played` at each picture while it plays or is scrubbed, and once more when it rests. For readers who
 * ask for less motion, and where `whole` is set, it goes from stop to stop without what is between.
 */
export class Player extends LitElement {
  static override properties = {
    value: { type: Number },
    min: { type: Number },
    max: { type: Number },
    whole: { type: Boolean },
    pace: { type: Number },
    label: {},
    valueText: {},
    buttons: { attribute: false },
    playing: { state: true },
  };

  static override styles = [
    buttonStyles,
    css`
      :host {
        display: flex;
        flex: 1 1 16rem;
        align-items: center;
        gap: 0.25rem;
        min-width: 0;
      }
      input {
        flex: 1 1 6rem;
        min-width: 0;
        height: 2.25rem;
        margin-inline: 0.5rem;
        accent-color: var(--link);
      }
      input:focus-visible {
        outline: 2px solid var(--focus);
        outline-offset: 1px;
        border-radius: 5px;
      }
      svg {
        display: block;
        margin: auto;
        width: 1rem;
        height: 1rem;
        fill: none;
        stroke: currentcolor;
        stroke-width: 1.6;
        stroke-linecap: round;
        stroke-linejoin: round;
      }
      @media print {
        :host {
          display: none;
        }
      }
    `,
  ];

  declare value: number;
  declare min: number;
  declare max: number;
  /** Whether there is nothing between stops. */
  declare whole: boolean;
  /** Milliseconds from one stop to the next. */
  declare pace: number;
  /** What the scrubber is called, and its value in words. */
  declare label: string;
  declare valueText: string;
  /** Names of the four buttons. */
  declare buttons: Record<'play' | 'pause' | 'back' | 'forward', string>;
  declare private playing: boolean;

  #began = 0;
  #from = 0;
  #sent = 0;

  constructor() {
    super();
    this.value = 0;
    this.min = 0;
    this.max = 1;
    this.whole = false;
    this.pace = 1500;
    this.label = '';
    this.valueText = '';
    this.buttons = { play: '', pause: '', back: '', forward: '' };
    this.playing = false;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.playing = false;
  }

  override render(): TemplateResult {
    return html`
      ${this.#button('back', () => this.#step(-1), this.value <= this.min)}
      ${this.playing
        ? this.#button('pause', () => this.#pause())
        : this.#button('play', () => this.#play())}
      ${this.#button('forward', () => this.#step(1), this.value >= this.max)}
      <input
        type="range"
        min=${this.min}
        max=${this.max}
        step=${this.whole ? 1 : 0.05}
        .value=${live(String(this.value))}
        aria-label=${this.label}
        aria-valuetext=${this.valueText}
        @input=${(event: Event) => this.#scrub(event, false)}
        @change=${(event: Event) => this.#scrub(event, true)}
      />
    `;
  }

  /** A button that can be reached even where it does nothing, so that the keyboard's focus is never lost. */
  #button(name: keyof Player['buttons'] & keyof typeof ICONS, act: () => void, off = false) {
    return html`<button
      type="button"
      aria-label=${this.buttons[name]}
      title=${this.buttons[name]}
      aria-disabled=${off}
      @click=${act}
    >
      ${icon(name)}
    </button>`;
  }

  #play(): void {
    const atTheEnd = this.value >= this.max;
    const value = atTheEnd ? this.min : this.value;
    this.#from = this.#glides ? playedFrom(value) : value;
    this.#began = performance.now();
    this.#sent = this.value;
    this.playing = true;
    requestAnimationFrame(() => this.#frame());
  }

  #frame(): void {
    if (!this.playing) return;
    const elapsed = (performance.now() - this.#began) / this.pace;
    const value = played(this.#from, elapsed, this.max, this.#glides);
    if (value >= this.max) {
      this.playing = false;
      this.#tell(this.max, true);
      return;
    }
    if (value !== this.#sent) this.#tell(value, false);
    requestAnimationFrame(() => this.#frame());
  }

  get #glides(): boolean {
    return !this.whole && !matchMedia('(prefers-reduced-motion: reduce)').matches;
  }

  #pause(): void {
    this.playing = false;
    this.#tell(this.#sent, true);
  }

  #step(sense: 1 | -1): void {
    this.playing = false;
    this.#tell(clamp(nextStop(this.value, sense), this.min, this.max), true);
  }

  #scrub(event: Event, rests: boolean): void {
    this.playing = false;
    this.#tell(Number((event.target as HTMLInputElement).value), rests);
  }

  #tell(value: number, rests: boolean): void {
    this.#sent = value;
    this.dispatchEvent(new CustomEvent<Played>('played', { detail: { value, rests } }));
  }
}

customElements.define('eig-player', Player);

declare global {
  interface HTMLElementTagNameMap {
    'eig-player': Player;
  }
}
