import { svg, type SVGTemplateResult } from 'lit';
import { classMap } from 'lit/directives/class-map.js';
import { lineThroughOrigin } from '../../kit/line.ts';
import { approximately } from '../../kit/number.ts';
import type { Plane } from '../../kit/plane.ts';
import { add, distance, multiply, subtract, unit, type Vector } from '../../kit/vector.ts';
import type { NameTag } from './name-tags.ts';
import { linePath } from './shapes.ts';

/** A line of eigenvectors, as the server found it. */
export interface Eigenline {
  /** A unit vector along it. */
  direction: Vector;
  lambda: number;
  /** Its eigenvalue in words, exact where that is short. */
  text: string;
  /** Its number, from 1. */
  index: number;
}

export interface EigenlineActions {
  readonly label: string;
  /** Whether the reader points at it, here or in the read-out. */
  readonly highlighted: boolean;
  /** Whether a vector lies on it just now. */
  readonly locked: boolean;
  highlight(on: boolean): void;
  /** Puts the vector on it. */
  act(): void;
}

/** An eigenline across the picture, to point at and to press: by mouse, finger or keyboard. */
export function eigenline(
  plane: Plane,
  line: Eigenline,
  actions: EigenlineActions,
): SVGTemplateResult {
  const d = linePath(plane, line.direction);
  const { highlighted, locked } = actions;
  return svg`<g
    class=${classMap({ eigenline: true, [role(line)]: true, highlighted, locked })}
    role="button"
    tabindex="0"
    aria-label=${actions.label}
    @pointerdown=${(event: Event) => event.stopPropagation()}
    @click=${() => actions.act()}
    @keydown=${(event: KeyboardEvent) => {
      if (event.key !== 'Enter' && event.key !== ' ') return;
      event.preventDefault();
      actions.act();
    }}
    @pointerenter=${() => actions.highlight(true)}
    @pointerleave=${() => actions.highlight(false)}
    @focus=${() => actions.highlight(true)}
    @blur=${() => actions.highlight(false)}
  ><path class="touch" d=${d} /><path class="line" d=${d} /></g>`;
}

/** How far from the edge of the picture a line has its name, in pixels. */
const INSET = 40;

/** By how much the end behind the origin must be farther away to have the name. */
const FARTHER = 1.3;

/** How the eigenvalue with a number is called in a picture; one that is alone has none, as in all that is said of it. */
export function eigenvalueName(index: number, alone: boolean): string {
  return alone ? 'λ' : `λ_${index}_`;
}

/**
 * The name of an eigenline, beside it near the end that is farther away; null when it is out of sight.
 *
 * @param alone whether its eigenvalue is the only one
 */
export function eigenlineName(plane: Plane, line: Eigenline, alone = false): NameTag | null {
  const ends = lineThroughOrigin(plane, line.direction);
  if (!ends) return null;
  const origin = plane.toPixel([0, 0]);
  const [near, far] =
    distance(ends[0], origin) > FARTHER * distance(ends[1], origin) ? [ends[1], ends[0]] : ends;
  const back = unit(subtract(near, far));
  return {
    text: `${eigenvalueName(line.index, alone)} ${approximately(line.lambda)}`,
    className: role(line),
    anchor: add(far, multiply(INSET, back)),
    towards: [back[1], -back[0]],
  };
}

/** The class that gives an eigenline its colour and dash. */
function role({ index }: Eigenline): string {
  return `role-eigen-${index}`;
}
