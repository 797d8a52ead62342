import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { constraint } from '../kit/constrain.ts';
import { entries, parseEntries, parseMatrix, resized, withMirroredColumn } from '../kit/literal.ts';
import { apply, column, IDENTITY, type Matrix } from '../kit/matrix.ts';
import { MovablePoint } from '../kit/movable-point.ts';
import { plain, spoken } from '../kit/number.ts';
import { isAlong, nearestMultiple } from '../kit/scene/along.ts';
import type { Camera } from '../kit/scene/camera.ts';
import { flat, inSpace } from '../kit/scene/floor.ts';
import { jumped, putInto, type Subspace } from '../kit/scene/subspace.ts';
import { VectorInView } from '../kit/scene/vector-in-view.ts';
import { norm, type Vector3 } from '../kit/scene/vector3.ts';
import type { Vector } from '../kit/vector.ts';
import { eigenline, eigenlineName, type Eigenline } from './parts/eigenline.ts';
import { exampleList, type Example } from './parts/example-list.ts';
import { arrowObstacles, NameTags, tipName } from './parts/name-tags.ts';
import { vectorParameter } from './parts/parameter-fields.ts';
import './parts/scene.ts';
import { arrowTo } from './parts/shapes.ts';
import { sizeChoice } from './parts/size-choice.ts';
import { spectralDrawing, sumOf } from './parts/spectral-plane.ts';
import { spectralStyles } from './parts/spectral-styles.ts';
import { termSum, type Term } from './parts/spectral-terms.ts';
import { spectralContent } from './parts/spectral-things.ts';
import { symmetricField } from './parts/symmetric-field.ts';
import './parts/worked-solution.ts';
import type { SolutionStep } from './parts/worked-solution.ts';
import { PlaneWidget } from './plane-widget.ts';
import type { Parameters, Picture } from './widget-element.ts';

interface SpectralTheoremPicture extends Picture {
  terms: Term[];
  /** The sum of the terms that are on, as TeX. */
  sum: string;
  /** Left out while a control is held. */
  solution: SolutionStep[] | null;
}

/** A term in the plane or in space; the plane is the floor of space. */
type PlacedTerm = Omit<Term, 'direction'> & { readonly direction: Vector3 };

/** The value of the parameter `off` when every term is on. */
const NONE = 'none';

/** Decimals of a point in space, and the most of one on an axis. */
const DECIMALS = 2;
const ON_AXIS_DECIMALS = 8;

/**
 * A symmetric matrix as the sum of its terms λqqᵀ, which can be switched off one by one: in the plane for 2×2, in space for 3×3. One
 * drags x and, in the plane, the columns of A, of which the mixed entries stay one; the axes are the server's.
 */
export class SpectralTheorem extends PlaneWidget<SpectralTheoremPicture> {
  static override properties = {
    ...PlaneWidget.properties,
    examples: { attribute: false },
  };

  static override styles = [PlaneWidget.styles, spectralStyles];

  /** Matrices to choose from, set by the server. */
  declare examples: Example[];

  readonly #tags = new NameTags();
  #steps: readonly SolutionStep[] = [];

