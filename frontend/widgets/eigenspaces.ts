import { css, html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { constraint } from '../kit/constrain.ts';
import { parseEntries, resized } from '../kit/literal.ts';
import { MovablePoint } from '../kit/movable-point.ts';
import { multiple, plain, spoken } from '../kit/number.ts';
import type { Camera } from '../kit/scene/camera.ts';
import { flat, inSpace } from '../kit/scene/floor.ts';
import { jumped, nearestIn, putInto } from '../kit/scene/subspace.ts';
import { arrow, type Content } from '../kit/scene/things.ts';
import { VectorInView } from '../kit/scene/vector-in-view.ts';
import { dot, norm, ORIGIN, type Vector3 } from '../kit/scene/vector3.ts';
import type { Vector } from '../kit/vector.ts';
import { eigenline, eigenlineName, type Eigenline } from './parts/eigenline.ts';
import { eigenspaceName, eigenspaceThings, frameOf } from './parts/eigenspace-things.ts';
import { exampleList, type Example } from './parts/example-list.ts';
import { multiplicities, multiplicityStyles, type Eigenspace } from './parts/multiplicities.ts';
import { arrowObstacles, NameTags, tipName } from './parts/name-tags.ts';
import { matrixParameter, vectorParameter } from './parts/parameter-fields.ts';
import './parts/scene.ts';
import { arrowTo } from './parts/shapes.ts';
import { sizeChoice } from './parts/size-choice.ts';
import { PlaneWidget } from './plane-widget.ts';
import type { Parameters, Picture } from './widget-element.ts';

interface EigenspacesPicture extends Picture {
  size: number;
  spaces: Eigenspace[];
  /** The index of the eigenspace that x is in; 0 when x is no eigenvector. */
  lock: number;
  independent: number;
}

/** The value of the parameter `on` when x has been put nowhere. */
const ON_NONE = '0';

/** Decimals of a point in space, and of one in an eigenspace, which may have no short decimal point in it. */
const DECIMALS = 2;
const IN_SPACE_DECIMALS = 8;

/**
 * The eigenspaces of a 2×2 matrix in the plane or of a 3×3 matrix in space, beside how often each eigenvalue counts. One drags x,
 * which snaps to eigenlines and eigenplanes; Ax is drawn at once, all else is the server's.
 */
export class Eigenspaces extends PlaneWidget<EigenspacesPicture> {
  static override properties = {
    ...PlaneWidget.properties,
    examples: { attribute: false },
  };

  static override styles = [
    PlaneWidget.styles,
    multiplicityStyles,
    css`
      eig-matrix-field.role-x {
        color: var(--x);
      }
      .examples {
        max-width: 16rem;
      }
      .spatial > .stage {
        display: none;
      }
      .read-out {
        grid-template-columns: minmax(0, 1fr);
      }
      .whole-plane {
        fill: color-mix(in oklab, var(--role) 12%, transparent);
      }
      .whole-plane.highlighted {
        fill: color-mix(in oklab, var(--role) 22%, transparent);
      }
    `,
  ];

  /** Matrices to choose from, set by the server. */
  declare examples: Example[];

  readonly #tags = new NameTags();

  readonly #inPlane = new MovablePoint(
    this.movable({
      position: () => flat(this.#x),
      constrain: (wanted, tolerance) =>
        constraint({
          lines: this.#eigenlines.map(({ direction }) => direction),
          held: this.#eigenlines.findIndex(({ index }) => String(index) === this.state['on']),
          bounds: this.plane.bounds,
        })(wanted, tolerance),
      change: ({ point, line }) => {
        const on = line === null ? null : this.#eigenlines[line]!.index;
        return this.#withX([point[0], point[1], 0], on, this.decimals);
      },
      jump: (key) => {
        const target = jumped(this.#x, key, this.#spaces.map(frameOf));
        return target && flat(target);
      },
    }),
    '',
    'role-x',
  );

  readonly #view = new VectorInView(() => ({
    vector: this.#x,
    subspaces: this.#spaces.map(frameOf),
    camera: this.#camera,
    held: this.#spaces.findIndex(({ index }) => String(index) === this.state['on']),
  }));
  readonly #inSpace = new MovablePoint(
    {
      ...this.movable({
        position: () => this.#view.position,
        constrain: (wanted, tolerance) => this.#view.constrain(wanted, tolerance),
        change: (moved) => {
          const on = moved.line === null ? null : this.#spaces[moved.line]!.index;
          return this.#withX(this.#view.at(moved), on, DECIMALS);
        },
        jump: (key) => this.#view.jump(key),
      }),
      plane: () => this.#view.plane,
    },
    '',
    'role-x',
  );

  constructor() {
    super();
    this.examples = [];
    for (const point of [this.#inPlane, this.#inSpace]) point.describedBy = 'keys';
  }

  override render(): TemplateResult {
    return html`
      <div class="layout ${this.#isSpatial ? 'spatial' : ''}">
        <div class="controls">
          ${this.#equation()}
          ${sizeChoice(this.#size, this.word('size'), (size) => this.#resize(size))}
          ${exampleList(this.examples, this.word('presets'), (A) =>
            this.propose({ A, on: ON_NONE }),
          )}
        </div>
        ${this.stage()} ${this.#isSpatial ? this.#scene() : nothing}
        <div class="said">
          ${multiplicities(this.said?.spaces ?? [], {
            highlighted: this.highlighted,
            word: (key, ...values) => this.word(key, ...values),
            highlight: (key) => (this.highlighted = key),
            put: (space) => this.#putIn(space),
          })}
          ${this.sayings()} ${this.readOut()}
        </div>
      </div>
    `;
  }

  /* ---- The state, as arithmetic ---- */

  get #size(): number {
    return this.picture?.size ?? 2;
  }

  get #isSpatial(): boolean {
    return this.#size === 3;
  }

  get #spaces(): readonly Eigenspace[] {
    const spaces = this.picture?.spaces ?? [];
    return spaces.map((space) => ({ ...space, basis: space.basis.map((v) => [...inSpace(v)]) }));
  }

  /** Whether there is no more than one eigenvalue. */
  get #isAlone(): boolean {
    return this.#spaces.length === 1;
  }

  get #eigenlines(): readonly Eigenline[] {
    return this.#spaces
      .filter(({ basis }) => basis.length === 1)
      .map(({ basis, ...line }) => ({ ...line, direction: flat(inSpace(basis[0]!)) }));
  }

  /** x; where it is in an eigenspace, free of the rounding of its decimals. The plane is the floor of space. */
  get #x(): Vector3 {
    const typed = inSpace(parseEntries(this.state['x'] ?? '') ?? [1, 0]);
    const space = this.#spaces.find(({ index }) => String(index) === this.state['on']);
    return space ? nearestIn(frameOf(space), typed) : typed;
  }

  get #image(): Vector3 {
    const x = this.#x;
    const rows = (this.state['A'] ?? '').split(/[;\n]/).map(parseEntries);
    const row = (i: number): number => dot(inSpace(rows[i] ?? []), x);
    return [row(0), row(1), row(2)];
  }

  protected override landmarks(): readonly Vector[] {
    return this.#isSpatial ? [] : [flat(this.#x), flat(this.#image)];
  }

  /* ---- Hands ---- */

  get #camera(): Camera {
    return this.renderRoot.querySelector('eig-scene')!.camera;
  }

  #putIn(space: Eigenspace): void {
    const known = this.#spaces.find(({ index }) => index === space.index);
    if (known) this.rest(this.#withX(putInto(this.#x, frameOf(known)), known.index, DECIMALS));
  }

  #withX(x: Vector3, on: number | null, decimals: number): Parameters {
    const shown = on === null ? decimals : IN_SPACE_DECIMALS;
    const text = x.slice(0, this.#size).map((entry) => plain(entry, shown));
    return { x: text.join(' '), on: on === null ? ON_NONE : String(on) };
  }

  /* ---- What is typed and chosen ---- */

  #equation(): TemplateResult {
    return html`<div class="equation">
      ${matrixParameter(this, 'A', 'matrix', { on: ON_NONE })}
      ${vectorParameter(this, 'x', 'vector', { on: ON_NONE })}
    </div>`;
  }

  #resize(size: number): void {
    this.propose({ A: resized(this.state['A'] ?? '', size), on: ON_NONE });
  }

  /* ---- The drawing in the plane ---- */

  protected override drawing(): SVGTemplateResult {
    if (this.#isSpatial) return svg``;
    const x = flat(this.#x);
    const Ax = flat(this.#image);
    this.place(this.#inPlane, x, this.word('vector'));
    return svg`
      ${this.#wholePlane()}
      ${this.#eigenlines.map((line) => this.#eigenline(line))}
      ${arrowTo(this.plane, Ax, 'role-ax')}
      ${arrowTo(this.plane, x, 'role-x')}
      ${this.#inPlane.element}
      ${this.#tags.draw(
        [
          tipName(this.plane, 'x', 'role-x', x),
          tipName(this.plane, this.#imageName, 'role-ax', Ax),
          ...this.#eigenlines.map((line) => eigenlineName(this.plane, line, this.#isAlone)),
        ].filter((tag) => tag !== null),
        [this.toolsPlace, ...arrowObstacles(this.plane, [x, Ax])],
        this.plane,
      )}
    `;
  }

  #wholePlane(): SVGTemplateResult | typeof nothing {
    const whole = this.#spaces.find(({ basis }) => basis.length === 2);
    if (!whole) return nothing;
    const { width, height } = this.plane;
    const classes = this.highlighted === `lambda${whole.index}` ? 'highlighted' : '';
    return svg`<rect class="whole-plane role-eigen-${whole.index} ${classes}" width=${width} height=${height} />`;
  }

  #eigenline(line: Eigenline): SVGTemplateResult {
    const key = `lambda${line.index}`;
    return eigenline(this.plane, line, {
      label: this.word('line', line.index, line.text),
      highlighted: this.highlighted === key,
      locked: this.picture?.lock === line.index,
      highlight: (on) => (this.highlighted = on ? key : null),
      act: () => this.#putIn(this.#spaces.find(({ index }) => index === line.index)!),
    });
  }

  get #imageName(): string {
    const lock = this.#spaces.find(({ index }) => index === this.picture?.lock);
    return lock ? `Ax = ${multiple(lock.lambda, 'x')}` : 'Ax';
  }

  /* ---- The drawing in space ---- */

  #scene(): TemplateResult {
    const x = this.#x;
    const far = Math.max(1.6 * norm(x), Math.min(norm(this.#image), 4 * norm(x)));
    this.#inSpace.name = this.word('vector');
    this.#inSpace.describe(x[0], this.word('place', ...x.map((entry) => spoken(entry, 4))));
    return html`<eig-scene
      .label=${this.word('space')}
      .description=${this.said?.sentence ?? ''}
      .words=${this.words}
      .reach=${1.15 * Math.max(1, far)}
      .still=${this.held}
      .draw=${(camera: Camera) => this.#content(camera)}
      .handles=${[{ point: this.#inSpace, at: x }]}
      @pointed=${(event: CustomEvent<string | null>) => (this.highlighted = event.detail)}
    ></eig-scene>`;
  }

  #content(camera: Camera): Content {
    const x = this.#x;
    const Ax = this.#image;
    const spaces = this.#spaces;
    return {
      things: [
        ...spaces.flatMap((space) =>
          eigenspaceThings(space, camera, this.highlighted === `lambda${space.index}`),
        ),
        ...(norm(Ax) > 0 ? [arrow(Ax, 'role-ax')] : []),
        ...(norm(x) > 0 ? [arrow(x, 'role-x')] : []),
        ...(norm(Ax) === 0 ? [{ kind: 'dot', at: ORIGIN, role: 'role-ax' } as const] : []),
      ],
      names: [
        { text: 'x', role: 'role-x', at: x },
        { text: this.#imageName, role: 'role-ax', at: Ax },
        ...spaces
          .map((space) => eigenspaceName(space, camera, this.#isAlone))
          .filter((name) => name !== null),
      ],
    };
  }
}

customElements.define('eig-eigenspaces', Eigenspaces);

declare global {
  interface HTMLElementTagNameMap {
    'eig-eigenspaces': Eigenspaces;
  }
}
