import { toText } from './latex.ts';

interface TextField extends HTMLElement {
  label: string;
  value: string;
}

/** Vaadin's build takes every import by name for one that the page needs at once, so the type is asked for like this. */
type Editor = ReturnType<(typeof import('./formula-editor.ts'))['formulaEditor']>;

const REMEMBERED = 'formula-entry';
const FORMULA = 'formula';

/**
 * A line to type in that can be typed as a formula instead. What counts is always the text in the line: the formula is
 * turned into it as one types. Which of the two somebody likes is remembered, and the editor is loaded when it is first asked for.
 */
class FormulaEntry extends HTMLElement {
  static readonly observedAttributes = ['disabled'];

  words: Record<string, string> = {};

  #editor: Editor | undefined;
  #tools: HTMLElement | undefined;
  readonly #label = document.createElement('span');
  readonly #switch = document.createElement('button');
  readonly #said = document.createElement('p');

  connectedCallback(): void {
    this.#switch.type = 'button';
    this.#switch.className = 'formula-switch';
    this.#switch.addEventListener('click', this.#change);
    this.#label.className = 'formula-label';
    this.#said.className = 'formula-said';
    this.#said.setAttribute('role', 'status');
    this.append(this.#switch, this.#said);
    queueMicrotask(() => {
      this.#name();
      if (localStorage.getItem(REMEMBERED) === FORMULA) void this.#open(false);
    });
  }

  disconnectedCallback(): void {
    this.#switch.removeEventListener('click', this.#change);
    keyboardRoom();
  }

  attributeChangedCallback(): void {
    this.#allow();
  }

  /** A question that takes no more answers is typed on in no way. */
  #allow(): void {
    if (this.#editor) this.#editor.readOnly = this.hasAttribute('disabled');
  }

  get #field(): TextField | null {
    return this.querySelector<TextField>('vaadin-text-field');
  }

  #name(): void {
    this.#switch.textContent = this.words[this.#editor ? 'text' : 'formula'] ?? '';
  }

  #change = (): void => {
    localStorage.setItem(REMEMBERED, this.#editor ? 'text' : FORMULA);
    if (this.#editor) this.#close();
    else void this.#open(true);
  };

  #close(): void {
    for (const part of [this.#label, this.#editor, this.#tools]) part?.remove();
    this.#editor = undefined;
    this.#say('');
    this.#name();
    this.removeAttribute('formula');
    this.#field?.focus();
  }

  async #open(focus: boolean): Promise<void> {
    this.#switch.disabled = true;
    try {
      const { formulaEditor, formulaTools } = await import('./formula-editor.ts');
      const editor = formulaEditor(this.words);
      this.#show(editor, formulaTools(editor, this.words), focus);
    } catch {
      this.#say(this.words['failed'] ?? '');
    } finally {
      this.#switch.disabled = false;
    }
  }

  #show(editor: Editor, tools: HTMLElement, focus: boolean): void {
    const field = this.#field;
    if (!field || this.#editor) return;
    this.#editor = editor;
    this.#tools = tools;
    this.#label.textContent = field.label;
    editor.setAttribute('aria-label', field.label);
    editor.value = this.#understood();
    editor.addEventListener('input', this.#typed);
    editor.addEventListener('keydown', this.#entered);
    editor.addEventListener('focusin', keyboardRoom);
    editor.addEventListener('focusout', keyboardRoom);
    this.#allow();
    this.setAttribute('formula', '');
    this.#name();
    this.prepend(this.#label, editor, tools);
    this.#say(this.words['help'] ?? '');
    if (focus) editor.focus();
  }

  /** What stands in the line already, as the server has understood it. */
  #understood(): string {
    if (!this.#field?.value) return '';
    const echo = this.parentElement?.querySelector<HTMLElement & { tex?: string }>(
      '.answer-echo eig-math',
    );
    return echo?.tex ?? '';
  }

  #typed = (): void => {
    const result = toText(this.#editor?.getValue('latex') ?? '');
    if ('text' in result) {
      this.#say('');
      this.#send(result.text);
    } else {
      this.#say(
        'empty' in result
          ? (this.words['empty'] ?? '')
          : (this.words['unread'] ?? '').replace('{0}', result.unread),
      );
      this.#send('');
    }
  };

  #send(text: string): void {
    const field = this.#field;
    if (!field || field.value === text) return;
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }

  /** Enter sends off, as it does in the line. */
  #entered = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.shiftKey) return;
    this.#field?.dispatchEvent(
      new KeyboardEvent('keyup', { key: 'Enter', code: 'Enter', bubbles: true }),
    );
  };

  #say(sentence: string): void {
    this.#said.textContent = sentence;
  }
}

/** Leaves room below the page for the keyboard on the screen, and brings the formula above it. */
function keyboardRoom(): void {
  requestAnimationFrame(() => {
    const keyboard = window.mathVirtualKeyboard;
    const height = keyboard?.visible ? keyboard.boundingRect.height : 0;
    document.documentElement.style.setProperty('--formula-keyboard', `${height}px`);
    if (height > 0)
      document.activeElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
  });
}

customElements.define('formula-entry', FormulaEntry);
