/** A formula apart from its numbers, and its numbers in order. */
export interface Numbered {
  readonly pattern: string;
  readonly numbers: readonly string[];
}

/** Numbers that stand for themselves: no index, no exponent, nothing of a command or a length. */
const NUMBER = /(?<![\w\\^[.]|[a-z]-)\d+(?:\.\d+)?(?![\w.]*(?:em|ex|pt|mu)\b)(?!\w)/g;

/** The first of the numbers that stand in a pattern for those of a formula; all have three digits. */
const FIRST = 100;
const MOST = 900;

/**
 * Takes the numbers out of a formula and puts 100, 101, … in their places, so that `\frac{3}{4}` and `\frac{5}{12}` have one
 * pattern. What is typeset of the pattern can be used for both, since all digits are equally tall. `null` without numbers.
 */
export function numbered(tex: string): Numbered | null {
  const numbers: string[] = [];
  const pattern = tex.replace(NUMBER, (number) => String(FIRST + numbers.push(number) - 1));
  return numbers.length === 0 || numbers.length > MOST ? null : { pattern, numbers };
}

/** Which number of the formula stands where `text` is in what was typeset of its pattern; `null` for any other text. */
export function numberAt(text: string): number | null {
  return /^\d{3}$/.test(text) ? Number(text) - FIRST : null;
}
