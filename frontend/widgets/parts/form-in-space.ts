import { html, type TemplateResult } from 'lit';
import type { Movable } from '../../kit/drag.ts';
import { MovablePoint } from '../../kit/movable-point.ts';
import { plain } from '../../kit/number.ts';
import { halfForm, polynomialAt } from '../../kit/polynomial.ts';
import type { Camera } from '../../kit/scene/camera.ts';
import type { Content } from '../../kit/scene/things.ts';
import { norm, type Vector3 } from '../../kit/scene/vector3.ts';
import { putInto } from '../../kit/scene/subspace.ts';
import { VectorInView } from '../../kit/scene/vector-in-view.ts';
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

/** A form xᵀHx of three variables and a vector that one moves, as a widget has them. */
export interface FormAt {
  readonly H: readonly (readonly number[])[];
  readonly axes: readonly AxisInSpace[];
  readonly x: Vector3;
}

/** What the picture needs of its widget. */
export interface SpaceHost {
  form(): FormAt;
  scene(): SceneElement;
  movable(by: MovedBy): Movable;
  /** The state in which the vector is this. */
  change(x: string): Parameters;
  /** What is drawn at the vector. */
  drawn(): Content;
  word(key: string, ...values: (string | number)[]): string;
}

/** What of the widget is seen in the scene. */
export interface Seen {
  readonly sentence: string;
  readonly words: Record<string, string>;
  readonly highlighted: string | null;
  readonly held: boolean;
  /** The vector's name and where it is, for a screen reader. */
  readonly name: string;
  readonly where: string;
  highlight(key: string | null): void;
}

/** Decimals of a point on an axis, which may have no short decimal point on it. */
const ON_AXIS_DECIMALS = 8;

/** A form that is smaller than this part of its scale is zero: the vector lies on the cone between up and down. */
const ROUNDING = 1e-12;

/** How much more than the vector there is to see. */
const ROOM = 1.7;

/**
 * A quadratic form of three variables: its principal axes, the surface on which it is as large as at a vector, and the vector, which a hand moves and the
 * axes draw to themselves.
 */
export class FormInSpace {
  readonly #host: SpaceHost;
  readonly #view: VectorInView;
  readonly #tip: MovablePoint;

  constructor(host: SpaceHost) {
    this.#host = host;
    this.#view = new VectorInView(() => ({
      vector: host.form().x,
      subspaces: host.form().axes.map(({ direction }) => [direction]),
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

  /** The state with the vector along an axis, as long as it was. */
  along(direction: Vector3): Parameters {
    return this.#moved(putInto(this.#host.form().x, [direction]), true);
  }

  #moved(x: Vector3, onAxis: boolean): Parameters {
    const { scale } = this.#host.scene().camera;
    const decimals = onAxis ? ON_AXIS_DECIMALS : Math.max(2, Math.ceil(Math.log10(scale)));
    return this.#host.change(x.map((entry) => plain(entry, decimals)).join(' '));
  }

  template(seen: Seen): TemplateResult {
    const form = this.#host.form();
    this.#tip.name = seen.name;
    this.#tip.describe(form.x[0], seen.where);
    return html`<eig-scene
      .label=${this.#host.word('level')}
      .description=${seen.sentence}
      .words=${{ ...seen.words, keys: this.#host.word('keys-in-space') }}
      .reach=${ROOM * (norm(form.x) || 1)}
      .still=${seen.held}
      .draw=${(camera: Camera) => this.#content(form, camera, seen.highlighted)}
      .handles=${[{ point: this.#tip, at: form.x }]}
      @pointed=${(event: CustomEvent<string | null>) => seen.highlight(event.detail)}
    ></eig-scene>`;
  }

  #content(form: FormAt, camera: Camera, highlighted: string | null): Content {
    const shape = {
      values: form.axes.map(({ lambda }) => lambda),
      sources: form.axes.map(({ text }) => text),
      axes: form.axes.map(({ direction }) => direction),
    };
    const quadric = quadricContent(shape, shape.sources, formOf(form), camera, highlighted);
    const drawn = this.#host.drawn();
    return {
      things: [...quadric.things, ...drawn.things],
      names: [...(quadric.names ?? []), ...(drawn.names ?? [])],
    };
  }
}

/** The value of xᵀHx; exactly zero where it is so by all but rounding. */
export function formOf({ H, x }: Pick<FormAt, 'H' | 'x'>): number {
  const value = 2 * polynomialAt(halfForm(H), x);
  const scale = Math.max(...H.flat().map(Math.abs)) * norm(x) ** 2;
  return Math.abs(value) <= ROUNDING * scale ? 0 : value;
}
