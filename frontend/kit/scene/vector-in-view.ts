import type { Snapped } from '../constrain.ts';
import type { Sight } from '../drag.ts';
import { dot as dot2, type Vector } from '../vector.ts';
import { isAlong } from './along.ts';
import type { Camera } from './camera.ts';
import { fromView, toView, TOO_STEEP, viewFacet } from './facet.ts';
import { dot, multiply, norm, type Vector3 } from './vector3.ts';

/** What a vector of space needs of the picture in which a hand moves it. */
export interface InView {
  readonly vector: Vector3;
  /** Unit vectors along the lines that draw it to them. */
  readonly lines: readonly Vector3[];
  readonly camera: Camera;
}

/**
 * The tip of a vector of space under a hand: it moves in the plane that faces the eye, and where it comes before a line through the origin it goes on
 * to that line.
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

  /** The point of the view, and the line that has drawn it there. */
  constrain(wanted: Vector, tolerance: number): Snapped {
    const { camera, lines } = this.#view();
    let snapped: Snapped = { point: wanted, line: null };
    let least = tolerance;
    lines.forEach((direction, line) => {
      const along = toView(camera, direction);
      if (dot2(along, along) < TOO_STEEP ** 2) return;
      const factor = dot2(wanted, along) / dot2(along, along);
      const point: Vector = [factor * along[0], factor * along[1]];
      const away = Math.hypot(point[0] - wanted[0], point[1] - wanted[1]);
      if (away <= least && factor !== 0) [snapped, least] = [{ point, line }, away];
    });
    return snapped;
  }

  /** The vector of space that a point of the view means. */
  at({ point, line }: Snapped): Vector3 {
    const { camera, lines, vector } = this.#view();
    const aim = this.#aim;
    this.#aim = null;
    if (aim) return aim;
    const direction = line === null ? undefined : lines[line];
    if (!direction) return fromView(camera, point, vector);
    const along = toView(camera, direction);
    return multiply(dot2(point, along) / dot2(along, along), direction);
  }

  /** Where Page up and Page down send it: to the next line, as long as it was. `null` for any other key. */
  jump(key: string): Vector | null {
    const { camera, lines, vector } = this.#view();
    const way = key === 'PageUp' ? 1 : key === 'PageDown' ? -1 : 0;
    if (way === 0 || lines.length === 0) return null;
    const here = lines.findIndex((direction) => isAlong(vector, direction));
    const next = here < 0 && way < 0 ? lines.length - 1 : here + way;
    this.#aim = putAlong(vector, lines[(next + lines.length) % lines.length]!);
    return toView(camera, this.#aim);
  }
}

/** A vector put on a line, as long as it was and on the side where it was. */
export function putAlong(vector: Vector3, direction: Vector3): Vector3 {
  return multiply((dot(vector, direction) < 0 ? -1 : 1) * norm(vector), direction);
}
