import { arrow, path } from '../arrow.ts';
import type { Vector } from '../vector.ts';
import type { Camera } from './camera.ts';
import { meshOf, normalsOf } from './mesh.ts';
import { DOT, HEAD, type Painter } from './painter.ts';
import type { Arrow, Line, Patch, Thing } from './things.ts';
import { add, dot, multiply, ORIGIN, subtract, type Vector3 } from './vector3.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** A surface is drawn with at most so many faces along each side. */
const MOST_FACES = 28;

/** Of how many pieces a straight line is made, so that faces can come before some and behind others. */
const PIECES = 12;

/** Something to draw, and how far away it is. */
interface Stroke {
  readonly depth: number;
  readonly element: SVGElement;
}

/**
 * Draws in plain SVG: what is farther away first. It serves where there is no WebGL, until WebGL has been fetched, and on paper, where
 * it is sharp and takes the colours of print.
 */
export class SvgPainter implements Painter {
  readonly element = document.createElementNS(SVG, 'g');

  draw(things: readonly Thing[], camera: Camera): void {
    const strokes = things.flatMap((thing) => this.#strokesOf(thing, camera));
    strokes.sort((a, b) => b.depth - a.depth);
    this.element.replaceChildren(...strokes.map(({ element }) => element));
  }

  dispose(): void {
    this.element.replaceChildren();
  }

  #strokesOf(thing: Thing, camera: Camera): Stroke[] {
    if (thing.kind === 'arrow') return arrowStrokes(thing, camera);
    if (thing.kind === 'line') return lineStrokes(thing, camera);
    if (thing.kind === 'patch') return faces(thing, camera);
    const [cx, cy] = camera.toPixel(thing.at);
    const ball = element('circle', `space-dot ${thing.role}`, { cx, cy, r: DOT });
    return [{ depth: camera.depth(thing.at), element: ball }];
  }
}

function arrowStrokes({ from = ORIGIN, to, role }: Arrow, camera: Camera): Stroke[] {
  const { shaft, head } = arrow(camera.toPixel(from), camera.toPixel(to), HEAD);
  const group = element('g', `space-arrow ${role}`, {});
  group.append(
    element('path', 'space-shaft', { d: shaft }),
    element('path', 'space-head', { d: head }),
  );
  return [{ depth: camera.depth(multiply(0.5, add(from, to))), element: group }];
}

/** A line that is dashed stays in one piece, or the dashes would begin anew with each. */
function lineStrokes({ points, role, solid, weight = 1 }: Line, camera: Camera): Stroke[] {
  const whole = !solid && points.length === 2;
  const finer = whole ? [points] : pairs(points).flatMap(([a, b]) => cut(a, b));
  return finer.map((part) => {
    const line = element('path', `space-line ${role} ${solid ? 'solid' : ''}`, {
      d: path(part.map((point) => camera.toPixel(point))),
      'stroke-width': weight === 1 ? '' : `calc(${weight} * var(--stroke-thin))`,
    });
    return { depth: camera.depth(middle(part)), element: line };
  });
}

function pairs(points: readonly Vector3[]): [Vector3, Vector3][] {
  return points.slice(1).map((point, i) => [points[i]!, point]);
}

function cut(a: Vector3, b: Vector3): Vector3[][] {
  const at = (i: number): Vector3 => add(a, multiply(i / PIECES, subtract(b, a)));
  return Array.from({ length: PIECES }, (_, i) => [at(i), at(i + 1)]);
}

function faces(patch: Patch, camera: Camera): Stroke[] {
  const { vertices, role, opacity, flat } = patch;
  const normals = flat ? null : normalsOf(patch);
  const rows = thinned(vertices.length);
  const columns = thinned(vertices[0]?.length ?? 0);
  const strokes: Stroke[] = [];
  for (let i = 0; i + 1 < rows.length; i++) {
    for (let j = 0; j + 1 < columns.length; j++) {
      const at = (k: number, l: number): Vector3 => vertices[rows[k]!]![columns[l]!]!;
      const corners = [at(i, j), at(i, j + 1), at(i + 1, j + 1), at(i + 1, j)];
      const normal = normals?.[rows[i]!]![columns[j]!];
      const light = normal ? 0.45 + 0.55 * Math.abs(dot(normal, camera.towards)) : 1;
      const face = element('path', `space-face ${role}`, {
        d: path(
          corners.map((corner): Vector => camera.toPixel(corner)),
          true,
        ),
        'fill-opacity': (opacity * light).toFixed(2),
      });
      strokes.push({ depth: camera.depth(middle(corners)), element: face });
    }
  }
  const mesh = meshOf(patch).map((line) => ({
    depth: camera.depth(middle(line)) - camera.reach,
    element: element('path', `space-mesh ${role}`, {
      d: path(line.map((point) => camera.toPixel(point))),
    }),
  }));
  return [...strokes, ...mesh];
}

/** Every so many indices, and always the first and the last. */
function thinned(count: number): number[] {
  const step = Math.max(1, Math.ceil((count - 1) / MOST_FACES));
  const indices = Array.from({ length: count }, (_, i) => i);
  return indices.filter((i) => i % step === 0 || i === count - 1);
}

function middle(points: readonly Vector3[]): Vector3 {
  return multiply(1 / points.length, points.reduce(add, ORIGIN));
}

function element(
  name: string,
  className: string,
  attributes: Record<string, string | number>,
): SVGElement {
  const made = document.createElementNS(SVG, name);
  made.setAttribute('class', className);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== '') made.setAttribute(key, String(value));
  }
  return made;
}
