import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { constraint } from '../kit/constrain.ts';
import { lossAt, type CurveKind } from '../kit/fit.ts';
import { HeightGrid, levelsAbove } from '../kit/level-curves.ts';
import { entries, readable, valueOf } from '../kit/literal.ts';
import type { Matrix } from '../kit/matrix.ts';
import { MovablePoint } from '../kit/movable-point.ts';
import { plain, spoken } from '../kit/number.ts';
import { Plane } from '../kit/plane.ts';
import { niceStep } from '../kit/ticks.ts';
import { distance, type Vector } from '../kit/vector.ts';
import { exampleList, type Example } from './parts/example-list.ts';
import { FitCurves, SERIES } from './parts/fit-cut.ts';
import { fitDrawing, fitLandmarks, type FitData } from './parts/fit-data.ts';
import { axisName, curvatureAxis, modelLine, stepArrow, stepName } from './parts/fit-models.ts';
import { contourStyles } from './parts/form-styles.ts';
import { gaussNewtonStyles } from './parts/gauss-newton-styles.ts';
import { legendStyles } from './parts/legend-styles.ts';
import './parts/live-chart.ts';
import { drawn, levelContours } from './parts/loss-contours.ts';
import { NameTags } from './parts/name-tags.ts';
import './parts/side-plane.ts';
import { spectrumSlider, spectrumStyles } from './parts/spectrum-slider.ts';
import { vectorField } from './parts/vector-field.ts';
import { PlaneWidget } from './plane-widget.ts';
import type { Picture } from './widget-element.ts';

/** A right singular vector of J, with the square of its singular value. */
interface Axis {
  index: number;
  direction: Vector;
  lambda: number;
  text: string;
}

/** Where a step leads, and how that is typed; null where no state reaches so far. */
interface Step {
  to: Vector;
  typed: string | null;
}

interface GaussNewtonPicture extends Picture {
  data: number[];
  at: Vector;
  gradient: Vector;
  gaussNewton: Matrix;
  hessian: Matrix;
  axes: Axis[];
  gaussNewtonStep: Step;
  newtonStep: Step | null;
}

/** What has to be in sight: the best curve with room around it. */
const AROUND: Record<CurveKind, readonly Vector[]> = {
  geometric: [
    [0, 0],
    [2.8, 1],
  ],
  line: [
    [0.4, -1.2],
    [2.8, 0],
  ],
};

/** How far parameters go, and the misfit. */
const LARGEST = 10;
const WORST = 3;

/** How far apart, in pixels at least, the points are to which the parameters snap. */
const GRID_PIXELS = 18;

/**
 * A fit by least squares. One drags the parameters over the level lines of the loss, and sees there the level line of each second-order model and
 * where its step leads; beside it the data with the curve, and below a cut of the loss along a curvature axis. Loss and curve are arithmetic and
 * drawn at once; matrices, axes and steps are the server's.
 */
export class GaussNewton extends PlaneWidget<GaussNewtonPicture> {
  static override properties = {
    ...PlaneWidget.properties,
    examples: { attribute: false },
    curves: { attribute: false },
  };

  static override styles = [
    PlaneWidget.styles,
    contourStyles,
    legendStyles,
    spectrumStyles,
    gaussNewtonStyles,
  ];

  /** Fits to choose from, each as curve, parameters, misfit and axis, and the curves; set by the server. */
  declare examples: Example[];
  declare curves: string[];

