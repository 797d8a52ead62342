import { css, html, LitElement, nothing, type SVGTemplateResult, type TemplateResult } from 'lit';
import { Plane, type PlaneLimits } from '../../kit/plane.ts';
import type { Vector } from '../../kit/vector.ts';
import { contourStyles } from './form-styles.ts';
import { grid } from './grid.ts';
import { planeStyles } from './plane-styles.ts';

/** How far from the edge what has to be seen stays, in pixels. */
const MARGIN = 12;

/** By how much everything may be smaller than it could be before the picture comes nearer. */
const TOO_SMALL = 3;

/** A side picture goes as far as what it shows. */
const LIMITS: PlaneLimits = { minScale: 1e-9, maxScale: 1e6, reach: 1e9 };

/**
 * A second picture of the plane beside the first: it cannot be panned, and follows what has to be seen. What is drawn and what
 * has to be seen are the widget's.
 */
export class SidePlane extends LitElement {
  static override properties = {
    label: {},
    landmarks: { attribute: false },
    showing: { attribute: false },
    draw: { attribute: false },
    still: { attribute: false },
    interactive: { type: Boolean },
    plane: { state: true },
  };

  static override styles = [
    planeStyles,
    contourStyles,
    css`
      :host {
        display: block;
        min-height: 12rem;
        overflow: hidden;
        contain: strict;
      }
      svg {
        display: block;
        width: 100%;
        height: 100%;
      }
      .caption {
        position: absolute;
        inset: 0.5rem auto auto 0.75rem;
        margin: 0;
        padding: 0.1rem 0.4rem;
        border-radius: 6px;
        background: color-mix(in oklab, var(--surface) 88%, transparent);
        color: var(--ink-soft);
        font: 500 0.875rem/1.4 var(--font-ui);
      }
    `,
  ];

  declare label: string;
  declare landmarks: readonly Vector[];
  /** Which plane shows them: one around the origin, or one around their middle. */
  declare showing: typeof Plane.showing;
  declare draw: (plane: Plane) => SVGTemplateResult | typeof nothing;
  /** Whether the picture stands still while a hand moves what is in it. */
  declare still: boolean;
  /** Whether there is something to take hold of. */
  declare interactive: boolean;
  declare plane: Plane;

  readonly #size = new ResizeObserver(([entry]) => this.#resize(entry!.contentRect));

  constructor() {
    super();
    this.label = '';
    this.landmarks = [];
    this.showing = Plane.showing;
    this.draw = () => nothing;
    this.still = false;
    this.interactive = false;
    this.plane = Plane.around(3, 320, 320, LIMITS);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#size.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#size.disconnect();
  }

  override willUpdate(): void {
    if (this.still) return;
    const fitting = this.#fitting(this.plane.width, this.plane.height);
    const hidden = this.landmarks.some((point) => !this.plane.shows(point, MARGIN));
    if (hidden || fitting.scale > TOO_SMALL * this.plane.scale) this.plane = fitting;
  }

  override render(): TemplateResult {
    return html`<svg
        viewBox="0 0 ${this.plane.width} ${this.plane.height}"
        role=${this.interactive ? 'group' : 'img'}
        aria-label=${this.label}
      >
        ${grid(this.plane)} ${this.draw(this.plane)}
      </svg>
      <p class="caption" aria-hidden="true">${this.label}</p>`;
  }

  #fitting(width: number, height: number): Plane {
    return this.showing(this.landmarks, width, height, LIMITS);
  }

  #resize({ width, height }: DOMRectReadOnly): void {
    if (width > 0 && height > 0) this.plane = this.#fitting(width, height);
  }
}

customElements.define('eig-side-plane', SidePlane);

declare global {
  interface HTMLElementTagNameMap {
    'eig-side-plane': SidePlane;
  }
}
