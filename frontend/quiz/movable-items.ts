import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { moved, offered, takenOut, written, type Order } from './order.ts';

interface Item {
  /** From the content room, which lets nothing through that can run. */
  html: string;
  text: string;
}

/**
 * Items in an order that is changed by buttons, so that a hand, a keyboard and a screen reader move them alike, here and at
 * once: a server that is away holds nothing up. With `choosing`, items are put in and taken out as well.
 *
 * Fires `rearranged` with the order as the engine reads it.
 */
class MovableItems extends LitElement {
  static override properties = {
    items: { attribute: false },
    order: { attribute: false },
    words: { attribute: false },
    choosing: { type: Boolean },
    said: { state: true },
  };

  declare items: Item[];
  declare order: Order;
  declare words: Record<string, string>;
  declare choosing: boolean;
  declare private said: string;

  constructor() {
    super();
    this.items = [];
    this.order = [];
    this.words = {};
    this.choosing = false;
    this.said = '';
  }

  get response(): string {
    return written(this.order);
  }

  /** In the page's own tree, where its styles and formulas are. */
  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override render(): TemplateResult {
    return html`
      ${this.choosing ? this.#offer() : nothing}
      ${this.order.length > 0
        ? this.#list()
        : html`<p class="items-empty">${this.words['empty']}</p>`}
      <span class="announcer" role="status">${this.said}</span>
    `;
  }

  #offer(): TemplateResult {
    const left = offered(this.order, this.items.length);
    return html`
      <p class="items-title">${this.words['offered']}</p>
      <ul class="offered-items">
        ${repeat(
          left,
          (item) => item,
          (item, place) => html`
            <li>
              <span>${unsafeHTML(this.#item(item).html)}</span>
              ${this.#button('+', 'put', item, () => this.#put(item, place))}
            </li>
          `,
        )}
      </ul>
      <p class="items-title">${this.words['chosen']}</p>
    `;
  }

  #list(): TemplateResult {
    const last = this.order.length - 1;
    return html`
      <ol class="movable-items">
        ${repeat(
          this.order,
          (item) => item,
          (item, place) => html`
            <li>
              <span>${unsafeHTML(this.#item(item).html)}</span>
              ${this.#button('↑', 'up', item, () => this.#move(place, place - 1, 0), place === 0)}
              ${this.#button(
                '↓',
                'down',
                item,
                () => this.#move(place, place + 1, 1),
                place === last,
              )}
              ${this.choosing
                ? this.#button('×', 'out', item, () => this.#takeOut(place))
                : nothing}
            </li>
          `,
        )}
      </ol>
    `;
  }

  /** Not disabled where it does nothing: who has just moved an item to the end keeps the focus on its button. */
  #button(
    sign: string,
    word: string,
    item: number,
    press: () => void,
    idle = false,
  ): TemplateResult {
    return html`<button
      type="button"
      class="move"
      aria-label=${this.#word(word, this.#item(item).text)}
      aria-disabled=${String(idle)}
      @click=${press}
    >
      ${sign}
    </button>`;
  }

  #item(number: number): Item {
    return this.items[number - 1] ?? { html: '', text: '' };
  }

  #word(key: string, ...values: (string | number)[]): string {
    return (this.words[key] ?? key).replace(/\{(\d)\}/g, (_, index) =>
      String(values[Number(index)] ?? ''),
    );
  }

  #move(from: number, to: number, button: number): void {
    const next = moved(this.order, from, to);
    if (next === this.order) return;
    const text = this.#item(this.order[from] ?? 0).text;
    this.#become(
      next,
      this.#word('moved', text, to + 1, next.length),
      `.movable-items > li:nth-child(${to + 1})`,
      button,
    );
  }

  #takeOut(place: number): void {
    const text = this.#item(this.order[place] ?? 0).text;
    const next = takenOut(this.order, place);
    const row = Math.min(place, next.length - 1) + 1;
    this.#become(next, this.#word('taken-out', text), `.movable-items > li:nth-child(${row})`, 2);
  }

  /** The next line on offer takes the focus of the one that has gone. */
  #put(item: number, place: number): void {
    const next = [...this.order, item];
    const row = Math.min(place, this.items.length - next.length - 1) + 1;
    const said = this.#word('put-in', this.#item(item).text, next.length);
    this.#become(next, said, `.offered-items > li:nth-child(${row})`, 0);
  }

  #become(order: Order, said: string, row: string, button: number): void {
    this.order = order;
    this.said = said;
    this.dispatchEvent(new CustomEvent('rearranged', { bubbles: true, detail: this.response }));
    void this.updateComplete.then(() =>
      this.querySelector(row)?.querySelectorAll<HTMLElement>('button')[button]?.focus(),
    );
  }
}

customElements.define('movable-items', MovableItems);