  readonly #inPlane = new MovablePoint(
    this.movable({
      position: () => flat(this.#x),
      constrain: (wanted, tolerance) =>
        constraint({
          lines: this.#terms.map(({ direction }) => flat(direction)),
          bounds: this.plane.bounds,
        })(wanted, tolerance),
      change: ({ point, line }) => this.#withX([point[0], point[1], 0], line, this.decimals),
      jump: (key) => {
        const target = jumped(this.#x, key, this.#axes);
        return target && flat(target);
      },
    }),
    '',
    'role-x',
  );

  readonly #view = new VectorInView(() => ({
    vector: this.#x,
    subspaces: this.#axes,
    camera: this.#camera,
  }));
  readonly #inSpace = new MovablePoint(
    {
      ...this.movable({
        position: () => this.#view.position,
        constrain: (wanted, tolerance) => this.#view.constrain(wanted, tolerance),
        change: (moved) => this.#withX(this.#view.at(moved), moved.line, DECIMALS),
        jump: (key) => this.#view.jump(key),
      }),
      plane: () => this.#view.plane,
    },
    '',
    'role-x',
  );

  readonly #columnPoints = ([0, 1] as const).map(
    (j) =>
      new MovablePoint(
        this.movable({
          position: () => column(this.#A, j),
          constrain: (wanted, tolerance) => this.toGrid(wanted, tolerance),
          change: ({ point }) => ({
            A: withMirroredColumn(this.state['A'] ?? '', j, this.text(point)),
          }),
          jump: (key) => (key === 'Home' ? column(IDENTITY, j) : null),
        }),
        '',
        'role-column',
      ),
  );

  constructor() {
    super();
    this.examples = [];
    for (const point of [this.#inPlane, this.#inSpace, ...this.#columnPoints])
      point.describedBy = 'keys';
  }

  override render(): TemplateResult {
    return html`
      <div class="layout ${this.#isSpatial ? 'spatial' : ''}">
        <div class="controls">
          ${this.#fields()}
          ${sizeChoice(this.#size, this.word('size'), (size) =>
            this.propose({ A: resized(this.state['A'] ?? '', size) }),
          )}
          ${exampleList(this.examples, this.word('presets'), (A) => this.propose({ A }))}
        </div>
        ${this.stage()} ${this.#isSpatial ? this.#scene() : nothing}
        <div class="said">
          ${this.#sum()} ${this.sayings()}
          ${this.readOut({
            action: (fact) => (this.#termOf(fact.key) ? this.word('put') : null),
            act: (key) => this.#putOn(this.#termOf(key)),
          })}
        </div>
        ${this.#solution()}
      </div>
    `;
  }

  /* ---- The state, as arithmetic ---- */

  get #size(): number {
    return this.picture?.terms.length ?? 2;
  }

  get #isSpatial(): boolean {
    return this.#size === 3;
  }

  /** A, if it is 2×2. */
  get #A(): Matrix {
    return parseMatrix(this.state['A'] ?? '') ?? IDENTITY;
  }

  get #x(): Vector3 {
    return inSpace(parseEntries(this.state['x'] ?? '') ?? [1, 0]);
  }

  get #off(): readonly string[] {
    return entries(this.state['off'] ?? '');
  }

  /** The terms, each on or off as it is now; the server may still know it otherwise. */
  get #terms(): readonly PlacedTerm[] {
    const terms = this.picture?.terms ?? [];
    const off = this.#off;
    return terms.map((term) => ({
      ...term,
      on: !off.includes(String(term.index)),
      direction: inSpace(term.direction),
    }));
  }

  get #isWhole(): boolean {
    return this.#terms.every(({ on }) => on);
  }

  #termOf(key: string): PlacedTerm | undefined {
    return this.#terms.find(({ index }) => key === `lambda${index}`);
  }

  protected override landmarks(): readonly Vector[] {
    if (this.#isSpatial) return [];
    const x = flat(this.#x);
    const A = this.#A;
    return [x, apply(A, x), column(A, 0), column(A, 1)];
  }

  /* ---- Hands ---- */

  get #axes(): readonly Subspace[] {
    return this.#terms.map(({ direction }) => [direction]);
  }

  get #camera(): Camera {
    return this.renderRoot.querySelector('eig-scene')!.camera;
  }

  /** x at a point or, on an axis, at a short multiple of its eigenvector. */
  #withX(point: Vector3, line: number | null, decimals: number): Parameters {
    const term = line === null ? undefined : this.#terms[line];
    const shown = term ? ON_AXIS_DECIMALS : decimals;
    const there = term ? nearestMultiple(point, inSpace(term.vector)) : point;
    return {
      x: there
        .slice(0, this.#size)
        .map((entry) => plain(entry, shown))
        .join(' '),
    };
  }

  #putOn(term: PlacedTerm | undefined): void {
    if (!term) return;
    this.rest(
      this.#withX(
        putInto(this.#x, [term.direction]),
        this.#terms.findIndex(({ index }) => index === term.index),
        DECIMALS,
      ),
    );
  }

  #turn(term: Term, on: boolean): void {
    const index = String(term.index);
    const off = this.#off.filter((other) => other !== NONE && other !== index);
    if (!on) off.push(index);
    this.rest({ off: off.sort().join(' ') || NONE });
  }

  /* ---- What is typed, chosen and switched ---- */

  #fields(): TemplateResult {
    return html`<div class="equation">
      ${symmetricField(this.state['A'] ?? '', {
        label: this.word('matrix'),
        complaint: this.complaint?.parameter === 'A',
        name: (row, column) => this.word(row === column ? 'entry' : 'mirrored', row, column),
        typed: (A) => this.propose({ A }),
        scrubbed: (A, by) => this[by]({ A }),
      })}
      ${vectorParameter(this, 'x', 'vector')}
    </div>`;
  }

  /** The sum as a formula, as of the picture that is spoken of, with the boxes as they are now. */
  #sum(): unknown {
    const said = this.said;
    if (!said) return nothing;
    const off = this.#off;
    return guard([said, this.highlighted, this.state['off']], () =>
      termSum(said.terms, said.sum, {
        label: this.word('terms'),
        highlighted: this.highlighted,
        name: ({ index, text }) => this.word('term', index, text),
        isOn: ({ index }) => !off.includes(String(index)),
        highlight: (key) => (this.highlighted = key),
        turn: (term, on) => this.#turn(term, on),
      }),
    );
  }

  /** The steps stand still while a hand moves something: nobody reads them then. */
  #solution(): TemplateResult {
    this.#steps = this.picture?.solution ?? this.#steps;
    return html`<eig-worked-solution
      class="solution"
      .label=${this.word('solution')}
      .none=${this.word('no-solution')}
      .steps=${this.#steps}
    ></eig-worked-solution>`;
  }

  /* ---- The drawing in the plane ---- */

  protected override drawing(): SVGTemplateResult {
    if (this.#isSpatial) return svg``;
    const A = this.#A;
    const x = flat(this.#x);
    const terms = this.#terms.map((term) => ({ ...term, direction: flat(term.direction) }));
    const S = this.#isWhole ? A : sumOf(terms);
    const Sx = apply(S, x);
    const columns = ([0, 1] as const).map((j) => column(A, j));
    this.place(this.#inPlane, x, this.word('vector'));
    columns.forEach((at, j) => this.place(this.#columnPoints[j]!, at, this.word('column', j + 1)));
    return svg`
      ${terms.map((term) => this.#eigenline(term, x))}
      ${columns.map((at) => arrowTo(this.plane, at, 'role-column'))}
      ${spectralDrawing(this.plane, S, terms, x)}
      ${this.#columnPoints.map((point) => point.element)}
      ${this.#inPlane.element}
      ${this.#tags.draw(
        [
          tipName(this.plane, 'x', 'role-x', x),
          tipName(this.plane, this.#imageName, 'role-ax', Sx),
          ...terms.map((term) =>
            tipName(this.plane, `q_${term.index}_`, `role-eigen-${term.index}`, term.direction),
          ),
          ...columns.map((at, j) => tipName(this.plane, `Ae_${j + 1}_`, 'role-column', at)),
          ...terms.map((line) => eigenlineName(this.plane, line)),
        ].filter((tag) => tag !== null),
        [this.toolsPlace, ...arrowObstacles(this.plane, [x, Sx, ...columns])],
        this.plane,
      )}
    `;
  }

  #eigenline(line: Eigenline, x: Vector): SVGTemplateResult {
    const key = `lambda${line.index}`;
    return eigenline(this.plane, line, {
      label: this.word('line', line.index, line.text),
      highlighted: this.highlighted === key,
      locked: isAlong(inSpace(x), inSpace(line.direction)),
      highlight: (on) => (this.highlighted = on ? key : null),
      act: () => this.#putOn(this.#termOf(key)),
    });
  }

  get #imageName(): string {
    return this.#isWhole ? 'Ax' : 'Sx';
  }

  /* ---- The drawing in space ---- */

  #scene(): TemplateResult {
    const x = this.#x;
    const terms = this.#terms;
    const largest = Math.max(...terms.map(({ on, lambda }) => (on ? Math.abs(lambda) : 0)));
    this.#inSpace.name = this.word('vector');
    this.#inSpace.describe(x[0], this.word('place', ...x.map((entry) => spoken(entry, 4))));
    return html`<eig-scene
      .label=${this.word('space')}
      .description=${this.said?.sentence ?? ''}
      .words=${this.words}
      .reach=${1.2 * Math.max(1.2, norm(x), Math.min(largest, 3 * Math.max(1, norm(x))))}
      .still=${this.held}
      .draw=${(camera: Camera) =>
        spectralContent(terms, x, this.#imageName, this.highlighted, camera)}
      .handles=${[{ point: this.#inSpace, at: x }]}
      @pointed=${(event: CustomEvent<string | null>) => (this.highlighted = event.detail)}
    ></eig-scene>`;
  }
}

customElements.define('eig-spectral-theorem', SpectralTheorem);

declare global {
  interface HTMLElementTagNameMap {
    'eig-spectral-theorem': SpectralTheorem;
  }
}
