const MINUTE = 60_000;

/** When the time that is left is said aloud: after so many minutes, and not at every second. */
const ANNOUNCED = [10, 5, 1];

/** Hours are shown only where there are any: 1:05:00, 5:00. */
export function clockFace(milliseconds: number): string {
  const seconds = Math.max(0, Math.ceil(milliseconds / 1000));
  const two = (value: number): string => String(value).padStart(2, '0');
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor(seconds / 60) % 60;
  return hours > 0
    ? `${hours}:${two(minutes)}:${two(seconds % 60)}`
    : `${minutes}:${two(seconds % 60)}`;
}

/** The minutes to be said aloud when the time left goes from one value to another; undefined if there are none. */
export function announcement(before: number, now: number): number | undefined {
  return ANNOUNCED.find((minutes) => before > minutes * MINUTE && now <= minutes * MINUTE);
}

/**
 * Counts down. `left` is in milliseconds, as the server says it; from then on the time since the page was made counts, which
 * no change of the clock touches. Fires `over` once. The attributes `label`, `one` and `more` are the words.
 */
class ExamClock extends HTMLElement {
  readonly #face = document.createElement('span');
  readonly #said = document.createElement('span');
  #end = 0;
  #before = 0;
  #timer: number | undefined;

  constructor() {
    super();
    this.#face.className = 'clock-face';
    this.#face.setAttribute('role', 'timer');
    this.#said.className = 'announcer';
    this.#said.setAttribute('role', 'status');
  }

  set left(milliseconds: number) {
    this.#end = performance.now() + milliseconds;
    this.#before = milliseconds;
    if (this.isConnected) this.#start();
  }

  connectedCallback(): void {
    this.#face.setAttribute('aria-label', this.getAttribute('label') ?? '');
    this.replaceChildren(this.#face, this.#said);
    this.#start();
  }

  disconnectedCallback(): void {
    window.clearInterval(this.#timer);
  }

  #start(): void {
    window.clearInterval(this.#timer);
    this.#timer = window.setInterval(() => this.#tick(), 500);
    this.#show(this.#end - performance.now());
  }

  #tick(): void {
    const left = this.#end - performance.now();
    this.#show(left);
    const minutes = announcement(this.#before, left);
    if (minutes !== undefined) {
      const words = this.getAttribute(minutes === 1 ? 'one' : 'more') ?? '';
      this.#said.textContent = words.replace('{0}', String(minutes));
    }
    this.#before = left;
    if (left <= 0) {
      window.clearInterval(this.#timer);
      this.dispatchEvent(new CustomEvent('over'));
    }
  }

  #show(left: number): void {
    this.#face.textContent = clockFace(left);
    this.classList.toggle('short', left <= 5 * MINUTE);
  }
}

customElements.define('exam-clock', ExamClock);
