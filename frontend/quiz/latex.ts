/** What became of a formula: its plain text, or why there is none. */
export type Converted =
  | { readonly text: string }
  /** A box is still empty. */
  | { readonly empty: true }
  /** What has no plain text. */
  | { readonly unread: string };

/** A piece of text, and whether it stands together without parentheses; a matrix has rows besides. */
interface Piece {
  readonly text: string;
  readonly whole: boolean;
  readonly rows?: readonly (readonly string[])[];
}

const SIGNS: Readonly<Record<string, string>> = {
  '\\cdot': '*',
  '\\times': '*',
  '\\div': '/',
  '\\lbrack': '[',
  '\\rbrack': ']',
  '\\lparen': '(',
  '\\rparen': ')',
  '\\le': '<=',
  '\\leq': '<=',
  '\\ge': '>=',
  '\\geq': '>=',
  '\\lt': '<',
  '\\gt': '>',
  '\\colon': ':',
  '\\infty': 'inf',
};

const NAMES: Readonly<Record<string, string>> = {
  '\\pi': 'pi',
  '\\lambda': 'λ',
  '\\mu': 'μ',
  '\\imaginaryI': 'i',
  '\\exponentialE': 'e',
  '\\differentialD': 'd',
};

const SPACES = new Set(['\\,', '\\:', '\\;', '\\!', '\\ ', '\\quad', '\\qquad', '~']);
const FENCES = new Set(['\\left', '\\right', '\\mleft', '\\mright']);
const ENVIRONMENTS = /^(?:p|b|v|B)?matrix$/;
const TOKEN = /\\[a-zA-Z]+|\\.|\d+(?:\.\d+)?|\.\d+|\S/gu;
const DEEPEST = 40;
const LONGEST = 2_000;

/** Why reading stopped. */
class Stop extends Error {
  readonly result: Converted;

  constructor(result: Converted) {
    super('unread');
    this.result = result;
  }
}

/**
 * Turns LaTeX as the formula editor writes it into the text that the server reads: `\frac{1}{2}` into `1/2`, a matrix into
 * rows with semicolons between. It knows what answers are made of, and says of anything else that it does not.
 */
export function toText(latex: string): Converted {
  if (latex.length > LONGEST) return { unread: '…' };
  try {
    return { text: new Reader(latex).everything() };
  } catch (stop) {
    if (stop instanceof Stop) return stop.result;
    throw stop;
  }
}

class Reader {
  readonly #tokens: readonly string[];
  #at = 0;
  #depth = 0;

  constructor(latex: string) {
    this.#tokens = latex.match(TOKEN) ?? [];
  }

  everything(): string {
    const text = this.#sequence(() => false).text;
    if (this.#peek() !== undefined) throw new Stop({ unread: this.#peek() ?? '' });
    return text;
  }

  #peek(): string | undefined {
    return this.#tokens[this.#at];
  }

