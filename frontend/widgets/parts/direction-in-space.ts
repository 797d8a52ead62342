import { html, type TemplateResult } from 'lit';
import type { Movable } from '../../kit/drag.ts';
import { MovablePoint } from '../../kit/movable-point.ts';
import { approximately, plain, spoken } from '../../kit/number.ts';
import { halfForm, polynomialAt } from '../../kit/polynomial.ts';
import type { Camera } from '../../kit/scene/camera.ts';
import { arrow, type Content } from '../../kit/scene/things.ts';
import { norm, type Vector3 } from '../../kit/scene/vector3.ts';
import { putAlong, VectorInView } from '../../kit/scene/vector-in-view.ts';
import type { MovedBy } from '../plane-widget.ts';
import type { Parameters } from '../widget-element.ts';
import { quadricContent } from './quadric-things.ts';
import './scene.ts';
import type { SceneElement } from './scene.ts';

/** A principal axis of three. */
export interface AxisInSpace {
  readonly direction: Vector3;
  readonly lambda: number;
  readonly text: string;
}

/** A form of three variables and a direction, as a widget has them. */
export interface DirectedForm {
  readonly d: Vector3;
  readonly H: readonly (readonly number[])[];
  readonly axes: readonly AxisInSpace[];
}

/** What the picture needs of its widget. */
export interface SpaceHost {
  form(): DirectedForm;
  scene(): SceneElement;
  movable(by: MovedBy): Movable;
  /** The state in which d is this. */
  change(d: string): Parameters;
  word(key: string, ...values: (string | number)[]): string;
}

/** What of the widget is seen in the scene. */
export interface Seen {
  readonly sentence: string;
  readonly words: Record<string, string>;
  readonly highlighted: string | null;
  readonly held: boolean;
  highlight(key: string | null): void;
}

/** Decimals of a point on an axis, which may have no short decimal point on it. */
const ON_AXIS_DECIMALS = 8;

/** A form that is smaller than this part of its scale is zero: d lies on the cone between up and down. */
const ROUNDING = 1e-12;

/** How much more than d there is to see. */
const ROOM = 1.7;

/**
 * The second-order model of three parameters: its principal axes, the surface on which it is as high as at the end of d, and d, which a hand moves and
 * the axes draw to themselves.
 */
export class DirectionInSpace {
  readonly #host: SpaceHost;
  readonly #view: VectorInView;
  readonly #tip: MovablePoint;

  constructor(host: SpaceHost) {
    this.#host = host;
    this.#view = new VectorInView(() => ({
      vector: host.form().d,
      lines: host.form().axes.map(({ direction }) => direction),
      camera: host.scene().camera,
    }));
    this.#tip = new MovablePoint(
      {
        ...host.movable({
          position: () => this.#view.position,
          constrain: (wanted, tolerance) => this.#view.constrain(wanted, tolerance),
          change: (moved) => this.#moved(this.#view.at(moved), moved.line !== null),
          jump: (key) => this.#view.jump(key),
        }),
        plane: () => this.#view.plane,
      },
      '',
      'role-x',
    );
    this.#tip.describedBy = 'keys';
  }

  /** The state with d along an axis, as long as it was. */
  along(direction: Vector3): Parameters {
    return this.#moved(putAlong(this.#host.form().d, direction), true);
  }

  #moved(d: Vector3, onAxis: boolean): Parameters {
    const { scale } = this.#host.scene().camera;
    const decimals = onAxis ? ON_AXIS_DECIMALS : Math.max(2, Math.ceil(Math.log10(scale)));
    const texts = d.map((entry) => plain(entry, decimals));
    // A direction is not zero: where a hand passes the origin, d stays as it was.
    return texts.some((text) => Number(text) !== 0) ? this.#host.change(texts.join(' ')) : {};
  }

  template(seen: Seen): TemplateResult {
    const form = this.#host.form();
    this.#describe(form);
    return html`<eig-scene
      .label=${this.#host.word('level')}
      .description=${seen.sentence}
      .words=${{ ...seen.words, keys: this.#host.word('keys-in-space') }}
      .reach=${ROOM * norm(form.d)}
      .still=${seen.held}
      .draw=${(camera: Camera) => content(form, camera, seen.highlighted)}
      .handles=${[{ point: this.#tip, at: form.d }]}
      @pointed=${(event: CustomEvent<string | null>) => seen.highlight(event.detail)}
    ></eig-scene>`;
  }

  #describe(form: DirectedForm): void {
    this.#tip.name = this.#host.word('direction');
    const [d1, d2, d3] = form.d.map((entry) => spoken(entry, 4)) as [string, string, string];
    this.#tip.describe(
      form.d[0],
      this.#host.word('where-in-space', d1, d2, d3, spoken(curvature(form), 4)),
    );
  }
}

/** The value of dᵀHd; exactly zero where it is so by all but rounding. */
function formOf({ H, d }: DirectedForm): number {
  const value = 2 * polynomialAt(halfForm(H), d);
  const scale = Math.max(...H.flat().map(Math.abs)) * norm(d) ** 2;
  return Math.abs(value) <= ROUNDING * scale ? 0 : value;
}

function curvature(form: DirectedForm): number {
  return formOf(form) / norm(form.d) ** 2;
}

function content(form: DirectedForm, camera: Camera, highlighted: string | null): Content {
  const shape = {
    values: form.axes.map(({ lambda }) => lambda),
    sources: form.axes.map(({ text }) => text),
    axes: form.axes.map(({ direction }) => direction),
  };
  const texts = form.axes.map(({ text }) => text);
  const { things, names = [] } = quadricContent(shape, texts, formOf(form), camera, highlighted);
  return {
    things: [...things, arrow(form.d, 'role-x')],
    names: [
      ...names,
      { text: `d: dᵀHd/dᵀd ${approximately(curvature(form))}`, role: 'role-x', at: form.d },
    ],
  };
}
