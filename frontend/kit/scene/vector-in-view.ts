import type { Snapped } from '../constrain.ts';
import type { Sight } from '../drag.ts';
import { dot as dot2, type Vector } from '../vector.ts';
import type { Camera } from './camera.ts';
import { fromView, toView, TOO_STEEP, viewFacet } from './facet.ts';
import { jumped, nearestIn, type Subspace } from './subspace.ts';
import { multiply, norm, subtract, type Vector3 } from './vector3.ts';

/** What a vector of space needs of the picture in which a hand moves it. */
export interface InView {
  readonly vector: Vector3;
  /** What it may be put into. Lines and planes draw it to them. */
  readonly subspaces: readonly Subspace[];
  readonly camera: Camera;
  /** The number of the line or plane that holds it already: that lets go a little later than others catch. */
  readonly held?: number;
}

const STICKINESS = 1.5;

/**
 * The tip of a vector of space under a hand. It moves in the plane that faces the eye. Where it comes before a line through the origin it goes on
 * to that line, however deep in the picture; a plane is before and behind everything, so it has to come near it.
 */
export class VectorInView {
  readonly #view: () => InView;
  /** Where a key has sent it: on a line, of which the view may show no more than a point. */
  #aim: Vector3 | null = null;

  constructor(view: () => InView) {
    this.#view = view;
  }

  get plane(): Sight {
    const { camera, vector } = this.#view();
    return viewFacet(camera, vector);
  }

  get position(): Vector {
    const { camera, vector } = this.#view();
    return toView(camera, vector);
  }

  /** The point of the view, and the line or plane that has drawn it there. */
  constrain(wanted: Vector, tolerance: number): Snapped {
    const { subspaces, held } = this.#view();
    let nearest: Snapped = { point: wanted, line: null };
    let least = Number.POSITIVE_INFINITY;
    subspaces.forEach((subspace, line) => {
      const [point, away] = this.#drawn(subspace, wanted);
      const catches = away <= tolerance * (line === held ? STICKINESS : 1);
      const before = line === held ? -1 : away;
      if (catches && before < least) [nearest, least] = [{ point, line }, before];
    });
    return nearest;
  }

  /** Where a subspace would draw a point of the view, and from how far. */
  #drawn(subspace: Subspace, wanted: Vector): [Vector, number] {
    const { camera, vector } = this.#view();
    const [direction, second, third] = subspace;
    if (!direction || third) return [wanted, Number.POSITIVE_INFINITY];
    if (second || this.#aim) {
      const there = fromView(camera, wanted, this.#aim ?? vector);
      return [wanted, norm(subtract(there, nearestIn(subspace, there)))];
    }
    const along = toView(camera, direction);
    const length2 = dot2(along, along);
    const factor = length2 < TOO_STEEP ** 2 ? 0 : dot2(wanted, along) / length2;
    if (factor === 0) return [wanted, Number.POSITIVE_INFINITY];
    const point: Vector = [factor * along[0], factor * along[1]];
    return [point, Math.hypot(point[0] - wanted[0], point[1] - wanted[1])];
  }

  /** The vector of space that a point of the view means. */
  at({ point, line }: Snapped): Vector3 {
    const { camera, subspaces, vector } = this.#view();
    const aim = this.#aim;
    this.#aim = null;
    if (aim) return aim;
    const there = fromView(camera, point, vector);
    const subspace = line === null ? [] : subspaces[line]!;
    const [direction, second] = subspace;
    if (!direction) return there;
    if (second) return nearestIn(subspace, there);
    const along = toView(camera, direction);
    return multiply(dot2(point, along) / dot2(along, along), direction);
  }

  /** Where a key sends it, see {@link jumped}, in the view. */
  jump(key: string): Vector | null {
    const { camera, subspaces, vector } = this.#view();
    this.#aim = jumped(vector, key, subspaces);
    return this.#aim && toView(camera, this.#aim);
  }
}
