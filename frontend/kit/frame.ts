/** Asks for a call before the next picture; `requestAnimationFrame` in a page. */
export type NextFrame = (callback: () => void) => void;

/**
 * What happens before each picture of the page, in two turns: first what hands have moved, then what is drawn of it. So a
 * state that a hand has just made and the server's answer to an earlier one cost one drawing, not two, and neither waits
 * for a picture more than it must.
 */
export class Frame {
  readonly #nextFrame: NextFrame;
  #hands: (() => void)[] = [];
  #drawings: (() => void)[] = [];
  #asked = false;

  constructor(nextFrame: NextFrame) {
    this.#nextFrame = nextFrame;
  }

  /** Calls back when it is the turn of hands. */
  hand(callback: () => void): void {
    this.#hands.push(callback);
    this.#ask();
  }

  /** Calls back when it is the turn of drawings; of this picture still, when hands are having theirs. */
  draw(callback: () => void): void {
    this.#drawings.push(callback);
    this.#ask();
  }

  /** Two calls, and not one, so that what hands have set off by promises is there when drawings have their turn. */
  #ask(): void {
    if (this.#asked) return;
    this.#asked = true;
    this.#nextFrame(() => {
      for (const callback of this.#hands.splice(0)) callback();
    });
    this.#nextFrame(() => {
      this.#asked = false;
      for (const callback of this.#drawings.splice(0)) callback();
      if (this.#hands.length + this.#drawings.length > 0) this.#ask();
    });
  }
}

/** The frames of this page. */
export const frame = new Frame((callback) => requestAnimationFrame(callback));
