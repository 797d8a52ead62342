import { frame, type NextFrame } from './frame.ts';

/**
 * Lets at most two values through per picture: the first at once, so that a server has the rest of the frame to answer, and
 * the newest when hands have their turn. A mouse of 1000 Hz would otherwise cost sixteen computations for one picture.
 */
export class OncePerFrame<T> {
  #pending: { readonly value: T } | null = null;
  #asked = false;
  readonly #nextFrame: NextFrame;
  readonly #deliver: (value: T) => void;

  constructor(
    deliver: (value: T) => void,
    nextFrame: NextFrame = (callback) => frame.hand(callback),
  ) {
    this.#deliver = deliver;
    this.#nextFrame = nextFrame;
  }

  offer(value: T): void {
    this.#pending = { value };
    if (this.#asked) return;
    this.#asked = true;
    this.#nextFrame(() => {
      this.#asked = false;
      this.flush();
    });
    this.flush();
  }

  /** Delivers a waiting value now. */
  flush(): void {
    const waiting = this.#pending;
    this.#pending = null;
    if (waiting) this.#deliver(waiting.value);
  }

  /** Forgets a waiting value. */
  drop(): void {
    this.#pending = null;
  }
}
