import { handChannel, type Frame, type Lead, type Parameters } from '../live/hand-channel.ts';

/** A picture that can be moved from afar. */
interface Movable extends Element {
  widget: string;
  /** Missing while the module of the widget is still on its way. */
  follow?(state: Parameters, picture: unknown): void;
}

/**
 * Where pictures of a lesson stand that a hand moves before the eyes of others. With a ticket to lead, each state that a hand makes here is shown to whoever
 * follows; with one to follow, what the lecturer's hand does is shown here.
 */
export class LiveStage extends HTMLElement {
  /** Which lesson stands here, set by the server. */
  page = '';
  /** The ticket by which this page leads; empty if nobody watches. */
  leads = '';

  #follows = '';

  /** The ticket by which this page follows; empty if it follows nobody. */
  set follows(ticket: string) {
    this.#follows = ticket;
    if (this.isConnected) this.#watch(ticket);
  }

  get follows(): string {
    return this.#follows;
  }

  connectedCallback(): void {
    this.#watch(this.#follows);
  }

  disconnectedCallback(): void {
    this.#watch('');
  }

  /** Before whose eyes a picture that stands here is moved; nothing if before nobody's. */
  leading(picture: Element): Lead | undefined {
    const place = picture.closest('.widget-place')?.id;
    return this.leads && place ? { ticket: this.leads, page: this.page, place } : undefined;
  }

  #watch(ticket: string): void {
    // A page that nobody has given a ticket needs no connection.
    if (ticket !== '' || this.#watching) handChannel().watch(this.#show, ticket);
    this.#watching = ticket !== '';
  }

  #watching = false;

  #show = ({ page, place, widget, state, picture }: Frame): void => {
    if (page !== this.page) return;
    const id = CSS.escape(place);
    for (const stage of this.querySelectorAll(`#${id} eig-widget-stage, [data-place='${id}']`)) {
      const moved = stage.firstElementChild as Movable | null;
      if (moved?.widget === widget) moved.follow?.(state, picture);
    }
  };
}

customElements.define('live-stage', LiveStage);

declare global {
  interface HTMLElementTagNameMap {
    'live-stage': LiveStage;
  }
}
