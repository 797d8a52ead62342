import { clamp } from '../plane.ts';
import { withinReach } from '../reach.ts';
import type { Vector } from '../vector.ts';
import { add, dot, multiply, norm, unit, type Vector3 } from './vector3.ts';

/** From where space is looked at. Angles in radians. */
export interface Stand {
  /** Around the third axis, anticlockwise from the first. */
  readonly azimuth: number;
  /** Above the plane of the first two axes. */
  readonly elevation: number;
}

/** A little from above, with the first axis coming to the left and forward, as on paper. */
export const USUAL: Stand = { azimuth: 0.62, elevation: 0.42 };

/** Looking along an axis has this much of the others left, so that they do not vanish in a point. */
const STEEPEST = Math.PI / 2 - 0.001;

/** Half of the angle under which the ball appears: small, so that parallel lines stay nearly parallel. */
const HALF_ANGLE = (14 * Math.PI) / 180;

/** By how much a drag across the whole picture turns the view, in radians. */
const TURN = 1.2 * Math.PI;

const LEAST_REACH = 1e-3;
const MOST_REACH = 1e6;

/** A half-line from the eye through a pixel. */
export interface Ray {
  readonly from: Vector3;
  /** A unit vector. */
  readonly along: Vector3;
}

/**
 * A view of space: of the ball around the origin that has just room in the picture, seen in perspective from a stand, the third axis
 * upwards. Never changed; every move gives a new one.
 */
export class Camera {
  readonly stand: Stand;
  /** Radius of the ball that is seen. */
  readonly reach: number;
  readonly width: number;
  readonly height: number;
  /** From the origin to the eye, a unit vector. */
  readonly towards: Vector3;
  /** To the right in the picture, a unit vector. */
  readonly right: Vector3;
  /** Upwards in the picture, a unit vector. */
  readonly up: Vector3;

  constructor(reach: number, width: number, height: number, stand: Stand = USUAL) {
    const elevation = clamp(stand.elevation, -STEEPEST, STEEPEST);
    this.stand = { azimuth: stand.azimuth % (2 * Math.PI), elevation };
    this.reach = clamp(reach, LEAST_REACH, MOST_REACH);
    this.width = Math.max(1, width);
    this.height = Math.max(1, height);
    const [ca, sa] = [Math.cos(stand.azimuth), Math.sin(stand.azimuth)];
    const [ce, se] = [Math.cos(elevation), Math.sin(elevation)];
    this.towards = [ce * ca, ce * sa, se];
    this.right = [-sa, ca, 0];
    this.up = [-se * ca, -se * sa, ce];
  }

  /** From the eye to the origin. */
  get distance(): number {
    return this.reach / Math.sin(HALF_ANGLE);
  }

  /** From the eye to the picture, in pixels. */
  get focus(): number {
    return Math.min(this.width, this.height) / 2 / Math.tan(HALF_ANGLE);
  }

  /** Pixels for one unit at the origin, across the line of sight. */
  get scale(): number {
    return this.focus / this.distance;
  }

  get eye(): Vector3 {
    return multiply(this.distance, this.towards);
  }

  /** How far before the eye a point is; what is not positive is behind it. */
  depth(point: Vector3): number {
    return this.distance - dot(point, this.towards);
  }

  toPixel(point: Vector3): Vector {
    const enlarged = this.focus / Math.max(this.depth(point), 0.05 * this.distance);
    const [right, up] = withinReach<Vector>([
      enlarged * dot(point, this.right),
      enlarged * dot(point, this.up),
    ]);
    return [this.width / 2 + right, this.height / 2 - up];
  }

  ray([px, py]: Vector): Ray {
    const across = multiply(px - this.width / 2, this.right);
    const upwards = multiply(this.height / 2 - py, this.up);
    const ahead = multiply(-this.focus, this.towards);
    return { from: this.eye, along: unit(add(ahead, add(across, upwards))) };
  }

  /** Turned with the hand, as if it held the ball: what is in front goes `dx`, `dy` pixels further right and down. */
  pan(dx: number, dy: number): Camera {
    const turn = TURN / Math.min(this.width, this.height);
    const { azimuth, elevation } = this.stand;
    return this.from({ azimuth: azimuth - turn * dx, elevation: elevation + turn * dy });
  }

  zoom(factor: number): Camera {
    return new Camera(this.reach / factor, this.width, this.height, this.stand);
  }

  /** From another stand. */
  from(stand: Stand): Camera {
    return new Camera(this.reach, this.width, this.height, stand);
  }

  /** From where the axis of this index, from 0, comes straight at the eye. */
  along(axis: 0 | 1 | 2): Camera {
    const stands: readonly Stand[] = [
      { azimuth: 0, elevation: 0 },
      { azimuth: -Math.PI / 2, elevation: 0 },
      { azimuth: -Math.PI / 2, elevation: STEEPEST },
    ];
    return this.from(stands[axis]!);
  }

  reaching(reach: number): Camera {
    return new Camera(reach, this.width, this.height, this.stand);
  }

  resize(width: number, height: number): Camera {
    return new Camera(this.reach, width, height, this.stand);
  }

  /** Whether the ball that is seen has the point in it. */
  shows(point: Vector3): boolean {
    return norm(point) <= this.reach;
  }
}
