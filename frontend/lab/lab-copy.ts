/** A text to be copied, and the name of the notation that it is in. */
interface Notation {
  readonly name: string;
  readonly text: string;
}

/** Copies without the clipboard's own interface, which pages without TLS do not have. */
function copyBySelection(text: string): boolean {
  const area = document.createElement('textarea');
  area.value = text;
  area.style.cssText = 'position: fixed; opacity: 0';
  document.body.append(area);
  area.select();
  const done = document.execCommand('copy');
  area.remove();
  return done;
}

async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelection(text);
  }
}

/**
 * Buttons that copy the matrix, one for each notation. What has been copied is said in a status; where nothing may be
 * copied, the text is shown there instead. The attributes `copied` and `refused` are the words, with `{0}` for the name.
 */
class LabCopy extends HTMLElement {
  readonly #buttons = document.createElement('div');
  readonly #status = document.createElement('p');
  #notations: readonly Notation[] = [];

  connectedCallback(): void {
    this.#status.setAttribute('role', 'status');
    this.#buttons.setAttribute('role', 'group');
    this.#buttons.setAttribute('aria-label', this.getAttribute('label') ?? '');
    this.replaceChildren(this.#buttons, this.#status);
  }

  get notations(): readonly Notation[] {
    return this.#notations;
  }

  set notations(notations: readonly Notation[]) {
    this.#notations = notations;
    this.#status.textContent = '';
    // The buttons stay when only the texts change, so that the focus stays where it is.
    if (this.#buttons.childElementCount !== notations.length) {
      this.#buttons.replaceChildren(...notations.map(({ name }) => this.#button(name)));
    }
  }

  #button(name: string): HTMLButtonElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = name;
    button.addEventListener('click', () => void this.#copy(name));
    return button;
  }

  async #copy(name: string): Promise<void> {
    const text = this.#notations.find((notation) => notation.name === name)?.text ?? '';
    const words = this.getAttribute((await copy(text)) ? 'copied' : 'refused') ?? '';
    this.#status.textContent = words.replace('{0}', name).replace('{1}', text);
  }
}

customElements.define('lab-copy', LabCopy);
