import type { Matrix } from './matrix.ts';
import { plain } from './number.ts';
import type { Vector } from './vector.ts';

/**
 * The value of a number as people type it: decimals, fractions, roots, π, e, powers and their sums and products, such
 * as `-1/2`, `√2`, `sqrt(3)/2`, `2pi` or `(1 + √5)/2`; NaN for anything else. The server decides what is allowed
 * and what is exact; this is only for drawing at once what it has accepted.
 */
export function valueOf(text: string): number {
  const reader = new Reader(
    text
      .replaceAll('\u2212', '-')
      .replaceAll('sqrt', '√')
      .replaceAll('pi', 'π')
      .replaceAll(' ', ''),
  );
  const value = reader.sum();
  return reader.atEnd ? value : Number.NaN;
}

/** The matrix of rows separated by semicolons or new lines, entries by spaces or commas; null unless 2×2 and finite. */
export function parseMatrix(text: string): Matrix | null {
  const rows = text.split(/[;\n]/).map(parseVector);
  const [first, second] = rows;
  return rows.length === 2 && first && second ? [first, second] : null;
}

/** Two entries separated by spaces or a comma; null unless both are finite. */
export function parseVector(text: string): Vector | null {
  const [x, y, ...more] = entries(text).map(valueOf);
  if (x === undefined || y === undefined || more.length > 0) return null;
  return Number.isFinite(x) && Number.isFinite(y) ? [x, y] : null;
}

/** As many entries as there are, separated by spaces or a comma; null unless all are finite. */
export function parseEntries(text: string): number[] | null {
  const values = entries(text).map(valueOf);
  return values.length > 0 && values.every(Number.isFinite) ? values : null;
}

/** A square matrix of any size, its rows separated by semicolons or new lines; null unless it is square and all entries are finite. */
export function parseSquare(text: string): number[][] | null {
  const rows = text.split(/[;\n]/).map((row) => parseEntries(row) ?? []);
  return rows.every((row) => row.length === rows.length) ? rows : null;
}

/** Longest entry that is shown as it is: a point that a hand has moved has more decimals than are read. */
const LONGEST_ENTRY = 7;

/** An entry for a narrow field: as it was typed where that is short, else to four decimals. */
export function readable(entry: string): string {
  return entry.length > LONGEST_ENTRY ? plain(valueOf(entry), 4) : entry;
}

/** The texts of the entries of a row. */
export function entries(row: string): string[] {
  return row.split(/[\s,]+/).filter((entry) => entry !== '');
}

/** Rows of entries, as their texts. */
function rowsOf(text: string): string[][] {
  return text.split(/[;\n]/).map(entries);
}

/** Rows of texts as one text. */
function joined(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.join(' ')).join('; ');
}

/** A matrix with one of its entries put in the mirrored place, too. */
export function withMirror(text: string, i: number, j: number): string {
  const rows = rowsOf(text);
  const entry = rows[i]?.[j] ?? '0';
  return joined(rows.map((row, k) => row.map((old, l) => (k === j && l === i ? entry : old))));
}

/** A matrix that was symmetric, after it has been typed: one entry that is new is put in its mirrored place, too. */
export function mirrored(before: string, after: string): string {
  const [old, rows] = [rowsOf(before), rowsOf(after)];
  if (rows.length !== old.length) return after;
  const changed = rows.flatMap((row, i) =>
    row.flatMap((entry, j) => (entry === old[i]?.[j] ? [] : [[i, j] as const])),
  );
  const [only] = changed;
  return only && changed.length === 1 ? withMirror(after, ...only) : after;
}

/** A symmetric matrix with one column replaced, and with it the row that mirrors it. */
export function withMirroredColumn(text: string, j: number, column: readonly string[]): string {
  return joined(
    rowsOf(text).map((row, i) =>
      row.map((entry, k) => (k === j ? column[i] : i === j ? column[k] : entry) ?? '0'),
    ),
  );
}

/** Half of a number, as text: of an exact one exactly. */
export function half(text: string): string {
  const whole = /^-?\d+$/.test(text);
  if (whole && Number(text) % 2 !== 0) return `${text}/2`;
  return isDecimal(text) ? plain(Number(text) / 2, 12) : `(${text})/2`;
}

/** A number and another one, as text: exactly, whatever the first is made of. */
export function plus(text: string, value: number): string {
  if (isDecimal(text)) return plain(Number(text) + value, 12);
  return value === 0 ? text : `${text}${value < 0 ? '-' : '+'}${plain(Math.abs(value), 12)}`;
}

/** Whether a number is written with figures and a point alone. */
export function isDecimal(text: string): boolean {
  return /^-?(\d+\.?\d*|\.\d+)$/.test(text);
}

/** The matrix cut down to its leading block, or with rows and columns of the identity added. */
export function resized(text: string, size: number): string {
  const rows = text.split(/[;\n]/).map(entries);
  const entry = (i: number, j: number): string => rows[i]?.[j] ?? (i === j ? '1' : '0');
  const places = Array.from({ length: size }, (_, i) => i);
  return places.map((i) => places.map((j) => entry(i, j)).join(' ')).join('; ');
}

/** The first entries of a vector, and as many more as are missing. */
export function resizedVector(text: string, size: number, missing: string): string {
  const texts = entries(text);
  return Array.from({ length: size }, (_, i) => texts[i] ?? missing).join(' ');
}

/** The matrix with one column replaced; the entries of the others keep their text, so that a typed fraction stays one. */
export function withColumn(text: string, j: number, column: readonly string[]): string {
  const rows = text.split(/[;\n]/).map(entries);
  rows.forEach((row, i) => (row[j] = column[i] ?? '0'));
  return rows.map((row) => row.join(' ')).join('; ');
}

/** Recursive descent over sum = product (± product)*, product = factor ((·|/) factor)*, factor = ±atom(^factor). */
class Reader {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  get atEnd(): boolean {
    return this.#at === this.#text.length;
  }

  sum(): number {
    let value = this.#product();
    for (;;) {
      if (this.#take('+')) value += this.#product();
      else if (this.#take('-')) value -= this.#product();
      else return value;
    }
  }

  #product(): number {
    let value = this.#factor();
    for (;;) {
      if (this.#take('/')) value /= this.#factor();
      else if (this.#take('*') || this.#take('·') || '√(πe'.includes(this.#peek()))
        value *= this.#factor();
      else return value;
    }
  }

  #factor(): number {
    if (this.#take('-')) return -this.#factor();
    if (this.#take('+')) return this.#factor();
    const base = this.#atom();
    return this.#take('^') ? base ** this.#factor() : base;
  }

  #atom(): number {
    if (this.#take('√')) return Math.sqrt(this.#atom());
    if (this.#take('π')) return Math.PI;
    if (this.#take('e')) return Math.E;
    if (this.#take('(')) {
      const value = this.sum();
      return this.#take(')') ? value : Number.NaN;
    }
    return this.#decimal();
  }

  #decimal(): number {
    const digits = /^(\d+\.?\d*|\.\d+)(e[+-]?\d+)?/i.exec(this.#text.slice(this.#at))?.[0];
    if (digits === undefined) return Number.NaN;
    this.#at += digits.length;
    return Number(digits);
  }

  /** The next character, or one that is nowhere in a number. */
  #peek(): string {
    return this.#text.charAt(this.#at) || '\0';
  }

  #take(character: string): boolean {
    if (this.#peek() !== character) return false;
    this.#at++;
    return true;
  }
}
