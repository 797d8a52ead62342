import { handChannel } from '../live/hand-channel.ts';

/** How often it is looked whether the server has been heard, in milliseconds. */
const EVERY = 2_000;

/** As many connections as a browser keeps to one server, and how long one of them may take, in milliseconds. */
const CONNECTIONS = 6;
const TO_ANSWER = 2_000;

/**
 * Says that the page is there whenever the server asks, by the ticket that the server has given it. When the server has not asked for too long, the network has fallen silent,
 * which the browser may take minutes to notice; the page is told so as if the browser had, and so everything on it connects anew.
 */
export class RoomPulse extends HTMLElement {
  #ticket = '';
  #timer: ReturnType<typeof setInterval> | undefined;

  set ticket(ticket: string) {
    this.#ticket = ticket;
    if (this.isConnected) this.#beat();
  }

  get ticket(): string {
    return this.#ticket;
  }

  connectedCallback(): void {
    this.#beat();
    this.#timer = setInterval(this.#listen, EVERY);
    document.addEventListener('visibilitychange', this.#listen);
  }

  disconnectedCallback(): void {
    clearInterval(this.#timer);
    document.removeEventListener('visibilitychange', this.#listen);
    handChannel().beat('', () => {});
  }

  #listen = (): void => handChannel().listen();

  /**
   * What the server has sent into the silence is lost. With its next answer the page sees that it has missed something, and asks for the whole. The browser would wait for that answer
   * on one of the connections that it keeps, which are as dead as the one that fell silent; so each of them is given something to fail at before.
   */
  async #comeBack(): Promise<void> {
    const one = () =>
      fetch('/livez', { cache: 'no-store', signal: AbortSignal.timeout(TO_ANSWER) });
    await Promise.allSettled(Array.from({ length: CONNECTIONS }, one));
    this.dispatchEvent(new CustomEvent('back'));
  }

  #beat(): void {
    if (this.#ticket === '') return;
    handChannel().beat(this.#ticket, (silent) => {
      window.dispatchEvent(new Event(silent ? 'offline' : 'online'));
      if (!silent) void this.#comeBack();
    });
  }
}

customElements.define('room-pulse', RoomPulse);

declare global {
  interface HTMLElementTagNameMap {
    'room-pulse': RoomPulse;
  }
}
