import { withinReach } from './reach.ts';
import type { Vector } from './vector.ts';

/** The part of the plane that is shown, in mathematical coordinates. */
export interface Bounds {
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly top: number;
}

/** How far one may zoom and how far from the origin one may wander. */
export interface PlaneLimits {
  /** Fewest pixels for one unit. */
  readonly minScale: number;
  /** Most pixels for one unit. */
  readonly maxScale: number;
  /** The centre of the picture stays within this distance of the origin along each axis. */
  readonly reach: number;
}

export const LIMITS: PlaneLimits = { minScale: 2, maxScale: 4000, reach: 100 };

/** How much further than its farthest point a picture reaches, so that labels have room. */
const ROOM = 1.25;

/**
 * A window on the plane: mathematical coordinates (y upwards) to pixels (y downwards) and back, with
 * the same scale along both axes so that circles are round. Never changed; every move gives a new one.
 */
export class Plane {
  /** Mathematical coordinates of the middle of the picture. */
  readonly center: Vector;
  /** Pixels for one unit. */
  readonly scale: number;
  readonly width: number;
  readonly height: number;
  readonly limits: PlaneLimits;

  constructor(
    center: Vector,
    scale: number,
    width: number,
    height: number,
    limits: PlaneLimits = LIMITS,
  ) {
    this.limits = limits;
    this.center = [
      clamp(center[0] || 0, -limits.reach, limits.reach),
      clamp(center[1] || 0, -limits.reach, limits.reach),
    ];
    this.scale = clamp(scale || 0, limits.minScale, limits.maxScale);
    this.width = Math.max(1, width);
    this.height = Math.max(1, height);
  }

  /** A plane around the origin that shows at least `radius` units in every direction. */
  static around(radius: number, width: number, height: number, limits = LIMITS): Plane {
    return new Plane([0, 0], Math.min(width, height) / (2 * radius), width, height, limits);
  }

  /** A plane around the origin in which all these points have room, each as large as that allows. */
  static showing(points: readonly Vector[], width: number, height: number, limits = LIMITS): Plane {
    const farX = Math.max(1, ...points.map(([x]) => Math.abs(x)));
    const farY = Math.max(1, ...points.map(([, y]) => Math.abs(y)));
    const scale = Math.min(width / farX, height / farY) / 2 / ROOM;
    return new Plane([0, 0], scale, width, height, limits);
  }

  /** A plane around the middle of these points in which all of them have room, each as large as that allows. */
  static framing(points: readonly Vector[], width: number, height: number, limits = LIMITS): Plane {
    const [x, y] = [points.map((point) => point[0]), points.map((point) => point[1])];
    const [left, right] = [Math.min(...x), Math.max(...x)];
    const [bottom, top] = [Math.min(...y), Math.max(...y)];
    const scale = Math.min(width / Math.max(1, right - left), height / Math.max(1, top - bottom));
    const middle: Vector = [(left + right) / 2, (bottom + top) / 2];
    return new Plane(middle, scale / ROOM, width, height, limits);
  }

  get bounds(): Bounds {
    const halfWidth = this.width / 2 / this.scale;
    const halfHeight = this.height / 2 / this.scale;
    return {
      left: this.center[0] - halfWidth,
      right: this.center[0] + halfWidth,
      bottom: this.center[1] - halfHeight,
      top: this.center[1] + halfHeight,
    };
  }

  /** Where a point is drawn; one that is too far away for any drawing lies far outside, in its direction from the middle. */
  toPixel(point: Vector): Vector {
    const [right, up] = withinReach<Vector>([
      (point[0] - this.center[0]) * this.scale,
      (point[1] - this.center[1]) * this.scale,
    ]);
    return [this.width / 2 + right, this.height / 2 - up];
  }

  toMath(pixel: Vector): Vector {
    return [
      this.center[0] + (pixel[0] - this.width / 2) / this.scale,
      this.center[1] - (pixel[1] - this.height / 2) / this.scale,
    ];
  }

  /** Enlarged by `factor`, with the point under `pixel` staying where it is. */
  zoom(factor: number, pixel: Vector = [this.width / 2, this.height / 2]): Plane {
    const scale = clamp(this.scale * factor, this.limits.minScale, this.limits.maxScale);
    const fixed = this.toMath(pixel);
    const center: Vector = [
      fixed[0] - (pixel[0] - this.width / 2) / scale,
      fixed[1] + (pixel[1] - this.height / 2) / scale,
    ];
    return new Plane(center, scale, this.width, this.height, this.limits);
  }

  /** Moved with the hand: what was under a pixel is then `dx`, `dy` pixels further right and down. */
  pan(dx: number, dy: number): Plane {
    const center: Vector = [this.center[0] - dx / this.scale, this.center[1] + dy / this.scale];
    return new Plane(center, this.scale, this.width, this.height, this.limits);
  }

  /** For another size of the picture: same centre, and what filled the shorter side still fills it. */
  resize(width: number, height: number): Plane {
    const ratio = Math.min(width, height) / Math.min(this.width, this.height);
    return new Plane(this.center, this.scale * ratio, width, height, this.limits);
  }

  /** Whether the point is inside the picture, `margin` pixels from its edge at least. */
  shows(point: Vector, margin = 0): boolean {
    const [px, py] = this.toPixel(point);
    return px >= margin && px <= this.width - margin && py >= margin && py <= this.height - margin;
  }
}

export function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}
