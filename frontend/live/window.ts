/**
 * How many questions may be under way at once, from the round trip as it is measured: enough that one frame's state
 * leaves in each frame, and no more, so that nothing queues up on a slow link.
 */
export class Window {
  static readonly least = 2;
  static readonly most = 12;

  #roundTrip = 16;

  /** Takes note of one round trip in milliseconds. */
  measured(milliseconds: number): void {
    this.#roundTrip += 0.2 * (milliseconds - this.#roundTrip);
  }

  get size(): number {
    return Math.min(Window.most, Math.max(Window.least, Math.ceil(this.#roundTrip / 16) + 1));
  }
}
