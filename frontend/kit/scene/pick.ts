import { distance, dot, subtract, type Vector } from '../vector.ts';
import type { Camera } from './camera.ts';
import type { Thing } from './things.ts';
import { ORIGIN, type Vector3 } from './vector3.ts';

/** How near to a line, in pixels, a pointer points at it. */
const NEAR = 10;

/** What a pointer at a pixel points at: the key of the nearest line, or else of the foremost surface; null for neither. */
export function pick(things: readonly Thing[], camera: Camera, pixel: Vector): string | null {
  return pickLine(things, camera, pixel) ?? pickSurface(things, camera, pixel);
}

function pickLine(things: readonly Thing[], camera: Camera, pixel: Vector): string | null {
  let nearest: string | null = null;
  let least = NEAR;
  for (const thing of things) {
    if (thing.key === undefined) continue;
    const pixels = pointsOf(thing).map((point) => camera.toPixel(point));
    for (let i = 1; i < pixels.length; i++) {
      const away = distance(pixel, nearestOn(pixels[i - 1]!, pixels[i]!, pixel));
      if (away < least) [nearest, least] = [thing.key, away];
    }
  }
  return nearest;
}

function pointsOf(thing: Thing): readonly Vector3[] {
  if (thing.kind === 'line') return thing.points;
  return thing.kind === 'arrow' ? [thing.from ?? ORIGIN, thing.to] : [];
}

function pickSurface(things: readonly Thing[], camera: Camera, pixel: Vector): string | null {
  let foremost: string | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const thing of things) {
    if (thing.kind !== 'patch' || thing.key === undefined) continue;
    for (const face of facesOf(thing.vertices)) {
      if (
        !holds(
          face.map((corner) => camera.toPixel(corner)),
          pixel,
        )
      )
        continue;
      const depth = Math.min(...face.map((corner) => camera.depth(corner)));
      if (depth < least) [foremost, least] = [thing.key, depth];
    }
  }
  return foremost;
}

function facesOf(vertices: readonly (readonly Vector3[])[]): Vector3[][] {
  return vertices
    .slice(1)
    .flatMap((row, i) =>
      row.slice(1).map((corner, j) => [vertices[i]![j]!, vertices[i]![j + 1]!, corner, row[j]!]),
    );
}

/** Whether a polygon has the pixel in it, by the number of its sides that a line to the right crosses. */
function holds(corners: readonly Vector[], [px, py]: Vector): boolean {
  let inside = false;
  corners.forEach(([bx, by], i) => {
    const [ax, ay] = corners.at(i - 1)!;
    if (ay > py !== by > py && px < ax + ((py - ay) / (by - ay)) * (bx - ax)) inside = !inside;
  });
  return inside;
}

function nearestOn(a: Vector, b: Vector, pixel: Vector): Vector {
  const along = subtract(b, a);
  const length2 = dot(along, along);
  const t = length2 === 0 ? 0 : dot(subtract(pixel, a), along) / length2;
  const part = Math.min(1, Math.max(0, t));
  return [a[0] + part * along[0], a[1] + part * along[1]];
}
