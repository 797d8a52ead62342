import katex from 'katex';
import { numberAt, numbered } from './numbered.ts';
import { LONGEST, texOptions } from './tex.ts';

/** What was typeset once, and which number of a formula each of its texts is, in the order of the document. */
interface Mould {
  readonly content: DocumentFragment;
  readonly places: readonly (number | null)[];
}

/** Moulds made before, newest last; a mould without places says that its numbers are not all to be found. */
const moulds = new Map<string, Mould>();
const MOST_KEPT = 400;

/**
 * A formula typeset. While a hand moves something only the numbers of formulas change; then they are put in the places of those
 * before, which costs a tenth of typesetting and leaves the page's layout nearly as it was.
 */
export class Formula {
  readonly content: DocumentFragment;
  readonly #pattern: string | null;
  readonly #texts: readonly Text[];
  readonly #places: readonly (number | null)[];
  readonly #source: Element | null;

  constructor(tex: string, display: boolean) {
    const apart = numbered(tex);
    const mould = apart && mouldOf(apart.pattern, display);
    const fits = apart !== null && mould !== null && isComplete(mould, apart.numbers.length);
    this.#pattern = fits ? apart.pattern : null;
    this.#places = fits ? mould.places : [];
    this.content = (fits ? mould : mouldOf(tex, display)).content.cloneNode(
      true,
    ) as DocumentFragment;
    this.#texts = fits ? textsOf(this.content) : [];
    this.#source = this.content.querySelector('annotation');
    if (fits) this.#put(tex, apart.numbers);
  }

  /** Shows the numbers of another formula, if nothing else in it is different. */
  become(tex: string): boolean {
    const apart = numbered(tex);
    if (apart === null || apart.pattern !== this.#pattern) return false;
    this.#put(tex, apart.numbers);
    return true;
  }

  #put(tex: string, numbers: readonly string[]): void {
    this.#texts.forEach((text, i) => {
      const number = numbers[this.#places[i] ?? -1];
      if (number !== undefined && number !== text.data) text.data = number;
    });
    if (this.#source) this.#source.textContent = tex;
  }
}

/** Whether each number stands in two places, one for the eye and one for the ear. */
function isComplete(mould: Mould, numbers: number): boolean {
  const times = new Array<number>(numbers).fill(0);
  for (const place of mould.places) if (place !== null) times[place]! += 1;
  return times.every((count) => count === 2);
}

function mouldOf(tex: string, display: boolean): Mould {
  const key = `${display ? 'display' : 'inline'} ${tex}`;
  const kept = moulds.get(key) ?? make(tex, display);
  moulds.delete(key);
  moulds.set(key, kept);
  const oldest = moulds.keys().next();
  if (moulds.size > MOST_KEPT && !oldest.done) moulds.delete(oldest.value);
  return kept;
}

function make(tex: string, display: boolean): Mould {
  const content = typeset(tex, display);
  return { content, places: textsOf(content).map(({ data }) => numberAt(data)) };
}

/** The texts of a formula without its TeX, which stands in it for those who copy it. */
function textsOf(content: DocumentFragment): Text[] {
  const walker = document.createTreeWalker(content, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    if (text.parentElement?.localName !== 'annotation') texts.push(text);
  }
  return texts;
}

/** TeX that cannot be read appears as it was written. */
function typeset(tex: string, display: boolean): DocumentFragment {
  const template = document.createElement('template');
  try {
    if (tex.length > LONGEST) throw new RangeError(`longer than ${LONGEST} characters`);
    template.innerHTML = katex.renderToString(tex, texOptions(display));
  } catch (error) {
    const source = document.createElement('span');
    source.className = 'tex-unread';
    source.title = error instanceof Error ? error.message : String(error);
    source.textContent = tex;
    template.content.append(source);
  }
  return template.content;
}
