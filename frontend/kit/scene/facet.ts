import type { Sight } from '../drag.ts';
import type { Vector } from '../vector.ts';
import type { Camera } from './camera.ts';
import { add, combine, cross, dot, multiply, subtract, type Vector3 } from './vector3.ts';

/** Looked at from less than this slope (a sine), a plane or a line has no place that a pixel could mean. */
export const TOO_STEEP = 0.06;

/**
 * The plane through the origin that two perpendicular unit vectors span, as a camera sees it: pixels to coordinates in this
 * basis. So a {@link Drag} of the plane moves a point of space by pointer and by keyboard.
 */
export function planeFacet(camera: Camera, [u, v]: readonly [Vector3, Vector3]): Sight {
  const normal = cross(u, v);
  return {
    scale: camera.scale,
    toMath: (pixel) => {
      const { from, along } = camera.ray(pixel);
      const slope = steep(dot(along, normal));
      const hit = subtract(from, multiply(dot(from, normal) / slope, along));
      return within(camera, [dot(hit, u), dot(hit, v)]);
    },
  };
}

/**
 * The line through the origin along a unit vector, as a camera sees it: a pixel means the point of the line that is nearest to
 * what it shows. The second coordinate is always 0; an arrow key up or down adds to the first, too, see {@link onLine}.
 */
export function lineFacet(camera: Camera, direction: Vector3): Sight {
  return {
    scale: camera.scale,
    toMath: (pixel) => {
      const { from, along } = camera.ray(pixel);
      const cosine = dot(along, direction);
      const sine2 = Math.max(TOO_STEEP ** 2, 1 - cosine ** 2);
      const offset = dot(from, direction) - dot(from, along) * cosine;
      return within(camera, [offset / sine2, 0]);
    },
  };
}

/** What a wish means on a line: the arrow keys for up and right lead forward, those for down and left back. */
export function onLine([along, beside]: Vector): number {
  return along + beside;
}

/**
 * The plane through a point that faces the camera: pixels to coordinates to the right and upwards. In it a hand moves a point that is
 * free in space; after a turn of the view it leads elsewhere.
 */
export function viewFacet(camera: Camera, through: Vector3): Sight {
  const depth = dot(through, camera.towards);
  return {
    scale: camera.focus / camera.depth(through),
    toMath: (pixel) => {
      const { from, along } = camera.ray(pixel);
      const way = (depth - dot(from, camera.towards)) / dot(along, camera.towards);
      const hit = add(from, multiply(way, along));
      return [dot(hit, camera.right), dot(hit, camera.up)];
    },
  };
}

/** Where a point of space is in the coordinates of {@link viewFacet}. */
export function toView(camera: Camera, point: Vector3): Vector {
  return [dot(point, camera.right), dot(point, camera.up)];
}

/** The point of space with these coordinates, as far from the eye as another. */
export function fromView(camera: Camera, [s, t]: Vector, through: Vector3): Vector3 {
  return combine([s, t, dot(through, camera.towards)], [camera.right, camera.up, camera.towards]);
}

function steep(slope: number): number {
  return Math.abs(slope) >= TOO_STEEP ? slope : slope < 0 ? -TOO_STEEP : TOO_STEEP;
}

/** No farther than can be seen. */
function within(camera: Camera, [s, t]: Vector): Vector {
  const length = Math.hypot(s, t);
  const most = 1.3 * camera.reach;
  return length <= most ? [s, t] : [(s * most) / length, (t * most) / length];
}
