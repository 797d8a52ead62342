/** Asks for a call before the next picture; `requestAnimationFrame` in a page. */
export type NextFrame = (callback: () => void) => void;

/**
 * What happens before each picture of the page, in two turns: first what hands have moved, then what is drawn of it. So all
 * that is new when a hand has moved costs one drawing. What comes when no hand waits for its turn is drawn at once.
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

  /** Whether nobody waits for a turn, so that a drawing can as well be made now. */
  get isIdle(): boolean {
    return !this.#asked;
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
