import { css, html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { Snapped } from '../kit/constrain.ts';
import { readable, valueOf } from '../kit/literal.ts';
import type { Matrix } from '../kit/matrix.ts';
import { MovablePoint } from '../kit/movable-point.ts';
import { plain } from '../kit/number.ts';
import { clamp, type Plane } from '../kit/plane.ts';
import type { Vector } from '../kit/vector.ts';
import { exampleList, type Example } from './parts/example-list.ts';
import { arrowTo, circleAndImage } from './parts/shapes.ts';
import './parts/side-plane.ts';
import { spectrumSlider, spectrumStyles } from './parts/spectrum-slider.ts';
import { typedStyles } from './parts/typed-styles.ts';
import { PlaneWidget } from './plane-widget.ts';
import type { Parameters, Picture } from './widget-element.ts';

/** The cloud one way; its axes are as long as the standard deviations along them. */
interface Way {
  caption: string;
  points: Vector[];
  axes: Vector[];
}

interface NormalizationPicture extends Picture {
  ways: Way[];
}

type Parameter = 's1' | 's2' | 'rho';

/** How far the sliders go, and what a hand may set. */
const RANGES: Record<Parameter, { name: string; min: number; max: number; step: number }> = {
  s1: { name: 'σ₁', min: 0.1, max: 10, step: 0.1 },
  s2: { name: 'σ₂', min: 0.1, max: 10, step: 0.1 },
  rho: { name: 'ρ', min: -0.99, max: 0.99, step: 0.01 },
};

/** Digits of a number that a hand has set. */
const DECIMALS = 3;

/** How far from the middle the points of a cloud are seen, in standard deviations. */
const AROUND = 2.5;

/**
 * One cloud raw, with each feature standardized, and whitened, side by side with its covariance ellipse. One drags the two points where the
 * ellipse touches its box, (σ₁, ρσ₂) and (ρσ₁, σ₂), or the sliders. Ellipses are arithmetic and drawn at once; points and numbers are the server's.
 */
export class Normalization extends PlaneWidget<NormalizationPicture> {
  static override properties = {
    ...PlaneWidget.properties,
    examples: { attribute: false },
  };

  static override styles = [
    PlaneWidget.styles,
    typedStyles,
    spectrumStyles,
    css`
      .layout {
        grid-template-columns: repeat(2, minmax(0, 1fr));
      }
      .controls,
      .raw,
      .spectrum,
      .said {
        grid-column: 1 / -1;
      }
      .examples {
        max-width: 17rem;
      }
      .spectrum {
        grid-template-columns: repeat(auto-fit, minmax(min(15rem, 100%), 1fr));
        gap: 0 1.5rem;
        padding: 0 1rem 0.5rem;
      }
      .raw {
        position: relative;
        min-width: 0;
      }
      .raw .stage {
        block-size: 17rem;
        border-inline: 0;
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
        pointer-events: none;
      }
      .keys {
        inset: auto auto 3.25rem 0.5rem;
      }
      eig-side-plane {
        min-width: 0;
        block-size: 13rem;
        border-block-end: 1px solid var(--hairline);
      }
      eig-side-plane + eig-side-plane {
        border-inline-start: 1px solid var(--hairline);
      }
      .read-out {
        grid-template-columns: repeat(auto-fit, minmax(min(19rem, 100%), 1fr));
        gap: 0 2rem;
      }
      .fact.wide {
        grid-column: auto;
      }
      .fact dt {
        max-inline-size: 14rem;
      }
      @container (width >= 46rem) {
        .layout {
          grid-template-columns: minmax(0, 1.5fr) repeat(2, minmax(0, 1fr));
        }
        .raw {
          grid-column: auto;
        }
        .raw .stage,
        eig-side-plane {
          block-size: 19rem;
          border-block: 1px solid var(--hairline);
        }
        eig-side-plane {
          border-inline-start: 1px solid var(--hairline);
        }
      }
    `,
  ];

  /** Clouds to choose from, each as σ₁, σ₂ and ρ; set by the server. */
  declare examples: Example[];

  readonly #right = this.#handle('s1', 0);
  readonly #top = this.#handle('s2', 1);

  constructor() {
    super();
    this.examples = [];
    this.#right.describedBy = 'keys';
    this.#top.describedBy = 'keys';
  }

  override render(): TemplateResult {
    const rho = this.#value('rho');
    return html`
      <div class="layout">
        <div class="controls">
          <div class="equation typed" role="group" aria-label=${this.word('typed')}>
            ${this.#field('s1')} ${this.#field('s2')} ${this.#field('rho')}
          </div>
          ${exampleList(this.examples, this.word('presets'), (cloud) => this.#choose(cloud))}
        </div>
        <div class="spectrum">
          ${this.#slider('s1')} ${this.#slider('s2')} ${this.#slider('rho')}
        </div>
        <div class="raw">
          ${this.stage()}
          <p class="caption" aria-hidden="true">${this.picture?.ways[0]?.caption}</p>
        </div>
        ${this.#beside(1, factor(1, 1, rho))} ${this.#beside(2, factor(1, 1, 0))}
        <div class="said">${this.sayings()} ${this.readOut()}</div>
      </div>
    `;
  }

  /* ---- The state, as arithmetic ---- */

  #value(parameter: Parameter): number {
    const value = valueOf(this.state[parameter] ?? '');
    return Number.isFinite(value) ? value : 1;
  }

  /** Where the ellipse is farthest along an axis. */
  #farthest(axis: 0 | 1): Vector {
    const [s1, s2, rho] = [this.#value('s1'), this.#value('s2'), this.#value('rho')];
    return axis === 0 ? [s1, rho * s2] : [rho * s1, s2];
  }

  protected override landmarks(): readonly Vector[] {
    const [x, y] = [AROUND * this.#value('s1'), AROUND * this.#value('s2')];
    return [
      [-x, -y],
      [x, y],
      [1, 1],
      [-1, -1],
    ];
  }

  /* ---- Hands ---- */

  #handle(parameter: 's1' | 's2', axis: 0 | 1): MovablePoint {
    return new MovablePoint(
      this.movable({
        position: () => this.#farthest(axis),
        constrain: (wanted, tolerance) => this.toGrid(wanted, tolerance),
        change: (moved) => this.#moved(parameter, axis, moved),
      }),
      '',
      axis === 0 ? 'role-x' : 'role-ax',
    );
  }

  /** How far out the point is sets its own deviation; how far aside, the correlation. */
  #moved(parameter: 's1' | 's2', axis: 0 | 1, { point }: Snapped): Parameters {
    const other = this.#value(axis === 0 ? 's2' : 's1');
    return {
      [parameter]: this.#within(parameter, point[axis]),
      rho: this.#within('rho', point[1 - axis]! / other),
    };
  }

  #within(parameter: Parameter, value: number): string {
    const { min, max } = RANGES[parameter];
    return plain(clamp(value, min, max), DECIMALS);
  }

  #choose(cloud: string): void {
    const [s1 = '1', s2 = '1', rho = '0'] = cloud.split(' ');
    this.propose({ s1, s2, rho });
  }

  /* ---- What is typed and set ---- */

  #field(parameter: Parameter): TemplateResult {
    return html`<label
      >${RANGES[parameter].name} =
      <input
        type="text"
        aria-label=${this.word(parameter)}
        .value=${readable(this.state[parameter] ?? '').replace('-', '−')}
        aria-invalid=${this.complaint?.parameter === parameter ? 'true' : nothing}
        @change=${(event: Event) =>
          this.propose({ [parameter]: (event.target as HTMLInputElement).value })}
      />
    </label>`;
  }

  #slider(parameter: Parameter): TemplateResult {
    const { name, min, max, step } = RANGES[parameter];
    const value = this.#value(parameter);
    return spectrumSlider({
      role: '',
      name,
      label: this.word(parameter),
      value,
      text: readable(this.state[parameter] ?? '').replace('-', '−'),
      min: Math.min(min, value),
      max: Math.max(max, value),
      step,
      highlighted: false,
      hold: (set) => this.hold({ [parameter]: plain(set, 2) }),
      rest: () => this.rest(),
    });
  }

  /* ---- The drawings ---- */

  protected override drawing(): SVGTemplateResult {
    const ellipse = factor(this.#value('s1'), this.#value('s2'), this.#value('rho'));
    this.place(this.#right, this.#farthest(0), this.word('right'));
    this.place(this.#top, this.#farthest(1), this.word('top'));
    return svg`${this.#cloud(this.plane, 0, ellipse)} ${this.#right.element} ${this.#top.element}`;
  }

  #beside(way: number, ellipse: Matrix): TemplateResult {
    return html`<eig-side-plane
      .label=${this.picture?.ways[way]?.caption ?? ''}
      .landmarks=${[
        [-AROUND, -AROUND],
        [AROUND, AROUND],
      ]}
      .draw=${(plane: Plane) => this.#cloud(plane, way, ellipse)}
    ></eig-side-plane>`;
  }

  #cloud(plane: Plane, way: number, ellipse: Matrix): SVGTemplateResult {
    const { points, axes } = this.picture?.ways[way] ?? { points: [], axes: [] };
    return svg`
      ${circleAndImage(plane, ellipse)}
      <g class="orbit dots role-x" opacity="0.6">${points.map((point) => dot(plane.toPixel(point)))}</g>
      ${axes.map((axis, k) => arrowTo(plane, axis, `role-eigen-${k + 1}`))}
    `;
  }
}

function dot([x, y]: Vector): SVGTemplateResult {
  return svg`<circle cx=${x.toFixed(1)} cy=${y.toFixed(1)} r="2.5" />`;
}

/** L with LLᵀ = Σ: it takes the unit circle to the covariance ellipse. */
function factor(s1: number, s2: number, rho: number): Matrix {
  return [
    [s1, 0],
    [rho * s2, Math.sqrt(1 - rho * rho) * s2],
  ];
}

customElements.define('eig-normalization', Normalization);

declare global {
  interface HTMLElementTagNameMap {
    'eig-normalization': Normalization;
  }
}