  #next(): string {
    const token = this.#tokens[this.#at++];
    if (token === undefined) throw new Stop({ empty: true });
    return token;
  }

  /** Everything up to a token that ends it, which stays. */
  #sequence(ends: (token: string) => boolean): Piece {
    if (++this.#depth > DEEPEST) throw new Stop({ unread: '…' });
    const pieces: Piece[] = [];
    for (let token = this.#peek(); token !== undefined && !ends(token); token = this.#peek()) {
      const piece = this.#scripted();
      if (piece.text !== '' || piece.rows) pieces.push(piece);
    }
    this.#depth--;
    return joined(pieces);
  }

  #scripted(): Piece {
    const base = this.#atom();
    const token = this.#peek();
    if (token === '_') throw new Stop({ unread: '_' });
    if (token !== '^') return base;
    this.#at++;
    const power = this.#argument();
    if (base.text.trim() === '' || base.rows) throw new Stop({ unread: '^' });
    const below = base.text === ')' ? base.text : together(base);
    const above = /^\d+$/.test(power.text) ? power.text : `(${power.text})`;
    return { text: `${below}^${above}`, whole: false };
  }

  #atom(): Piece {
    const token = this.#next();
    if (token === '{') return this.#closedBy('}');
    if (token === '}' || token === '^') throw new Stop({ empty: true });
    if (token === '&' || token === '\\\\') throw new Stop({ unread: token });
    if (SPACES.has(token)) return { text: ' ', whole: true };
    if (FENCES.has(token)) return this.#fence();
    if (token === '\\{' || token === '\\}' || token === '\\lbrace' || token === '\\rbrace') {
      return { text: '', whole: true };
    }
    if (token.startsWith('\\')) return this.#command(token);
    const single = token.replace('−', '-').replace('⋅', '*');
    if (/^[\d.]/.test(single)) return { text: single, whole: true };
    if (/^[\p{L}π∞]$/u.test(single)) return { text: single, whole: true };
    if (/^[-+*/()[\],;:<>=≤≥|]$/.test(single)) return { text: single, whole: false };
    throw new Stop({ unread: token });
  }

  #closedBy(end: string): Piece {
    const inside = this.#sequence((token) => token === end);
    if (this.#next() !== end) throw new Stop({ unread: end });
    return inside;
  }

  /** A fence that grows is a fence. */
  #fence(): Piece {
    const token = this.#next();
    if (
      token === '.' ||
      token === '\\{' ||
      token === '\\}' ||
      token === '\\lbrace' ||
      token === '\\rbrace'
    ) {
      return { text: '', whole: true };
    }
    const sign = SIGNS[token] ?? token;
    if (!/^[()[\]]$/.test(sign)) throw new Stop({ unread: token });
    return { text: sign, whole: false };
  }

  #command(command: string): Piece {
    if (command === '\\frac' || command === '\\dfrac' || command === '\\tfrac')
      return this.#fraction();
    if (command === '\\sqrt') return this.#root();
    if (command === '\\begin') return this.#matrix();
    if (command === '\\placeholder') throw new Stop({ empty: true });
    const sign = SIGNS[command];
    if (sign !== undefined) return { text: sign, whole: command === '\\infty' };
    const name = NAMES[command];
    if (name !== undefined) return { text: name, whole: true };
    throw new Stop({ unread: command });
  }

  /** One argument; of digits that stand together without braces it is the first alone, as in `\frac12`. */
  #argument(): Piece {
    const token = this.#peek();
    if (token !== undefined && /^\d{2,}$/.test(token)) {
      const [first = '', ...rest] = token;
      this.#split(first, rest.join(''));
    }
    const argument = this.#atom();
    if (argument.text.trim() === '' || argument.rows) throw new Stop({ empty: true });
    return argument;
  }

  #split(first: string, rest: string): void {
    (this.#tokens as string[]).splice(this.#at, 1, first, rest);
  }

  #fraction(): Piece {
    const above = this.#argument();
    const below = this.#argument();
    return { text: `${together(above)}/${together(below)}`, whole: false };
  }

  #root(): Piece {
    if (this.#peek() === '[') throw new Stop({ unread: '\\sqrt[…]' });
    return { text: `sqrt(${this.#argument().text})`, whole: true };
  }

  #matrix(): Piece {
    const name = this.#name();
    if (!ENVIRONMENTS.test(name)) throw new Stop({ unread: name });
    const rows: string[][] = [];
    let row: string[] = [];
    for (;;) {
      const entry = this.#sequence(
        (token) => token === '&' || token === '\\\\' || token === '\\end',
      );
      const text = entry.text.replaceAll(' ', '');
      if (text === '' || entry.rows) throw new Stop({ empty: true });
      row.push(text);
      const end = this.#next();
      if (end === '&') continue;
      rows.push(row);
      row = [];
      if (end === '\\end') break;
    }
    this.#name();
    return { text: written(rows), whole: false, rows };
  }

  #name(): string {
    let name = '';
    if (this.#next() !== '{') throw new Stop({ unread: '\\begin' });
    for (let token = this.#next(); token !== '}'; token = this.#next()) name += token;
    return name;
  }
}

/** A column is a vector, and written as one. */
function written(rows: readonly (readonly string[])[]): string {
  const isColumn = rows.every((row) => row.length === 1);
  return isColumn
    ? rows.map(([entry]) => entry).join(' ')
    : rows.map((row) => row.join(' ')).join('; ');
}

/** Puts parentheses around what would fall apart beside another sign. */
function together({ text, whole }: Piece): string {
  return whole ? text : `(${text})`;
}

/**
 * Joins pieces. A comma between vectors becomes a semicolon, and `(3, v)` the pair `3: v`; a fence with nothing but a matrix
 * inside is its own.
 */
function joined(pieces: readonly Piece[]): Piece {
  const [only] = pieces;
  if (pieces.length === 1 && only) return only;
  if (!pieces.some((piece) => piece.rows)) {
    return { text: collapsed(pieces.map((piece) => piece.text)), whole: false };
  }
  const texts = pieces.filter((piece) => !/^[()[\]]$/.test(piece.text));
  let text = '';
  texts.forEach((piece, i) => {
    const isComma = piece.text === ',' || piece.text === ';';
    if (!isComma) text += piece.text === ':' ? ': ' : piece.text;
    else if (/^\s*$/.test(text)) text = '';
    else text += nearest(texts, i, -1)?.rows ? '; ' : ': ';
  });
  return { text: collapsed([text]), whole: false };
}

/** The next piece in a direction that is no space. */
function nearest(pieces: readonly Piece[], from: number, step: number): Piece | undefined {
  let at = from + step;
  while (pieces[at]?.text === ' ') at += step;
  return pieces[at];
}

function collapsed(texts: readonly string[]): string {
  return texts
    .map((text) => (text === ',' ? ', ' : text === ';' ? '; ' : text === ':' ? ': ' : text))
    .join('')
    .replace(/\s+/g, ' ')
    .replace(/ ([,;:)\]])/g, '$1')
    .trim();
}
