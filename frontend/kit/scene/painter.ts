import type { Camera } from './camera.ts';
import type { Thing } from './things.ts';

/** Draws things in space as a camera sees them. */
export interface Painter {
  /** Where it draws; stands in the picture. */
  readonly element: Element;
  draw(things: readonly Thing[], camera: Camera): void;
  /** Gives back what it holds. */
  dispose(): void;
}

/** Length of the head of an arrow, and radius of a dot, in pixels. */
export const HEAD = 14;
export const DOT = 4.5;

/** How many times wider the shaft of an arrow is than a line. */
export const SHAFT = 1.6;

/** How opaque the lines on a surface are. */
export const MESH_OPACITY = 0.35;

/** What is asked of WebGL. */
export const ATTRIBUTES = { antialias: true, alpha: true } as const;

/** A canvas with WebGL on it, or null where the browser has none. */
export function webglCanvas(): HTMLCanvasElement | null {
  const canvas = document.createElement('canvas');
  return canvas.getContext('webgl2', ATTRIBUTES) === null ? null : canvas;
}
