import { svg, type SVGTemplateResult } from 'lit';
import {
  placeLabels,
  type Frame,
  type Label,
  type Obstacle,
  type Placed,
} from '../../kit/labels.ts';
import { visibleEnd } from '../../kit/line.ts';
import type { Plane } from '../../kit/plane.ts';
import { norm, unit, type Vector } from '../../kit/vector.ts';

/** A name in a picture, such as that of an arrow. Text between underscores is raised below the line: `A_1_`. */
export interface NameTag {
  readonly text: string;
  /** Classes, for the colour of the role. */
  readonly className: string;
  /** Pixel that is named. */
  readonly anchor: Vector;
  /** Unit vector, in pixels, to where the name would best be. */
  readonly towards: Vector;
}

/** The name of an arrow from the origin, beyond its tip; null when the arrow is out of sight. */
export function tipName(
  plane: Plane,
  text: string,
  className: string,
  tip: Vector,
): NameTag | null {
  const anchor = visibleEnd(plane, tip);
  const [x, y] = norm(tip) === 0 ? [1, 1] : unit(tip);
  return anchor && { text, className, anchor, towards: [x, -y] };
}

/** What names of other things keep clear of: arrows from the origin, and the handles at their tips. */
export function arrowObstacles(plane: Plane, tips: readonly Vector[]): Obstacle[] {
  const origin = plane.toPixel([0, 0]);
  const pixels = tips.map((tip) => plane.toPixel(tip));
  return [
    ...pixels.map((to) => ({ from: origin, to, radius: 4 })),
    ...pixels.map((tip) => ({ from: tip, to: tip, radius: 10 })),
  ];
}

const HEIGHT = 22;
const CHARACTER = 9.5;

/** Names that make room for each other and for what is drawn, and do not flicker while things move. */
export class NameTags {
  #before: Placed[] = [];

  draw(tags: readonly NameTag[], obstacles: readonly Obstacle[], frame: Frame): SVGTemplateResult {
    const placed = placeLabels(tags.map(box), obstacles, frame, this.#before);
    this.#before = placed;
    return svg`<g class="name-tags" aria-hidden="true">${tags.map((tag, i) => name(tag, placed[i]!.center))}</g>`;
  }
}

function box({ text, anchor, towards }: NameTag): Label {
  return {
    width: CHARACTER * text.replaceAll('_', '').length + 2,
    height: HEIGHT,
    anchor,
    towards,
  };
}

function name({ text, className }: NameTag, [px, py]: Vector): SVGTemplateResult {
  return svg`<text
    class="name-tag ${className}"
    x=${px.toFixed(1)}
    y=${(py + 6).toFixed(1)}
    text-anchor="middle"
  >${text.split('_').map((part, i) => (i % 2 === 0 ? letters(part) : below(part)))}</text>`;
}

/** Letters slant as in a formula, figures and signs stand. */
function letters(text: string): SVGTemplateResult[] {
  const parts = text.match(/[a-zλ]+|[^a-zλ]+/gi) ?? [];
  return parts.map(
    (part) => svg`<tspan class=${/^[a-zλ]/i.test(part) ? 'letter' : 'sign'}>${part}</tspan>`,
  );
}

/** An index below the line; the empty part after it goes back up. */
function below(text: string): SVGTemplateResult {
  return svg`<tspan class="below" dy="4">${text}</tspan><tspan dy="-4">\u200b</tspan>`;
}
