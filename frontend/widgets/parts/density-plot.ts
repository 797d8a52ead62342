import { css, svg, type SVGTemplateResult } from 'lit';
import { path } from '../../kit/arrow.ts';
import { densityCurve } from '../../kit/density.ts';
import type { Sight } from '../../kit/drag.ts';
import { format } from '../../kit/number.ts';
import { ticks } from '../../kit/ticks.ts';
import type { Vector } from '../../kit/vector.ts';

/** The eigenvalues of one Hessian, their density at 0, and the role that gives them colour and dash. */
export interface Spectrum {
  readonly eigenvalues: readonly number[];
  readonly zero: number;
  readonly role: string;
}

const LEFT = 52;
const RIGHT = 16;
const TOP = 16;

/** Room below the axis for the marks of both spectra and the numbers. */
const BOTTOM = 62;
const MARK = 13;

/** A part of what lies right of 0 is shown left of it, so that the hump at 0 has two sides. */
const BEFORE = 0.16;
const ROOM = 1.08;

export const densityStyles = css`
  .density {
    min-width: 0;
    block-size: clamp(16rem, 60cqi, 25rem);
    border-block-start: 1px solid var(--hairline);
    contain: strict;
  }
  .density > svg {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    touch-action: pan-y;
  }
  .density .curve {
    fill: none;
    stroke: var(--role);
    stroke-width: var(--stroke);
    stroke-dasharray: var(--dash, none);
    stroke-linejoin: round;
  }
  .density .mark {
    stroke: var(--role);
    stroke-width: var(--stroke-thin);
  }
  .density .at-zero {
    fill: var(--surface);
    stroke: var(--role);
    stroke-width: var(--stroke);
  }
  .density .axis,
  .density .width {
    stroke: var(--axis);
  }
  .density .width {
    stroke: var(--x);
    stroke-width: var(--stroke);
  }
  .density .line {
    stroke: var(--grid);
  }
  .density text {
    fill: var(--ink-soft);
    font: 0.8125rem var(--font-ui);
    font-variant-numeric: tabular-nums;
  }
  .density .h {
    fill: var(--x);
    font:
      italic 1.0625rem KaTeX_Math,
      var(--font-text);
    paint-order: stroke;
    stroke: var(--surface);
    stroke-width: 4px;
  }
`;

/** The densities of spectra over one axis, with a mark for each eigenvalue. Each axis has its own scale. */
export class DensityPlot {
  readonly width: number;
  readonly height: number;
  readonly #spectra: readonly Spectrum[];
  readonly #h: number;
  readonly #curves: readonly (readonly Vector[])[];
  readonly #left: number;
  readonly #right: number;
  readonly #top: number;

  constructor(size: { width: number; height: number }, spectra: readonly Spectrum[], h: number) {
    this.width = Math.max(200, size.width);
    this.height = Math.max(160, size.height);
    this.#spectra = spectra;
    this.#h = h;
    this.#right = ROOM * Math.max(1, ...spectra.map(({ eigenvalues }) => eigenvalues[0] ?? 0));
    this.#left = -BEFORE * this.#right;
    this.#curves = spectra.map(({ eigenvalues }) =>
      densityCurve(eigenvalues, h, this.#left, this.#right),
    );
    const highest = Math.max(0, ...this.#curves.flat().map(([, y]) => y));
    this.#top = highest > 0 ? ROOM * highest : 1;
  }

  /** What its pixels mean along the axis of the eigenvalues. */
  get sight(): Sight {
    return {
      scale: this.#scale,
      toMath: ([px]) => [this.#left + (px - LEFT) / this.#scale, 0],
    };
  }

  get #scale(): number {
    return (this.width - LEFT - RIGHT) / (this.#right - this.#left);
  }

  get #scaleUp(): number {
    return (this.height - TOP - BOTTOM) / this.#top;
  }

  toPixel([x, y]: Vector): Vector {
    return [LEFT + (x - this.#left) * this.#scale, this.height - BOTTOM - y * this.#scaleUp];
  }

  draw(): SVGTemplateResult {
    return svg`
      ${this.#axes()}
      ${this.#spectra.map((spectrum, i) => this.#spectrum(spectrum, i))}
      ${this.#width()}
    `;
  }

  #axes(): SVGTemplateResult {
    const [left, bottom] = this.toPixel([this.#left, 0]);
    const [right, top] = this.toPixel([this.#right, this.#top]);
    const [zero] = this.toPixel([0, 0]);
    const below = bottom + 2 * MARK + 6;
    return svg`<g aria-hidden="true">
      ${ticks(0, this.#top, this.#scaleUp, 48).major.map((tick) => {
        const [, y] = this.toPixel([0, tick]);
        return svg`<path class="line" d=${path([
          [left, y],
          [right, y],
        ])} />
          <text x=${left - 6} y=${y + 4} text-anchor="end">${format(tick)}</text>`;
      })}
      <path class="axis" d=${path([
        [left, bottom],
        [right, bottom],
      ])} />
      <path class="axis" d=${path([
        [zero, bottom],
        [zero, top],
      ])} />
      ${ticks(this.#left, this.#right, this.#scale).major.map((tick) => {
        const [x] = this.toPixel([tick, 0]);
        return svg`<text x=${x} y=${below + 12} text-anchor="middle">${format(tick)}</text>`;
      })}
      <text x=${right} y=${below + 28} text-anchor="end">λ</text>
    </g>`;
  }

  #spectrum({ eigenvalues, zero, role }: Spectrum, i: number): SVGTemplateResult {
    const bottom = this.height - BOTTOM + 3 + i * MARK;
    const [zeroX, zeroY] = this.toPixel([0, zero]);
    return svg`<g class=${role} aria-hidden="true">
      ${eigenvalues.map((value) => {
        const [x] = this.toPixel([value, 0]);
        return svg`<path class="mark" d=${path([
          [x, bottom],
          [x, bottom + MARK - 3],
        ])} />`;
      })}
      <path class="curve" d=${path(this.#curves[i]!.map((point) => this.toPixel(point)))} />
      <circle class="at-zero" cx=${zeroX} cy=${zeroY} r="5" />
    </g>`;
  }

  /** One bandwidth from 0, where the handle is. */
  #width(): SVGTemplateResult {
    const [zero, y] = this.toPixel([0, 0]);
    const [x] = this.toPixel([this.#h, 0]);
    return svg`<g aria-hidden="true">
      <path class="width" d=${path([
        [zero, y],
        [x, y],
      ])} />
      <text class="h" x=${Math.min(x, this.width - RIGHT) - 4} y=${y - 16}>h</text>
    </g>`;
  }
}
