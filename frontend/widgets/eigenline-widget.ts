import type { SVGTemplateResult } from 'lit';
import { constraint, type Snapped } from '../kit/constrain.ts';
import type { Movable } from '../kit/drag.ts';
import { putOnLine, turnedByKey } from '../kit/turn.ts';
import type { Vector } from '../kit/vector.ts';
import { eigenline, type Eigenline } from './parts/eigenline.ts';
import { PlaneWidget } from './plane-widget.ts';
import type { Parameters, Picture } from './widget-element.ts';

/** Decimals of a point on an eigenline, which may have no short decimal point on it. */
const ON_LINE_DECIMALS = 8;

/**
 * A widget of one point that a hand moves and eigenlines draw to themselves: Page up and Page down turn it on to the next line, and a press of a
 * line, in the picture or in the read-out, puts it there.
 */
export abstract class EigenlineWidget<
  P extends Picture,
  L extends Eigenline = Eigenline,
> extends PlaneWidget<P> {
  /** The lines, as the server has found them. */
  protected abstract get lines(): readonly L[];

  /** Where the point is. */
  protected abstract get point(): Vector;

  /** What the state becomes when the point has come to lie elsewhere; nothing where it may not. */
  protected abstract moved(text: string): Parameters;

  /** The line that a fact of the read-out is about. */
  protected lineOf(key: string): L | undefined {
    return this.lines.find(({ index }) => key === keyOf(index));
  }

  /** The point under a hand. */
  protected movableOnLines(): Movable {
    const directions = (): Vector[] => this.lines.map(({ direction }) => direction);
    return this.movable({
      position: () => this.point,
      constrain: (wanted, tolerance) =>
        constraint({ lines: directions(), bounds: this.plane.bounds })(wanted, tolerance),
      change: (moved) => this.moved(this.#textOf(moved)),
      jump: (key) => turnedByKey(this.point, key, directions()),
    });
  }

  /** The read-out, with a button to put the point on a line beside what is said of that line. */
  protected readOutOfLines(): unknown {
    return this.readOut({
      action: (fact) => (this.lineOf(fact.key) ? this.word('put') : null),
      act: (key) => {
        const line = this.lineOf(key);
        if (line) this.putOn(line);
      },
    });
  }

  /** A line across the picture; `locked` when the point lies on it. */
  protected line(line: L, locked = false): SVGTemplateResult {
    const key = keyOf(line.index);
    return eigenline(this.plane, line, {
      label: this.word('line', line.index, line.text),
      highlighted: this.highlighted === key,
      locked,
      highlight: (on) => (this.highlighted = on ? key : null),
      act: () => this.putOn(line),
    });
  }

  #textOf({ point, line }: Snapped): string {
    return this.text(point, line === null ? this.decimals : ON_LINE_DECIMALS).join(' ');
  }

  /** Puts the point on a line, as far from the origin as it was. */
  protected putOn(line: L): void {
    const point = putOnLine(this.point, line.direction);
    this.rest(this.moved(this.#textOf({ point, line: 0 })));
  }
}

function keyOf(index: number): string {
  return `lambda${index}`;
}