  readonly #tags = new NameTags();
  readonly #cut = new FitCurves();
  readonly #point = new MovablePoint(
    this.movable({
      position: () => this.#theta,
      constrain: (wanted, tolerance) =>
        constraint({
          grid: niceStep(GRID_PIXELS / this.plane.scale),
          bounds: { left: -LARGEST, right: LARGEST, bottom: -LARGEST, top: LARGEST },
        })(wanted, tolerance),
      change: ({ point }) => ({ theta: this.text(point).join(' ') }),
    }),
    '',
    'role-x',
  );
  #grid: { key: string; heights: HeightGrid } | undefined;

  constructor() {
    super();
    this.examples = [];
    this.curves = [];
    this.#point.describedBy = 'keys';
  }

  override render(): TemplateResult {
    return html`
      <div class="layout">
        <div class="controls">
          ${this.#field()}
          ${exampleList(this.examples, this.word('presets'), (fit) => this.#choose(fit))}
        </div>
        <div class="dials">
          ${this.#choice('curve', 'curve', this.curves)} ${this.#misfit()} ${this.#steps()}
        </div>
        ${this.stage()} ${this.#fit()}
        <div class="said">${this.sayings()}</div>
        ${this.#chart()}
        <div class="numbers">${this.readOut()}</div>
      </div>
    `;
  }

  /* ---- The state, as arithmetic ---- */

  get #kind(): CurveKind {
    return this.state['curve'] === 'line' ? 'line' : 'geometric';
  }

  get #theta(): Vector {
    const [a = 1, c = 1] = entries(this.state['theta'] ?? '').map(valueOf);
    return [Number.isFinite(a) ? a : 1, Number.isFinite(c) ? c : 1];
  }

  get #m(): number {
    const m = valueOf(this.state['m'] ?? '');
    return Number.isFinite(m) ? m : 0;
  }

  get #along(): number {
    return this.state['along'] === '1' ? 1 : 2;
  }

  get #data(): readonly number[] {
    return this.picture?.data ?? [];
  }

  protected override landmarks(): readonly Vector[] {
    return [this.#theta, ...AROUND[this.#kind]];
  }

  protected override showing(points: readonly Vector[], width: number, height: number): Plane {
    return Plane.framing(points, width, height, this.limits);
  }

  /* ---- What is typed and chosen ---- */

  #choose(fit: string): void {
    const [curve = '', theta = '', m = '', along = ''] = fit.split(',');
    this.propose({ curve, theta, m, along });
  }

  #field(): TemplateResult {
    return html`<div class="equation">
      <span aria-hidden="true">(a, c) =</span>
      ${vectorField(this.state['theta'] ?? '', {
        label: this.word('parameters'),
        complaint: this.complaint?.parameter === 'theta',
        name: (row) => this.word('parameter', row === 1 ? 'a' : 'c'),
        typed: (theta) => this.propose({ theta }),
      })}
    </div>`;
  }

  #choice(name: string, parameter: string, values: readonly string[]): TemplateResult {
    return html`<div class="choice" role="group" aria-label=${this.word(name)}>
      <span aria-hidden="true">${this.word(name)}</span>
      ${values.map(
        (value) =>
          html`<button
            type="button"
            aria-pressed=${value === this.state[parameter]}
            @click=${() => value !== this.state[parameter] && this.rest({ [parameter]: value })}
          >
            ${this.word(`${name}-${value}`)}
          </button>`,
      )}
    </div>`;
  }

  #misfit(): TemplateResult {
    const m = this.#m;
    return html`<div class="spectrum">
      ${spectrumSlider({
        role: '',
        name: this.word('misfit'),
        label: this.word('m'),
        value: m,
        text: readable(this.state['m'] ?? '').replace('-', '−'),
        min: -WORST,
        max: WORST,
        step: 0.05,
        highlighted: false,
        hold: (set) => this.hold({ m: plain(set, 2) }),
        rest: () => this.rest(),
      })}
    </div>`;
  }

  #steps(): TemplateResult {
    const { gaussNewtonStep, newtonStep } = this.picture ?? {};
    return html`<div class="choice" role="group" aria-label=${this.word('steps')}>
      ${this.#take('gauss-newton', gaussNewtonStep?.typed)}
      ${this.#take('newton', newtonStep?.typed)}
    </div>`;
  }

  /** A step that leads nowhere, or out of reach, is not taken; the sentence says why. */
  #take(step: string, theta: string | null | undefined): TemplateResult {
    const here = this.#theta;
    const moves = theta && entries(theta).some((entry, i) => valueOf(entry) !== here[i]);
    return html`<button
      type="button"
      aria-disabled=${moves ? nothing : 'true'}
      aria-describedby=${moves ? nothing : 'sentence'}
      @click=${() => moves && this.rest({ theta })}
    >
      ${this.word(`step-${step}`)}
    </button>`;
  }

  /* ---- The loss over the parameters ---- */

  protected override drawing(): SVGTemplateResult {
    const theta = this.#theta;
    const loss = lossAt(this.#kind, this.#data, theta);
    this.place(this.#point, theta, this.word('parameters'));
    this.#point.describe(
      theta[0],
      this.word('where', spoken(theta[0], 4), spoken(theta[1], 4), spoken(loss, 4)),
    );
    const grid = this.#heights();
    return svg`
      ${guard([grid], () =>
        levelContours(this.plane, grid, levelsAbove(grid.least, grid.greatest)),
      )}
      <path class="contour-through" d=${drawn(this.plane, grid.curves(loss))} />
      ${this.#models()} ${this.#point.element}
    `;
  }

  /** The loss on the crossings of a grid: the same object for the same loss and view. */
  #heights(): HeightGrid {
    const key = JSON.stringify([this.plane.bounds, this.#kind, this.#data]);
    if (this.#grid?.key !== key) {
      const [kind, data] = [this.#kind, this.#data];
      const heights = new HeightGrid((point) => lossAt(kind, data, point), this.plane.bounds);
      this.#grid = { key, heights };
    }
    return this.#grid.heights;
  }

  #models(): SVGTemplateResult | typeof nothing {
    if (!this.picture) return nothing;
    const { at, axes, gaussNewton, hessian, gaussNewtonStep, newtonStep } = this.picture;
    const plane = this.plane;
    const same = newtonStep && distance(newtonStep.to, gaussNewtonStep.to) * plane.scale < 1;
    const models = [
      {
        role: 'role-ax',
        text: same ? 'GN = N' : 'GN',
        matrix: gaussNewton,
        middle: gaussNewtonStep.to,
      },
      ...(newtonStep
        ? [
            {
              role: 'role-eigen-3',
              text: same ? '' : 'N',
              matrix: hessian,
              middle: newtonStep.to,
            },
          ]
        : []),
    ];
    const tags = [
      ...models
        .filter(({ text }) => text !== '')
        .map(({ role, text, middle }) => stepName(plane, at, middle, text, role)),
      ...axes.map(({ direction, index }) => axisName(plane, at, direction, index)),
    ].filter((tag) => tag !== null);
    const here = plane.toPixel(at);
    return svg`
      ${axes.map(({ direction, index }) =>
        curvatureAxis(plane, at, direction, index, this.highlighted === `lambda${index}`),
      )}
      ${models.map((model) => modelLine(plane, at, model))}
      ${models.map(({ middle, role }) => stepArrow(plane, at, middle, role))}
      ${this.#tags.draw(tags, [this.toolsPlace, { from: here, to: here, radius: 14 }], plane)}
    `;
  }

  /* ---- The data ---- */

  #fit(): TemplateResult {
    const parameters = this.#theta;
    const fit: FitData = {
      kind: this.#kind,
      data: this.#data,
      parameters,
      after: this.picture?.gaussNewtonStep.to ?? parameters,
    };
    return html`<div class="fit">
      <eig-side-plane
        .label=${this.word('data')}
        .landmarks=${fitLandmarks(fit)}
        .showing=${Plane.framing}
        .still=${this.held}
        .draw=${(plane: Plane) => fitDrawing(plane, fit)}
      ></eig-side-plane>
    </div>`;
  }

  /* ---- The cut ---- */

  #chart(): TemplateResult {
    const { picture } = this;
    const direction = picture?.axes[this.#along - 1]?.direction;
    const radius = Math.min(this.plane.width, this.plane.height) / 2 / this.plane.scale;
    const content = this.#cut.content(
      picture &&
        direction && {
          kind: this.#kind,
          data: picture.data,
          at: picture.at,
          gradient: picture.gradient,
          gaussNewton: picture.gaussNewton,
          hessian: picture.hessian,
          direction,
          radius,
        },
      this.held,
    );
    return html`<div class="cut">
      <div class="axis-choice">${this.#choice('along', 'along', ['1', '2'])}</div>
      <div class="curve" role="img" aria-label=${this.word('cut')} aria-describedby="sentence">
        <eig-live-chart
          .series=${SERIES}
          .xName=${this.word('distance')}
          .yName=${this.word('loss')}
          .content=${content}
        ></eig-live-chart>
      </div>
      <ul class="legend" aria-label=${this.word('legend')}>
        ${[
          ['loss', 'role-x'],
          ['gauss-newton', 'role-ax'],
          ['newton', 'role-eigen-3'],
        ].map(
          ([curve, role]) =>
            html`<li class=${role}>
              <svg width="34" height="12" aria-hidden="true"><path d="M0 6H34" /></svg>
              ${this.word(`curve-${curve}`)}
            </li>`,
        )}
      </ul>
    </div>`;
  }
}

customElements.define('eig-gauss-newton', GaussNewton);

declare global {
  interface HTMLElementTagNameMap {
    'eig-gauss-newton': GaussNewton;
  }
}
