import { css, html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { stepOf } from '../../kit/drag.ts';
import { entries } from '../../kit/literal.ts';
import { stepped, stepsOf } from '../../kit/scrub.ts';
import { entryStyles } from './entry-styles.ts';

/** What only a whole matrix has, never a single entry. */
const WHOLE = /[;\n[{&]|\\\\/;

/** An entry is moved by a hand that drags it sideways, or by a key. */
export interface Scrubbed {
  readonly text: string;
  /** Where the entry stands, rows and columns counted from 0. */
  readonly row: number;
  readonly column: number;
  /** Whether a pointer holds it still, has let go, or a key has moved it. */
  readonly by: 'hold' | 'rest' | 'nudge';
}

/** A pointer that may be about to drag an entry sideways. */
interface Scrub {
  readonly field: HTMLInputElement;
  readonly rows: string[][];
  readonly i: number;
  readonly j: number;
  readonly from: number;
  moved: boolean;
}

/** A matrix as typed: rows separated by semicolons, entries by spaces. */
function rowsOf(text: string): string[][] {
  return text.split(/[;\n]/).map(entries);
}

/**
 * The entries of a matrix or, with one entry a row, of a vector, each in a field of its own between square brackets. Fires
 * `typed` with the new text when an entry has been changed; what was typed stays until `text` changes, and what is being
 * typed stays until it is done. A whole matrix may be pasted or typed into any entry, in whatever notation the server
 * reads. With the attribute `scrubs` an entry may also be dragged sideways, or stepped by the arrow keys up and down; then
 * it fires `scrubbed`.
 */
export class MatrixField extends LitElement {
  static override properties = {
    text: {},
    label: {},
    complaint: {},
    entryLabel: { attribute: false },
    scrubs: { type: Boolean },
  };

  static override styles = [
    entryStyles,
    css`
      :host {
        display: inline-grid;
        position: relative;
        padding: 2px 0.5rem;
        color: inherit;
      }
      :host::before,
      :host::after {
        content: '';
        position: absolute;
        inset-block: 0;
        width: 0.35rem;
        border: 1.5px solid currentcolor;
      }
      :host::before {
        inset-inline-start: 0;
        border-inline-end: 0;
      }
      :host::after {
        inset-inline-end: 0;
        border-inline-start: 0;
      }
      .row {
        display: flex;
        gap: 0.25rem;
      }
      :host([scrubs]) input:not(:focus) {
        cursor: ew-resize;
        touch-action: pan-y;
        user-select: none;
        -webkit-user-select: none;
      }
    `,
  ];

  declare text: string;
  declare label: string;
  declare complaint: boolean;
  /** Names an entry for a screen reader by its row and column, counted from 1. */
  declare entryLabel: (row: number, column: number) => string;

  declare scrubs: boolean;

  /** What has been typed since `text` was last set, by place. */
  readonly #drafts = new Map<string, string>();

  /** The place where somebody is typing just now. */
  #typing: string | null = null;

  #scrub: Scrub | null = null;

  constructor() {
    super();
    this.text = '';
    this.label = '';
    this.complaint = false;
    this.scrubs = false;
    this.entryLabel = (row, column) => `${this.label} ${row},${column}`;
  }

  override willUpdate(changed: PropertyValues): void {
    if (!changed.has('text')) return;
    for (const place of [...this.#drafts.keys()]) {
      if (place !== this.#typing) this.#drafts.delete(place);
    }
  }

  override render(): TemplateResult {
    return html`<div role="group" aria-label=${this.label}>
      ${this.#rows().map(
        (row, i) => html`<div class="row">${row.map((entry, j) => this.#field(entry, i, j))}</div>`,
      )}
    </div>`;
  }

  #field(entry: string, i: number, j: number): TemplateResult {
    return html`<input
      .value=${live(entry)}
      aria-label=${this.entryLabel(i + 1, j + 1)}
      aria-invalid=${this.complaint && this.#drafts.has(`${i},${j}`)}
      title=${entry}
      autocomplete="off"
      autocapitalize="off"
      spellcheck="false"
      inputmode="text"
      size="1"
      @focus=${(event: FocusEvent) => (event.target as HTMLInputElement).select()}
      @input=${(event: Event) => this.#draft(i, j, (event.target as HTMLInputElement).value)}
      @blur=${() => this.#leave()}
      @paste=${this.#pasted}
      @keydown=${(event: KeyboardEvent) => this.#step(event, i, j)}
      @pointerdown=${(event: PointerEvent) => this.#grip(event, i, j)}
      @mousedown=${(event: MouseEvent) => this.#scrub && event.preventDefault()}
      @pointermove=${this.#drag}
      @pointerup=${this.#release}
      @pointercancel=${this.#cancel}
      @change=${(event: Event) => this.#typed(i, j, (event.target as HTMLInputElement).value)}
    />`;
  }

  /** The entries as they are shown: as typed, or else as they are. */
  #rows(): string[][] {
    return rowsOf(this.text).map((row, i) =>
      row.map((entry, j) => this.#drafts.get(`${i},${j}`) ?? entry),
    );
  }

  /** Keeps what is being typed, whatever answer comes to what was typed before. */
  #draft(i: number, j: number, value: string): void {
    this.#typing = `${i},${j}`;
    this.#drafts.set(this.#typing, value);
  }

  /** Nothing new was typed, or it would have been taken already. */
  #leave(): void {
    if (this.#typing !== null) this.#drafts.delete(this.#typing);
    this.#typing = null;
  }

  /** Takes a whole matrix as it was copied, since a field of one line would lose where its rows end. */
  #pasted(event: ClipboardEvent): void {
    const text = event.clipboardData?.getData('text/plain').trim() ?? '';
    if (!WHOLE.test(text)) return;
    event.preventDefault();
    this.#tell(text);
  }

  #typed(i: number, j: number, value: string): void {
    this.#typing = null;
    if (WHOLE.test(value)) {
      this.#drafts.delete(`${i},${j}`);
      this.#tell(value.trim());
      return;
    }
    this.#drafts.set(`${i},${j}`, value.trim());
    const text = this.#rows()
      .map((row) => row.join(' '))
      .join('; ');
    this.#tell(text);
  }

  /* ---- Entries that a hand moves ---- */

  /** A field in which somebody types is left to them; a press without a drag begins to type. */
  #grip(event: PointerEvent, i: number, j: number): void {
    const field = event.target as HTMLInputElement;
    const typing = this.shadowRoot?.activeElement === field;
    if (!this.scrubs || typing || event.button !== 0 || !event.isPrimary) return;
    this.#scrub = { field, rows: this.#rows(), i, j, from: event.clientX, moved: false };
    field.setPointerCapture(event.pointerId);
  }

  #drag(event: PointerEvent): void {
    const scrub = this.#scrub;
    if (!scrub) return;
    const steps = stepsOf(event.clientX - scrub.from);
    if (steps === 0 && !scrub.moved) return;
    scrub.moved = true;
    this.#tellScrubbed(scrub.rows, scrub.i, scrub.j, steps, stepOf(event), 'hold');
  }

  #release(event: PointerEvent): void {
    const scrub = this.#scrub;
    this.#scrub = null;
    if (!scrub) return;
    if (!scrub.moved) scrub.field.focus();
    else
      this.#tellScrubbed(
        scrub.rows,
        scrub.i,
        scrub.j,
        stepsOf(event.clientX - scrub.from),
        stepOf(event),
        'rest',
      );
  }

  #cancel(): void {
    const scrub = this.#scrub;
    this.#scrub = null;
    if (scrub?.moved) this.#tellScrubbed(scrub.rows, scrub.i, scrub.j, 0, 1, 'rest');
  }

  #step(event: KeyboardEvent, i: number, j: number): void {
    const count = event.key === 'ArrowUp' ? 1 : event.key === 'ArrowDown' ? -1 : 0;
    if (!this.scrubs || count === 0) return;
    event.preventDefault();
    const rows = this.#rows();
    this.#drafts.delete(`${i},${j}`);
    this.#typing = null;
    this.#tellScrubbed(rows, i, j, count, stepOf(event), 'nudge');
  }

  #tellScrubbed(
    rows: readonly (readonly string[])[],
    i: number,
    j: number,
    steps: number,
    step: number,
    by: Scrubbed['by'],
  ): void {
    const entry = (text: string, k: number, l: number): string =>
      k === i && l === j ? stepped(text, steps, step) : text;
    const text = rows.map((row, k) => row.map((old, l) => entry(old, k, l)).join(' ')).join('; ');
    this.dispatchEvent(
      new CustomEvent<Scrubbed>('scrubbed', { detail: { text, row: i, column: j, by } }),
    );
  }

  #tell(text: string): void {
    this.dispatchEvent(new CustomEvent<string>('typed', { detail: text }));
  }
}

customElements.define('eig-matrix-field', MatrixField);

declare global {
  interface HTMLElementTagNameMap {
    'eig-matrix-field': MatrixField;
  }
}
